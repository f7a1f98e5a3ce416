import { say } from '../sentence.ts'
import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'
import { since } from './days.ts'

/** The home page, beside its sentence. */
export const home: Words['home'] = {
  title: (name, day) => `${name}, a ${day}`,
  timesNamed: 'menciones en tantas reuniones e informes',
  inLast: (amount) => `Últimos ${amount}`,
  inBefore: (amount) => `${amount} antes`,
  quartersSince: (year) => `Trimestres desde ${year}`,
  meetingsAndReports: 'reuniones e informes',
  last: (noun) =>
    ({
      meetings: 'Últimas reuniones',
      reports: 'Últimos informes',
      'meetings and reports': 'Últimas reuniones y últimos informes',
    })[noun],
  mainInBold: 'lo principal en negrita',
  all: (documents, title) => `Todo: ${title} (${documents})`,
  register: (live, asleep, gone) => {
    const silent = asleep === 0 ? '' : `, ${asleep} de ellas en series sin reuniones desde hace tiempo`
    return `El registro: ${live} en la lista${silent}${gone === 0 ? '' : `${asleep === 0 ? ',' : ';'} ${gone} que ya no ${gone === 1 ? 'está' : 'están'}`}`
  },
  overdueSince: (day) => `con retraso ${since(day)}`,
  newAtLast: 'nueva en la última reunión',
  newDue: (day) => `nueva, vence: ${day}`,
  since: (day) => since(day),
  inSeries: (documents, series) => `${documents} en ${counted(series, 'serie', 'series')}`,
  ofOnRecord: (amount) => `de ${amount} en el archivo`,
  inSilent: 'en series sin reuniones desde hace tiempo',
  raised: (amount) => counted(amount, 'nueva', 'nuevas'),
  carried: (amount) => counted(amount, 'continuada', 'continuadas'),
  actionsOnList: 'Tareas en la lista',
  noneOpen: 'ninguna está abierta',
  nextRelease: 'Próxima versión',
  today: 'hoy',
  nothingPlanned: 'No hay ninguna versión prevista.',
  newestIs: (release, day) => ` La más reciente es ${release}, del ${day}.`,
  lastPlanWas: (release, day) => ` La última prevista era ${release}, para ${day}.`,
  agenda: (series) => `${series}: orden del día`,
  nextMeeting: (series) => `${series}: próxima reunión`,
  supportOf: (version) => `Soporte de ${version}`,
  wasDue: (day) => `venció: ${day}`,
}

/** Pages of documents and of their series. */
export const documents: Words['documents'] = {
  foldedTable: (rows) => `Tabla de ${rows} ${rows === 1 ? 'fila' : 'filas'}, como la escribe el documento`,
  inSeries: (documents, series) => `${documents} en ${counted(series, 'serie', 'series')}`,
  owner: 'Responsable',
  alsoCalled: 'Otros nombres',
  homepage: 'Sitio web',
  releases: 'Versiones',
  tool: 'Herramienta',
  status: 'Estado',
  lastChanged: 'Última modificación',
  by: (day, author) => `${day}, por ${author}`,
  author: 'Autor',
  authors: 'Autores',
  openActions: 'Tareas abiertas',
  withoutDate: 'una reunión sin fecha',
  was: (move) => `${move}, fecha anterior: `,
  edit: 'Editar esta página',
  source: 'Fuente',
  history: 'Historial',
  report: 'Avisar de un error',
}

const nouns = { meeting: 'reunión', report: 'informe' } as const

/** The page of a series. */
export const series: Words['series'] = {
  ahead: (day) => `Próxima fecha: ${day}`,
  last: (day) => `Última fecha: ${day}`,
  latest: 'Qué cambió desde la vez anterior',
  numbers: 'Valores a lo largo del tiempo',
  turnout: 'Asistencia a lo largo del tiempo',
  bars: (noun, most) => `Una barra por ${nouns[noun]}, tan alta como el número de presentes (como máximo ${most})`,
  ring: 'un círculo donde la asistencia no consta',
  rings: (noun) => `Un círculo por ${nouns[noun]}`,
  rowAYear: (meetings) => `${meetings}, una fila por año`,
  everyMark: (legend) => `${legend}. Cada marca lleva a su texto.`,
}

/** The head of minutes. */
export const minutes: Words['minutes'] = {
  numbers: 'Valores de este informe',
  present: 'Presentes',
  guests: 'Invitados',
  apologies: 'Excusados',
  absent: 'Ausentes',
  belowQuorum: 'Sin quórum',
  ofQuorum: (present, quorum) => `${present} de los ${quorum} que la serie necesita para decidir`,
}

/** What changed since the meeting before. */
export const latest: Words['latest'] = {
  title: (series) => `${series}: desde la última vez`,
  nothing: 'No cambió nada desde la reunión anterior.',
  forMeetings: (amount) => `desde hace ${counted(amount, 'reunión', 'reuniones')}`,
  numbers: 'Valores que cambiaron',
  opened: (actions) => `Nuevo: ${actions}`,
  closed: (actions) => `Terminado: ${actions}`,
  stale: (actions) => `${actions} sin novedades`,
  left: (actions) => `Fuera de la lista: ${actions}`,
  newTools: 'Herramientas mencionadas por primera vez',
  moved: (dates) => `Cambiado: ${dates}`,
  newcomers: 'Por primera vez',
  absent: 'Ausentes, presentes la vez anterior',
  before: (value) => `(antes ${value})`,
  spoken: 'Temas nuevos',
  sum: (day, counts) => say('Reunión del ', day, `: ${counts.join(', ')}.`),
  counted: {
    topics: (amount) => counted(amount, 'tema nuevo', 'temas nuevos'),
    numbers: (amount) => (amount === 1 ? 'cambió 1 valor' : `cambiaron ${amount} valores`),
    tools: (amount) => `${counted(amount, 'herramienta', 'herramientas')} por primera vez`,
    newcomers: (amount) => `${amount} por primera vez`,
    absent: (amount) => counted(amount, 'ausente', 'ausentes'),
  },
}

/** What the record says of itself. */
export const about: Words['about'] = {
  asOf: 'Estado a',
  commit: 'Revisión',
  noCommit: 'no construido desde un repositorio git',
  leftOut: 'Omitidos',
  withErrors: (documents) => `${documents} con errores`,
  licence: 'Licencia',
  series: 'Series',
}
