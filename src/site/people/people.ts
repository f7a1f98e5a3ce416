import type { Book } from '../../core/book.ts'
import type { Organisation } from '../../core/register/people/organisations.ts'
import type { Person } from '../../core/register/people/people.ts'
import { foldLetters } from '../../core/text/fold.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { toHref } from '../record/shell.ts'

/** Somebody in a list of people. */
export interface PersonRow {
  name: string
  href: string
  /** Series that a name is bound to that is no full one, to tell namesakes apart. */
  series: string | null
  organisation: { text: string; href: string } | null
  meetings: number
  lastSeen: ShownDate | null
}

/** What a list of people shows: all of the record, or those of an organisation. */
export interface PeopleView {
  type: 'people'
  title: string
  trail: { text: string; href: string }[]
  note: string
  links: { text: string; href: string }[]
  /** By first letter where there are many; else one group without a letter. */
  groups: { letter: string | null; id: string | null; people: PersonRow[] }[]
}

const lettersFrom = 60

/** List everybody who is listed in an attendance. */
export function toPeopleView(book: Book): PeopleView {
  const persons = [...book.people.all].sort(byName)
  return {
    type: 'people',
    title: 'People',
    trail: [],
    note: `${count(persons.length, 'name')} in attendance lists. Two spellings are one person only where that is certain.`,
    links:
      book.people.organisations.length > 0
        ? [{ text: `By organisation (${book.people.organisations.length})`, href: toHref(book, '/organisations/') }]
        : [],
    groups: toGroups(book, persons),
  }
}

/** List the people of an organisation. */
export function toOrganisation(book: Book, organisation: Organisation): PeopleView {
  const members = new Set(organisation.people)
  const persons = book.people.all.filter(({ id }) => members.has(id)).sort(byName)
  return {
    type: 'people',
    title: organisation.name,
    trail: [{ text: 'Organisations', href: toHref(book, '/organisations/') }],
    note: `${count(persons.length, 'name')}, present at ${count(organisation.meetings.length, 'meeting')}.`,
    links: [],
    groups: toGroups(book, persons),
  }
}

function toGroups(book: Book, persons: readonly Person[]): PeopleView['groups'] {
  const organisationOf = toOrganisationLinks(book)
  const rows = (own: readonly Person[]): PersonRow[] => own.map((person) => toPersonRow(book, organisationOf, person))
  if (persons.length < lettersFrom) return [{ letter: null, id: null, people: rows(persons) }]
  return [...Map.groupBy(persons, ({ name }) => initial(name))].map(([letter, own]) => ({
    letter,
    id: `~${letter.toLowerCase()}`,
    people: rows(own),
  }))
}

function initial(name: string): string {
  return foldLetters(name).charAt(0).toUpperCase() || '#'
}

function byName(a: Person, b: Person): number {
  const [one, two] = [foldLetters(a.name), foldLetters(b.name)]
  if (one !== two) return one < two ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function toPersonRow(
  book: Book,
  organisationOf: ReturnType<typeof toOrganisationLinks>,
  { name, url, series, organisation, attended }: Person,
): PersonRow {
  const present = attended.filter(({ presence }) => presence === 'present' || presence === 'guest')
  const dates = present.flatMap(({ path }) => book.byPath.get(path)?.date ?? [])
  return {
    name,
    href: toHref(book, url),
    series: series === null ? null : seriesTitle(book, series),
    organisation: organisationOf(organisation),
    meetings: present.length,
    lastSeen: dates.length > 0 ? showDate(dates.at(-1) ?? '') : null,
  }
}

/** Link to an organisation by its name; spellings that differ in case and signs are one. */
export function toOrganisationLinks(book: Book): (name: string | null) => { text: string; href: string } | null {
  const links = new Map(
    book.people.organisations.map(({ name, url }) => [foldLetters(name), { text: name, href: toHref(book, url) }]),
  )
  return (name) => (name === null ? null : (links.get(foldLetters(name)) ?? null))
}

/** Title of a series given as `kind/series`. */
export function seriesTitle(book: Book, scope: string): string {
  const [kind, id] = scope.split('/')
  return book.series.find((one) => one.kind === kind && one.id === id)?.title ?? id ?? ''
}

/** What the list of organisations shows. */
export interface OrganisationsView {
  type: 'organisations'
  title: string
  trail: { text: string; href: string }[]
  note: string
  rows: { name: string; href: string; people: number; meetings: number }[]
}

/** List the bodies that people come from. */
export function toOrganisationsView(book: Book): OrganisationsView {
  const rows = book.people.organisations.map(({ name, url, people, meetings }) => ({
    name,
    href: toHref(book, url),
    people: people.length,
    meetings: meetings.length,
  }))
  return {
    type: 'organisations',
    title: 'Organisations',
    trail: [{ text: 'People', href: toHref(book, '/people/') }],
    note: `${count(rows.length, 'organisation')} that attendance lists name.`,
    rows,
  }
}
