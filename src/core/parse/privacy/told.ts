import type { PrivateRange } from './range.ts'
import { kindOfLabel, labelAt, type ToldLabel } from './told-labels.ts'
import { findCalled, findCode, findNumber, findNumbered } from './told-numbers.ts'
import { findKey, findPair, findPassword, type Told } from './told-values.ts'
import { changes, directions, isLead, keepsLead, uses } from './told-words.ts'
import { endsLine, endsSentence, toSpokenWords, type SpokenWord } from './spoken-words.ts'

/** How many words may stand between a label and what it is the label of. */
const farthest = 14

/** How many words before a label may tell that it was changed. */
const lookBack = 6

/** Words that make a key of theirs one of topics: `palabras clave`. */
const ofTopics: ReadonlySet<string> = new Set([
  'palabras',
  'palabra',
  'parole',
  'mots',
  'puntos',
  'punti',
  'conceptos',
  'concetti',
])

/**
 * Find what a sentence tells behind a label, with whatever words between: `The registration token for the runner is x`,
 * `Codice di accesso alla conferenza telefonica 772019`, `Durchwahl von Frau Berg: -3381`.
 */
export function findTold(text: string): PrivateRange[] {
  const words = toSpokenWords(text)
  const found: PrivateRange[] = []
  let index = 0
  while (index < words.length) {
    const label = labelAt(words, index)
    const range = label && !ofTopics.has(words[index - 1]?.bare ?? '') && findBehind(label, words, index, text)
    if (range) found.push(range)
    index += label ? label.length : 1
  }
  return found
}

function findBehind(label: ToldLabel, words: readonly SpokenWord[], at: number, text: string): PrivateRange | null {
  const first = at + label.length
  let led: Told['led'] = words[first - 1]?.mark ?? ''
  // `hasło do sieci to x`
  const saysTo = /^hasł/.test(words[at]?.bare ?? '')
  let isChanged = words.slice(Math.max(0, at - lookBack), at).some(({ bare }) => changes.test(bare))
  for (let next = first; next < Math.min(first + farthest, words.length); next += 1) {
    const [before, word] = [words[next - 1], words[next]]
    if (!before || !word || endsLine(before, word, text)) return null
    if (led === '' && endsSentence(before, word)) return null
    const told: Told = { word, led, between: next - first, before: before.bare, text }
    const value = find(label, told)
    if (value) return { kind: kindOfLabel(label), ...value }
    if (next === first && led === '' && label.heads.has(word.bare)) return null
    // A number that is none of it, or another label, ends what the label tells.
    if (/^\d/.test(word.bare) && led !== '') return null
    if (next > first && labelAt(words, next)?.type === label.type) return null
    isChanged ||= changes.test(word.bare) || changes.test(words[next + 2]?.bare ?? '')
    led = toLead(word, led, isChanged || (saysTo && word.bare === 'to'))
  }
  return null
}

function toLead(word: SpokenWord, led: Told['led'], isChanged: boolean): Told['led'] {
  if (word.mark !== '') return word.mark
  if (isLead(word.bare) || (isChanged && directions.has(word.bare))) return 'is'
  if (uses.has(word.bare)) return 'use'
  return led === 'is' && keepsLead(word.bare) ? 'is' : ''
}

function find(label: ToldLabel, told: Told): { start: number; end: number } | null {
  if (label.type === 'password') return findPassword(told, label.isPhrase)
  if (label.type === 'key') return findKey(told)
  if (label.type === 'login') return findPair(told)
  if (label.type === 'call') return findCalled(told)
  if (label.type === 'number') return findNumbered(told)
  return label.type === 'code'
    ? (findCode(told, label.isPlain) ?? (label.isWord ? findPassword(told, false) : null))
    : (findNumber(told, label.type) ?? (label.type === 'telephone' ? findCalled(told) : null))
}
