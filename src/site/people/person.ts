import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { Merge, Person } from '../../core/register/people/person.ts'
import { type RegisterEntry, toPastEntries, toRegisterEntries, withoutOwner } from '../actions/entries.ts'
import { toHappened } from '../documents/entries.ts'
import { byAttention, byLastMention } from '../actions/rows.ts'
import type { PastView } from '../actions/past.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import { type ShownDate, showDate, showShortDate, withYearOnce } from '../dates.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { toCalendars } from '../record/calendars.ts'
import { toHref } from '../record/shell.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { type Attendance, toAttendance } from './attendance.ts'
import { type MetEntry, toMet } from './met.ts'
import { type Saying, toSayings } from './sayings.ts'
import { seriesTitle, toOrganisationLinks } from './people.ts'
import type { Words } from '../../core/words/index.ts'

/** What the page of a person shows. */
export interface PersonView {
  type: 'person'
  title: string
  trail: { text: string; href: string }[]
  /** Where the name is known, if it is no full one. */
  kicker: string | null
  sentence: Sentence
  facts: { term: string; text: string; href: string | null }[]
  calendar: Attendance['calendar']
  /** Actions on a list, and the newest of those that are not any more. */
  actions: { id: string | null; title: string; note: string; entries: RegisterEntry[] }[]
  past: Pick<PastView, 'title' | 'note' | 'parts'> | null
  allActions: { text: string; href: string } | null
  /** Tools that their actions name, and whom they met most. */
  topics: { text: string; href: string; count: number; bar: number }[]
  met: MetEntry[]
  /** The meetings they were at, where they are few, by what happened there; their series where there are several. */
  meetings: {
    date: ShownDate | null
    year: string | null
    lead: string
    series: string | null
    href: string
    note: string | null
  }[]
  statements: Saying[]
  statementsNote: string | null
}

const shownActions = 10
const shownTopics = 8

/** Show what the record knows of a person. */
export function toPerson(book: Book, person: Person): PersonView {
  const { present, recorded, calendar } = toAttendance(book, person)
  const own = book.actions.byPerson.get(person.id) ?? []
  const ownHref = toHref(book, `/actions/owner/${person.id}/`)
  return {
    type: 'person',
    title: person.name,
    trail: [{ text: book.words.lists.people, href: toHref(book, '/people/') }],
    kicker: person.series === null ? null : book.words.persons.asListed(seriesTitle(book, person.series)),
    sentence: book.words.sentences.person({
      attended: present.length,
      recorded,
      span: toSpan(
        book,
        present.flatMap(({ date }) => date?.slice(0, 4) ?? []),
      ),
      actions: own.length,
      actionsHref: ownHref,
      listed: own.filter(isLive).length,
    }),
    facts: toFacts(book, person),
    calendar,
    ...toOwnActions(book, own, present.at(-1)?.date?.slice(0, 4) ?? 'none', ownHref),
    allActions:
      own.length > 0 ? { text: book.words.persons.allActions(book.words.figure(own.length)), href: ownHref } : null,
    topics: toTopics(
      book,
      own.flatMap(({ tools }) => tools),
    ),
    met: toMet(book, person),
    meetings: calendar === null ? toMeetings(book, person) : [],
    ...toSayings(book, book.people.statementsByPerson.get(person.id) ?? []),
  }
}

/** Actions of a person: on a list now, and the newest of the others. `year` need not be said; `list` is the address of all. */
function toOwnActions(
  book: Book,
  own: readonly Action[],
  year: string,
  list: string,
): Pick<PersonView, 'actions' | 'past'> {
  const live = own.filter(isLive).sort(byAttention(book))
  const past = own.filter((action) => !isLive(action)).sort(byLastMention)
  const newest = past.slice(0, shownActions)
  const { persons } = book.words
  const entries = withoutOwner(toRegisterEntries(book, live, year, book.series.length > 1), list)
  return {
    actions: live.length === 0 ? [] : [{ id: null, title: persons.onListNow, note: '', entries }],
    past:
      past.length === 0
        ? null
        : {
            title: persons.takenBefore,
            note: past.length > shownActions ? persons.newestOf(shownActions, book.words.figure(past.length)) : '',
            parts: [{ title: null, note: '', entries: withoutOwner(toPastEntries(book, newest, true), list) }],
          },
  }
}

/** `in 2017`, `2017 to 2024`; `years` are in order. */
function toSpan({ words }: Book, years: readonly string[]): string | null {
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined
    ? null
    : first === last
      ? words.persons.inYear(first)
      : words.common.fromTo(first, last)
}

function toFacts(book: Book, person: Person): PersonView['facts'] {
  const { name, organisation, initials, handles, spellings, merges } = person
  const words = book.words.persons
  const body = toOrganisationLinks(book)(organisation)
  const facts: PersonView['facts'] = []
  const add = (term: string, text: string | null, href: string | null = null): void =>
    void (text && facts.push({ term, text, href }))
  add(words.from, body?.text ?? organisation ?? toSaidOnce(book, person), body?.href)
  add(words.initials, initials.filter((letters) => letters !== name).join(', '))
  add(words.handle, handles.map((handle) => `@${handle}`).join(', '))
  const reasons = new Map(merges.map((merge) => [merge.spelling, merge]))
  const calendar = toCalendars(book).people.find(({ address }) => address === `${person.url}calendar.ics`)
  add(words.calendar, calendar ? words.calendarHolds : null, toHref(book, `${person.url}calendar.ics`))
  add(words.alsoWritten, spellings.map((one) => `${one}${reasonOf(reasons.get(one), book.words)}`).join(', '))
  return facts
}

/** What one meeting said somebody came from, with its day: `CMS release (25 March 2021)`. */
function toSaidOnce(book: Book, { attended }: Person): string | null {
  const said = attended.findLast(({ organisation }) => organisation !== null)
  const date = said && book.byPath.get(said.path)?.date
  return said?.organisation && date ? `${said.organisation} (${showDate(date, book.words).text})` : null
}

function reasonOf(merge: Merge | undefined, { persons }: Words): string {
  if (!merge || merge.by === 'people.yaml') return ''
  return merge.by === 'handle' ? persons.sameHandle : persons.inferred
}

/** The tools named most. */
function toTopics(book: Book, tools: readonly string[]): PersonView['topics'] {
  const counts = [...Map.groupBy(tools, (tool) => tool)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, shownTopics)
  const most = counts[0]?.[1].length ?? 1
  return counts.map(([tool, { length }]) => ({
    text: nameOfTool(book, tool),
    href: toHref(book, toolAddress(book, tool)),
    count: length,
    bar: Math.round((length / most) * 100),
  }))
}

function toMeetings(book: Book, { attended }: Person): PersonView['meetings'] {
  const rows = [...attended].reverse().flatMap(({ path, presence, role }) => {
    const document = book.byPath.get(path)
    if (!document) return []
    const series = book.series.find(({ id, kind }) => id === document.series && kind === document.kind)
    const note =
      [presence === 'present' ? null : book.words.persons.presences[presence], role].filter(Boolean).join(', ') || null
    return [
      {
        date: document.date === null ? null : showShortDate(document.date, book.words),
        year: document.date?.slice(0, 4) ?? null,
        lead: toHappened(book, document).lead,
        series: book.series.length > 1 ? (series?.title ?? null) : null,
        href: toHref(book, document.url),
        note,
      },
    ]
  })
  return withYearOnce(rows)
}
