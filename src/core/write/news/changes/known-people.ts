import type { Book } from '../../../book.ts'
import type { Person } from '../../../register/people/person.ts'
import type { Words } from '../../../words/index.ts'
import type { NewsItem } from '../news.ts'
import { nowhere, toNote, toSpot, toWords } from '../words.ts'
import { toPathsNow } from './compare-pages.ts'

/** So many people are told one by one. */
const most = 12

/** So many who only have another address. */
const mostMoved = 4

/** So many names or addresses are said of one person. */
const mostNames = 3

/** Tell people whom both records list otherwise: taken for one now, or for several, or under another name or address. */
export function tellKnown(before: Book, after: Book): Record<'joined' | 'parted' | 'renamed' | 'moved', NewsItem[]> {
  const { words } = after
  const now = new Map(before.people.all.map((person) => [person, peopleNow(before, after, person)]))
  const apart = [...now].filter(([, own]) => own.length > 1)
  const were = Map.groupBy(
    [...now].flatMap(([was, own]) => (own.length === 1 ? own.map((is) => ({ was, is })) : [])),
    ({ is }) => is,
  )
  const all = [...were].map(([is, pairs]) => ({ is, was: pairs.map(({ was }) => was) }))
  const single = all.flatMap(({ is, was: [was, ...others] }) => (was && others.length === 0 ? [{ is, was }] : []))
  return {
    joined: foldMany(
      all.filter(({ was }) => was.length > 1).map(({ is, was }) => tellJoined(before, after, is, was)),
      words,
    ),
    parted: foldMany(
      apart.map(([was, own]) => tellParted(before, after, was, own)),
      words,
    ),
    renamed: single
      .filter(({ is, was }) => isRenamed(was, is))
      .map(({ is, was }) => tellRenamed(before, after, is, was)),
    // A series that has another name gives all who are known there alone another address.
    moved: foldMany(
      single
        .filter(({ is, was }) => !isRenamed(was, is) && was.url !== is.url)
        .map(({ is, was }) => ({ ...spotOf(is), text: nameIn(after, is), note: sayFormerAddress(after, was, is) })),
      words,
      mostMoved,
    ),
  }
}

/** Who each line that lists somebody is now. */
function peopleNow(before: Book, after: Book, { attended }: Person): Person[] {
  const pathNow = toPathsNow(before, after)
  const { personAt } = after.lookup
  return [...new Set(attended.flatMap(({ path, spelling }) => personAt(pathNow(path), spelling) ?? []))]
}

function tellJoined(before: Book, after: Book, is: Person, was: readonly Person[]): NewsItem {
  const { words } = after
  const others = was.filter(({ url }) => url !== is.url)
  const [first] = others
  const text =
    first && others.length === 1
      ? words.news.isNow(nameIn(before, first), is.name)
      : words.news.onePerson(
          join(
            others.map((one) => nameIn(before, one)),
            words,
          ),
          is.name,
        )
  return {
    ...spotOf(is),
    text,
    note: toNote(...others.slice(0, mostNames).map((one) => sayFormerAddress(after, one, is))),
  }
}

function tellParted(before: Book, after: Book, was: Person, now: readonly Person[]): NewsItem {
  const { words } = after
  const [first] = now
  const names = join(
    now.map((one) => nameIn(after, one)),
    words,
  )
  const isGone = first && now.every(({ url }) => url !== was.url)
  return {
    ...(first ? spotOf(first) : { url: null, ...nowhere }),
    text: words.news.areNow(nameIn(before, was), names),
    note: isGone ? sayFormerAddress(after, was, first) : null,
  }
}

function isRenamed(was: Person, is: Person): boolean {
  return was.name.toLowerCase() !== is.name.toLowerCase()
}

function tellRenamed(before: Book, after: Book, is: Person, was: Person): NewsItem {
  const note = toNote(after.words.news.wasOf(nameIn(before, was)), sayFormerAddress(after, was, is))
  return { ...spotOf(is), text: nameIn(after, is), note }
}

/** `/people/mia-ops/ leads to /people/mia-berg/`, `/people/mia-ops/ leads nowhere now`; `null` where it is that of somebody. */
export function sayFormerAddress({ places, people, words }: Book, { url }: Person, is: Person): string | null {
  const to = places.redirects.find(({ from }) => from === url)?.to
  if (to !== undefined) return words.news.leadsTo(url, to)
  return url === is.url || people.all.some((one) => one.url === url) ? null : words.news.leadsNowhere(url)
}

/** `TimT (OSG software)`: whose name only one series knows is named with it. */
function nameIn({ series }: Book, person: Person): string {
  const own = series.find(({ kind, id }) => `${kind}/${id}` === person.series)
  return toWords(own === undefined ? person.name : `${person.name} (${own.title})`)
}

function join(names: readonly string[], { news }: Words): string {
  if (names.length > mostNames + 1)
    return `${names.slice(0, mostNames).join(', ')} ${news.andMore(names.length - mostNames)}`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : news.both(names.slice(0, -1).join(', '), last)
}

function spotOf({ url, attended: [first] }: Person): Pick<NewsItem, 'url' | 'path' | 'line'> {
  return { url, ...(first ? toSpot(first) : nowhere) }
}

/** Count those that are too many to be told one by one. */
export function foldMany(items: readonly NewsItem[], { news }: Words, atMost = most): NewsItem[] {
  if (items.length <= atMost) return [...items]
  const rest = items.length - atMost + 1
  return [...items.slice(0, atMost - 1), { text: news.andMore(rest), note: null, url: null, ...nowhere, amount: rest }]
}
