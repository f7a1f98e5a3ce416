import type { Table } from 'mdast'
import { readLabelledCells } from './labelled-cells.ts'
import { present } from './labels.ts'
import { listEntries, listNames } from './list-names.ts'
import { isName } from './name-words.ts'
import { hasPeople, isRollCall, labelOfNames, readPeopleTable } from './people-table.ts'
import { close, isInHead, open, type Reading } from './reading.ts'
import { toText } from './text-of.ts'

/** Read a table of people, or one whose cells are labels. */
export function readTable(reading: Reading, table: Table): void {
  const group = reading.group?.isOpen ? reading.group : null
  const cells = hasPeople(table) ? [] : readLabelledCells(table)
  const isHead = isInHead(reading) && !reading.isBehindList
  if (cells.length > 0 && (group || isHead)) {
    for (const { label, text, node } of cells) {
      open(reading, label, null, node)
      listNames(reading, text, node)
    }
    return close(reading)
  }
  if (group && isGrid(table)) {
    for (const row of table.children.slice(1))
      for (const cell of row.children) listEntries(reading, toText(cell), cell, { label: group.label, isItem: true })
    return
  }
  const label = labelOfNames(table)
  if (!group && !(isHead && (label || isRollCall(table)))) return close(reading)
  const own = group ?? open(reading, label ?? present, null, table)
  for (const entry of readPeopleTable(table, own.label)) reading.listed.push({ ...entry, list: own.names })
  own.isOpen = own.depth !== null
}

/** Whether a table below a label has no header, and nothing but names in its cells, as some set them in columns. */
function isGrid({ children: [header, ...rows] }: Table): boolean {
  const texts = rows.flatMap(({ children }) => children.map((cell) => toText(cell).trim()))
  const names = texts.filter((text) => text !== '').map((text) => text.replace(/\s*\([^()]*\)/g, ''))
  const isBare = header?.children.every((cell) => toText(cell).trim() === '') === true
  return isBare && names.length > 1 && names.every((name) => isName(name, name.includes(' ')))
}
