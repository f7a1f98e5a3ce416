import { dates as de } from './de/dates.ts'
import { dates as en } from './en/dates.ts'
import { dates as es } from './es/dates.ts'
import { dates as fr } from './fr/dates.ts'
import { joinWords } from './join.ts'

/** Words of the label before the day of a meeting, in all languages that are read. */
export const dateLabels = joinWords([en, de, fr, es])
