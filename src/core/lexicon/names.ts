import { names as en } from './en/names.ts'
import { names as fr } from './fr/names.ts'
import { joinLexicons } from './join.ts'

/** Words by which names of people are told from what is none. */
export const nameWords = joinLexicons([en, fr])
