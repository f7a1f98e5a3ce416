import { type News, type NewsItem, noteWithPlace } from '../news.ts'
import { toPlainLine } from '../../findings/plain-line.ts'
import { toPlain } from './plain.ts'

/** What a text is written with. */
export interface TextOptions {
  /** What stands before each path, so that it can be opened from where the command was called; `null` leaves places out. */
  folder: string | null
  /** Gives the address of the site with something below its base, `null` where it is not known. */
  toAddress: (url: string) => string | null
}

/**
 * Write news as plain text, for a terminal, a mail or a chat.
 *
 *     Actions raised: 1
 *     - Operations #7: order the disks (Jon Dahl; due 1 April 2021)
 *       content/minutes/ops/2021-03-11.md:5
 */
export function writeNewsText({ title, summary, groups }: News, options: TextOptions): string {
  const parts = groups.map(({ heading, items }) =>
    [toLine(heading), ...items.flatMap((item) => toLines(item, options))].join('\n'),
  )
  return `${[toLine(title), toLine(summary), ...parts].join('\n\n')}\n`
}

function toLines(item: NewsItem, { folder, toAddress }: TextOptions): string[] {
  const { text, url, path, line } = item
  const note = folder === null ? noteWithPlace(item) : item.note
  const words = toLine(`- ${text}${note === null ? '' : ` (${note})`}`)
  const place = folder === null || path === null ? null : `  ${toLine(`${folder}${path}:${line ?? 1}`)}`
  const address = url === null ? null : toAddress(url)
  return [words, place ?? (address === null ? null : `  ${toLine(address)}`)].filter((one) => one !== null)
}

/** Nothing in it is a command to whatever keeps the log. */
function toLine(text: string): string {
  return toPlainLine(toPlain(text))
}
