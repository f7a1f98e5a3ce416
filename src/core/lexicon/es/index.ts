import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'

/** Spanish. */
export const es: Lexicon = { actions, decisions }
