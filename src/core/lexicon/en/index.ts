import { decisions } from './decisions.ts'

/** English. */
export const en = { decisions }
