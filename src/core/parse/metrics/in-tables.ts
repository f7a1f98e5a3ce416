import { isIdentifier, isVote } from './identifiers.ts'
import { type Figure, maskVersions, valueBefore } from './figure.ts'
import { findQuantities, parseChange, type Quantity } from '../text/quantity.ts'
import type { Cell, TableData } from '../text/tables.ts'

/** What a column of a table of figures holds. */
interface Column {
  type: 'label' | 'value' | 'change' | 'unit' | 'other'
  header: string
}

/** A cell that is a value, perhaps with its change behind it: `8 (+3)`, `63 (+0) sites`. */
interface ValueCell {
  quantity: Quantity
  change: string | null
  noun: string | null
}

/**
 * Read a table of figures: a column of labels, columns of values, and behind a value its change or its unit.
 *
 * ```md
 * | # of tickets | Δ  | State |
 * | ------------ | -- | ----- |
 * | 155          | -3 | Open  |
 * ```
 */
export function toTableFigures(written: TableData): Figure[] {
  const table = withTrueHeader(written)
  const layout = toLayout(table)
  return layout === null ? [] : table.rows.flatMap((row) => toRowFigures(row, layout, table))
}

/** Where in a table of figures what stands. */
interface Layout {
  columns: readonly Column[]
  labelAt: number
  /** Columns of values. */
  values: readonly number[]
  /** -1 where there is no column of units. */
  unitAt: number
  /** Versions that head its columns, `null` where none do. */
  parameter: string | null
}

/** Find what the columns hold; `null` where the table is none of figures. */
function toLayout({ header, rows }: TableData): Layout | null {
  const columns = header.map((cell, index) => {
    const below = rows.flatMap((row) => row[index] ?? [])
    return toColumn(cell, below)
  })
  const labelAt = columns.findIndex(({ type }) => type === 'label')
  const all = columns.flatMap(({ type }, index) => (type === 'value' ? [index] : []))
  // Of several columns of values, one without a heading does not say what it counts.
  const values = all.length > 1 ? all.filter((index) => columns[index]?.header !== '') : all
  if (labelAt === -1 || values.length === 0) return null
  const versions = header.map(({ text }) => text).filter((text) => /\d\.\d/.test(text))
  return {
    columns,
    labelAt,
    values,
    unitAt: columns.findIndex(({ type }) => type === 'unit'),
    parameter: versions.length > 0 ? versions.join(', ') : null,
  }
}

/** The figures of a row: one a column of values, under the label of the row. */
function toRowFigures(row: readonly Cell[], layout: Layout, { section }: TableData): Figure[] {
  const rowLabel = row[layout.labelAt]?.text ?? ''
  if (rowLabel === '' || isVote(rowLabel)) return []
  const { name, unit } = splitUnit(rowLabel)
  return layout.values.flatMap((at): Figure[] => {
    const cell = row[at]
    const read = cell ? toValueCell(cell.text) : null
    if (!cell || !read) return []
    const counted = countedIn(layout.columns[at]?.header ?? '')
    const label = [counted.label, name].flatMap((words) => (words === null ? [] : [maskVersions(words)])).join(', ')
    const change = changeBeside(row, at, layout.columns) ?? read.change
    const { value, to, text, step } = read.quantity
    return [
      {
        from: 'table',
        section: section?.id ?? null,
        label,
        value,
        to,
        unit: read.quantity.unit ?? (row[layout.unitAt]?.text || null) ?? unit ?? counted.unit ?? read.noun,
        text,
        step,
        change,
        before: valueBefore(value, change === null ? null : parseChange(change), label),
        parameter: layout.parameter,
        place: cell.place,
      },
    ]
  })
}

/** What a column of changes says of the value before it, with perhaps a column of units between. */
function changeBeside(row: readonly Cell[], at: number, columns: readonly Column[]): string | null {
  const changeAt = columns[at + 1]?.type === 'unit' ? at + 2 : at + 1
  const text = columns[changeAt]?.type === 'change' ? row[changeAt]?.text : ''
  return text || null
}

/**
 * Take what heads the table for its header, whatever its first line is: one that states values with their changes is a row,
 * and where it is blank, as in tables of wikis that had none, the row below heads the columns if it is all words.
 */
function withTrueHeader(table: TableData): TableData {
  const { header, rows } = table
  if (header.some(({ text }) => toValueCell(text)?.change != null))
    return { ...table, header: header.map((cell) => ({ ...cell, text: '' })), rows: [header, ...rows] }
  const [first, ...rest] = rows
  const isBlank = header.every(({ text }) => text === '')
  return isBlank && first?.every(({ text }) => !/^\W*\d/.test(text)) ? { ...table, header: first, rows: rest } : table
}

function toColumn({ text: header }: Cell, cells: readonly Cell[]): Column {
  const filled = cells.filter(({ text }) => text !== '' && !/^(?:n\/?a|[-–—?])$/i.test(text))
  const numbers = filled.filter(({ text }) => toValueCell(text) !== null || parseChange(text) !== null).length
  const type = (): Column['type'] => {
    if (/^(?:δ|∆|Δ|delta|change|diff(?:erence)?|[+]\/-|±);?$/i.test(header)) return 'change'
    if (/^units?$/i.test(header)) return 'unit'
    if (/^(?:notes?|comments?|remarks?)$/i.test(header) || isIdentifier(header)) return 'other'
    if (filled.length > 0 && numbers * 2 >= filled.length) return 'value'
    return filled.length > 0 ? 'label' : 'other'
  }
  return { type: type(), header }
}

function toValueCell(text: string): ValueCell | null {
  const [quantity] = findQuantities(text)
  if (!quantity || quantity.start > 0) return null
  const [, change, noun] = /^\s*(?:\(([^()]*)\))?\s*(\p{L}[\p{L} ]{0,30})?$/u.exec(text.slice(quantity.end)) ?? [null]
  if (change === undefined && noun === undefined && text.slice(quantity.end).trim() !== '') return null
  return {
    quantity,
    change: change !== undefined && change !== null && parseChange(change) !== null ? change : null,
    noun: noun ?? null,
  }
}

/** `Efficiency (%)` is an efficiency in per cent. */
function splitUnit(label: string): { name: string; unit: string | null } {
  const match = /^(.*\S)\s*\(([^()\s]{1,12})\)$/.exec(label)
  return match && /^(?:%|[\p{L}/µ-]+)$/u.test(match[2] ?? '')
    ? { name: match[1] ?? label, unit: match[2] ?? null }
    : { name: label, unit: null }
}

/** What the header of a column of values adds to its rows: nothing (`Value`), what is counted (`# of tickets`), or a name (`3.4.35`, `Total`). */
function countedIn(header: string): { label: string | null; unit: string | null } {
  if (
    /^(?:value|number|count|figure|amount|total|#|no\.?|now|this (?:week|month|quarter))?$/i.test(header) &&
    header !== 'Total'
  )
    return { label: null, unit: null }
  const things = /^(?:#|(?:number|nr|no|count)\b\.?)\s*(?:of\s+)?(\p{L}[\p{L} ]*)$/iu.exec(header)
  return things ? { label: null, unit: things[1] ?? null } : { label: header, unit: null }
}
