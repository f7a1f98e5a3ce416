import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in Dutch. */
export const peopleTables: PeopleTableWords = {
  name: [
    'naam',
    'namen',
    'deelnemer',
    'deelnemers',
    'lid',
    'persoon',
    'vertegenwoordiger',
    'leden',
    'bestuurslid',
    'raadslid',
  ],
  first: ['voornaam'],
  last: ['achternaam', 'familienaam'],
  organisation: ['organisatie', 'instelling', 'bedrijf'],
  initials: ['initialen', 'afkorting'],
  role: ['functie', 'rol'],
  presence: ['aanwezig', 'aanwezigheid'],
  apology: ['afgemeld', 'verhinderd'],
  absence: ['afwezig'],
  yes: ['ja', 'aanwezig'],
  no: ['nee', 'afwezig'],
  sorry: ['afgemeld', 'verhinderd', 'met kennisgeving'],
}
