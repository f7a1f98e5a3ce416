import { resolve } from 'node:path'
import type { Book } from '../core/book.ts'
import { parseDate } from '../core/parse/dates/dates.ts'
import { sayDate } from '../core/text/date-words.ts'
import { en } from '../core/words/en/index.ts'
import { toChangeNews } from '../core/write/news/changes/changes.ts'
import { readCommit, readCommitAt, readMergeBase } from '../git/commit.ts'
import { withEarlier } from '../git/earlier.ts'
import { findRepository, type Repository } from '../git/find.ts'
import { shownFolder } from './check.ts'
import { Misuse } from './misuse.ts'
import { type NewsFormat, printNews } from './news.ts'
import { assertFilled, assertSet, compileRecord, type RecordOptions } from './record.ts'
import { toReason } from './versions.ts'

/** Options of `changes`. */
export interface ChangesOptions extends RecordOptions {
  /** A commit, or a day. */
  since?: string
  /** The folder with whose state the content is compared, where that is a copy of it: a proposal. */
  from?: string
  format: NewsFormat
}

/** Tell what changed in the record. Returns the exit code. */
export function changes(options: ChangesOptions): number {
  if (options.since === undefined && options.from === undefined)
    throw new Misuse(
      'say since when: --since main, --since 2026-01-31, or --from FOLDER for another copy of the content',
    )
  const from = options.from ?? options.content
  const since = options.since ?? shownFolder(from).replace(/\/$/, '')
  // The earlier record is looked at on the same day, so that no difference is that of the day.
  const book = compileRecord(options)
  assertFilled(book, options)
  assertSet(book)
  const day = options.asOf === undefined ? { today: book.today } : {}
  const earlier = (content: string): Book =>
    compileRecord({ ...options, ...day, content, cachedAs: from, history: false })
  const before = options.since === undefined ? earlier(from) : readEarlier(from, options, options.since, earlier)
  const spoken = /^\d{4}-\d{2}-\d{2}$/.test(since) ? sayDate(since, en) : since
  printNews(toChangeNews(before, book, spoken), book, { format: options.format, folder: shownFolder(options.content) })
  return 0
}

/** Compile the content as it was. Throws `Misuse` where git knows no such commit or day. */
function readEarlier(from: string, options: ChangesOptions, since: string, compile: (content: string) => Book): Book {
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
  return withEarlier(repository, commit, compile) ?? refuse('this clone lacks a part of that commit')
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
