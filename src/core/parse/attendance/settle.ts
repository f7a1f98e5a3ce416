import type { AttendeeEntry } from './attendee.ts'
import { isRole } from './name-words.ts'
import type { Listed, NameList } from './group.ts'

/**
 * Keep what is surely somebody. Words in small letters are names where they have initials, or in a list of which the rest
 * are names; a single such word only beside a name, or where all of the list are such. Below a label that means other
 * things too, only names count. Who is called as the organisation of another of the list is called is that organisation.
 */
export function settleNames(entries: readonly Listed[]): Listed[] {
  const lists = Map.groupBy(entries, ({ list }) => list)
  const bodies = new Set(entries.flatMap(({ organisation }) => organisation ?? []))
  // Where others are listed in small letters, one alone is a name too: `Present: mia, jon ↵ Absent: paulo`.
  const hasSmallNames = [...lists].some(
    ([list, members]) =>
      list.isPure && members.length > 1 && members.every(({ certainty }) => certainty === 'one word'),
  )
  return entries.filter((entry) => {
    const members = lists.get(entry.list) ?? []
    if (entry.list.label.isWeak && !isListOfNames(entry.list, members)) return false
    if (!entry.name.includes(' ') && entry.organisation === null && bodies.has(entry.name)) return false
    if (entry.certainty === 'sure' || entry.initialsCandidate !== null) return true
    if (entry.handle === entry.name && entry.list.isPure) return true
    // `Remote: mia, jon` is a part of the list; of `Scribes: Tess, backup: Jon` one word says something else.
    const isPart = !entry.list.label.isList && !members.every(({ certainty }) => certainty === 'one word')
    return entry.list.isPure && !isPart && (members.length > 1 || hasSmallNames)
  })
}

/** Whether a list below a label of several meanings is one of people. */
export function isListOfNames({ isPure, label }: NameList, members: readonly Listed[]): boolean {
  const least = label.presence === 'absent' || members.length > 3 ? 1 : 2
  return isPure && members.filter(({ certainty }) => certainty === 'sure').length >= least
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
