import type { CommitmentWords } from './commitment-words.ts'
import { commitments as da } from './da/commitments.ts'
import { commitments as de } from './de/commitments.ts'
import { commitments as en } from './en/commitments.ts'
import { commitments as es } from './es/commitments.ts'
import { commitments as fr } from './fr/commitments.ts'
import { commitments as it } from './it/commitments.ts'
import { commitments as nl } from './nl/commitments.ts'
import { commitments as pt } from './pt/commitments.ts'

/** What says in each language that somebody is going to do something. */
export const commitmentWords: readonly CommitmentWords[] = [en, de, fr, es, pt, it, nl, da]
