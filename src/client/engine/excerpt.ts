import { takeOffTerms } from '../../core/write/search/glue.ts'

/** A piece of text, marked or not. */
export interface Piece {
  text: string
  isMarked: boolean
}

const excerptWords = 28
const windowWords = 14

/**
 * Take the words around the densest place of a run, from the start of a sentence where one is near.
 * `rows` are the places of each word that was looked for.
 */
export function toExcerpt(
  words: readonly string[],
  rows: readonly (readonly number[])[],
  from: number,
  to: number,
): Piece[] {
  const marked = new Map<number, number[]>()
  rows.forEach((row, index) => {
    for (const place of row) if (place >= from && place < to) marked.set(place, [...(marked.get(place) ?? []), index])
  })
  const start = sentenceStart(words, densest(marked, from), from)
  const end = Math.min(to, start + excerptWords)
  const pieces: Piece[] = start > from ? [{ text: '… ', isMarked: false }] : []
  for (let at = start; at < end; at += 1) pieces.push(...toPieces(toVisible(words[at] ?? ''), marked.has(at)))
  if (end < to) pieces.push({ text: '…', isMarked: false })
  return joinPieces(pieces)
}

/** Mark a word, but not the signs around it. */
function toPieces(text: string, isMarked: boolean): Piece[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}#]*)(.*?)([^\p{L}\p{N}+#]*)$/su.exec(text) ?? []
  if (!isMarked || word === '') return [{ text: `${text} `, isMarked: false }]
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: `${after} `, isMarked: false },
  ]
}

/** Join neighbours that are both marked or both not; marked words next to each other are one mark. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    const before = joined.at(-2)
    if (last?.isMarked === piece.isMarked) last.text += piece.text
    else if (piece.isMarked && last?.text === ' ' && before?.isMarked === true) {
      before.text += ` ${piece.text}`
      joined.pop()
    } else joined.push({ ...piece })
  }
  const end = joined.at(-1)
  if (end) end.text = end.text.trimEnd()
  return joined
}

function densest(marked: ReadonlyMap<number, readonly number[]>, from: number): number {
  let best = { at: from, value: -1 }
  const places = [...marked.keys()].sort((a, b) => a - b)
  for (const at of places) {
    const near = places.filter((place) => place >= at && place < at + windowWords)
    const value = new Set(near.flatMap((place) => marked.get(place) ?? [])).size * 4 + near.length
    if (value > best.value) best = { at, value }
  }
  return best.at
}

function sentenceStart(words: readonly string[], at: number, from: number): number {
  for (let start = at; start > Math.max(from, at - 10); start -= 1)
    if (/[.!?:]$/.test(takeOffTerms(words[start - 1] ?? ''))) return start
  return Math.max(from, at - 6)
}

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** A word of the index as a reader sees it: without the terms glued to it, with the signs that references stand for. */
export function toVisible(word: string): string {
  return takeOffTerms(word).replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (written, hex, decimal, name) => {
    if (typeof name === 'string') return references[name] ?? written
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : String(written)
  })
}
