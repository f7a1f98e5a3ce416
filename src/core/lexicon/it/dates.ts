import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting. */
export const dates: DateWords = {
  labels: ['data', 'quando'],
  beside: ['della', 'e', 'ora', 'riunione'],
  hours: ['orario'],
  years: ['anno'],
  facts: ['orario'],
  leads: ['il', 'lì'],
  cancelled: ['annullat'],
  next: ['prossima riunione', 'prossimo incontro'],
}
