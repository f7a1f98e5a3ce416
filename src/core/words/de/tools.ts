import type { Words } from '../en/index.ts'

/** The pages of tools, beside their sentence. */
export const tools: Words['tools'] = {
  note: (tools, span) =>
    `${tools}, das zuletzt genannte zuerst. Balken: Sätze, die es nennen, je Quartal${span === null ? '' : `, ${span}`}.`,
  newestOf: (shown, all) =>
    `Die neuesten ${shown} von ${all} verschiedenen Sätzen und der erste; die Suche findet die übrigen.`,
  silentFor: 'Still seit',
  longestBefore: (days) => `${days} war die längste Pause davor`,
  saidOfIt: 'Erwähnungen',
  said: (documents, last) =>
    `in ${documents} ${documents === 1 ? 'Dokument' : 'Dokumenten'}${last === null ? '' : `, zuletzt ${last}`}`,
  incidents: 'Störungen',
  incidentsLast: (amount, day) => `${amount}, zuletzt am ${day}`,
  unknownDay: 'einen unbekannten Tag',
}

/** The register of incidents. */
export const incidents: Words['incidents'] = {
  title: 'Störungen und Ausfälle',
  states: { planned: 'geplant', open: 'offen', past: 'vorbei' },
  onStatedDay: (incidents) => `${incidents} mit genanntem Tag`,
  took: (known, duration) => `; ${known} davon ${known === 1 ? 'dauerte' : 'dauerten zusammen'} ${duration}`,
  empty:
    'Noch ist keine Störung mit einem Tag erfasst. „Netzausfall am 16. August von 16:15 bis 18:35 UTC“ in einem Protokoll oder Bericht ist eine, ebenso eine Zeile einer Tabelle von Ausfällen oder eine Datei wie incidents/2024-03-05-dns.md mit Einträgen unter „## 10:20 UTC“.',
  times: (start, end, day) => `${start} bis ${end}${day === null ? '' : ` am ${day}`}`,
  duration: (hours, minutes) => `${hours} Std. ${minutes} Min.`,
  byMonth: 'Verlorene Zeit nach Monat',
  byTool: 'Verlorene Zeit nach Werkzeug',
  byCause: 'Verlorene Zeit nach Ursache',
}
