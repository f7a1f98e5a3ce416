import { actions } from './actions.ts'
import { decisions } from './decisions.ts'

/** English. */
export const en = { actions, decisions }
