import type { Table } from 'mdast'
import { readLabelledCells } from './labelled-cells.ts'
import { present } from './labels.ts'
import { listNames } from './list-names.ts'
import { hasPeople, isRollCall, labelOfNames, readPeopleTable } from './people-table.ts'
import { close, isInHead, open, type Reading } from './reading.ts'

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
  const label = labelOfNames(table)
  if (!group && !(isHead && (label || isRollCall(table)))) return close(reading)
  const own = group ?? open(reading, label ?? present, null, table)
  for (const entry of readPeopleTable(table, own.label)) reading.listed.push({ ...entry, list: own.names })
  own.isOpen = own.depth !== null
}
