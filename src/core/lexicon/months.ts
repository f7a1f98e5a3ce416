/** How each month is written, in English, German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian and Swedish, in full and short; in small letters. */
const spellings: readonly string[] = [
  'january jan januar jänner janvier janv enero gennaio janeiro januari',
  'february feb februar febr feber février fevrier févr fév febrero febbraio fevereiro februari',
  'march mar märz maerz mär mars marzo março maart marts mars',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio maio mei maj',
  'june jun juni juin junio giugno junho juni',
  'july jul juli juillet juil julio luglio julho juli',
  'august aug août aout agosto ago augustus augusti',
  'september sept sep septembre septiembre setiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember',
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
  'monday mon montag lundi lunes segunda-feira lunedì maandag mandag måndag',
  'tuesday tues tue dienstag mardi martes terça-feira martedì dinsdag tirsdag tisdag',
  'wednesday wednes wed mittwoch mercredi miércoles miercoles quarta-feira mercoledì woensdag onsdag',
  'thursday thurs thur thu donnerstag jeudi jueves quinta-feira giovedì donderdag torsdag',
  'friday fri freitag vendredi viernes sexta-feira venerdì vrijdag fredag',
  'saturday satur sat samstag sonnabend samedi sábado sabado sabato zaterdag lørdag lördag',
  'sunday sun sonntag dimanche domingo domenica zondag søndag söndag',
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
