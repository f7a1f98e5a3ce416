/**
 * What the search index and the search page agree on: which words an identifier is, and how it is written into the index.
 * Runs in the browser too, so nothing else is imported here.
 */

/** `3.4.1-2`, `#79`, `SOFTWARE-3291`, `condor_gpu_discovery`: figures or an underscore, held together by signs. */
const candidate = /#?[\p{L}\p{N}_]+(?:[._#-]+[\p{L}\p{N}_]+)*/gu

const signCodes: Record<string, string> = { '.': 'zd', '-': 'zh', _: 'zu', '#': 'zn' }

/** Whether a word is an identifier, which is found only as it is written. */
export function isIdentifier(word: string): boolean {
  return /_/.test(word) || (/\p{N}/u.test(word) && /[.#-]/.test(word))
}

/**
 * Write an identifier as one plain word. The search engine would split it at its signs and then find any of its parts,
 * or longer ones that begin alike; this word it can neither split nor continue.
 */
export function encodeIdentifier(word: string): string {
  const letters = word.toLowerCase().replace(/[._#-]/g, (sign) => signCodes[sign] ?? '')
  return `zq${letters}zz`
}

/** Put the plain word for each identifier behind it. */
export function addIdentifiers(text: string): string {
  return text.replace(candidate, (word) => (isIdentifier(word) ? `${word} ${encodeIdentifier(word)}` : word))
}

/** Whether a word of the index is one that `addIdentifiers` put there, and so is never shown. */
export function isEncoded(word: string): boolean {
  return /^zq[\p{L}\p{N}]+zz\W*$/u.test(word)
}

/** Every word and identifier of a text in lower case, as the vocabulary lists them. */
export function toTerms(text: string): string[] {
  const terms: string[] = []
  for (const [word] of text.matchAll(candidate)) {
    if (isIdentifier(word)) terms.push(word.toLowerCase())
    for (const part of word.split(/[._#-]+/)) if (part !== '') terms.push(part.toLowerCase())
  }
  return terms
}

/** Name of the part of the vocabulary in which a word is listed: its first letter, or one for all other signs. */
export function shardOf(word: string): string {
  const first = word.normalize('NFD').charAt(0).toLowerCase()
  return /[a-z0-9]/.test(first) ? first : 'other'
}
