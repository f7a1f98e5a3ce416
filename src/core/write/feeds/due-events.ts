import { firstDay, parseDate } from '../../parse/dates/dates.ts'
import { toPlannedDate } from '../../parse/dates/planned-date.ts'
import type { Action } from '../../register/actions/actions.ts'
import { isLive } from '../../register/actions/overdue.ts'
import type { Words } from '../../words/index.ts'
import type { CalendarEvent } from './calendar-events.ts'

/** Make an event of the day by which each open action is to be done; one that is over has none any more. */
export function toDueEvents(actions: readonly Action[], { feeds }: Words): CalendarEvent[] {
  return actions.filter(isLive).flatMap((action): CalendarEvent[] => {
    const { id, url, due, owners, history } = action
    const reading = due === null ? null : parseDate(due)
    const last = history.at(-1)
    if (reading?.type !== 'date' || !last) return []
    return [
      {
        id: `action/${id}`,
        sequence: history.length - 1,
        span: toPlannedDate(reading.date, reading.precision),
        summary: feeds.due(`${nameOf(action)}${owners.length > 0 ? ` (${owners.join(', ')})` : ''}`),
        description: last.said ?? '',
        url,
        status: 'CONFIRMED',
        stamp: last.date === null ? '1970-01-01' : firstDay(last.date),
      },
    ]
  })
}

function nameOf({ number, title }: Action): string {
  const words = title !== null && title.length > 100 ? `${title.slice(0, 99)}…` : title
  return [number === null ? null : `#${number}`, words].filter(Boolean).join(' ')
}
