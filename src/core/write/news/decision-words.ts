import { readAnswer } from '../../parse/decisions/state.ts'
import type { Decision } from '../../register/decisions/decision.ts'
import { toWords } from './words.ts'

/** The number that a decision begins with, `#D1`, and its words. */
export function partsOf(text: string): { number: string | null; words: string } {
  const [lead = '', number = null] = /^(#D\d+)\b[:.]?\s*/i.exec(text) ?? []
  return { number, words: text.slice(lead.length) }
}

/** What was decided, without its number, without the word that says how it stands, and without a full stop before the day. */
export function wordsOfDecision({ text, state }: Decision): string {
  const { words } = partsOf(text)
  const [, lead = '', rest = ''] = /^([^:]{1,40}):\s+(.+)$/s.exec(words) ?? []
  const said = rest !== '' && readAnswer(lead) === state ? rest : words
  return toWords(said).replace(/(?<![.…])\.$/, '')
}
