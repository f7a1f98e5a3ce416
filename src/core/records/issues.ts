import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { type Message, type Place, startOfFile } from '../read/message.ts'

/** Turn what a schema found wrong into messages, each at the place of its key. */
export function toMessages(error: z.ZodError, rule: string, path: string, places: Record<string, Place>): Message[] {
  return error.issues.map((issue) => {
    const key = issue.path.map(String).join('.')
    return { path, place: nearestPlace(key, places), rule, reason: key === '' ? issue.message : `${key}: ${issue.message}` }
  })
}

/** The word that is most like another, where one is like enough to have been meant: a quarter of its letters may differ. */
export function findNearest(word: string, known: Iterable<string>): string | null {
  const most = Math.max(1, Math.floor(word.length / 4))
  const near = [...known].map((one) => ({ one, far: Math.abs(one.length - word.length) > most ? Infinity : distance(one, word) }))
  return near.filter(({ far }) => far <= most).sort((a, b) => a.far - b.far)[0]?.one ?? null
}

/** Say which keys nobody reads although they are within two letters of one that is read. */
export function findMisspelt(keys: readonly string[], known: readonly string[]): { key: string; meant: string }[] {
  return keys.flatMap((key) => {
    if (known.includes(key)) return []
    const meant = known.find((word) => distance(word, key) <= (word.length < 6 ? 1 : 2))
    return meant ? [{ key, meant }] : []
  })
}

function nearestPlace(key: string, places: Record<string, Place>): Place {
  for (let at = key; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = places[at]
    if (place) return place
  }
  return places[''] ?? startOfFile
}
