import type { DateWords } from '../words.ts'

/** Labels before the day of a meeting. */
export const dates: DateWords = {
  labels: ['datum', 'termin', 'wann'],
  beside: ['der', 'sitzung', 'uhrzeit', 'zeit'],
  hours: ['uhrzeit', 'zeit'],
  years: ['jahr'],
  facts: ['allgemeines', 'angaben', 'formalia', 'ort', 'rahmendaten', 'uhrzeit', 'zeit'],
  leads: ['den', 'am'],
  cancelled: ['entfällt', 'fällt aus'],
  next: ['nächste besprechung', 'nächste sitzung', 'nächste telefonkonferenz', 'nächster termin', 'nächstes treffen'],
}
