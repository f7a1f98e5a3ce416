import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { once } from '../../core/records/once.ts'
import { valueIndexAt } from '../../core/register/metrics/value-at.ts'
import { type Sparkline, toSparkline } from '../../timeline/sparkline.ts'

/** So many documents up to the one that is read. */
const window = 40

/** A line of fewer values, or with more gaps than values, shows nothing. */
const fewest = 5

/** How a number of a document went up to then, by its place among those that the document states; `null` where it is the first. */
export function toTrend(book: Book, document: DocumentRecord, index: number): Sparkline | null {
  const metric = book.metrics.byPath.get(document.path)?.[index]
  const at = metric ? valueIndexAt(metric, document) : -1
  if (!metric || at < 1) return null
  const recent = metric.values.slice(Math.max(0, at + 1 - window), at + 1)
  const byPath = new Map(recent.map(({ path, value, to }) => [path, to === null ? value : (value + to) / 2]))
  const points = windows(book)(document).map((path) => byPath.get(path) ?? null)
  const known = points.filter((point) => point !== null).length
  if (known < fewest || known * 2 < points.length) return null
  return toSparkline(points.slice(points.findIndex((point) => point !== null)), 84)
}

const windows = once((book: Book) => once((document: DocumentRecord) => toWindow(book, document)))

/** The documents of the series up to one, oldest first. */
function toWindow(book: Book, document: DocumentRecord): string[] {
  const paths: string[] = []
  for (
    let at: DocumentRecord | null = document;
    at !== null && paths.length < window;
    at = book.places.neighbours.get(at.path)?.previous ?? null
  )
    paths.push(at.path)
  return paths.reverse()
}
