import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting. */
export const dates: DateWords = {
  labels: ['date', 'quand'],
  beside: ['de', 'et', 'heure', 'la', 'réunion'],
  hours: ['heure', 'horaire'],
  years: ['année'],
  facts: ['générales', 'heure', 'informations', 'lieu'],
  leads: ['le'],
  cancelled: ['annul'],
  next: ['prochain rendez-vous', 'prochaine réunion', 'prochaine séance'],
}
