import { dates as da } from './da/dates.ts'
import { dates as de } from './de/dates.ts'
import { dates as en } from './en/dates.ts'
import { dates as es } from './es/dates.ts'
import { dates as fr } from './fr/dates.ts'
import { dates as it } from './it/dates.ts'
import { dates as nb } from './nb/dates.ts'
import { dates as nl } from './nl/dates.ts'
import { dates as pt } from './pt/dates.ts'
import { dates as sv } from './sv/dates.ts'
import { joinLexicons } from './join.ts'

/** Words of the label before the day of a meeting, in all languages that are read. */
export const dateLabels = joinLexicons([en, de, fr, es, pt, it, nl, da, nb, sv])
