import type { Words } from '../en/index.ts'

/** What registers over time say: attendance, calendars, quarters, decisions. */
export const overTime: Words['overTime'] = {
  decisionsByTool: 'Beschlüsse nach Werkzeug',
  decisionsByState: 'Beschlüsse nach Stand',
  byYear: 'Nach Jahr',
  year: 'Jahr',
  recordedMeetings: 'Sitzungen mit Anwesenheit',
  usuallyThere: 'Meist da',
  fewestToMost: 'Wenigste bis meiste',
  withQuorum: 'Beschlussfähig',
  attendanceByYear: 'Anwesenheit nach Jahr, seitlich scrollbar',
  newestMeetings: 'Wer zu den letzten Sitzungen kam',
  turnoutLegend: '■ da, □ entschuldigt, · nicht aufgeführt. Neueste zuerst.',
  belowQuorum: '! nicht beschlussfähig.',
  peopleByMeeting: 'Personen nach Sitzung, seitlich scrollbar',
  person: 'Person',
  peopleByYear: 'Personen nach Jahr',
  organisationsByYear: 'Organisationen nach Jahr',
  organisationsNote: 'Sitzungen, zu denen jemand von dort kam, soweit die Listen es sagen.',
  all: 'Alle',
  calendarsLead:
    'Wer die Adresse eines dieser Kalender in sein Kalenderprogramm einträgt, bleibt auf dem Stand: Sitzungen zu ihrer Zeit, Fälliges, Versionen, Ende der Unterstützung, Ausfälle. Was noch nicht sicher ist, steht als vorläufig darin.',
  periodsNote: 'Was Protokolle und Berichte aus jedem Zeitraum sagen, zusammengestellt.',
  when: 'Wann',
  documents: 'Dokumente',
  decisions: 'Beschlüsse',
  releases: 'Versionen',
  datesMoved: 'Verschobene Termine',
  actionsOpened: 'Neue Aufgaben',
  closed: 'Erledigt',
  incidents: 'Störungen',
}
