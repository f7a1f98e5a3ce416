import { z } from 'zod'
import type { Message, Place } from '../read/message.ts'
import { isLike } from './issues.ts'

/** A key that no schema reads. */
export interface UnreadKey {
  key: string
  /** Path of keys to it, with itself: `series.ops.titel`. */
  at: string
  /** The key that it looks like, `null` where it looks like none. */
  meant: string | null
}

/** Find the keys that a schema passes over, however deep: in objects, in lists of them, below names that are free. */
export function findUnreadKeys(value: unknown, schema: z.core.$ZodType, at = ''): UnreadKey[] {
  const below = (key: string): string => (at === '' ? key : `${at}.${key}`)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return findUnreadKeys(value, schema.unwrap(), at)
  // Only one way of several to write a value has keys.
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => findUnreadKeys(value, option, at))
  if (typeof value !== 'object' || value === null) return []
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item: unknown, index) => findUnreadKeys(item, schema.element, below(String(index))))
  if (Array.isArray(value)) return []
  const entries: [string, unknown][] = Object.entries(value)
  if (schema instanceof z.ZodRecord)
    return entries.flatMap(([key, own]) => findUnreadKeys(own, schema.valueType, below(key)))
  if (!(schema instanceof z.ZodObject)) return []
  const known = new Map<string, z.core.$ZodType>(Object.entries(schema.shape))
  return entries.flatMap(([key, own]): UnreadKey[] => {
    const inner = known.get(key)
    return inner
      ? findUnreadKeys(own, inner, below(key))
      : [{ key, at: below(key), meant: [...known.keys()].find((one) => isLike(one, key)) ?? null }]
  })
}

/** Say of each key that looks like one that is read which it was probably meant to be. */
export function toMisspelt(
  value: unknown,
  schema: z.core.$ZodType,
  path: string,
  placeOf: (key: string) => Place,
): Message[] {
  return findUnreadKeys(value, schema).flatMap(({ key, at, meant }) =>
    meant === null
      ? []
      : [{ path, place: placeOf(at), rule: 'unknown-key', reason: `"${key}" is not read; did you mean "${meant}"?` }],
  )
}
