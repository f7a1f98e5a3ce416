import { foldWords } from '../../text/fold.ts'
import { settleDue } from '../../parse/actions/due.ts'
import type { ActionStatement } from '../../parse/actions/statement.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { type Comparable, followActions, isSaidAgain, type Match, toComparable } from './follow.ts'
import { completeRepeated } from './repeated.ts'

/** What one meeting said about an action. */
export interface ActionRow extends ActionStatement {
  path: string
  date: string | null
  /** Whether the line says more than the one before it, and more than "no news". */
  isNews: boolean
  /** Why the row belongs to those before it: its number, the same words at the same meeting, or its likeness to the meeting before, which is inferred. */
  join: 'number' | 'wording' | Omit<Match, 'earlier' | 'later'> | null
}

/** A history with the statement that was its last at a meeting. */
interface Open {
  history: ActionRow[]
  last: Comparable
}

/** Put the statements of a series together; in each history they stand in the order of the meetings. */
export function toHistories(meetings: readonly DocumentRecord[]): ActionRow[][] {
  const histories: ActionRow[][] = []
  const numbered = new Map<number, ActionRow[]>()
  let before: Open[] = []
  for (const meeting of meetings) {
    const here = new Map<string, Open>()
    const settled = meeting.actions.map((each) => ({ ...each, due: settleDue(each.due, meeting.date) }))
    const statements = completeRepeated(settled).map(toComparable)
    const joins = findJoins(statements, before, numbered)
    for (const last of statements) {
      const { statement, key } = last
      const join = joins.get(last)
      // One number is one action, also where the meeting that gives it says it twice.
      const same = statement.number === null ? findSaid(last, here)?.history : numbered.get(statement.number)
      const history = (statement.number === null ? (join?.history ?? same) : (same ?? join?.history)) ?? []
      const row = history.at(-1)
      if (!row) histories.push(history)
      const state = statement.isUnchanged ? (row?.state ?? statement.state) : statement.state
      // What is raised is news, whatever its state.
      const isNews = row
        ? statement.isNews && toWords(row) !== toWords({ ...statement, state })
        : statement.isNews || !statement.isReview
      history.push({
        ...statement,
        state,
        path: meeting.path,
        date: meeting.date,
        isNews,
        join: row ? toReason(join, history, statement.number) : null,
      })
      here.set(key, { history, last })
      if (statement.number !== null) numbered.set(statement.number, history)
    }
    before = [...new Map([...here.values()].map((open) => [open.history, open])).values()]
  }
  return histories
}

/** What the meeting said already of the same: in the same words, or in others of the same ticket. */
function findSaid(statement: Comparable, here: ReadonlyMap<string, Open>): Open | undefined {
  const same = here.get(statement.key)
  if (same !== undefined || statement.wording.tickets.size !== 1) return same
  return [...here.values()].find(({ last }) => last.statement.number === null && isSaidAgain(last, statement))
}

/** Why a statement belongs to a history: as was found, unless the number that this meeting gave it led elsewhere. */
function toReason(join: Join | undefined, history: ActionRow[], number: number | null): ActionRow['join'] {
  return join?.history === history ? join.join : number === null ? 'wording' : 'number'
}

interface Join {
  history: ActionRow[]
  join: ActionRow['join']
}

/** Find the history of each statement of a meeting: that of its number, else the likest of the meeting before. */
function findJoins(
  statements: readonly Comparable[],
  before: readonly Open[],
  numbered: ReadonlyMap<number, ActionRow[]>,
): Map<Comparable, Join> {
  const joins = new Map<Comparable, Join>()
  const loose = new Map<string, Comparable>()
  for (const each of statements) {
    const history = each.statement.number === null ? undefined : numbered.get(each.statement.number)
    if (history) joins.set(each, { history, join: 'number' })
    else if (!loose.has(each.key)) loose.set(each.key, each)
  }
  const settled = new Set([...joins.values()].map(({ history }) => history))
  const left = before.filter(({ history }) => !settled.has(history))
  const later = [...loose.values()]
  for (const { earlier, later: index, ...likeness } of followActions(
    left.map(({ last }) => last),
    later,
  )) {
    const statement = later[index]
    const history = left[earlier]?.history
    if (statement && history) joins.set(statement, { history, join: likeness })
  }
  return joins
}

/** What a row says, so that an unchanged line can be told. */
function toWords({ said, state, parts }: ActionStatement): string {
  return [foldWords(said), state, ...parts.map(foldWords)].join('|')
}
