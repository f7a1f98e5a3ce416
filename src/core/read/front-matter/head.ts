import type { Place } from '../message.ts'
import type { YamlValue } from '../yaml.ts'

/** What a head says, whatever language it is written in. */
export interface Head {
  data: { [key: string]: YamlValue }
  /** Place of each key in the file. */
  places: Record<string, Place>
  problems: { place: Place; reason: string }[]
  /** Where the text of the document begins. */
  end: number
}

/** Write a value of TOML or JSON as the text that YAML would have read: `true` → 'true'. */
function toHeadValue(value: unknown): YamlValue {
  if (Array.isArray(value)) return value.map(toHeadValue)
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00(?:\.000)?Z?$/, '')
  if (typeof value === 'object' && value !== null) return toHeadData(Object.entries(value))
  return isScalar(value) ? String(value) : null
}

function isScalar(value: unknown): value is string | number | bigint | boolean {
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
}

/** Make the data of a head from its keys and values. */
export function toHeadData(entries: readonly (readonly [string, unknown])[]): { [key: string]: YamlValue } {
  return Object.fromEntries(entries.map(([key, value]) => [key, toHeadValue(value)]))
}

/** Find where each key of a head stands, by the line that begins with it; `form` matches the key in its first group. */
export function placeKeys(head: string, form: RegExp): Record<string, Place> {
  const places = Object.create(null) as Record<string, Place>
  head.split('\n').forEach((line, index) => {
    const key = form.exec(line)?.[1]
    if (key === undefined) return
    const column = line.indexOf(key) + 1
    places[key] ??= { line: index + 1, column, endLine: index + 1, endColumn: line.trimEnd().length + 1 }
  })
  return places
}
