import { encodeIdentifier, isIdentifier, toTerms } from '../core/write/terms.ts'

/** What somebody typed, taken apart. */
export interface Query {
  /** Words in double quotes, which have to stand together as written. */
  phrases: string[]
  /** Identifiers, found only as written. */
  identifiers: string[]
  /** All other words; each has to occur, in any form. */
  words: string[]
}

/** Take a search apart: `"oasis manager" login 3.4.1-2`. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map((match) => (match[1] ?? '').trim().toLowerCase()).filter((phrase) => phrase !== '')
  const rest = text.replace(/["“”„][^"“”„]+["“”„]/g, ' ').replace(/["“”„]/g, ' ')
  const identifiers: string[] = []
  const words: string[] = []
  for (const piece of rest.split(/[\s,;:!?()[\]{}<>/]+/)) {
    const word = piece.replace(/^[._-]+|[._#-]+$/g, '').toLowerCase()
    if (word === '') continue
    if (isIdentifier(word)) identifiers.push(word)
    else words.push(...toTerms(word))
  }
  return { phrases, identifiers, words: [...new Set(words)] }
}

/** Every word that has to occur somewhere in the record for the search to find anything. */
export function neededWords({ phrases, identifiers, words }: Query): string[] {
  const inPhrases = phrases.flatMap((phrase) => phrase.split(/\s+/).flatMap((word) => (isIdentifier(word) ? [word] : toTerms(word))))
  return [...new Set([...words, ...identifiers, ...inPhrases])]
}

/** The words to give to the search engine, which wants all of them. */
export function engineWords({ phrases, identifiers, words }: Query): string {
  const plain = phrases.flatMap((phrase) => phrase.split(/\s+/).map((word) => (isIdentifier(word) ? encodeIdentifier(word) : word)))
  return [...words, ...identifiers.map(encodeIdentifier), ...plain].join(' ')
}
