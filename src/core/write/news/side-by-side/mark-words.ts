import { diffArrays } from 'diff'

/** A stretch of words that both have, or only one of them. */
export interface Piece {
  text: string
  is: 'same' | 'removed' | 'added'
}

/** Beyond so many words that differ two lines are shown one after the other: looking on costs the square of it. */
const mostEdits = 400

/**
 * Mark the words in which two lines differ; sides that have nothing in common are one piece each.
 *
 * `12 nodes are down`, `9 nodes are down` → `12` removed, `9` added, ` nodes are down` the same
 */
export function markWords(before: string, after: string): Piece[] {
  const parts = diffArrays(toTokens(before), toTokens(after), { maxEditLength: mostEdits })
  if (parts === undefined) return whole(before, after)
  const pieces = parts.map(({ value, added, removed }): Piece => ({
    text: value.join(''),
    is: added ? 'added' : removed ? 'removed' : 'same',
  }))
  return joinOver(pieces)
}

/** One line that went and one that came. */
export function whole(before: string | null, after: string | null): Piece[] {
  const removed: Piece[] = before === null ? [] : [{ text: before, is: 'removed' }]
  const added: Piece[] = after === null ? [] : [{ text: after, is: 'added' }]
  return [...removed, ...added]
}

/** Words and numbers whole (`5.11`, `15,600`, `2021-03-04`), every other sign by itself. */
function toTokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:(?:[.:-]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|./gu) ?? []
}

/** A single space between two changes is part of them: `old words` became `new ones`, not `old` `new`, ` `, `words` `ones`. */
function joinOver(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let run = { removed: '', added: '' }
  const close = (): void => {
    const { start, removed, added, end } = withoutSpace(run.removed, run.added)
    joined.push(...same(start), ...whole(removed || null, added || null), ...same(end))
    run = { removed: '', added: '' }
  }
  for (const [index, { text, is }] of pieces.entries()) {
    const isBetween = run.removed + run.added !== '' && (pieces[index + 1]?.is ?? 'same') !== 'same'
    if (is !== 'same') run[is] += text
    else if (isBetween && /^\s+$/.test(text)) run = { removed: run.removed + text, added: run.added + text }
    else {
      close()
      joined.push({ text, is })
    }
  }
  close()
  return joinSame(joined)
}

function joinSame(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.is === 'same' && piece.is === 'same')
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

/** Take off the space that both what went and what came begin or end with: no space is struck out that is still there. */
function withoutSpace(removed: string, added: string): { start: string; removed: string; added: string; end: string } {
  const start = removed.startsWith(' ') && added.startsWith(' ') ? ' ' : ''
  const [was, is] = [removed.slice(start.length), added.slice(start.length)]
  const end = was.endsWith(' ') && is.endsWith(' ') ? ' ' : ''
  return { start, removed: was.slice(0, was.length - end.length), added: is.slice(0, is.length - end.length), end }
}

function same(text: string): Piece[] {
  return text === '' ? [] : [{ text, is: 'same' }]
}
