import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting. */
export const dates: DateWords = {
  labels: ['date', 'dates', 'day', 'held', 'when'],
  beside: ['and', 'call', 'date', 'meeting', 'of', 'on', 'session', 'the', 'time'],
  hours: ['hours', 'time', 'times'],
  years: ['year'],
  facts: [
    'data',
    'details',
    'general',
    'info',
    'information',
    'location',
    'logistics',
    'metadata',
    'place',
    'proposed',
    'specs',
    'time',
    'venue',
    'where',
  ],
  leads: [],
}
