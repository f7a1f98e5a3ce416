import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Book } from '../core/book.ts'
import { parseDate } from '../core/parse/dates/dates.ts'
import { type PersonSetting, toPeople } from '../core/records/people-settings.ts'
import type { Finding } from '../core/records/finding.ts'
import { sayDate } from '../core/text/date-words.ts'
import { findHiddenPages } from '../core/write/news/changes/hidden-pages.ts'
import type { Lifted } from '../core/write/news/changes/lifted.ts'
import { readCommit, readCommitAt, readMergeBase } from '../git/commit.ts'
import { withEarlier } from '../git/earlier.ts'
import { findRepository, type Repository } from '../git/find.ts'
import { shownFolder } from './check.ts'
import { Misuse } from './misuse.ts'
import type { Progress } from './progress.ts'
import { compileRecord, concealedIn, keptPrivateIn, type RecordOptions } from './record.ts'
import { toReason } from './versions.ts'

/** Options that say what a record is compared with. */
export interface EarlierOptions extends RecordOptions {
  /** A commit, or a day. */
  since?: string
  /** The folder with whose state the content is compared, where that is a copy of it: a proposal. */
  from?: string
}

/** What a record is compared with. */
export interface Earlier {
  book: Book
  /** How it is called: `main`, `1 March 2021`; `null` for what a proposal is for. */
  name: string | null
  /** How many of its pages are private today, and left out. */
  hidden: number
  /** The same with the pages that an error holds back today. */
  whole: Book
  /** What was found in it before any page was left out. */
  stood: readonly Finding[]
  /** Whom its `people.yaml` lists, where that is another: nothing was read with it. */
  people: PersonSetting[] | null
}

/**
 * Compile what the options compare a record with. It is looked at on the same day, so that no difference is that of the
 * day, and with the privacy of today: nothing tells what was public once and is no more.
 */
export function compileEarlier(book: Book, options: EarlierOptions): Earlier {
  const from = options.from ?? options.content
  const name = nameOf(options)
  const read = (content: string): Omit<Earlier, 'name'> => ({
    ...compileAt(content, book, { ...options, cachedAs: from }),
    people: readPeople(content) === readPeople(options.content) ? null : toPeople(readPeople(content)).value,
  })
  const earlier = readFrom(from, options, read)
  return { ...earlier, name: name !== null && /^\d{4}-\d{2}-\d{2}$/.test(name) ? sayDate(name, book.words) : name }
}

/**
 * Compile what the options name; where it is a proposal, without all that the record keeps to itself for which it is: a change
 * of the settings makes nothing public before it was looked at.
 */
export function compileProposed(options: EarlierOptions, progress?: Progress): Book {
  const { from } = options
  if (from === undefined) return compileRecord(options, progress)
  const alsoPrivate = readFrom(from, options, (content) => keptPrivateIn({ ...options, content, cachedAs: from }))
  return compileRecord({ ...options, cachedAs: from }, progress, { alsoPrivate })
}

/**
 * Find what was kept from everybody and would be told by the record that the options name: how many of its pages, and whom it
 * listed by initials. Nothing of what such a page says or how somebody is called.
 */
export function findLifted(options: EarlierOptions): Lifted {
  const from = options.from ?? options.content
  const asked = { ...options, cachedAs: from }
  const kept = readFrom(from, options, (content) => keptPrivateIn({ ...asked, content }))
  const hidden = new Set(
    toPeople(readPeople(options.content))
      .value.filter(({ listAs }) => listAs === 'initials')
      .flatMap(({ name, spellings }) => [name, ...spellings]),
  )
  const people = kept.people.filter(({ name }) => !hidden.has(name)).map(({ initials }) => initials ?? '')
  if (kept.documents.size + kept.series.length === 0) return { pages: 0, people }
  const own = new Set(concealedIn(asked))
  return { pages: concealedIn(asked, { alsoPrivate: kept }).filter((path) => !own.has(path)).length, people }
}

function readFrom<Value>(from: string, options: EarlierOptions, read: (content: string) => Value): Value {
  return options.since === undefined ? read(from) : readEarlier(from, options, options.since, read)
}

/** A copy that is compared with what its folder was is a proposal: how that commit is called says nothing to who reads of it. */
function nameOf({ since, from }: EarlierOptions): string | null {
  if (since !== undefined) return from === undefined ? since : null
  return shownFolder(from ?? '').replace(/\/$/, '')
}

/** The list of people as it is written, to be compared and no more. */
function readPeople(content: string): string | null {
  const file = join(content, 'people.yaml')
  return existsSync(file) && lstatSync(file).isFile() ? readFileSync(file, 'utf8') : null
}

function compileAt(content: string, now: Book, options: RecordOptions): Omit<Earlier, 'name' | 'people'> {
  const day = options.asOf === undefined ? { today: now.today } : {}
  const compile = (concealed: ReadonlySet<string>, withheld: ReadonlySet<string> = new Set()): Book =>
    compileRecord({ ...options, ...day, content, history: false }, undefined, {
      privacy: { reading: now.reading, people: now.people.settings, concealed, withheld },
    })
  const first = compile(new Set())
  const team = (): Book => compileRecord({ ...options, ...day, audience: 'team', history: false })
  const hidden = now.concealed.length === 0 ? new Set<string>() : findHiddenPages(first, team())
  const whole = hidden.size === 0 ? first : compile(hidden)
  // What such a page says is neither gone nor undone: it is left out of both.
  const held = now.withheld.filter((path) => whole.byPath.has(path))
  const book = held.length === 0 ? whole : compile(hidden, new Set(held))
  return { book, whole, hidden: hidden.size, stood: first.findings }
}

/** Read the content as it was. Throws `Misuse` where git knows no such commit or day. */
function readEarlier<Value>(
  from: string,
  options: EarlierOptions,
  since: string,
  read: (content: string) => Value,
): Value {
  const folder = resolve(from)
  const refuse = (reason: string): never => {
    throw new Misuse(`git cannot compare with --since ${since}: ${reason}`)
  }
  if (options.history === false && options.from === undefined)
    refuse('--no-history forbids it; leave out one of the two')
  const repository = findRepository(folder) ?? refuse(toReason(folder))
  const commit =
    findCommit(repository, since) ??
    refuse('give a commit that this clone has, such as origin/main, or a day in its history')
  return withEarlier(repository, commit, read) ?? refuse('this clone lacks a part of that commit')
}

/** The last commit until a day or moment, else where the current branch left the commit that is named. */
function findCommit(repository: Repository, since: string): string | null {
  const named = readCommit(repository, since)
  if (named !== null) return readMergeBase(repository, named) ?? named
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(since)
  const day = parseDate(since)
  if (isMoment) return readCommitAt(repository, since)
  return day.type === 'date' && day.precision === 'day' ? readCommitAt(repository, `${day.date}T00:00:00Z`) : null
}
