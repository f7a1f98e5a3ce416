import type { AttendeeEntry } from './attendee.ts'
import { isRole } from './name-words.ts'

/** Whether letters can be the initials of a name: `DH` of David Horat, `C` of Christos T., `TimT` of Tim Theisen. */
export function fitsInitials(letters: string, name: string): boolean {
  const plain = letters.replace(/[.\s]/g, '')
  if (!/^\p{Lu}[\p{L}]{0,4}$/u.test(plain) || /\p{Ll}{3}/u.test(plain)) return false
  const words = name.toLowerCase().split(/[\s.'’-]+/)
  return spells(
    plain.toLowerCase(),
    words.filter((word) => word !== ''),
  )
}

/** Whether `letters` are beginnings of some of the words, in order. */
function spells(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true
  return words.some((word, index) => {
    for (let length = 1; length <= letters.length && word.startsWith(letters.slice(0, length)); length += 1) {
      if (spells(letters.slice(length), words.slice(index + 1))) return true
    }
    return false
  })
}

/**
 * Give each entry its initials: what stood in parentheses and fits the name, if nobody else of the meeting has it.
 * What everybody has, such as `(TSC)`, is a role.
 */
export function settleInitials<Entry extends AttendeeEntry>(entries: readonly Entry[]): Entry[] {
  const holders = Map.groupBy(
    entries.filter((entry) => entry.initialsCandidate !== null),
    (entry) => entry.initialsCandidate ?? '',
  )
  return entries.map((entry) => {
    const candidate = entry.initialsCandidate
    if (candidate === null) return entry
    const names = new Set(holders.get(candidate)?.map((holder) => holder.name))
    if (names.size === 1 && !isRole(candidate)) return { ...entry, initials: candidate }
    return { ...entry, role: entry.role ? `${entry.role}, ${candidate}` : candidate }
  })
}
