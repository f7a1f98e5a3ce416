import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'

const count =
  (one: string, many = `${one}s`) =>
  (amount: number): string =>
    counted(amount, one, many)

/** How many of each thing that pages count. */
export const counts: Words['counts'] = {
  action: count('tarea'),
  candidate: count('candidata'),
  date: count('fecha'),
  day: count('día'),
  decision: count('decisión', 'decisiones'),
  document: count('documento'),
  hour: count('hora'),
  incident: count('incidente'),
  meeting: count('reunión', 'reuniones'),
  milestone: count('hito'),
  minute: count('minuto'),
  month: count('mes', 'meses'),
  moreDay: count('día más', 'días más'),
  morePassage: count('pasaje más', 'pasajes más'),
  name: count('nombre'),
  number: count('valor', 'valores'),
  organisation: count('organización', 'organizaciones'),
  other: count('más', 'más'),
  plan: count('plan', 'planes'),
  question: count('pregunta'),
  recordedMeeting: count('reunión con lista de asistencia', 'reuniones con lista de asistencia'),
  release: count('versión', 'versiones'),
  report: count('informe'),
  section: count('sección', 'secciones'),
  time: count('vez', 'veces'),
  tool: count('herramienta'),
  version: count('versión', 'versiones'),
  word: count('palabra'),
}
