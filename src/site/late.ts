/**
 * A part of a page that is dear to make: JSON tells it by its key, and it is made when the page is drawn. Pages are known by
 * the digest of their JSON, so what no page needs is never made.
 */
export interface Late<Value> {
  /** As long as it is the same, so is what is made, by the same program. */
  key: string
  make: () => Value
  toJSON: () => LateSign
}

/** Stands for a late part in the JSON of a page. */
interface LateSign {
  late: string
}

/** Put off what is made until a page is drawn. */
export function late<Value>(key: string, make: () => Value): Late<Value> {
  return { key, make, toJSON: () => ({ late: key }) }
}

/** Make the late parts of a page, in the order in which they stand in it. */
export function makeLate(page: object): unknown[] {
  const made: unknown[] = []
  visit(page, (part) => {
    if (!isLate(part)) return false
    made.push(part.make())
    return true
  })
  return made
}

/** Put late parts that were made into the page that was read from its JSON. */
export function fillLate(page: object, made: readonly unknown[]): void {
  const left = [...made]
  visit(page, (part) => {
    if (!isLateSign(part)) return false
    const value = left.shift()
    Object.assign(part, { key: part.late, make: () => value })
    return true
  })
}

/** Show every object within another, in their order, and what is within it unless the visitor is done with it. */
function visit(whole: object, isDone: (part: object) => boolean): void {
  const parts: unknown[] = Object.values(whole)
  for (const part of parts) if (typeof part === 'object' && part !== null && !isDone(part)) visit(part, isDone)
}

function isLate(part: object): part is Late<unknown> {
  return 'make' in part && typeof part.make === 'function'
}

function isLateSign(part: object): part is LateSign {
  return 'late' in part
}
