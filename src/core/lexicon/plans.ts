import { plans as de } from './de/plans.ts'
import { plans as en } from './en/plans.ts'
import { plans as es } from './es/plans.ts'
import { plans as fr } from './fr/plans.ts'
import { plans as it } from './it/plans.ts'
import { plans as nl } from './nl/plans.ts'
import type { PlanWords } from './plan-words.ts'
import { plans as pt } from './pt/plans.ts'

/** What says in each language what those of a meeting are going to do because they settled it. */
export const planWords: readonly PlanWords[] = [en, de, fr, es, pt, it, nl]
