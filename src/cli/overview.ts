import type { Book } from '../core/book.ts'
import { type Kind, kinds } from '../core/records/kinds.ts'
import type { Series } from '../core/register/places/series.ts'

const plurals: Record<Kind, string> = {
  minutes: 'minutes',
  report: 'reports',
  faq: 'FAQs',
  roadmap: 'roadmaps',
  tool: 'tools',
  milestone: 'milestone lists',
  page: 'pages',
}

const singulars: Record<Kind, string> = {
  minutes: 'meeting',
  report: 'report',
  faq: 'FAQ',
  roadmap: 'roadmap',
  tool: 'tool',
  milestone: 'milestone list',
  page: 'page',
}

/** What was recognised, in a line: `391 minutes in 7 series, 388 dated; 12 pages`. */
export function writeRecognised(book: Book): string {
  const parts = kinds.flatMap((kind) => {
    const documents = book.documents.filter((document) => document.kind === kind)
    if (documents.length === 0) return []
    const count = `${documents.length} ${documents.length === 1 ? singulars[kind] : plurals[kind]}`
    const series = book.series.filter((one) => one.kind === kind)
    if (series.length === 0) return [count]
    const dated = documents.filter(({ date }) => date !== null).length
    return [`${count} in ${series.length} series, ${dated} dated`]
  })
  return parts.length === 0 ? 'no document' : parts.join('; ')
}

/** Each series in a line: its key, what it is called, how many documents and from when to when. */
export function writeSeries(book: Book): string[] {
  const rows = [...book.series].sort((a, b) => b.documents.length - a.documents.length)
  return rows.map((series) => `${series.id}: ${series.title}, ${writeExtent(book, series)}`)
}

function writeExtent(book: Book, { documents, kind }: Series): string {
  const years = documents.flatMap((path) => book.byPath.get(path)?.date?.slice(0, 4) ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  const period = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`
  return `${documents.length} ${(documents.length === 1 ? singulars : plurals)[kind]}${period}`
}

/** What was read from all documents together: `1162 actions (13 on the list), 4 decisions, 96 people`. */
export function writeRead(book: Book): string {
  const listed = book.actions.all.filter(({ listing }) => listing === 'open').length
  const counts: [number, string, string][] = [
    [book.actions.all.length, 'action', listed > 0 ? ` (${listed} on the list)` : ''],
    [book.decisions.length, 'decision', ''],
    [book.people.all.length, 'person', ''],
    [book.releases.all.length, 'release', ''],
    [book.releases.milestones.length, 'milestone', ''],
    [book.metrics.all.length, 'number', ' followed over time'],
  ]
  const parts = counts.flatMap(([count, noun, note]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? noun : noun === 'person' ? 'people' : `${noun}s`}${note}`],
  )
  return parts.join(', ') || 'nothing yet'
}
