import type { ActionWords } from '../words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** How minutes in Spanish head, give and date actions, and what stands in the same places and is none. */
export const actions: ActionWords = {
  nouns: [
    'acción',
    'acciones',
    'compromisos',
    'encargos',
    'pendientes',
    'por hacer',
    'próximos pasos',
    'tarea',
    'tareas',
    'cosas por hacer',
  ],
  beside: ['a realizar', 'asignadas', 'nuevas', 'pendientes', 'lista de', 'resumen de', 'y responsables', 'adquiridos'],
  ended: ['hecho', 'hechas', 'terminado', 'terminadas', 'completadas', 'cerradas'],
  otherLists: ['orden del día', 'orden del dia', 'encuesta', 'opciones'],
  earlier: ['anteriores', 'abiertas'],
  reviews: ['seguimiento de', 'revisión de', 'repaso de', 'seguimiento', 'revisión'],
  labels: ['Acción', 'Tarea', 'Tareas', 'Pendiente', 'Por hacer'],
  topics: ['puntos del día', 'temas'],
  nobody: ['todos', 'todas', 'todo el mundo', 'nadie', 'por asignar', 'equipo', 'la junta', 'junta'],
  groups: words('equipo junta miembros voluntarios'),
  joining: ['y', 'e'],
  duties: ['debe', 'deben', 'debería', 'hay que', 'va', 'van', 'tiene que'],
  assigning: [
    'debe',
    'deben',
    'va a',
    'van a',
    'tiene que',
    'tienen que',
    'se encarga de',
    'se encarga',
    'se encargan de',
    'se encargará de',
    'se ocupa de',
    'se compromete a',
    'se comprometen a',
  ],
  subjects: words('el la los las un una nosotros'),
  reports: words('es son está están era fue ha han'),
  announcements: ['hay', 'próxima reunión', 'la próxima reunión'],
  remarks: ['estado', 'nota', 'comentario'],
  beforeOthers: words('a con de para por'),
  acronyms: words('AGO'),
  done: ['hecho', 'hecha', 'terminado', 'completado', 'completada'],
  nothing: ['ninguna', 'ninguno', 'nada'],
  columns: {
    number: ['n.º', 'núm', 'número'],
    action: ['tarea', 'tareas', 'qué', 'descripción', 'descripción breve', 'acción'],
    owner: ['quién', 'responsable', 'responsables', 'encargado', 'encargada', 'asignado a'],
    status: ['estado', 'observaciones'],
    opened: ['abierta'],
    due: ['cuándo', 'plazo', 'fecha límite', 'fecha', 'para cuándo'],
    closed: ['hecho', 'cerrada', 'terminado'],
  },
  noNames: words(`
    acción algunos alguien cada comprar el ella ellos estado fecha hacer hay la las los mejor nosotros otra otro próxima
    que quién se tarea todos una
  `),
}
