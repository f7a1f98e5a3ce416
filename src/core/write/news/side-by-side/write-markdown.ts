import type { Words } from '../../../words/index.ts'
import { bytesIn, escapeMarkdown, longestComment } from '../formats/markdown.ts'
import type { ComparedLine } from './compare-lines.ts'
import type { ComparedSection } from './compare-parts.ts'
import type { Comparison } from './comparison.ts'
import { keepEnds } from './keep-ends.ts'
import { sayBesides, sayNumber } from './write-text.ts'

/** Write a comparison as Markdown for a comment: nothing of the record is a link, a mention or markup there. */
export function writeComparisonMarkdown({ title, summary, sections }: Comparison, words: Words): string {
  const kept = [`### ${escapeMarkdown(title)}`, escapeMarkdown(summary)]
  let length = bytesIn(kept.join(''))
  for (const section of sections.map((one) => writeSection(one, words))) {
    length += bytesIn(section)
    if (length > longestComment) return `${[...kept, words.news.tooMuch].join('\n\n')}\n`
    kept.push(section)
  }
  return `${kept.join('\n\n')}\n`
}

function writeSection({ name, is, numbers, lines }: ComparedSection, words: Words): string {
  const items = [...numbers.map((number) => escapeMarkdown(sayNumber(number, words))), ...lines.map(writeLine)]
  return [
    `**${escapeMarkdown(name) || words.news.withoutWords}**${sayBesides(is, words)}`,
    '',
    ...items.map((item) => `- ${item}`),
  ].join('\n')
}

/** `Pool 3 is <del>down</del><ins>back</ins> since Monday` */
function writeLine(line: ComparedLine): string {
  const tags = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const
  return line.map(({ text, is }) => `${tags[is][0]}${keepEnds(text, escapeMarkdown)}${tags[is][1]}`).join('')
}
