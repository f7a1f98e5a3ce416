import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in Spanish. */
export const peopleTables: PeopleTableWords = {
  name: [
    'nombre',
    'nombres',
    'nombre y apellidos',
    'nombre completo',
    'participante',
    'asistente',
    'integrante',
    'miembro',
    'persona',
  ],
  first: ['nombre de pila'],
  last: ['apellido', 'apellidos'],
  organisation: ['organización', 'institución', 'entidad', 'empresa'],
  initials: ['iniciales', 'siglas'],
  role: ['cargo', 'función', 'rol', 'puesto'],
  presence: ['asistencia', 'asistió', 'asiste', 'presente', 'presencia'],
  apology: ['excusado', 'excusada', 'justificado'],
  absence: ['ausente', 'ausencia', 'faltó'],
  yes: ['sí', 'si', 'presente', 'asistió', 'asiste'],
  no: ['no', 'ausente', 'no asistió', 'faltó'],
  sorry: ['excusado', 'excusada', 'justificado', 'justificada', 'ausente justificado'],
}
