/**
 * Take statements back that were not made yet, and undo what they struck out: `isLater` tells which.
 * Given `~~1 March~~ ~~15 March~~ 1 April` where `1 April` is later, it returns `~~1 March~~ 15 March`.
 */
export function undoLater<Statement extends { isStruck: boolean }>(
  statements: readonly Statement[],
  isLater: (statement: Statement) => boolean,
): Statement[] {
  const known = statements.filter((statement) => !isLater(statement))
  const last = known.at(-1)
  // What stands struck out behind everything that was known then was struck out by what came later.
  const isUndone = last?.isStruck === true && known.length < statements.length
  return isUndone ? [...known.slice(0, -1), { ...last, isStruck: false }] : known
}
