import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting in Norwegian. */
export const dates: DateWords = {
  labels: ['dato', 'møtedato', 'når'],
  beside: ['og', 'tid', 'for', 'møtet', 'sted'],
  hours: ['tid', 'tidspunkt', 'klokken', 'kl'],
  years: ['år'],
  facts: ['tid', 'sted'],
  leads: ['den'],
  cancelled: ['avlyst'],
  next: ['neste møte', 'neste styremøte'],
}
