import type { Book } from '../../core/book.ts'
import type { Voice } from '../../core/register/metrics/silence.ts'
import type { Series } from '../../core/register/places/series.ts'
import { showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'

/** Which section of a report series said something when. */
export interface SilenceView {
  note: string | null
  /** The newest reports, newest first. */
  columns: { day: string; full: string; href: string }[]
  /** Years and how many columns each has. */
  years: { year: string; span: number }[]
  rows: {
    name: string
    cells: { voice: Voice; href: string | null; title: string }[]
    said: string
    /** How long nothing was said, up to the newest report. */
    quiet: string
  }[]
}

const shownReports = 26

/** Show the matrix of a series of reports; `null` where it has none or only one report. */
export function toSilenceView(book: Book, series: Series): SilenceView | null {
  const matrix = book.metrics.silence.find((one) => one.series === series.url)
  if (!matrix || matrix.paths.length < 2) return null
  const from = Math.max(0, matrix.paths.length - shownReports)
  const documents = matrix.paths
    .slice(from)
    .reverse()
    .flatMap((path) => book.byPath.get(path) ?? [])
  const columns = documents.map(({ date, url }) => ({
    day: (date ?? '').slice(5),
    full: showDate(date ?? '', book.words).text,
    href: toHref(book, url),
  }))
  const words = book.words.numbers
  const rows = matrix.sections.map(({ name, reports }) => {
    const shown = reports.slice(from).reverse()
    const cells = shown.map(({ voice, id, heading }, index) => ({
      voice,
      href: voice === 'said' && id !== null ? `${columns[index]?.href}#${id}` : null,
      title: `${columns[index]?.full}: ${words.voices[voice]}${heading === null ? '' : words.asHeading(heading)}`,
    }))
    const quiet = shown.findIndex(({ voice }) => voice === 'said')
    return {
      name,
      cells,
      quiet: quiet === 0 ? '' : quiet === -1 ? words.allQuiet(shown.length) : book.words.counts.report(quiet),
      said: words.saidIn(shown.filter(({ voice }) => voice === 'said').length, shown.length),
    }
  })
  const years = [...Map.groupBy(documents, ({ date }) => date?.slice(0, 4) ?? '')].map(([year, own]) => ({
    year,
    span: own.length,
  }))
  return {
    note: from > 0 ? words.newestReports(shownReports, matrix.paths.length) : null,
    columns,
    years,
    rows: rows.filter(({ cells }) => cells.some(({ voice }) => voice !== 'missing')),
  }
}
