import type { Words } from '../en/index.ts'
import { counted, nouns, number, some } from './amounts.ts'

/** What registers over time say: attendance, calendars, quarters, decisions. */
export const overTime: Words['overTime'] = {
  decisionsByTool: 'Decisiones por herramienta',
  decisionsByState: 'Decisiones por estado',
  byYear: 'Por año',
  year: 'Año',
  recordedMeetings: 'Reuniones con lista de asistencia',
  usuallyThere: 'Lo habitual',
  fewestToMost: 'De menos a más',
  withQuorum: 'Con quórum',
  attendanceByYear: 'Asistencia por año, se desplaza hacia los lados',
  newestMeetings: 'Quién asistió a las últimas reuniones',
  turnoutLegend: '■ presente, □ se excusó, · no está en la lista. Las más recientes primero.',
  belowQuorum: '! sin quórum.',
  peopleByMeeting: 'Personas por reunión, se desplaza hacia los lados',
  person: 'Persona',
  peopleByYear: 'Personas por año',
  organisationsByYear: 'Organizaciones por año',
  organisationsNote: 'Reuniones a las que asistió alguien de la organización, en la medida en que las listas lo digan.',
  all: 'Total',
  calendarsLead:
    'Dé la dirección de uno de ellos a su programa de calendario y este seguirá el archivo: reuniones a sus horas, vencimientos, versiones, fines de soporte, interrupciones. Lo que aún no es seguro aparece como provisional.',
  periodsNote: 'Lo que las reuniones y los informes dicen de cada uno, en resumen.',
  when: 'Cuándo',
  documents: 'Documentos',
  decisions: 'Decisiones',
  releases: 'Versiones',
  datesMoved: 'Fechas cambiadas',
  actionsOpened: 'Tareas abiertas',
  closed: 'Terminadas',
  incidents: 'Incidentes',
}

/** The calendars to subscribe to, and the groups of their list. */
export const calendars: Words['calendars'] = {
  everything: 'Todo',
  byKind: 'Por tipo',
  bySeries: 'Por serie',
  byTool: 'Por herramienta',
  byPerson: 'Por persona: sus vencimientos y las próximas reuniones de las series a las que asiste',
  meetings: 'Reuniones',
  reports: 'Informes',
  due: 'Tareas con vencimiento',
  releases: 'Versiones',
  support: 'Fines de soporte',
  milestones: 'Hitos',
  incidents: 'Incidentes',
}

/** Quarters and years, compiled. */
export const periods: Words['periods'] = {
  years: 'Años',
  quarters: 'Trimestres',
  projectQuarter: (quarter, span) => `Trimestre del proyecto ${quarter}, ${span}`,
  meetingsAndReports: 'Reuniones e informes',
  decisions: 'Decisiones',
  released: 'Versiones publicadas',
  datesMoved: 'Fechas cambiadas',
  moved: (what, before, after) => `${what}: ${before} → ${after}`,
  notCome: 'Previsto para entonces, sin publicación conocida',
  plannedAtEnd: 'Previsto al final',
  due: 'Hitos vencidos',
  delivered: 'Hitos entregados',
  incidents: 'Incidentes e interrupciones',
  numbers: 'Valores que cambiaron',
  numberRange: (lowest, highest) => `mínimo ${lowest}, máximo ${highest}`,
  attendance: 'Asistencia',
  usually: (usual, recordedMeetings, people, below) =>
    `lo habitual: ${usual} en ${recordedMeetings}, ${people} ${people === 1 ? 'persona' : 'personas'} en total${below === null ? '' : `; ${below} sin quórum`}`,
  reported: 'Quién informó',
  fellSilent: 'Quién dejó de informar',
  inReports: (said, reports) => `en ${said} de ${counted(reports, 'informe', 'informes')}`,
  lastOn: (day) => `por última vez el ${day}`,
  rest: (amount) => `${amount} más ${amount === 1 ? 'está' : 'están'} con los trimestres de arriba.`,
  compiled: (span) => `${span}, en resumen a partir del archivo.`,
}

/** Attendance of a series over time. */
export const turnout: Words['turnout'] = {
  title: (series) => `Asistencia de ${series}`,
  sentence: (recorded, held, usual, people) =>
    `${toRecorded(recorded, held)}; lo habitual: ${number(usual, nouns.person)}, ${some(people)} en total.`,
  quorum: (quorum, below) =>
    `La serie necesita ${quorum} para decidir, sin contar a los invitados; ${below === 0 ? 'ninguna reunión con lista de asistencia tuvo menos' : `${below} ${below === 1 ? 'reunión con lista de asistencia tuvo' : 'reuniones con lista de asistencia tuvieron'} menos`}.`,
  of: (times, all) => `${times} de ${all}`,
  others: (amount) =>
    amount === 1
      ? '1 persona más asistió con menos frecuencia.'
      : `${amount} personas más asistieron con menos frecuencia.`,
  belowQuorum: (day) => `${day}, sin quórum`,
  states: { said: 'presente', empty: 'se excusó', missing: 'no está en la lista' },
}

/** `La asistencia consta en las seis reuniones`, `La asistencia consta en cinco de las seis reuniones` */
function toRecorded(recorded: number, held: number): string {
  const meetings = held === 1 ? 'la reunión' : `las ${number(held, nouns.meeting)}`
  return `La asistencia consta en ${recorded === held ? '' : `${some(recorded)} de `}${meetings}`
}
