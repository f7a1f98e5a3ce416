import { encodeIdentifier, foldLetters, isIdentifier, toTerms } from '../core/write/search/terms.ts'

/** What somebody typed, taken apart. */
export interface Query {
  /** Words in double quotes, which have to stand together as written. */
  phrases: string[]
  /** Identifiers, found only as written. */
  identifiers: string[]
  /** All other words; each has to occur, in any form. */
  words: string[]
}

/** Take a search apart: `"oasis manager" login 3.4.1-2`. Signs around a word are no part of it. */
export function parseQuery(text: string): Query {
  const quoted = /["“”„]([^"“”„]+)["“”„]/g
  const phrases = [...text.matchAll(quoted)]
    .map((match) => foldLetters(trimSigns(match[1] ?? '')))
    .filter((phrase) => phrase !== '')
  const identifiers: string[] = []
  const words: string[] = []
  for (const piece of text.replace(quoted, ' ').split(/[\s,;:!?()[\]{}<>/=|"“”„'’`]+/)) {
    const word = foldLetters(trimSigns(piece))
    if (word === '') continue
    if (isIdentifier(word)) identifiers.push(word)
    else words.push(...word.split(/[._#-]+/).filter((part) => part !== ''))
  }
  return { phrases, identifiers, words: [...new Set(words)] }
}

function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}#_]+|[^\p{L}\p{N}_]+$/gu, '').replace(/^#+(?=[^\p{N}]|$)/u, '')
}

/** Write a search for the page that it leads to: what is marked there is what was found here. */
export function writeMarks({ phrases, identifiers, words }: Query): string {
  return [...phrases.map((phrase) => `"${phrase}"`), ...identifiers, ...words].join(' ')
}

/** Every word that has to occur somewhere in the record for the search to find anything. */
export function neededWords({ phrases, identifiers, words }: Query): string[] {
  const inPhrases = phrases.flatMap((phrase) =>
    phrase.split(/\s+/).flatMap((word) => (isIdentifier(word) ? [word] : word.split(/[._#-]+/).flatMap(toTerms))),
  )
  return [...new Set([...words, ...identifiers, ...inPhrases])]
}

/** The words to give to the search engine, which wants all of them. */
export function engineWords({ phrases, identifiers, words }: Query): string {
  const plain = phrases.flatMap((phrase) =>
    phrase.split(/\s+/).map((word) => (isIdentifier(word) ? encodeIdentifier(word) : word)),
  )
  return [...words, ...identifiers.map(encodeIdentifier), ...plain].join(' ')
}
