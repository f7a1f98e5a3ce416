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

/** How each day of the week is written in the same languages, Monday first. */
const weekdaySpellings: readonly string[] = [
  'monday mon montag lundi lunes',
  'tuesday tues tue dienstag mardi martes',
  'wednesday wednes wed mittwoch mercredi miércoles miercoles',
  'thursday thurs thur thu donnerstag jeudi jueves',
  'friday fri freitag vendredi viernes',
  'saturday satur sat samstag sonnabend samedi sábado sabado',
  'sunday sun sonntag dimanche domingo',
]

const weekdays = new Map(
  weekdaySpellings.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
)

/** The days of the week as one alternative of a regular expression, the longest first. */
export const weekdayPattern = `(?:${[...weekdays.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** The days of the week in two letters, as German writes them before a day in figures; capitals tell them from words such as "so". */
export const shortWeekdayPattern = '(?:Mo|Di|Mi|Do|Fr|Sa|So)'

/** The number of the day of the week that a word names, 1 for Monday; `null` for other words. */
export function weekdayNumber(word: string): number | null {
  return weekdays.get(word.toLowerCase().normalize('NFC')) ?? null
}
