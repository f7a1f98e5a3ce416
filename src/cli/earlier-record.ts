import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Book } from '../core/book.ts'
import { parseDate } from '../core/parse/dates/dates.ts'
import { type PersonSetting, toPeople } from '../core/records/people-settings.ts'
import type { Finding } from '../core/records/finding.ts'
import { toFormerPeople } from '../core/settings.ts'
import { sayDate } from '../core/text/date-words.ts'
import type { Words } from '../core/words/index.ts'
import { findHiddenPages } from '../core/write/news/changes/hidden-pages.ts'
import type { Lifted } from '../core/write/news/changes/lifted.ts'
import { readCommit, readCommitAt, readDayOf, readMergeBase } from '../git/commit.ts'
import { withEarlier } from '../git/earlier.ts'
import { findRepository, type Repository } from '../git/find.ts'
import { shownFolder } from './check.ts'
import { knownFiles } from './content.ts'
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

/** The content that a record is compared with, which lies in a folder only as long as it is read. */
export interface EarlierContent extends Pick<RecordOptions, 'content' | 'beside' | 'cachedAs'> {
  /** The day of the commit, where it is not the one that was named but where the current branch left that. */
  leftOn?: string | null
}

/** What a record is compared with. */
export interface Earlier {
  book: Book
  /** How it is called: `main`, `1 March 2021`, `it left main on 1 March 2021`; `null` for what a proposal is for. */
  name: string | null
  /** How many of its pages are private today, and left out. */
  hidden: number
  /** The same with the pages that an error holds back today. */
  whole: Book
  /** What was found in it before any page was left out. */
  stood: readonly Finding[]
  /** Whom its `people.yaml` lists, where that is another: nothing was read with it but `listed`. */
  people: PersonSetting[] | null
  /** The same, put together with these people; left out where they are those of today. */
  listed?: Book
}

/**
 * Compile what the options compare a record with. It is looked at on the same day, so that no difference is that of the
 * day, and with the privacy of today: nothing tells what was public once and is no more.
 */
export function compileEarlier(book: Book, options: EarlierOptions, earlier: EarlierContent): Earlier {
  const { leftOn = null, ...content } = earlier
  const [was, is] = [readPeople(earlier.content), readPeople(options.content)]
  const people = was === is ? null : toPeople(was).value
  return {
    ...compileAt(content, book, options, people),
    people,
    name: sayName(nameOf(options), leftOn, book.words),
  }
}

/**
 * Compile what the options name; where it is a proposal, without all that the record keeps to itself for which it is: a change
 * of the settings makes nothing public before it was looked at.
 */
export function compileProposed(options: EarlierOptions, progress?: Progress): Book {
  const { from } = options
  if (from === undefined) return compileRecord(options, progress)
  const alsoPrivate = withEarlierContent(options, (earlier) => keptPrivateIn({ ...options, ...earlier }))
  return compileRecord({ ...options, cachedAs: from }, progress, { alsoPrivate })
}

/**
 * Find what was kept from everybody and would be told by the record that the options name: how many of its pages, and whom it
 * listed by initials. Nothing of what such a page says or how somebody is called.
 */
export function findLifted(options: EarlierOptions, earlier: EarlierContent): Lifted {
  const asked = { ...options, cachedAs: options.from ?? options.content }
  const kept = keptPrivateIn({ ...options, ...earlier })
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

/** Read the content that the options compare a record with. Throws `Misuse` where git knows no such commit or day. */
export function withEarlierContent<Value>(options: EarlierOptions, read: (earlier: EarlierContent) => Value): Value {
  const cachedAs = options.from ?? options.content
  if (options.since === undefined) return read({ content: cachedAs, cachedAs })
  return readEarlier(options, options.since, (content, paths, leftOn) =>
    read({ content, beside: { folder: options.content, paths }, cachedAs, leftOn }),
  )
}

/** A copy that is compared with what its folder was is a proposal: how that commit is called says nothing to who reads of it. */
function nameOf({ since, from }: EarlierOptions): string | null {
  if (since !== undefined) return from === undefined ? since : null
  return shownFolder(from ?? '').replace(/\/$/, '')
}

function sayName(name: string | null, leftOn: string | null, words: Words): string | null {
  if (name !== null && leftOn !== null) return words.news.leftAt(name, sayDate(leftOn, words))
  return name !== null && /^\d{4}-\d{2}-\d{2}$/.test(name) ? sayDate(name, words) : name
}

/** The list of people as it is written, to be compared and no more. */
function readPeople(content: string): string | null {
  const file = join(content, 'people.yaml')
  return existsSync(file) && lstatSync(file).isFile() ? readFileSync(file, 'utf8') : null
}

function compileAt(
  earlier: EarlierContent,
  now: Book,
  options: RecordOptions,
  listed: readonly PersonSetting[] | null,
): Omit<Earlier, 'name' | 'people'> {
  const day = options.asOf === undefined ? { today: now.today } : {}
  const { reading } = now
  const today = now.people.settings
  const compile = (
    concealed: ReadonlySet<string>,
    withheld: ReadonlySet<string> = new Set(),
    people: PersonSetting[] = today,
  ): Book =>
    compileRecord({ ...options, ...day, ...earlier, history: false }, undefined, {
      privacy: { reading, people, concealed, withheld },
    })
  const first = compile(new Set())
  const team = (): Book => compileRecord({ ...options, ...day, audience: 'team', history: false })
  const hidden = now.concealed.length === 0 ? new Set<string>() : findHiddenPages(first, team())
  const whole = hidden.size === 0 ? first : compile(hidden)
  // What such a page says is neither gone nor undone: it is left out of both.
  const held = now.withheld.filter((path) => whole.byPath.has(path))
  const book = held.length === 0 ? whole : compile(hidden, new Set(held))
  const told = { book, whole, hidden: hidden.size, stood: first.findings }
  if (listed === null) return told
  return { ...told, listed: compile(hidden, new Set(held), toFormerPeople(listed, { people: today, reading })) }
}

function readEarlier<Value>(
  options: EarlierOptions,
  since: string,
  read: (content: string, same: ReadonlySet<string>, leftOn: string | null) => Value,
): Value {
  const folder = resolve(options.from ?? options.content)
  const refuse = (reason: string): never => {
    throw new Misuse(`git cannot compare with --since ${since}: ${reason}`)
  }
  if (options.history === false && options.from === undefined)
    refuse('--no-history forbids it; leave out one of the two')
  const repository = findRepository(folder) ?? refuse(toReason(folder))
  const { commit, isNamed } =
    findCommit(repository, since) ??
    refuse('give a commit that this clone has, such as origin/main, or a day in its history')
  const leftOn = isNamed ? null : readDayOf(repository, commit)
  return (
    withEarlier(repository, commit, (content, same) => read(content, same, leftOn), knownFiles(options)) ??
    refuse('this clone lacks a part of that commit')
  )
}

/** The last commit until a day or moment, else where the current branch left the commit that is named. */
function findCommit(repository: Repository, since: string): { commit: string; isNamed: boolean } | null {
  const named = readCommit(repository, since)
  if (named !== null) {
    const commit = readMergeBase(repository, named) ?? named
    return { commit, isNamed: commit === named }
  }
  const commit = findCommitAt(repository, since)
  return commit === null ? null : { commit, isNamed: true }
}

function findCommitAt(repository: Repository, since: string): string | null {
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(since)
  const day = parseDate(since)
  if (isMoment) return readCommitAt(repository, since)
  return day.type === 'date' && day.precision === 'day' ? readCommitAt(repository, `${day.date}T00:00:00Z`) : null
}
