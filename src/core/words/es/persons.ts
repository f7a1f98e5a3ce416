import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'

/** The pages of people and organisations, beside their sentences. */
export const persons: Words['persons'] = {
  asListed: (series) => `El nombre tal como lo anota ${series}`,
  inYear: (year) => `en ${year}`,
  allActions: (amount) => `Todas las tareas (${amount})`,
  onListNow: 'Ahora en la lista',
  takenBefore: 'Asumidas antes',
  newestOf: (shown, all) => `las ${shown} más recientes de ${all}`,
  from: 'Organización',
  initials: 'Iniciales',
  handle: 'Identificador',
  calendar: 'Calendario',
  calendarHolds: 'los vencimientos y las próximas reuniones',
  alsoWritten: 'Otras grafías',
  sameHandle: ' (mismo identificador)',
  inferred: ' (deducido)',
  meetings: (amount) => counted(amount, 'reunión', 'reuniones'),
  presences: { guest: 'como invitado', apologies: 'se excusó', absent: 'ausente' },
  saidNote: (shown, documents) =>
    `De los ${shown} más recientes de ${counted(documents, 'documento', 'documentos')}; la búsqueda encuentra los demás.`,
  bars: {
    present: 'Barra: presente',
    took: ', más alta cuantas más tareas se asumieron',
    away: '. Guion: no está en la lista',
    ring: '. Círculo: la asistencia no consta',
  },
  attendanceAt: (meetings) => `Asistencia a ${counted(meetings, 'reunión', 'reuniones')}, una fila por año`,
  marks: {
    took: (actions) => `presente, tareas asumidas: ${actions}`,
    bar: 'presente',
    away: 'no está en la lista',
    ring: 'la asistencia no consta',
  },
  byOrganisation: (amount) => `Por organización (${amount})`,
  often: (names, most) => `${names}, ${most === 2 ? 'dos' : `de dos a ${most}`} reuniones`,
  once: (names) => `${names}, una reunión o ninguna`,
  organisationsNote: (organisations) => `${organisations} en las listas de asistencia.`,
}
