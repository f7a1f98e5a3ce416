/** How each month is written, in English, German, French, Spanish and Italian, in full and short; in small letters. */
const spellings: readonly string[] = [
  'january jan januar jänner janvier janv enero gennaio',
  'february feb februar febr feber février fevrier févr fév febrero febbraio',
  'march mar märz maerz mär mars marzo',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio',
  'june jun juni juin junio giugno',
  'july jul juli juillet juil julio luglio',
  'august aug août aout agosto ago',
  'september sept sep septembre septiembre setiembre settembre',
  'october oct oktober okt octobre octubre ottobre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre',
]

const numbers = new Map(spellings.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)))

/** The names of the months as one alternative of a regular expression, the longest first; a full stop may end a short one. */
export const monthPattern = `(?:${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** The number of the month that a word names: `Feb` and `février.` give 2; `null` for other words. */
export function monthNumber(word: string): number | null {
  return numbers.get(word.toLowerCase().normalize('NFC').replace(/\.$/, '')) ?? null
}

const weekdays = `
  monday mon tuesday tues tue wednesday wednes wed thursday thurs thur thu friday fri saturday satur sat sunday sun
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo
`

/** The days of the week in the same languages, as one alternative of a regular expression. */
export const weekdayPattern = `(?:${weekdays
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
