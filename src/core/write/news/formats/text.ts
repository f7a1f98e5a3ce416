import type { News, NewsItem } from '../news.ts'
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
  const parts = groups.map(({ title: name, items }) =>
    [`${toPlain(name)}: ${items.length}`, ...items.flatMap((item) => toLines(item, options))].join('\n'),
  )
  return `${[toPlain(title), toPlain(summary), ...parts].join('\n\n')}\n`
}

function toLines({ text, note, url, path, line }: NewsItem, { folder, toAddress }: TextOptions): string[] {
  const words = `- ${toPlain(text)}${note === null ? '' : ` (${toPlain(note)})`}`
  const place = folder === null || path === null ? null : `  ${toPlain(`${folder}${path}:${line ?? 1}`)}`
  const address = url === null ? null : toAddress(url)
  return [words, place ?? (address === null ? null : `  ${address}`)].filter((one) => one !== null)
}
