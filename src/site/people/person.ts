import { truncate } from '../../core/text/truncate.ts'
import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Attended, Merge, Person } from '../../core/register/people/people.ts'
import { type ActionEntry, byAttention, isLive, toActionEntries } from '../actions/rows.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { seriesTitle, toOrganisationLinks } from './people.ts'
import { toHref } from '../record/shell.ts'

/** What the page of a person shows. */
export interface PersonView {
  type: 'person'
  title: string
  trail: { text: string; href: string }[]
  lead: string | null
  /** Figures at the top. */
  tally: { term: string; value: string; note: string | null }[]
  facts: { term: string; text: string; href: string | null }[]
  /** Open actions, those that need attention first. */
  actions: ActionEntry[]
  meetings: { date: ShownDate | null; title: string; href: string; note: string | null }[]
  meetingsNote: string | null
  statements: {
    date: ShownDate | null
    title: string
    href: string
    passages: { section: string | null; href: string; text: string }[]
  }[]
  statementsNote: string | null
}

const shownMeetings = 60
const shownDocuments = 20

/** Show what the record knows of a person. */
export function toPerson(book: Book, person: Person): PersonView {
  const { name, series, organisation, attended, initials, handles } = person
  const present = attended.filter(({ presence }) => presence === 'present' || presence === 'guest')
  const away = attended.filter(({ presence }) => presence === 'apologies' || presence === 'absent')
  const statements = book.people.statementsByPerson.get(person.id) ?? []
  const own = toOrganisationLinks(book)(organisation)
  const open = (book.actions.byPerson.get(person.id) ?? []).filter(isLive).sort(byAttention(book))
  const facts: PersonView['facts'] = []
  const add = (term: string, text: string | null, href: string | null = null): void =>
    void (text && facts.push({ term, text, href }))
  add('From', own?.text ?? organisation, own?.href)
  add('Initials', initials.filter((letters) => letters !== name).join(', '))
  add('Handle', handles.map((handle) => `@${handle}`).join(', '))
  add(
    'Also written',
    person.spellings
      .map((spelling) => `${spelling}${reasonOf(person.merges.find((merge) => merge.spelling === spelling))}`)
      .join(', '),
  )
  return {
    type: 'person',
    title: name,
    trail: [{ text: 'People', href: toHref(book, '/people/') }],
    lead: series === null ? null : `As ${seriesTitle(book, series)} lists the name.`,
    tally: [
      { term: 'Meetings attended', value: String(present.length), note: spanOf(book, present) },
      ...(away.length > 0 ? [{ term: 'Apologies or absent', value: String(away.length), note: null }] : []),
      { term: 'Last seen', value: lastSeen(book, present), note: null },
      ...(open.length > 0 ? [{ term: 'Open actions', value: String(open.length), note: null }] : []),
      ...(statements.length > 0
        ? [{ term: 'Statements', value: String(statements.length), note: 'attributed by initials or name' }]
        : []),
    ],
    facts,
    actions: toActionEntries(book, open),
    meetings: attended
      .slice(-shownMeetings)
      .reverse()
      .map((one) => toMeeting(book, one)),
    meetingsNote: attended.length > shownMeetings ? `The newest ${shownMeetings} of ${attended.length}.` : null,
    ...toSayings(book, statements),
  }
}

function reasonOf(merge: Merge | undefined): string {
  if (!merge || merge.by === 'people.yaml') return ''
  return merge.by === 'handle' ? ' (same handle)' : ' (inferred)'
}

function spanOf(book: Book, present: readonly Attended[]): string | null {
  const years = present.flatMap(({ path }) => book.byPath.get(path)?.date?.slice(0, 4) ?? [])
  const [first] = years
  const last = years.at(-1)
  return first === undefined || last === undefined ? null : first === last ? `in ${first}` : `${first} to ${last}`
}

function lastSeen(book: Book, present: readonly Attended[]): string {
  const date = present.flatMap(({ path }) => book.byPath.get(path)?.date ?? []).at(-1)
  return date === undefined ? 'no date stated' : showDate(date).text
}

const presences = { present: null, guest: 'guest', apologies: 'apologies', absent: 'absent' } as const

function toMeeting(book: Book, { path, presence, role }: Attended): PersonView['meetings'][number] {
  const document = book.byPath.get(path)
  const series = book.series.find(({ id, kind }) => id === document?.series && kind === document.kind)
  return {
    date: document?.date ? showDate(document.date) : null,
    title: series?.title ?? document?.title ?? path,
    href: toHref(book, document?.url ?? '/'),
    note: [presences[presence], role].filter(Boolean).join(', ') || null,
  }
}

/** Statements by document, the newest first. */
function toSayings(
  book: Book,
  statements: NonNullable<ReturnType<Book['people']['statementsByPerson']['get']>>,
): Pick<PersonView, 'statements' | 'statementsNote'> {
  const dayOf = ([path]: readonly [string, unknown]): string => firstDay(book.byPath.get(path)?.date ?? '0')
  const byPath = [...Map.groupBy(statements, ({ path }) => path)].sort((a, b) => byCodeUnit(dayOf(b), dayOf(a)))
  const shown = byPath.slice(0, shownDocuments).flatMap(([path, own]) => {
    const document = book.byPath.get(path)
    if (!document) return []
    const href = toHref(book, document.url)
    const titles = new Map(document.sections.map(({ id, title }) => [id, title]))
    // The section is named once, above the first of its statements.
    const passages = own.map(({ section, text }, index) => ({
      section: section === null || own[index - 1]?.section === section ? null : (titles.get(section) ?? null),
      href: section === null ? href : `${href}#${section}`,
      text: truncate(text, 300),
    }))
    return [{ date: document.date === null ? null : showDate(document.date), title: document.title, href, passages }]
  })
  return {
    statements: shown,
    statementsNote:
      byPath.length > shown.length
        ? `From the newest ${shown.length} of ${count(byPath.length, 'document')}; search finds the others.`
        : null,
  }
}
