import type { Words } from '../en/index.ts'

/** The pages of people and organisations, beside their sentences. */
export const persons: Words['persons'] = {
  asListed: (series) => `So nennt ${series} den Namen`,
  inYear: (year) => `im Jahr ${year}`,
  allActions: (amount) => `Alle Aufgaben (${amount})`,
  onListNow: 'Jetzt auf der Liste',
  takenBefore: 'Früher übernommen',
  newestOf: (shown, all) => `die neuesten ${shown} von ${all}`,
  from: 'Aus',
  initials: 'Kürzel',
  handle: 'Benutzername',
  calendar: 'Kalender',
  calendarHolds: 'was fällig ist, und die nächsten Sitzungen',
  alsoWritten: 'Auch geschrieben',
  sameHandle: ' (gleicher Benutzername)',
  inferred: ' (erschlossen)',
  meetings: (amount) => `${amount} ${amount === 1 ? 'Sitzung' : 'Sitzungen'}`,
  presences: { guest: 'Gast', apologies: 'entschuldigt', absent: 'abwesend' },
  saidNote: (shown, documents) =>
    `Aus den neuesten ${shown} von ${documents} ${documents === 1 ? 'Dokument' : 'Dokumenten'}; die Suche findet die übrigen.`,
  bars: {
    present: 'Balken: anwesend',
    took: ', höher, je mehr Aufgaben übernommen wurden',
    away: '. Strich: nicht auf der Liste',
    ring: '. Ring: Anwesenheit nicht erfasst',
  },
  attendanceAt: (meetings) =>
    `Anwesenheit bei ${meetings} ${meetings === 1 ? 'Sitzung' : 'Sitzungen'}, eine Zeile je Jahr`,
  marks: {
    took: (actions) => `anwesend, übernahm ${actions}`,
    bar: 'anwesend',
    away: 'nicht auf der Liste',
    ring: 'Anwesenheit nicht erfasst',
  },
  byOrganisation: (amount) => `Nach Organisation (${amount})`,
  often: (names, most) => `${names} bei ${most === 2 ? 'zwei' : `zwei bis ${most}`} Sitzungen`,
  once: (names) => `${names} bei einer Sitzung oder keiner`,
  organisationsNote: (organisations) => `${organisations} in Anwesenheitslisten.`,
}
