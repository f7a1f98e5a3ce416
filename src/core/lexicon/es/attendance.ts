import type { AttendanceWords } from '../words.ts'

/** Words of headings and labels of attendance in Spanish. */
export const attendance: AttendanceWords = {
  present: ['asistencia', 'asistente', 'asistentes', 'asiste', 'asisten', 'participante', 'participantes', 'presentes'],
  weakPresent: [],
  toldPresent: [
    'asisten',
    'asistieron',
    'estuvieron presentes',
    'están presentes',
    'con la asistencia de',
    'participaron',
  ],
  toldGuests: ['como invitados', 'como invitado', 'como invitada'],
  toldAbsent: ['no asisten', 'no asistieron', 'excusaron su asistencia', 'excusan su asistencia'],
  guests: ['invitada', 'invitadas', 'invitado', 'invitados'],
  observers: ['observador', 'observadores'],
  apologies: [
    'disculpas',
    'excusa su asistencia',
    'excusan su asistencia',
    'excusan',
    'excusado',
    'excusados',
    'excusas',
    'se excusan',
  ],
  absent: ['ausencias', 'ausente', 'ausentes', 'faltan', 'no asiste', 'no asisten', 'no asistentes'],
  weakAbsent: [],
  chairs: ['moderador', 'moderadora', 'preside', 'presidencia', 'presidenta', 'presidente'],
  scribes: ['acta', 'secretaria', 'secretario', 'toma notas'],
  ways: ['en línea', 'en remoto', 'presencial'],
  groups: ['miembros', 'otros'],
  beside: ['a', 'de', 'la', 'lista', 'los', 'reunión'],
  things: [],
  invitations: ['añade', 'por favor'],
  facts: ['duración', 'enlace', 'fecha', 'hora', 'lugar', 'orden del día'],
}
