import { type DateContext, type PlannedDate, readWhole, resolvePlannedDate } from './planned-date.ts'

/** Find every date that a text speaks of, also without its year: `on 23 of Aug`, `at the end of Sept`. */
export function findPlannedDates(text: string, context: DateContext): PlannedDate[] {
  const words = text
    .slice(0, 20_000)
    .replace(/[()[\]]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.flatMap((_, at) =>
    [5, 4, 3, 2, 1].flatMap((length) => {
      const phrase = words
        .slice(at, at + length)
        .join(' ')
        .replace(/[,;:.!?]+$/, '')
      // Two figures with a full stop between them are a version sooner than a day.
      const isCandidate = at + length <= words.length && /\d|[a-z]{3}/i.test(phrase) && !/^\d+\.\d+$/.test(phrase)
      const reading = isCandidate ? readWhole(phrase) : { type: 'none' as const }
      return resolvePlannedDate(reading, context) ?? []
    }),
  )
}
