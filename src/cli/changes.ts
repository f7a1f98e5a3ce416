import { existsSync } from 'node:fs'
import type { Book } from '../core/book.ts'
import type { Finding } from '../core/records/finding.ts'
import type { News } from '../core/write/news/news.ts'
import { toChangeNews } from '../core/write/news/changes/changes.ts'
import { shownFolder } from './check.ts'
import {
  compileEarlier,
  compileProposed,
  type EarlierOptions,
  findLifted,
  withEarlierContent,
} from './earlier-record.ts'
import { Misuse } from './misuse.ts'
import { type NewsFormat, printNews } from './news.ts'
import { assertFilled } from './record.ts'
import { assertSet, findUnread } from './unread-settings.ts'

/** Options of `changes`. */
export interface ChangesOptions extends EarlierOptions {
  format: NewsFormat
}

/** Say in the place of all that changed that the settings cannot be read. */
function tellUnread({ words: { news } }: Book, { path, line, message }: Finding): News {
  return { title: news.changes(null), summary: `${path}:${line}: ${message}; ${news.untilMended}.`, groups: [] }
}

/** Tell what changed in the record. Returns the exit code. */
export function changes(options: ChangesOptions): number {
  if (options.since === undefined && options.from === undefined)
    throw new Misuse(
      'say since when: --since main, --since 2026-01-31, or --from FOLDER for another copy of the content',
    )
  if (options.from !== undefined && !existsSync(options.from))
    throw new Misuse(`there is no folder ${options.from}; give another copy of the content with --from`)
  const book = compileProposed(options)
  assertFilled(book, options)
  const unread = findUnread(book)
  if (unread)
    printNews(tellUnread(book, unread), book, { format: options.format, folder: shownFolder(options.content) })
  assertSet(book)
  const before = withEarlierContent(options, (earlier) => ({
    ...compileEarlier(book, options, earlier),
    lifted: findLifted(options, earlier),
  }))
  printNews(toChangeNews(before.book, book, before.name, before), book, {
    format: options.format,
    folder: shownFolder(options.content),
  })
  return 0
}
