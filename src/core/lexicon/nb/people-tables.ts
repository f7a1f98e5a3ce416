import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in Norwegian. */
export const peopleTables: PeopleTableWords = {
  name: ['navn', 'deltaker', 'deltakere', 'medlem', 'person', 'medlemmer', 'representant', 'styremedlem'],
  first: ['fornavn'],
  last: ['etternavn'],
  organisation: ['organisasjon', 'firma', 'bedrift', 'forening', 'avdeling'],
  initials: ['initialer'],
  role: ['rolle', 'verv', 'funksjon'],
  presence: ['til stede', 'tilstede', 'møtt', 'oppmøte'],
  apology: ['forfall'],
  absence: ['fraværende'],
  yes: ['ja', 'til stede', 'tilstede', 'møtt'],
  no: ['nei', 'fraværende'],
  sorry: ['forfall', 'meldt forfall'],
}
