import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { daysBetween } from '../../core/parse/dates/planned-date.ts'
import type { Metric, MetricValue } from '../../core/register/metrics/metric.ts'
import type { Words } from '../../core/words/index.ts'
import { type Panel, toPanel } from '../../timeline/panel.ts'
import { showListDate } from '../dates.ts'
import { toSectionHref } from '../record/shell.ts'
import { toYearChange } from './standing.ts'
import { nameWithUnit, toPoint } from './values.ts'

/** A number over time, drawn. */
export interface NumberPanel {
  name: string
  section: string
  value: string
  note: string
  change: string | null
  /** When it was at its most and at its least. */
  peaks: { text: string; href: string }[]
  panel: Panel
}

const mostPanels = 12

/** Draw the first numbers of a series over time, all on one axis, and say of which years it is. */
export function toPanels(
  book: Book,
  metrics: readonly Metric[],
  noun: 'meeting' | 'report',
): { panels: NumberPanel[]; panelsNote: string | null } {
  const days = metrics.flatMap(({ values }) => values.map(({ date }) => firstDay(date))).sort()
  const period = { from: days[0] ?? '', to: days.at(-1) ?? '' }
  const panels = metrics.slice(0, mostPanels).flatMap((metric): NumberPanel[] => {
    const values = metric.values.map((value) => ({
      day: firstDay(value.date),
      value: toPoint(value) ?? 0,
      text: value.text,
    }))
    const panel = toPanel(values, period, book.words.dates.shortMonths)
    const last = metric.values.at(-1)
    if (panel === null || !last) return []
    const note = book.words.counts[noun](metric.values.length)
    return [
      {
        name: nameWithUnit(metric),
        section: metric.section,
        value: last.text,
        note,
        change: toChangeOfYear(metric.values, book.words),
        peaks: toPeaks(book, metric),
        panel,
      },
    ]
  })
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)]
  const years = from === to ? from : book.words.common.fromTo(from, to)
  return {
    panels,
    panelsNote: panels.length === 0 ? null : book.words.numbers.panelsNote(years),
  }
}

/** When a number was at its most and at its least, with the way there; nothing of one that never changed. */
function toPeaks(book: Book, { values }: Metric): { text: string; href: string }[] {
  const points = values.flatMap((value) => toPoint(value) ?? [])
  const [most, least] = [Math.max(...points), Math.min(...points)]
  if (most === least) return []
  const { mostOn, leastOn } = book.words.numbers
  const at = (point: number, say: (day: string) => string): { text: string; href: string }[] => {
    const value = values.find((one) => toPoint(one) === point)
    if (!value) return []
    return [{ text: say(showListDate(value.date, book.words).text), href: toSectionHref(book, value) }]
  }
  return [...at(most, mostOn), ...at(least, leastOn)]
}

/** Against the value stated nearest to a year before. */
function toChangeOfYear(values: readonly MetricValue[], words: Words): string | null {
  const last = values.at(-1)
  const now = toPoint(last)
  if (!last || now === null) return null
  const distance = ({ date }: MetricValue): number => Math.abs(daysBetween(firstDay(date), firstDay(last.date)) - 365)
  const [nearest] = [...values].sort((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) <= 45 ? toYearChange(now, toPoint(nearest), words) : null
}
