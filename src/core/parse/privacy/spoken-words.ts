/** A word of a text as a sentence has it: without the marks around it. */
export interface SpokenWord {
  /** As written, from `start` to `end`. */
  raw: string
  start: number
  end: number
  /** In small letters, without the marks around it. */
  bare: string
  /** The mark at its end that leads to a value: `PIN:` → `:`. */
  mark: '' | ':' | '='
}

/** Split a text at blanks: linear in its length. */
export function toSpokenWords(text: string): SpokenWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: raw, index }) => {
    const end = index + raw.length
    const isPlain = /^[a-zA-Z]+$/.test(raw)
    return {
      raw,
      start: index,
      end,
      bare: isPlain ? raw.toLowerCase() : toBare(raw),
      mark: text.startsWith(' :', end) ? ':' : isPlain ? '' : toMark(raw),
    }
  })
}

function toMark(raw: string): SpokenWord['mark'] {
  const tail = /[^\p{L}\p{N}]{0,12}$/u.exec(raw)?.[0] ?? ''
  if (/[:：]/.test(tail)) return ':'
  return /=|→|->|=>/.test(tail) ? '=' : ''
}

function toBare(raw: string): string {
  return raw
    .slice(0, 100)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .toLowerCase()
}

/** Whether a sentence or line ends between two words: a stop before a capital or figure. */
export function endsSentence(before: SpokenWord, next: SpokenWord): boolean {
  return (
    /[.!?][)"'\]*_]{0,3}$/.test(before.raw) &&
    before.raw.length > 3 &&
    !/^\(?(?:prof|mgr|in[żz]|dott|ing|mme|mrs|frau|herr|sra|tel|kom)\.$/i.test(before.raw) &&
    /^[^\p{Ll}]/u.test(next.raw)
  )
}

/** Whether a line ends between two words; an empty one between them is no end less. */
export function endsLine(before: SpokenWord, next: SpokenWord, text: string): boolean {
  return text.slice(before.end, next.start).includes('\n')
}
