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
  const letters = foldLetters(word).replace(/[._#-]/g, (sign) => signCodes[sign] ?? '')
  return `zq${letters}zz`
}

/** Put the plain words for the identifiers of each word behind it, with all signs that touch it. */
export function addIdentifiers(text: string): string {
  return text.replace(/\S+/g, (chunk) =>
    [
      chunk,
      ...[...chunk.matchAll(candidate)]
        .map(([word]) => word)
        .filter(isIdentifier)
        .map(encodeIdentifier),
    ].join(' '),
  )
}

/** What `addIdentifiers` puts into a text, which is never shown: signs of the text may have come to stand behind it. */
const encoded = /^zq[\p{L}\p{N}]+?zz(?![\p{L}\p{N}])/u

/** Whether a word of the index begins with one that `addIdentifiers` put there. */
export function isEncoded(word: string): boolean {
  return encoded.test(word)
}

/** What is left of such a word once that is taken off. */
export function afterEncoded(word: string): string {
  return word.replace(encoded, '')
}

/** Write a text without accents and in lower case: as words are compared. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœ]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' })[letter] ?? letter)
}

/** Every word and identifier of a text, folded, as the vocabulary lists them; a hyphenated word also in one piece. */
export function toTerms(text: string): string[] {
  const terms: string[] = []
  for (const [word] of foldLetters(text).matchAll(candidate)) {
    const parts = word.split(/[._#-]+/).filter((part) => part !== '')
    if (isIdentifier(word)) terms.push(word)
    else if (parts.length > 1) terms.push(parts.join(''))
    terms.push(...parts)
  }
  return terms
}

/** Name of the part of the vocabulary in which a word is listed: its first letter, or one for all other signs. */
export function shardOf(word: string): string {
  const first = foldLetters(word).charAt(0)
  return /[a-z0-9]/.test(first) ? first : 'other'
}
