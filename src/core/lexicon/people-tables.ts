import { peopleTables as da } from './da/people-tables.ts'
import { peopleTables as de } from './de/people-tables.ts'
import { peopleTables as en } from './en/people-tables.ts'
import { peopleTables as es } from './es/people-tables.ts'
import { peopleTables as fr } from './fr/people-tables.ts'
import { peopleTables as it } from './it/people-tables.ts'
import { peopleTables as nb } from './nb/people-tables.ts'
import { peopleTables as nl } from './nl/people-tables.ts'
import { peopleTables as pt } from './pt/people-tables.ts'
import { peopleTables as sv } from './sv/people-tables.ts'
import { joinLexicons } from './join.ts'

/** Words of tables of people, in all languages that are read. */
export const peopleTableWords = joinLexicons([en, de, fr, es, pt, it, nl, da, nb, sv])
