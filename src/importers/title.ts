import type { StatedDate } from '../core/parse/dates/dates.ts'
import { isDated } from '../core/records/kinds.ts'
import { capitalise } from '../core/text/capitalise.ts'
import { monthNames } from '../core/text/months.ts'
import type { Candidate } from './candidate.ts'

/** The heading that is the title, else what the name or series says, with the day. */
export function toTitle({ titled, date, draft, kind }: Candidate, series: string): string {
  if (titled !== null) return titled
  const spaced = (text: string): string =>
    text
      .replace(/(?<=[a-z0-9])(?=[A-Z][a-z])/g, ' ')
      .replace(/[-_]+/g, ' ')
      .trim()
  if (!isDated(kind) || date === null) return capitalise(spaced(draft.foreign.name)) || 'Document'
  return `${capitalise(spaced(series))}, ${spellDay(date)}`
}

function spellDay({ date, precision }: StatedDate): string {
  const [year, month, day] = date.split('-')
  return precision === 'day' ? `${Number(day)} ${monthNames[Number(month) - 1] ?? ''} ${year}` : date
}
