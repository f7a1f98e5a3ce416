import type { Book } from '../../../book.ts'
import { sayDate } from '../../../text/date-words.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfSeries, nowhere, toSpot, toWords } from '../words.ts'

/** How many reports on end a section says nothing before it is told. */
const silentReports = 3

/** A section that said something and then nothing in three reports on end. */
interface Silence {
  series: string
  name: string
  /** The report that said something last, and those that say nothing, by path. */
  spoke: string
  silent: string[]
}

/** Tell which sections say nothing for the third time on end, and had not before: a report between others makes no new silence. */
export function toSilenceChanges(before: Book, after: Book): NewsGroup[] {
  const known = new Set(toSilences(before).flatMap(toKeys))
  const told = toSilences(after).filter((silence) => !toKeys(silence).some((key) => known.has(key)))
  const items = told.map((silence) => tellSilence(after, silence))
  return [toGroup(after.words, 'sections-silent', items)]
}

function toSilences({ metrics }: Book): Silence[] {
  return metrics.silence.flatMap(({ series, paths, sections }) =>
    sections.flatMap(({ name, reports }) =>
      paths.flatMap((spoke, index): Silence[] => {
        const end = index + 1 + silentReports
        const silent = paths.slice(index + 1, end)
        const isThird = reports.slice(index + 1, end).every(({ voice }) => voice !== 'said')
        const isSo = silent.length === silentReports && isThird && reports[index]?.voice === 'said'
        return isSo ? [{ series, name, spoke, silent }] : []
      }),
    ),
  )
}

/** Two silences are one where one report ended the speech before them or is silent in both. */
function toKeys({ series, name, spoke, silent }: Silence): string[] {
  return [['after', spoke], ...silent.map((path) => ['in', path])].map((where) =>
    JSON.stringify([series, name, ...where]),
  )
}

function tellSilence(book: Book, { series, name, spoke, silent }: Silence): NewsItem {
  const document = book.byPath.get(silent.at(-1) ?? '')
  const last = book.byPath.get(spoke)
  const day = last?.date ? sayDate(last.date, book.words) : (last?.title ?? spoke)
  return {
    text: `${nameOfSeries(book, series)}: ${toWords(name)}`,
    note: book.words.news.lastSpoke(day),
    url: document?.url ?? null,
    ...(document ? toSpot(document) : nowhere),
  }
}
