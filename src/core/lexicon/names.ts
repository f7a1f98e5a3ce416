import { names as da } from './da/names.ts'
import { names as de } from './de/names.ts'
import { names as en } from './en/names.ts'
import { names as es } from './es/names.ts'
import { names as fr } from './fr/names.ts'
import { names as it } from './it/names.ts'
import { names as nb } from './nb/names.ts'
import { names as nl } from './nl/names.ts'
import { names as pt } from './pt/names.ts'
import { names as sv } from './sv/names.ts'
import { joinLexicons } from './join.ts'

/** Words by which names of people are told from what is none. */
export const nameWords = joinLexicons([en, de, fr, es, pt, it, nl, da, nb, sv])
