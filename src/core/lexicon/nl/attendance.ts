import type { AttendanceWords } from '../words.ts'

/** Words of headings and labels of attendance in Dutch. */
export const attendance: AttendanceWords = {
  present: ['aanwezig', 'aanwezigen', 'aanwezige leden', 'deelnemers', 'presentie'],
  weakPresent: [],
  toldPresent: ['aanwezig waren', 'aanwezig zijn'],
  toldGuests: [],
  toldAbsent: ['afwezig waren', 'afwezig zijn'],
  guests: ['gast', 'gasten'],
  observers: ['toehoorders'],
  apologies: [
    'afgemeld',
    'afmeldingen',
    'afwezig met afbericht',
    'afwezig met kennisgeving',
    'verhinderd',
    'met kennisgeving afwezig',
  ],
  absent: ['afwezig', 'afwezigen', 'niet aanwezig'],
  there: ['aanwezig'],
  proxies: ['vertegenwoordigd door'],
  weakAbsent: [],
  chairs: ['voorzitter', 'voorzitters'],
  scribes: ['notulist', 'notuliste', 'notulen door', 'verslag door'],
  ways: ['online', 'op afstand'],
  groups: ['leden', 'bestuursleden', 'bestuur', 'overige', 'overigen'],
  beside: ['de', 'het', 'van', 'ook'],
  things: [],
  invitations: [],
  facts: ['agenda', 'datum', 'locatie', 'plaats', 'tijd'],
}
