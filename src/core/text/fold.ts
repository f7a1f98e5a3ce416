/** White space that is not one blank already, which is what nearly all of a text has. */
const unfolded = /[^\S ]\s*|\s{2,}/g

/** Fold white space, as HTML does. */
export function foldSpace(text: string): string {
  return text.replace(unfolded, ' ').trim()
}

/** Letters of a text in lower case and without accents: `Nießen` and `Niessen` are one. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(
      /[łøđßæœı]/g,
      (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' })[letter] ?? letter,
    )
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Letters and figures of a text in lower case, with one blank between words. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A text without the accents of its letters: `Maria` for `María`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}
