import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in German. */
export const peopleTables: PeopleTableWords = {
  name: ['name', 'namen', 'person', 'mitglied', 'teilnehmer', 'teilnehmerin', 'teilnehmende'],
  first: ['vorname'],
  last: ['nachname', 'familienname', 'zuname'],
  organisation: ['organisation', 'firma', 'institution', 'verein', 'verband'],
  initials: ['kürzel', 'kurzzeichen', 'abkürzung'],
  role: ['amt', 'funktion', 'rolle', 'position'],
  presence: ['anwesend', 'anwesenheit', 'da', 'teilgenommen'],
  apology: ['entschuldigt'],
  absence: ['abwesend', 'fehlt', 'unentschuldigt'],
  yes: ['ja', 'j', 'anwesend', 'da'],
  no: ['nein', 'abwesend', 'fehlt', 'unentschuldigt'],
  sorry: ['entschuldigt', 'krank', 'verhindert'],
}
