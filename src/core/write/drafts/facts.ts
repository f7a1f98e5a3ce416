import { sortShipped, type Shipped } from '../../parse/releases/shipped.ts'
import { folderOf } from '../../records/kinds.ts'
import { factsEnding } from '../../register/releases/facts.ts'
import type { Draft } from './meeting.ts'
import { paragraph, writeDocument } from './tree.ts'

/** Write the releases of a tool as the roadmap of facts that `fetch` keeps. `from` says where they are from: `its tags`. */
export function draftFacts(
  { id, name }: { id: string; name: string },
  from: string,
  shipped: readonly Shipped[],
): Draft {
  const rows = sortShipped(shipped).map(({ version, date, note }) => `| ${version} | ${date} | ${note ?? ''} |\n`)
  const intro = paragraph(
    `What was released in fact, from ${from}. `,
    { type: 'inlineCode', value: 'minutebook fetch' },
    ' wrote this file and will write it again: correct the releases where they are made.',
  )
  const front = { title: JSON.stringify(`Releases of ${name} in fact`), tool: id }
  const table = `| Release | Released | Notes |\n| --- | --- | --- |\n${rows.join('')}`
  return { path: `${folderOf.roadmap}/${id}${factsEnding}`, text: `${writeDocument(front, [intro])}\n${table}` }
}
