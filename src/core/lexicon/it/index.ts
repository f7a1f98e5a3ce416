import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'
import { releases } from './releases.ts'

/** Italian. */
export const it: Lexicon = { actions, decisions, releases }
