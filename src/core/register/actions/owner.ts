import type { Person } from '../people/person.ts'

/** An owner as the action names them, and who that is: the one whom its meeting lists under such a name, first name or initials. */
export interface Owner {
  name: string
  person: Person | null
}
