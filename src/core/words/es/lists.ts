import type { Words } from '../en/index.ts'
import { fromTo } from './days.ts'

/** What the lists of the record are called. */
export const lists: Words['lists'] = {
  minutes: 'Actas',
  report: 'Informes',
  faq: 'Preguntas',
  roadmap: 'Hojas de ruta',
  tool: 'Herramientas',
  milestone: 'Hitos',
  page: 'Páginas',
  actions: 'Tareas',
  decisions: 'Decisiones',
  incidents: 'Incidentes',
  people: 'Personas',
  organisations: 'Organizaciones',
  periods: 'Trimestres y años',
  search: 'Búsqueda',
  about: 'Acerca de este archivo',
  calendars: 'Calendarios',
  calendar: 'Calendario',
  data: 'Datos',
  forPrograms: 'El archivo para programas',
  missing: 'Nada en esta dirección',
  moved: 'Trasladada',
  hasMovedTo: 'Esta página está ahora en',
}

/** What is said in many places. */
export const common: Words['common'] = {
  fromTo,
  inYear: (what, year) => `${what} en ${year}`,
  asOf: (day) => `estado a ${day}`,
  newestFirst: 'lo más reciente primero',
  withoutDate: 'Sin fecha',
  present: (amount) => `${amount} ${amount === 1 ? 'presente' : 'presentes'}`,
  notRecorded: 'no consta',
  more: (amount) => `${amount} más`,
  andMore: (amount) => `y ${amount} más`,
  status: { draft: 'borrador', approved: 'aprobado', corrected: 'corregido', cancelled: 'cancelado' },
  private: 'interno',
}
