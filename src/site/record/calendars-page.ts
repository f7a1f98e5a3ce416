import type { Book } from '../../core/book.ts'
import { type CalendarFile, toCalendars } from './calendars.ts'
import { toHref } from './shell.ts'

/** What the list of calendars shows. */
export interface CalendarsView {
  type: 'calendars'
  title: string
  groups: { title: string; files: { text: string; href: string }[] }[]
}

/** Address of the list of calendars, below the base. */
export const calendarsAddress = '/calendars/'

/** List the calendars that one can subscribe to. */
export function toCalendarsView(book: Book): CalendarsView {
  const { all, kinds, series, tools, people } = toCalendars(book)
  const { words } = book
  const ending = `, ${book.settings.name}`
  const group = (title: string, files: readonly CalendarFile[]): CalendarsView['groups'] =>
    files.length === 0
      ? []
      : [
          {
            title,
            files: files.map(({ address, name }) => ({
              text: name.endsWith(ending) ? name.slice(0, -ending.length) : name,
              href: toHref(book, address),
            })),
          },
        ]
  return {
    type: 'calendars',
    title: words.lists.calendars,
    groups: [
      ...group(words.calendars.everything, all),
      ...group(words.calendars.byKind, kinds),
      ...group(words.calendars.bySeries, series),
      ...group(words.calendars.byTool, tools),
      ...group(words.calendars.byPerson, people),
    ],
  }
}
