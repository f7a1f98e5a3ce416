import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting. */
export const dates: DateWords = {
  labels: ['datum', 'wanneer'],
  beside: ['en', 'tijd', 'van', 'vergadering'],
  hours: ['tijd'],
  years: ['jaar'],
  facts: ['tijd'],
  leads: ['op'],
  cancelled: ['afgelast', 'vervalt'],
  next: ['volgend overleg', 'volgende bijeenkomst', 'volgende vergadering'],
}
