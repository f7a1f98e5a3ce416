import { partly, partlyBefore, partlyWords } from '../../lexicon/partly.ts'
import { isName } from './name-words.ts'

/** Take off how or how long somebody took part: `Mia Berg via phone`, `Jon Dahl ab 19:30 Uhr` give `Mia Berg`, `Jon Dahl`. */
export function withoutPart(text: string): string {
  const own = text.split(' ')
  const at = own.findIndex((word, index) => index > 0 && beginsPart(word, own.slice(index + 1, index + 4)))
  if (at < 1) return text
  const name = own
    .slice(0, at)
    .join(' ')
    .replace(/[\s,;:–—-]+$/, '')
  return /^\p{Lu}/u.test(name) && isName(name, true) ? name : text
}

function beginsPart(word: string, behind: readonly string[]): boolean {
  if (partly.has(word.replace(/[,;:]$/, ''))) return true
  return partlyBefore.has(word) && behind.some((next) => /^\d/.test(next) || partlyWords.has(next.toLowerCase()))
}
