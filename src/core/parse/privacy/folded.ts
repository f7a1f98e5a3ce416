/** A text in small letters without accents and invisible signs, and where each letter stands in the text as written. */
export interface FoldedText {
  text: string
  /** Offsets in the text as written of a stretch of the folded one. */
  toWritten: (start: number, end: number) => { start: number; end: number }
}

/** Letters that no decomposition takes apart. */
const own: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/**
 * Fold a text, so that every way to write a name is one: `Wójcik`, `Wo\u0301jcik`, `WO\u00adJCIK` and `wojcik`.
 *
 *     'Katarzyna Wójcik' → 'katarzyna wojcik'
 */
export function toFolded(written: string): FoldedText {
  const small = written.toLowerCase()
  if (/^[\t-~]*$/.test(written)) return { text: small, toWritten: (start, end) => ({ start, end }) }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of written) {
    const folded = foldSign(sign)
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at)
      ends.push(at + sign.length)
    }
    // An accent or invisible sign behind a letter belongs to it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = at + sign.length
    text += folded
    at += sign.length
  }
  return { text, toWritten: (start, end) => ({ start: starts[start] ?? at, end: ends[end - 1] ?? at }) }
}

/** Fold a word for itself. */
export function foldWord(word: string): string {
  return toFolded(word).text
}

function foldSign(sign: string): string {
  if (/[\p{Cf}\u034f\ufe00-\ufe0f]/u.test(sign)) return ''
  if (/\s/.test(sign)) return sign === '\n' ? '\n' : ' '
  const bare = sign
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return bare.replace(/[łøđðþßæœı]/g, (letter) => own[letter] ?? letter)
}
