import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'

/** German. */
export const de: Lexicon = { actions, decisions }
