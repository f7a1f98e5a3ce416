import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting in Swedish. */
export const dates: DateWords = {
  labels: ['datum', 'mötesdatum', 'när'],
  beside: ['och', 'tid', 'för', 'mötet', 'plats'],
  hours: ['tid', 'klockan', 'kl'],
  years: ['år'],
  facts: ['tid', 'plats'],
  leads: ['den'],
  cancelled: ['inställt'],
  next: ['nästa möte', 'nästa styrelsemöte'],
}
