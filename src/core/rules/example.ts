import { type Place, placeAt } from '../read/message.ts'

/**
 * A small content folder: path → text, in which `⟦` and `⟧` enclose the stretch that a finding is about.
 *
 *     'minutes/ops/2021-03-04.md': 'See ⟦[the plan](plan.md)⟧.\n'
 *
 * What is no text is a symbolic link, given by its target, or text saved in an old encoding.
 */
export type Example = Readonly<Record<string, ExampleFile>>
export type ExampleFile = string | { link: string } | { windows1252: string }

/** The text of a file of an example, or the target of a link, with its marks. */
export function markedText(file: ExampleFile): string {
  if (typeof file === 'string') return file
  return 'link' in file ? file.link : file.windows1252
}

/** A piece of an example and whether a finding is about it. */
export interface MarkedPiece {
  text: string
  isMarked: boolean
}

/** Split a text at its marks; an empty marked piece stands for a finding about a place without extent. */
export function splitMarks(marked: string): MarkedPiece[] {
  return marked
    .split(/(⟦[^⟦⟧]*⟧)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('⟦') ? { text: piece.slice(1, -1), isMarked: true } : { text: piece, isMarked: false },
    )
}

/** The text without its marks, and the places that they enclose. */
export function readMarks(marked: string): { text: string; places: Place[] } {
  const pieces = splitMarks(marked)
  const text = pieces.map((piece) => piece.text).join('')
  let at = 0
  const places = pieces.flatMap((piece) => {
    const from = at
    at += piece.text.length
    return piece.isMarked ? [placeAt(text, from, at)] : []
  })
  return { text, places }
}
