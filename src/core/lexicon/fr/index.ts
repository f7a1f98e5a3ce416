import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'

/** French. */
export const fr: Lexicon = { actions, decisions }
