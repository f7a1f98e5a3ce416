import { type StatedDate, toDay } from './dates.ts'
import type { DayOrder } from './day-of-year.ts'

/** What six figures at an end of a name mean: `240305`, `050324`, `030524`. */
export type SixFigures = 'year-first' | DayOrder

/** Find six figures that begin or end a name: `240305-weekly`, `24-03-05`, `sync_240305`. */
export function findSixFigures(name: string): RegExpExecArray | null {
  return /^\d{6}(?!\d)/.exec(name) ?? apartFigures.exec(name) ?? /(?<=[-_. \p{L}])\d{6}$/u.exec(name)
}

/** The same with signs between them. */
export const apartFigures = /^\d{2}([-_])\d{2}\1\d{2}(?![-_]?\d)/

/** Read six figures as a day of this century; `null` where they are none. */
export function readSixFigures(written: string, form: SixFigures): StatedDate | null {
  const figures = written.replace(/\D/g, '')
  const [a, b, c] = [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4)]
  const [y, m, d] = form === 'year-first' ? [a, b, c] : form === 'day-first' ? [c, b, a] : [c, a, b]
  const reading = toDay(`20${y}`, m, d)
  return reading.type === 'date' ? { date: reading.date, precision: 'day' } : null
}

const forms = ['year-first', 'day-first', 'month-first'] as const

/** Every day that six figures can mean. */
export function readInAllForms(written: string): string[] {
  return forms.flatMap((form) => readSixFigures(written, form)?.date ?? [])
}

/** The forms in which all of some figures are days, those of the fewest years first: of all parts of days years are the fewest. */
export function fittingForms(figures: readonly string[]): { form: SixFigures; years: number }[] {
  return forms
    .flatMap((form) => {
      const days = figures.map((written) => readSixFigures(written, form)?.date)
      if (days.includes(undefined)) return []
      return [{ form, years: new Set(days.map((day) => day?.slice(0, 4))).size }]
    })
    .sort((a, b) => a.years - b.years)
}

/** What the figures of several texts are: what they tell together, or else `order`; `null` where neither settles it. */
export function settleFigures(figures: readonly string[], order: DayOrder | null): SixFigures | null {
  const different = [...new Set(figures)]
  const fitting = fittingForms(different)
  const least = different.length > 1 ? fitting[0]?.years : undefined
  const [first, second] = fitting.filter(({ years }) => least === undefined || years === least)
  if (first && !second) return first.form
  return fitting.some(({ form }) => form === order) ? order : null
}
