import type { Book } from '../../core/book.ts'
import type { Presence } from '../../core/parse/attendance/presence.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { isBelowQuorum, type Turnout } from '../../core/register/people/turnout.ts'
import { turnoutAt } from '../people/turnout.ts'
import { toHref } from '../record/shell.ts'

/** Those who took part in one way, as the head lists them. */
export interface PresenceLine {
  label: string
  people: { name: string; href: string | null; note: string | null }[]
}

/** Lines of attendance in their order, and the key of what stands before each. */
const labels = [
  ['present', 'present'],
  ['guest', 'guests'],
  ['apologies', 'apologies'],
  ['absent', 'absent'],
] as const satisfies [Presence, string][]

/** Who was there, in the words of the document; by organisation where several are given. */
export function toPresence(book: Book, { attendance, path, kind }: DocumentRecord): PresenceLine[] {
  const lines = labels.flatMap(([presence, label]): PresenceLine[] => {
    const people = attendance.attendees.filter((attendee) => attendee.presence === presence)
    if (people.length === 0) return []
    return [
      {
        label: book.words.minutes[label],
        people: people.map(({ name, initials, organisation, role }) => ({
          name: initials && initials !== name ? `${name} (${initials})` : name,
          href: toPersonHref(book, path, name),
          note: [organisation, role].filter(Boolean).join(', ') || null,
        })),
      },
    ]
  })
  const turnout = turnoutAt(book, path)
  const quorum = turnout && isBelowQuorum(turnout) ? toQuorumLine(book, turnout) : []
  return lines.length > 0 || kind === 'report'
    ? [...lines, ...quorum]
    : [{ label: book.words.minutes.present, people: [{ name: book.words.common.notRecorded, href: null, note: null }] }]
}

/** What it means that too few came to decide. */
function toQuorumLine({ words }: Book, { present, quorum }: Turnout): PresenceLine[] {
  return [
    {
      label: words.minutes.belowQuorum,
      people: [{ name: words.minutes.ofQuorum(present, quorum ?? 0), href: null, note: null }],
    },
  ]
}

/** Where the page of somebody is whom a document lists; `null` where there is none. */
export function toPersonHref(book: Book, path: string, name: string): string | null {
  const person = book.lookup.personAt(path, name)
  return person ? toHref(book, person.url) : null
}
