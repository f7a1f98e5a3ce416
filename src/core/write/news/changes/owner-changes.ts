import type { Book } from '../../../book.ts'
import type { Action } from '../../../register/actions/actions.ts'
import { mayBeOne, toSpeltName } from '../../../register/people/names.ts'
import type { Pair } from './pair-actions.ts'

/** Who an action is for, in the order of the minutes: people by who they are, so that another spelling is no other owner. */
export function ownersOf({ actions }: Book, { id, owners }: Action): string[] {
  return actions.owners.get(id)?.map(({ name, person }) => person?.name ?? name) ?? owners
}

/** Whether an action is for others than before: as written and as they are known, and not by a longer or shorter name alone. */
export function isHandedOver(before: Book, after: Book, pair: Pair): boolean {
  if (areSame(pair.before.owners, pair.after.owners)) return false
  const [was, is] = [ownersOf(before, pair.before), ownersOf(after, pair.after)]
  return !areSame(was, is) && !areSpellings(was, is)
}

/** Whether some names are others, in any order. */
export function areSame(one: readonly string[], other: readonly string[]): boolean {
  const toKey = (names: readonly string[]): string => names.toSorted().join('\n').toLowerCase()
  return toKey(one) === toKey(other)
}

/** Whether each of some names may be one of the others, one to one. */
export function areSpellings(one: readonly string[], other: readonly string[]): boolean {
  const left = [...other]
  const isFound = (name: string): boolean => {
    const spelt = toSpeltName(name)
    const at = left.findIndex((each) => each === name || mayBeOne(spelt, toSpeltName(each)))
    if (at === -1) return false
    left.splice(at, 1)
    return true
  }
  return one.length === other.length && one.every(isFound)
}
