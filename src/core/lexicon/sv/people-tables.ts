import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in Swedish. */
export const peopleTables: PeopleTableWords = {
  name: [
    'namn',
    'deltagare',
    'ledamot',
    'medlem',
    'person',
    'ledamöter',
    'medlemmar',
    'representant',
    'styrelseledamot',
  ],
  first: ['förnamn'],
  last: ['efternamn'],
  organisation: ['organisation', 'företag', 'förening', 'avdelning'],
  initials: ['initialer'],
  role: ['roll', 'post', 'funktion', 'uppdrag'],
  presence: ['närvarande', 'närvaro', 'deltog'],
  apology: ['förhinder', 'anmält förhinder'],
  absence: ['frånvarande', 'frånvaro'],
  yes: ['ja', 'närvarande'],
  no: ['nej', 'frånvarande'],
  sorry: ['förhinder', 'förhindrad'],
}
