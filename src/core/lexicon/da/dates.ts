import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting in Danish. */
export const dates: DateWords = {
  labels: ['dato', 'mødedato', 'hvornår'],
  beside: ['og', 'tid', 'for', 'mødet', 'sted'],
  hours: ['tid', 'tidspunkt', 'klokken', 'kl'],
  years: ['år'],
  facts: ['tid', 'sted'],
  leads: ['den'],
  cancelled: ['aflyst'],
  next: ['næste møde', 'næste bestyrelsesmøde'],
}
