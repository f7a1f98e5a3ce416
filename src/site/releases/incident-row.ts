import type { Book } from '../../core/book.ts'
import type { Incident } from '../../core/register/incidents/incident.ts'
import { withoutStop } from '../../core/text/without-stop.ts'
import type { TimelineRow } from '../../timeline/items.ts'
import { showDate } from '../dates.ts'
import { incidentsAddress } from '../incidents/incidents.ts'
import { toHref } from '../record/shell.ts'

/** The incidents and downtimes of a tool as a row below its releases; `[]` where there are none. */
export function toIncidentRow(book: Book, incidents: readonly Incident[]): TimelineRow[] {
  const items = incidents.map(({ id, text, start, end, isPlanned }) => ({
    label: start.day,
    points: [
      {
        type: isPlanned ? ('downtime' as const) : ('incident' as const),
        earliest: start.day,
        latest: end?.day ?? start.day,
        title: `${showDate(start.day, book.words).text}: ${withoutStop(text)}`,
        href: `${toHref(book, incidentsAddress)}#~${id}`,
      },
    ],
  }))
  return items.length === 0
    ? []
    : [{ title: book.words.releases.incidents, isLiving: false, items, spans: [], label: null, remark: null }]
}
