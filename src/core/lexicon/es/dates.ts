import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting. */
export const dates: DateWords = {
  labels: ['cuándo', 'fecha'],
  beside: ['de', 'hora', 'la', 'reunión', 'y'],
  hours: ['hora', 'horario'],
  years: ['año'],
  facts: ['datos', 'general', 'generales', 'hora', 'información', 'lugar'],
  leads: ['el', 'a', 'día'],
  cancelled: ['cancelad'],
  next: ['próxima reunión', 'próxima sesión', 'siguiente reunión'],
}
