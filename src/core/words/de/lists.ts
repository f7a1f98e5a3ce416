import type { Words } from '../en/index.ts'

/** What the lists of the record are called. */
export const lists: Words['lists'] = {
  minutes: 'Protokolle',
  report: 'Berichte',
  faq: 'Fragen',
  roadmap: 'Roadmaps',
  tool: 'Werkzeuge',
  milestone: 'Meilensteine',
  page: 'Seiten',
  actions: 'Aufgaben',
  decisions: 'Beschlüsse',
  incidents: 'Störungen',
  people: 'Personen',
  organisations: 'Organisationen',
  periods: 'Quartale und Jahre',
  search: 'Suche',
  about: 'Über dieses Archiv',
  calendars: 'Kalender',
  calendar: 'Kalender',
  data: 'Daten',
  forPrograms: 'Das Archiv für Programme',
  missing: 'Unter dieser Adresse ist nichts',
  moved: 'Verschoben',
  hasMovedTo: 'Diese Seite liegt jetzt unter',
}

/** What is said in many places. */
export const common: Words['common'] = {
  fromTo: (first, last) => `${first} bis ${last}`,
  inYear: (what, year) => `${what} im Jahr ${year}`,
  asOf: (day) => `Stand ${day}`,
  newestFirst: 'das Neueste zuerst',
  withoutDate: 'Ohne Datum',
  present: (amount) => `${amount} anwesend`,
  notRecorded: 'nicht erfasst',
  more: (amount) => `${amount} weitere`,
  andMore: (amount) => `und ${amount} weitere`,
  status: { draft: 'Entwurf', approved: 'genehmigt', corrected: 'berichtigt', cancelled: 'abgesagt' },
  private: 'intern',
}
