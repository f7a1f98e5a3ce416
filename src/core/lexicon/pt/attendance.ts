import type { AttendanceWords } from '../words.ts'

/** Words of headings and labels of attendance in Portuguese. */
export const attendance: AttendanceWords = {
  present: ['lista de presença', 'membros presentes', 'participantes', 'presença', 'presenças', 'presentes'],
  weakPresent: [],
  toldPresent: ['estiveram presentes', 'estavam presentes', 'participaram da reunião'],
  toldGuests: ['como convidados', 'como convidado', 'como convidada'],
  toldAbsent: ['estiveram ausentes', 'justificaram a ausência', 'não compareceram'],
  guests: ['convidado', 'convidada', 'convidados', 'convidadas'],
  observers: ['observadores'],
  apologies: ['ausência justificada', 'ausências justificadas', 'ausentes justificados', 'justificaram ausência'],
  absent: ['ausência', 'ausências', 'ausentes', 'não compareceram', 'não presentes'],
  there: ['presente'],
  proxies: ['representado por', 'representada por'],
  weakAbsent: ['faltaram', 'faltas'],
  chairs: ['coordenação', 'mediação', 'moderação', 'presidência'],
  scribes: ['ata por', 'redação da ata', 'relatoria', 'secretária', 'secretário'],
  ways: ['à distância', 'por videochamada', 'remoto', 'remotamente'],
  groups: ['membros', 'outros'],
  beside: ['da', 'reunião'],
  things: [],
  invitations: ['adicione', 'inscreva'],
  facts: ['duração', 'horário', 'ordem do dia', 'pauta'],
}
