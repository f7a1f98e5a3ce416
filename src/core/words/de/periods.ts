import type { Words } from '../en/index.ts'

/** Quarters and years, compiled. */
export const periods: Words['periods'] = {
  years: 'Jahre',
  quarters: 'Quartale',
  projectQuarter: (quarter, span) => `Projektquartal ${quarter}, ${span}`,
  meetingsAndReports: 'Sitzungen und Berichte',
  decisions: 'Beschlüsse',
  released: 'Erschienene Versionen',
  datesMoved: 'Verschobene Termine',
  moved: (what, before, after) => `${what}, von ${before} auf ${after}`,
  notCome: 'Dafür geplant, nicht als erschienen verzeichnet',
  plannedAtEnd: 'Am Ende geplant',
  due: 'Fällige Meilensteine',
  delivered: 'Erreichte Meilensteine',
  incidents: 'Störungen und Ausfälle',
  numbers: 'Zahlen, die sich änderten',
  numberRange: (lowest, highest) => `niedrigster Wert ${lowest}, höchster ${highest}`,
  attendance: 'Anwesenheit',
  usually: (usual, recordedMeetings, people, below) =>
    `meist ${usual}, ${recordedMeetings}, ${people} ${people === 1 ? 'Person' : 'Personen'} insgesamt${below === null ? '' : `; ${below} nicht beschlussfähig`}`,
  reported: 'Wer berichtete',
  fellSilent: 'Wer verstummte',
  inReports: (said, reports) => `in ${said} von ${reports} ${reports === 1 ? 'Bericht' : 'Berichten'}`,
  lastOn: (day) => `zuletzt am ${day}`,
  rest: (amount) => `${amount} weitere ${amount === 1 ? 'steht' : 'stehen'} bei den Quartalen oben.`,
  compiled: (span) => `${span}, aus dem Archiv zusammengestellt.`,
}
