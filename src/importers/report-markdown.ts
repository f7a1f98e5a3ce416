import { toPlainLine } from '../core/write/findings/plain-line.ts'
import { type Reported, summarise, totalWords } from './report.ts'
import { groupLosses, type LossGroup } from './urgency.ts'

/** Write the report as Markdown: totals, then a section a document that lost something. */
export function writeReportMarkdown(reported: Reported): string {
  const { documents, refusals, passedOver } = reported
  const words = totalWords(reported)
  const { mend, rest } = groupLosses(documents)
  const blocks = [
    '# Import report',
    `${documents.length} documents; ${words.in} words in = ${words.out} words out + ${words.dropped} words dropped; ${refusals.length} files refused, ${passedOver.length} passed over.`,
    ...(mend.length > 0 ? ['## To mend, most urgent first', toKindTable(mend)] : []),
    ...(rest.length > 0 ? ['## Left out or changed', toKindTable(rest)] : []),
    ...(refusals.length > 0
      ? ['## Refused', refusals.map(({ path, reason }) => `- ${code(path)}: ${code(reason)}`).join('\n')]
      : []),
    ...documents.flatMap(({ source, path, words: own, losses }) => {
      if (losses.length === 0) return []
      const rows = summarise(losses).map(({ loss, count }) => [
        `${loss.line}:${loss.column}`,
        loss.kind,
        code(loss.what),
        String(loss.words),
        String(count),
      ])
      return [
        `## ${code(source)}`,
        `${code(path)}: ${own.in} words in = ${own.out} out + ${own.dropped} dropped`,
        toTable(['Place', 'Kind', 'What', 'Words dropped', 'Times'], rows),
      ]
    }),
  ]
  return `${blocks.join('\n\n')}\n`
}

function toKindTable(groups: readonly LossGroup[]): string {
  return toTable(
    ['Kind', 'Times', 'Documents', 'Meaning'],
    groups.map(({ kind, times, documents, meaning }) => [kind, String(times), String(documents), meaning]),
  )
}

function toTable(head: readonly string[], rows: readonly string[][]): string {
  const toRow = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [toRow(head), toRow(head.map(() => '---')), ...rows.map(toRow)].join('\n')
}

/** Foreign text as code, so that nothing in it is markup. */
function code(text: string): string {
  const plain = toPlainLine(text.replace(/\s+/g, ' ').trim())
  const fence = '`'.repeat(Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return plain === '' ? '' : `${fence}${fence.length > 1 ? ' ' : ''}${plain}${fence.length > 1 ? ' ' : ''}${fence}`
}
