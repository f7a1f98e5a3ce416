import { byCodeUnit } from '../../core/text/compare.ts'
import { isThere } from '../../core/parse/attendance/presence.ts'
import type { Book } from '../../core/book.ts'
import type { Organisation } from '../../core/register/people/organisations.ts'
import type { Person } from '../../core/register/people/person.ts'
import { lettersOf } from '../../core/text/fold.ts'
import { toHref } from '../record/shell.ts'
import type { Sentence } from '../../core/words/sentence.ts'

/** Somebody in a list of people. */
export interface PersonRow {
  name: string
  href: string
  /** Series that a name is bound to that is no full one, to tell namesakes apart. */
  series: string | null
  /** Whether somebody else in the list has the same name. */
  isShared: boolean
  organisation: { text: string; href: string } | null
  meetings: number
  /** From the first to the last year: `2017 to 2024`. */
  years: string
}

/** What a list of people shows: all of the record, or those of an organisation. */
export interface PeopleView {
  type: 'people'
  title: string
  trail: { text: string; href: string }[]
  sentence: Sentence
  links: { text: string; href: string }[]
  /** Those who came most, by meetings. */
  people: PersonRow[]
  hasOrganisations: boolean
  /** The others, folded: how often they came, and their names by alphabet. */
  folded: { title: string; people: { text: string; href: string; note: string }[] }[]
}

/** So many have a row of their own. */
const mostRows = 50

/** List everybody who is listed in an attendance, by meetings. */
export function toPeopleView(book: Book): PeopleView {
  const { all, organisations } = book.people
  return {
    type: 'people',
    title: book.words.lists.people,
    trail: [],
    sentence: book.words.sentences.people(all.length, all.filter((person) => timesOf(person) === 1).length),
    links:
      organisations.length > 0
        ? [{ text: book.words.persons.byOrganisation(organisations.length), href: toHref(book, '/organisations/') }]
        : [],
    ...toRows(book, all, true),
  }
}

/** List the people of an organisation. */
export function toOrganisation(book: Book, organisation: Organisation): PeopleView {
  const members = new Set(organisation.people)
  const people = book.people.all.filter(({ id }) => members.has(id))
  return {
    type: 'people',
    title: organisation.name,
    trail: [{ text: book.words.lists.organisations, href: toHref(book, '/organisations/') }],
    sentence: book.words.sentences.organisation(people.length, organisation.meetings.length),
    links: [],
    ...toRows(book, people, false),
  }
}

/** A row for those who came most, the others folded; of a few everybody has a row. */
function toRows(
  book: Book,
  all: readonly Person[],
  withOrganisation: boolean,
): Pick<PeopleView, 'people' | 'hasOrganisations' | 'folded'> {
  const organisationOf = toOrganisationLinks(book)
  const sorted = [...all].sort((a, b) => timesOf(b) - timesOf(a) || byName(a, b))
  const listed = sorted.length <= mostRows ? sorted : sorted.slice(0, mostRows).filter((person) => timesOf(person) > 1)
  const isShared = toSharedNames(all)
  const people = listed.map((person) => ({
    ...toPersonRow(book, withOrganisation ? organisationOf : () => null, person),
    isShared: isShared(person),
  }))
  const rest = sorted.slice(listed.length)
  const often = rest.filter((person) => timesOf(person) > 1)
  const once = rest.filter((person) => timesOf(person) <= 1)
  const fold = (title: string, own: readonly Person[]): PeopleView['folded'] =>
    own.length === 0
      ? []
      : [
          {
            title,
            people: [...own].sort(byName).map((person) => ({
              text: person.name,
              href: toHref(book, person.url),
              note: [timesOf(person) > 1 ? timesOf(person) : null, isShared(person) ? seriesOf(book, person) : null]
                .filter((part) => part !== null)
                .join(' · '),
            })),
          },
        ]
  return {
    people,
    hasOrganisations: people.some(({ organisation, series }) => organisation !== null || series !== null),
    folded: [
      ...fold(book.words.persons.often(book.words.counts.name(often.length), timesOf(often[0])), often),
      ...fold(book.words.persons.once(book.words.counts.name(once.length)), once),
    ],
  }
}

/** Tells who has a name that somebody else has too. */
function toSharedNames(all: readonly Person[]): (person: Person) => boolean {
  const times = new Map([...Map.groupBy(all, ({ name }) => name)].map(([name, own]) => [name, own.length]))
  return ({ name }) => (times.get(name) ?? 0) > 1
}

/** At how many meetings somebody was. */
function timesOf(person: Person | undefined): number {
  return (person?.attended ?? []).filter(isThere).length
}

function byName(a: Person, b: Person): number {
  const [one, two] = [lettersOf(a.name), lettersOf(b.name)]
  if (one !== two) return one < two ? -1 : 1
  return byCodeUnit(a.id, b.id)
}

function toPersonRow(
  book: Book,
  organisationOf: ReturnType<typeof toOrganisationLinks>,
  person: Person,
): Omit<PersonRow, 'isShared'> {
  const { name, url, organisation, attended } = person
  const years = attended.flatMap(({ path }) => book.byPath.get(path)?.date?.slice(0, 4) ?? [])
  const [first, last] = [years[0], years.at(-1)]
  return {
    name,
    href: toHref(book, url),
    series: seriesOf(book, person),
    organisation: organisationOf(organisation),
    meetings: timesOf(person),
    years:
      first === undefined || last === undefined ? '–' : first === last ? first : book.words.common.fromTo(first, last),
  }
}

function seriesOf(book: Book, { series }: Person): string | null {
  return series === null || book.series.length < 2 ? null : seriesTitle(book, series)
}

/** Link to an organisation by its name; spellings that differ in case and signs are one. */
export function toOrganisationLinks(book: Book): (name: string | null) => { text: string; href: string } | null {
  const links = new Map(
    book.people.organisations.map(({ name, url }) => [lettersOf(name), { text: name, href: toHref(book, url) }]),
  )
  return (name) => (name === null ? null : (links.get(lettersOf(name)) ?? null))
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
    title: book.words.lists.organisations,
    trail: [{ text: book.words.lists.people, href: toHref(book, '/people/') }],
    note: book.words.persons.organisationsNote(book.words.counts.organisation(rows.length)),
    rows,
  }
}
