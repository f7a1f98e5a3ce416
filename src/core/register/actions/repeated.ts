import type { ActionStatement } from '../../parse/actions/statement.ts'
import { foldWords } from '../../text/fold.ts'

/** Of more ways than these to give the same words to somebody nobody can tell which belong together. */
const mostVariants = 12

/**
 * Complete what a meeting says twice in the same words, such as in the discussion and in its summary: a number, owners or a
 * due date that one of the two lacks are those of the other.
 */
export function completeRepeated(statements: readonly ActionStatement[]): ActionStatement[] {
  const groups = Map.groupBy(statements, ({ text }) => foldWords(text))
  const variants = new Map([...groups].map(([text, group]) => [text, toVariants(group)]))
  return statements.map((statement) => {
    const { text, number, owners, due } = statement
    const own = variants.get(foldWords(text)) ?? []
    if (text === '' || own.length < 2 || own.length > mostVariants) return statement
    const [other, ...more] = own.filter((each) => toSignature(each) !== toSignature(statement) && fits(statement, each))
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

/** One statement of each number and owners. */
function toVariants(group: readonly ActionStatement[]): ActionStatement[] {
  return group.length < 2 ? [] : [...new Map(group.map((statement) => [toSignature(statement), statement])).values()]
}

function toSignature({ number, owners, due }: ActionStatement): string {
  return `${number} ${owners.join(', ')} ${due}`
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
