/** Letters as words are compared. Runs in the browser too, so nothing else is imported here. */

/** Write a text without accents and in lower case: as words are compared. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþıς]/g, (letter) => plainLetters[letter] ?? letter)
}

const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

const twoLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** Every spelling of a word, folded: `Müller` → muller, mueller. */
export function spellings(word: string): string[] {
  const plain = foldLetters(word)
  if (isAscii(word)) return [plain]
  const composed = word.normalize('NFC').toLowerCase()
  const long = foldLetters(composed.replace(/[äöüøå]/g, (letter) => twoLetters[letter] ?? letter))
  // A single letter that had an accent is no word that the index could tell from others.
  return [...new Set([plain, long])].filter(isWorth)
}

/** Whether a text is of plain printable letters. */
export function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

/** One letter that a sign cut off (`don't`, `R&D`) is no word. */
export function isWorth(term: string): boolean {
  return term.length > 1 || !isAscii(term)
}

/** Name of the part of the vocabulary in which a word is listed: its first letter, or one for all other signs. */
export function shardOf(word: string): string {
  const first = foldLetters(word).charAt(0)
  return /[a-z0-9]/.test(first) ? first : 'other'
}
