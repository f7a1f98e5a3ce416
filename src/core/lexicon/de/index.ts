import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'
import { releases } from './releases.ts'

/** German. */
export const de: Lexicon = { actions, decisions, releases }
