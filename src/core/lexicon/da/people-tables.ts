import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in Danish. */
export const peopleTables: PeopleTableWords = {
  name: [
    'navn',
    'navne',
    'deltager',
    'deltagere',
    'medlem',
    'person',
    'medlemmer',
    'repræsentant',
    'bestyrelsesmedlem',
  ],
  first: ['fornavn'],
  last: ['efternavn'],
  organisation: ['organisation', 'firma', 'virksomhed', 'forening', 'afdeling'],
  initials: ['initialer'],
  role: ['rolle', 'funktion', 'post'],
  presence: ['til stede', 'tilstede', 'deltog', 'fremmødt'],
  apology: ['afbud'],
  absence: ['fraværende'],
  yes: ['ja', 'til stede', 'tilstede'],
  no: ['nej', 'fraværende'],
  sorry: ['afbud'],
}
