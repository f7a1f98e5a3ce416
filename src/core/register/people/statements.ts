import type { Turn } from '../../parse/speech/turns.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Person } from './person.ts'

/** What somebody said at a meeting, as its minutes attribute it. */
export interface Statement extends Omit<Turn, 'name'> {
  /** Id of the person. */
  person: string
  path: string
}

/** Collect what is attributed to people, in the order of the documents. */
export function toStatements(
  documents: readonly DocumentRecord[],
  personAt: (path: string, name: string) => Person | null,
): Statement[] {
  return documents.flatMap(({ path, turns }) => {
    const people = new Map([...new Set(turns.map(({ name }) => name))].map((name) => [name, personAt(path, name)]))
    return turns.flatMap(({ name, passage, start, end }) => {
      const person = people.get(name)
      return person ? [{ person: person.id, path, passage, start, end }] : []
    })
  })
}
