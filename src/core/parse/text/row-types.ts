import type { Cell, TableData } from './tables.ts'

/** What a row of a table of mixed minutes is. */
export type RowType = 'action' | 'decision' | 'other'

const types: [RowType, RegExp][] = [
  ['action', /^(?:a|t|ai|ap|action|task|to-?do|aufgabe|tarea|tarefa|ação|encaminhamento|pendência)s?$/i],
  ['decision', /^(?:d|decision|resolution|beschluss|décision|decisión|decisão|deliberação)s?$/i],
  [
    'other',
    /^(?:i|n|q|r|info|information|note|question|risk|discussion|informe|informação|discussão|request|presentation|definition|solicitud|presentación|definición|solicitação|apresentação|definição|-|)s?$/i,
  ],
]

/**
 * Make a function that tells what each row of a table is, by a column `Type` that says so in a word or letter of all rows;
 * `null` where it has no such column.
 *
 *     | Type | Description     | Owner |
 *     | T    | order the lamps | Mia   |
 *     | D    | keep the boat   | -     |
 */
export function toRowTypes({ header, rows }: TableData): ((row: readonly Cell[]) => RowType) | null {
  const column = header.findIndex(({ text }) => /^(?:type|kind|art|typ|tipo)[¹²³*]?$/i.test(text.trim()))
  const typeOf = (row: readonly Cell[]): RowType | undefined =>
    types.find(([, expression]) => expression.test(row[column]?.text.trim() ?? ''))?.[0]
  if (column === -1 || rows.some((row) => typeOf(row) === undefined)) return null
  return rows.some((row) => typeOf(row) !== 'other') ? (row) => typeOf(row) ?? 'other' : null
}
