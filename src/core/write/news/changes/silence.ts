import type { Book } from '../../../book.ts'
import { sayDate } from '../../../text/date-words.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { toPathsNow } from './compare-pages.ts'
import { nameOfSeries, nowhere, toNote, toSpot, toWords } from '../words.ts'

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

/**
 * Tell which sections say nothing for the third time on end, or longer, and had not before: a report between others makes no
 * new silence, a correction that takes the last word from a section does.
 */
export function toSilenceChanges(before: Book, after: Book): NewsGroup[] {
  const earlier = toSilences(before)
  const known = new Set(earlier.flatMap(toKeys))
  const last = lastReports(before)
  const running = new Set(earlier.filter(({ silent }) => last.has(silent.at(-1) ?? '')).map(keyOf))
  const lastNow = lastReports(after)
  const isNew = (silence: Silence): boolean => !toKeys(silence).some((key) => known.has(key))
  const isRunning = (silence: Silence): boolean => lastNow.has(silence.silent.at(-1) ?? '')
  const told = toSilences(after).filter(
    (silence) =>
      !isSilenced(before, after, silence) && (isNew(silence) || (isRunning(silence) && !running.has(keyOf(silence)))),
  )
  const items = told.map((silence) => tellSilence(after, silence))
  return [toGroup(after.words, 'sections-silent', items)]
}

/** Whether a report in which the section still said something is gone, so that nobody fell silent. */
function isSilenced(before: Book, after: Book, { series, name, spoke }: Silence): boolean {
  const said = before.metrics.silence
    .filter((one) => one.series === series)
    .flatMap(({ paths, sections }) =>
      sections
        .filter((section) => section.name === name)
        .flatMap(({ reports }) => paths.filter((_, at) => reports[at]?.voice === 'said' && at > paths.indexOf(spoke))),
    )
  const pathNow = toPathsNow(before, after)
  return said.some((path) => !after.byPath.has(pathNow(path)))
}

function toSilences({ metrics }: Book): Silence[] {
  return metrics.silence.flatMap(({ series, paths, sections }) =>
    sections.flatMap(({ name, reports }) =>
      paths.flatMap((spoke, index): Silence[] => {
        if (reports[index]?.voice !== 'said') return []
        const next = reports.findIndex(({ voice }, at) => at > index && voice === 'said')
        const silent = paths.slice(index + 1, next === -1 ? paths.length : next)
        return silent.length < silentReports ? [] : [{ series, name, spoke, silent }]
      }),
    ),
  )
}

/** The last report of each series, by path. */
function lastReports({ metrics }: Book): Set<string> {
  return new Set(metrics.silence.map(({ paths }) => paths.at(-1) ?? ''))
}

function keyOf({ series, name }: Silence): string {
  return JSON.stringify([series, name])
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
  const { words } = book
  const day = last?.date ? sayDate(last.date, words) : (last?.title ?? spoke)
  return {
    text: `${nameOfSeries(book, series)}: ${toWords(name)}`,
    note: toNote(
      words.news.lastSpoke(day),
      silent.length > silentReports ? words.news.silentSince(silent.length) : null,
    ),
    url: document?.url ?? null,
    ...(document ? toSpot(document) : nowhere),
  }
}
