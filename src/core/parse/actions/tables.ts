import { isNothing, parseNumberedLine } from './line.ts'
import { isNoNews, isUnchanged, parseActionState, withoutState } from './state.ts'
import { type ActionList, parseActionHeading } from './headings.ts'
import type { ActionStatement } from './statement.ts'
import { parseDate } from '../dates/dates.ts'
import { toStanding } from '../text/lines.ts'
import { parseAssignment } from './assignment.ts'
import { parseDueDate } from './due.ts'
import { type KnownNames, splitOwners } from './owners.ts'
import type { Cell, TableData } from '../text/tables.ts'

type Column = 'number' | 'action' | 'owner' | 'status' | 'opened' | 'due' | 'closed'

/** Columns by the words of their header, in lower case. */
const columnWords: [RegExp, Column][] = [
  [/^(?:#|no\.?|nr\.?|id|number|action (?:id|no\.?|number|#)|ai ?#?)$/, 'number'],
  [/^(?:actions?|action (?:items?|points?|description)|tasks?|to[- ]?dos?|what|description|item)$/, 'action'],
  [/^(?:owners?|who|assignees?|assigned(?: to)?|responsible|by whom|person|action on|actionee)$/, 'owner'],
  [/^(?:status|state|progress|news|comments?|remarks?|update)$/, 'status'],
  [/^(?:opened|raised|created|date|open date|date (?:opened|raised))$/, 'opened'],
  [/^(?:due|due date|deadline|by when|when|target(?: date)?|until)$/, 'due'],
  [/^(?:closed|done|completed|closed on|date closed|close date)$/, 'closed'],
]

/**
 * Read the actions of tables: those with an action column and an owner or status column, or under a heading of actions.
 *
 * ```md
 * | Action | Owner | Status | Opened | Closed |
 * | --- | --- | --- | --- | --- |
 * | Publish the FAQ page | Torsten | open | 2010-07-26 | |
 * ```
 */
export function parseActionTables(tables: readonly TableData[], known: KnownNames): ActionStatement[] {
  return tables.flatMap((table) => {
    const columns = table.header.map(
      ({ text }) =>
        columnWords.find(([expression]) => expression.test(text.toLowerCase().replace(/[:*]/g, '').trim()))?.[1] ??
        null,
    )
    const list = table.section ? parseActionHeading(table.section.title) : null
    const isNamed = table.header.some(({ text }) =>
      /^(?:actions?|action (?:items?|points?)|to[- ]?dos?)\W*$/i.test(text.trim()),
    )
    const says = (column: Column): boolean => columns.includes(column)
    if (!says('action') || !(says('owner') || says('status') || says('due') || says('closed')) || !(list || isNamed))
      return []
    return table.rows.flatMap((row) => toStatement(table, columns, row, known, list) ?? [])
  })
}

function toStatement(
  table: TableData,
  columns: readonly (Column | null)[],
  row: readonly Cell[],
  known: KnownNames,
  list: ActionList | null,
): ActionStatement | null {
  const cell = (column: Column): Cell | undefined => row[columns.indexOf(column)]
  const action = cell('action')
  const [first] = row
  if (!action || !first || isNothing(action.text)) return null
  const isStruck = toStanding(action.runs) === ''
  // What is struck out is gone, unless the action is.
  const text = (column: Column): string =>
    toStanding(cell(column)?.runs ?? []) || (isStruck || column === 'number' ? (cell(column)?.text ?? '') : '')
  const numbered = parseNumberedLine(text('action'))
  const number = /^(?:AI|AP|A|action)?[-#\s]*(\d{1,6})$/i.exec(text('number'))?.[1]
  const words = numbered?.text || text('action')
  const assignment = parseAssignment(withoutState(words), known)
  const owner = splitOwners(text('owner'))
  const isClosed = !/^(?:|no|n|-+|–|open|n\/?a)$/i.test(text('closed'))
  return {
    number: number === undefined ? (numbered?.number ?? null) : Number(number),
    text: owner.length > 0 ? withoutState(words) : assignment.text,
    said: [text('action'), text('status')].filter((part) => part !== '').join(' – '),
    owners: owner.length > 0 ? owner : assignment.owners,
    former: null,
    due: parseDueDate(text('due')) ?? assignment.due,
    opened: toDate(text('opened')),
    state:
      isStruck || list === 'ended'
        ? 'done'
        : isClosed
          ? 'closed'
          : (parseActionState(text('status')) ??
            parseActionState(text('action')) ??
            (text('status') === '' && columns.includes('status') ? null : 'open')),
    isReview: list === 'review' || list === 'ended',
    isNews: text('status') === '' || !isNoNews(text('status')),
    isUnchanged: !isStruck && !isClosed && isUnchanged(text('status')),
    parts: [],
    section: table.section?.id ?? null,
    place: {
      ...first.place,
      endLine: table.place.endLine === first.place.line ? table.place.endLine : first.place.line,
    },
  }
}

function toDate(text: string): string | null {
  const reading = parseDate(text)
  return reading.type === 'date' ? reading.date : null
}
