import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting. */
export const dates: DateWords = {
  labels: ['data', 'quando'],
  beside: ['da', 'horário', 'reunião'],
  hours: ['horário'],
  years: ['ano'],
  facts: ['horário', 'informações'],
  leads: [],
  cancelled: ['cancelad'],
  next: ['próxima reunião', 'próxima sessão'],
}
