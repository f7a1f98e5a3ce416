import { countFindings, writeTerminal } from '../../src/core/write/findings/findings.ts'
import { writeHtml } from '../../src/core/write/html/html.ts'
import { toSearchDocuments } from '../../src/core/write/search/search.ts'
import { compileFiles, minutes } from '../core/content.ts'
import { convertAll, readTopics } from '../importers/read-topics.ts'
import { findLostWords } from './lost-words.ts'

/** What a text is read as. */
export type Reading = 'document' | 'topic'

/** Something that must not happen, whatever a text says. */
export interface Fault {
  kind: 'crash' | 'slow' | 'account' | 'loss'
  what: string
}

/** What a text of 30,000 characters may take, in milliseconds of this process alone. */
export const slowest = 1_000

/** Read a text as far as its page and its findings, or to Markdown and its page. `null` where all is well. */
export function judge(reading: Reading, text: string): Fault | null {
  const before = process.cpuUsage()
  let account: string | null = null
  try {
    if (reading === 'document') writePage(text)
    else account = convertTopic(text)
  } catch (error) {
    return { kind: 'crash', what: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  const { user, system } = process.cpuUsage(before)
  const time = (user + system) / 1_000
  if (time > slowest) return { kind: 'slow', what: `${Math.round(time)} ms` }
  if (account !== null) return { kind: 'account', what: account }
  const lost = reading === 'document' ? lostWords(text) : []
  return lost.length === 0 ? null : { kind: 'loss', what: `neither shown nor reported: ${lost.slice(0, 5).join(' ')}` }
}

/** Words of a document that nobody gets to see; nothing is redacted, and whatever stops it is a finding. */
function lostWords(text: string): string[] {
  const book = compileFiles({ [minutes]: text, 'site.yaml': 'privateDetails: allow\n' })
  return book.withheld.length > 0 ? [] : findLostWords(book, minutes)
}

/** Other documents of the record, so that links, tools, actions and names meet something. */
const others = {
  'site.yaml': 'tickets:\n  - match: GOC ticket {number}\n    url: https://tickets.example/{number}\n',
  'people.yaml': 'people:\n  - name: Mia Berg\n    initials: MB\n    listAs: initials\n',
  'tools/gocdb.md': '# GOCDB\n',
  'minutes/ops/2021-02-25.md': '# Call\n\nPresent: Mia Berg (MB), Jon Dahl\n\n## Actions\n\n- #79 GOCDB test (Jon)\n',
}

function writePage(text: string): void {
  const book = compileFiles({ [minutes]: text, ...others })
  for (const document of book.documents) writeHtml(book, document)
  for (const { write } of toSearchDocuments(book)) write()
  writeTerminal(book.findings, { all: true, folder: '' })
  countFindings(book.findings)
}

/** Convert a topic, none of which has zero bytes, and read the result again. Returns what is wrong with the account of its words. */
function convertTopic(text: string): string | null {
  const [converted] = convertAll(readTopics({ 'Ops/Meeting20210304.txt': text.replaceAll('\0', '') }))
  if (!converted) return null
  writePage(converted.text)
  return converted.losses.find(({ kind }) => kind === 'arithmetic')?.what ?? null
}
