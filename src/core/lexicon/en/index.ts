import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'

/** English. */
export const en: Lexicon = { actions, decisions }
