import type { Words } from '../../../words/index.ts'
import { countItems, type News, type NewsGroup, type NewsItem, noteWithPlace } from '../news.ts'
import { toPlain } from './plain.ts'

/** Most items of one kind that are listed; the rest is counted. */
const most = 12

/** A comment of GitHub holds 65,536 characters; what comes behind this many bytes is left out, and that is said. */
export const longestComment = 50_000

/**
 * Write news as Markdown for a comment: nothing of the record in it is a link, a mention, an image, a formula or a command there.
 *
 *     **Actions raised: 1**
 *
 *     - [Operations &#35;7: order the disks](https://example.org/actions/ops/7/) (Jon Dahl)
 */
export function writeNewsMarkdown(
  { title, summary, groups }: News,
  toAddress: (url: string) => string | null,
  { news }: Words,
): string {
  const parts = groups.map((group) => writeGroup(group, toAddress, news))
  const kept: string[] = [`### ${escapeMarkdown(title)}`, escapeMarkdown(summary)]
  let length = bytesIn(kept.join(''))
  for (const part of parts) {
    length += bytesIn(part)
    if (length > longestComment) return `${[...kept, news.tooMuch].join('\n\n')}\n`
    kept.push(part)
  }
  return `${kept.join('\n\n')}\n`
}

/** How much of a comment a text takes, in bytes of UTF-8. */
export function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length
}

function writeGroup(
  { heading, items }: NewsGroup,
  toAddress: (url: string) => string | null,
  words: Words['news'],
): string {
  const rest = items.length > most ? [`- ${words.andMore(countItems(items.slice(most)))}`] : []
  const lines = items.slice(0, most).map((item) => writeItem(item, toAddress))
  return [`**${escapeMarkdown(heading)}**`, '', ...lines, ...rest].join('\n')
}

function writeItem(item: NewsItem, toAddress: (url: string) => string | null): string {
  const { text, url } = item
  const note = noteWithPlace(item)
  const address = url === null ? null : toAddress(url)
  const words = escapeMarkdown(text)
  const linked = address === null ? words : `[${words}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
  return `- ${linked}${note === null ? '' : ` (${escapeMarkdown(note)})`}`
}

/** Cannot be seen, and parts what a code host would make a mention or a link of. */
const gap = '&#8203;'

/** Signs that Markdown, or GitHub and GitLab behind it, read as more than themselves. */
const signs = /[\\`*_{}[\]<>|~$&"#@!%^=]/g

/** What may be the id of a commit: `1a2b3c4d`. */
const commit = /\b[0-9a-f]{7,}\b/gi

/**
 * Write words so that they stay words. Code hosts look for mentions, issues, commits and web addresses after Markdown was
 * read, where an escaped sign is a sign again: an empty sign parts them.
 *
 * `ask @ops, see #7` → `ask &#64;&#8203;ops, see &#35;&#8203;7`
 */
export function escapeMarkdown(text: string): string {
  return toPlain(text)
    .replace(
      signs,
      (sign) => `${sign === '>' ? gap : ''}&#${sign.charCodeAt(0)};${'@#!~%&$^*[{'.includes(sign) ? gap : ''}`,
    )
    .replace(
      /:(?=\/\/)|:(?=[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)|\b(?:mailto|xmpp|ftp|https?)(?=:)/gi,
      (found) => found + gap,
    )
    .replace(commit, (id) => id.replace(/.{6}(?=.)/g, (part) => part + gap))
    .replace(/^([-+]|\d+(?=[.)]))/, (begin) => (/\d/.test(begin) ? begin + gap : `&#${begin.charCodeAt(0)};`))
    .replace(/^\//, `${gap}/`)
}
