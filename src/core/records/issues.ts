import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { type Message, type Place, startOfFile } from '../read/message.ts'
import { areSwapped } from '../text/swapped.ts'
import { tellComment, tellFound } from './wording.ts'

/** What a schema checks: the data, and the text of the file that it was read from. */
interface Checked {
  data: unknown
  source: string
}

/** Turn what a schema found wrong into messages, each at the place of its key. */
export function toMessages(
  error: z.ZodError,
  rule: string,
  path: string,
  places: Record<string, Place>,
  checked: Checked = { data: '', source: '' },
): Message[] {
  const lines = checked.source.split(/\r\n|\n|\r/)
  return error.issues.map((issue) => {
    const place = nearestPlace(issue.path.map(String).join('.'), places)
    const where = issue.path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(', ')
    const found = tellFound(issue.message, valueAt(checked.data, issue.path))
    const reason = tellComment(found, lines[place.line - 1] ?? '')
    return { path, place, rule, reason: where === '' ? reason : `${where}: ${reason}` }
  })
}

/** The value that a way of keys and numbers leads to. */
function valueAt(data: unknown, way: readonly PropertyKey[]): unknown {
  return way.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(key)) : undefined,
    data,
  )
}

/** The word that is most like another, where one is like enough to have been meant: a quarter of its letters may differ. */
export function findNearest(word: string, known: Iterable<string>): string | null {
  const most = Math.max(1, Math.floor(word.length / 4))
  const near = [...known].map((one) => ({
    one,
    far: Math.abs(one.length - word.length) > most ? Infinity : distance(one, word),
  }))
  return near.filter(({ far }) => far <= most).sort((a, b) => a.far - b.far)[0]?.one ?? null
}

/** Whether a key was probably meant to be another: one letter differs, in longer words two. Letters that changed places count as one, small and capital ones as the same. */
export function isLike(known: string, key: string): boolean {
  const [one, other] = [known.toLowerCase(), key.toLowerCase()]
  return areSwapped(one, other) || distance(one, other) <= (known.length < 6 ? 1 : 2)
}

function nearestPlace(key: string, places: Record<string, Place>): Place {
  for (let at = key; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = places[at]
    if (place) return place
  }
  return places[''] ?? startOfFile
}
