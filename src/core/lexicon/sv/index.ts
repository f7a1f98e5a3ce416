import type { Lexicon } from '../words.ts'
import { actions } from './actions.ts'
import { decisions } from './decisions.ts'
import { releases } from './releases.ts'

/** Swedish. */
export const sv: Lexicon = { actions, decisions, releases }
