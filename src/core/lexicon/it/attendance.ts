import type { AttendanceWords } from '../words.ts'

/** Words of headings and labels of attendance in Italian. */
export const attendance: AttendanceWords = {
  present: ['presenti', 'partecipanti', 'membri presenti', 'presenze'],
  weakPresent: [],
  toldPresent: ['sono presenti', 'erano presenti'],
  toldGuests: [],
  toldAbsent: ['sono assenti', 'erano assenti'],
  guests: ['ospiti', 'invitati'],
  observers: ['osservatori', 'uditori'],
  apologies: ['assenti giustificati', 'assenza giustificata', 'giustificati'],
  absent: ['assenti', 'assente', 'non presenti'],
  there: ['presente'],
  proxies: ['rappresentato da', 'rappresentata da', 'delega a'],
  weakAbsent: [],
  chairs: ['presiede', 'presidente della seduta'],
  scribes: ['verbalizzante', 'verbale a cura di', 'segretario verbalizzante'],
  ways: ['da remoto', 'in presenza'],
  groups: ['membri', 'soci', 'consiglieri', 'altri'],
  beside: ['i', 'gli', 'i soci', 'alla riunione'],
  things: [],
  invitations: [],
  facts: ['durata', 'luogo', 'ora', 'ordine del giorno'],
}
