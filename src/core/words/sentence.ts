/** A piece of a derived sentence: words, or a figure that leads to its evidence. */
export type Piece = string | { text: string; href: string }

/** A sentence that the record says about itself: without adjective, without guess, each figure a link where it has evidence. */
export type Sentence = readonly Piece[]

/** Link words to their evidence; where there is none they stand alone. */
export function link(text: string, href: string | null): Piece {
  return href === null ? text : { text, href }
}

/** Put pieces together; `null` and empty pieces are left out. */
export function say(...pieces: (Piece | Sentence | null)[]): Sentence {
  return pieces.flatMap((piece): Sentence => {
    if (piece === null || piece === '') return []
    return isPiece(piece) ? [piece] : piece
  })
}

function isPiece(piece: Piece | Sentence): piece is Piece {
  return typeof piece === 'string' || !Array.isArray(piece)
}

/** Say several sentences one after the other; those that have nothing to say are left out. */
export function sayAll(...sentences: (Sentence | null)[]): Sentence {
  return sentences
    .filter((sentence) => sentence !== null && sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? (sentence ?? []) : [' ', ...(sentence ?? [])]))
}

/** Write a sentence as plain text, for heads of pages and feeds. */
export function toPlain(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}

/** List sentences as one: `enumerate([a, b, c], ' and ')` → `a, b and c`. */
export function enumerate(items: readonly Sentence[], lastLink: string): Sentence {
  return items.flatMap((item, index) => {
    const before = index === 0 ? '' : index === items.length - 1 ? lastLink : ', '
    return say(before, item)
  })
}

/** Begin with a capital. */
export function begin(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence
  const raise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  if (first === undefined) return sentence
  return [typeof first === 'string' ? raise(first) : { ...first, text: raise(first.text) }, ...rest]
}
