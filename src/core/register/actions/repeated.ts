import type { ActionStatement } from '../../parse/actions/statement.ts'
import { toPlain } from './follow.ts'

/**
 * Complete what a meeting says twice in the same words, such as in the discussion and in its summary: a number, owners or a
 * due date that one of the two lacks are those of the other.
 */
export function completeRepeated(statements: readonly ActionStatement[]): ActionStatement[] {
  const groups = Map.groupBy(statements, ({ text }) => toPlain(text))
  return statements.map((statement) => {
    const { number, owners, due } = statement
    const others = (groups.get(toPlain(statement.text)) ?? []).filter(
      (other) => other !== statement && fits(statement, other),
    )
    const [other, ...more] = statement.text === '' ? [] : others
    // Two others that fit may be two actions.
    if (!other || more.some((each) => each.number !== other.number)) return statement
    return {
      ...statement,
      number: number ?? other.number,
      owners: owners.length > 0 ? owners : other.owners,
      due: due ?? other.due,
    }
  })
}

/** Whether two statements may be one: neither their numbers nor their owners tell them apart. */
function fits(a: ActionStatement, b: ActionStatement): boolean {
  const isSameNumber = a.number === null || b.number === null || a.number === b.number
  const isSameOwner =
    a.owners.length === 0 || b.owners.length === 0 || a.owners.some((owner) => b.owners.includes(owner))
  return (
    isSameNumber &&
    isSameOwner &&
    (a.number !== null || b.number !== null || a.owners.length === 0 || b.owners.length === 0)
  )
}
