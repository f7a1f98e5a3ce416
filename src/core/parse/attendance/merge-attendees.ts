import type { Attendee } from './attendee.ts'

/**
 * One entry a person: somebody listed twice keeps the first place and presence, and every role.
 * A chair or scribe given by first name is the one person of the list who has it.
 */
export function mergeAttendees(attendees: readonly Attendee[]): Attendee[] {
  const people = new Map<string, Attendee>()
  const namesakes = new Map<string, Set<string>>()
  for (const { name } of attendees) {
    const [first = '', ...rest] = name.toLowerCase().split(' ')
    const known = namesakes.get(first) ?? new Set()
    namesakes.set(first, rest.length > 0 ? known.add(name.toLowerCase()) : known)
  }
  for (const attendee of attendees) {
    const key = keyOf(attendee, namesakes)
    const known = people.get(key)
    people.set(key, known ? { ...known, ...combine(known, attendee) } : attendee)
  }
  return [...people.values()]
}

function keyOf({ name, role }: Attendee, namesakes: ReadonlyMap<string, ReadonlySet<string>>): string {
  const own = name.toLowerCase()
  const [only = own, second] = role === 'scribe' || role === 'chair' ? (namesakes.get(own) ?? []) : []
  return second === undefined ? only : own
}

function combine(known: Attendee, again: Attendee): Partial<Attendee> {
  const roles = new Set([known.role, again.role].flatMap((role) => role?.split(', ') ?? []))
  return {
    name: known.name.length >= again.name.length ? known.name : again.name,
    initials: known.initials ?? again.initials,
    organisation: known.organisation ?? again.organisation,
    role: roles.size > 0 ? [...roles].join(', ') : null,
    handle: known.handle ?? again.handle,
  }
}
