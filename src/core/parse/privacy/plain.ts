/** A text in which signs that look alike are one, and where each of its letters stands in the text as written. */
export interface PlainText {
  text: string
  /** Offsets in the text as written of a stretch of the plain one. */
  toWritten: (start: number, end: number) => { start: number; end: number }
}

/** Signs that are no plain letter, figure or punctuation mark, and all that cannot be seen. */
const special =
  /[[\p{N}--[0-9]]\p{Cf}\u034f\ufe00-\ufe0f\u00a0\u2000-\u200a\u202f\u3000‐-―−﹣·‘’‚“”„«»\uff01-\uff5e⁺₊\u{1d400}-\u{1d7ff}]/v

/** A sign beyond those of ASCII; looking for it first is far cheaper. */
const foreign = /[^\n-~]/

/** What cannot be seen and stands for nothing. */
const invisible = /^[\p{Cf}\u034f\ufe00-\ufe0f]$/u

/**
 * Write signs that look alike as one: figures of every script, wide letters, hyphens, blanks, quotes; what cannot be seen
 * is left out, so that nothing hides behind it.
 *
 *     ‘+٤٤ 20⁠–7946’ → '+44 20-7946'
 */
export function toPlain(written: string): PlainText {
  if (!foreign.test(written) || !special.test(written))
    return { text: written, toWritten: (start, end) => ({ start, end }) }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of written) {
    if (!invisible.test(sign)) {
      const plain = special.test(sign) ? plainSign(sign) : sign
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(at)
        ends.push(at + sign.length)
      }
      text += plain
    }
    at += sign.length
  }
  return { text, toWritten: (start, end) => ({ start: starts[start] ?? at, end: ends[end - 1] ?? at }) }
}

function plainSign(sign: string): string {
  if (/[‐-―−﹣]/.test(sign)) return '-'
  if (/[‘’‚]/.test(sign)) return "'"
  if (/[“”„«»]/.test(sign)) return '"'
  if (/\s/.test(sign)) return ' '
  if (/\p{Nd}/u.test(sign)) return String(valueOf(sign.codePointAt(0) ?? 0))
  const folded = sign.normalize('NFKC')
  return folded.length === 1 ? folded : sign
}

/** The value of a figure: the ten of each script follow each other. */
function valueOf(code: number): number {
  // The mathematical figures are five rows of ten without a gap.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
