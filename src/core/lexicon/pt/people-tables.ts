import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in Portuguese. */
export const peopleTables: PeopleTableWords = {
  name: [
    'nome',
    'nomes',
    'nome completo',
    'participante',
    'participantes',
    'membro',
    'membros',
    'integrante',
    'integrantes',
    'aluno',
    'aluna',
    'representante',
    'representantes',
    'conselheiro',
    'conselheira',
  ],
  first: ['primeiro nome'],
  last: ['sobrenome', 'apelido'],
  organisation: ['organização', 'instituição', 'entidade', 'empresa'],
  initials: ['iniciais', 'sigla'],
  role: ['função', 'cargo', 'papel'],
  presence: ['presença', 'presente', 'presentes', 'compareceu', 'participou'],
  apology: ['justificado', 'justificada', 'falta justificada'],
  absence: ['ausente', 'ausência', 'falta', 'faltou'],
  yes: ['sim', 's', 'presente', 'compareceu'],
  no: ['não', 'nao', 'ausente', 'faltou', 'falta'],
  sorry: ['justificado', 'justificada', 'falta justificada', 'ausência justificada', 'ausente justificado'],
}
