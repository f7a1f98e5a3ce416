import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'
import { releases } from './releases.ts'

/** Danish. */
export const da: Lexicon = { actions, decisions, releases }
