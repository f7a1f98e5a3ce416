import { attendance as da } from './da/attendance.ts'
import { attendance as de } from './de/attendance.ts'
import { attendance as en } from './en/attendance.ts'
import { attendance as es } from './es/attendance.ts'
import { attendance as fr } from './fr/attendance.ts'
import { attendance as it } from './it/attendance.ts'
import { attendance as nb } from './nb/attendance.ts'
import { attendance as nl } from './nl/attendance.ts'
import { attendance as pt } from './pt/attendance.ts'
import { attendance as sv } from './sv/attendance.ts'
import { joinLexicons } from './join.ts'

/** Words of headings and labels of attendance, in all languages that are read. */
export const attendanceWords = joinLexicons([en, de, fr, es, pt, it, nl, da, nb, sv])
