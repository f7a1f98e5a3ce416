import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'
import { releases } from './releases.ts'

/** Spanish. */
export const es: Lexicon = { actions, decisions, releases }
