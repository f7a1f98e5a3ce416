/** A stretch of text by offsets. */
export interface Stretch {
  start: number
  end: number
}

/** Cut ranges of a text out of the pieces that it consists of; where a range begins stand words instead. One pass over both. */
export function cut<Range extends Stretch>(
  pieces: readonly string[],
  ranges: readonly Range[],
  words: (range: Range, index: number, from: number, to: number) => string,
): string[] {
  let next = 0
  let start = 0
  return pieces.map((piece, index) => {
    const end = start + piece.length
    let left = ''
    let at = start
    for (let range = ranges[next]; range && range.start < end; range = ranges[next]) {
      left += piece.slice(at - start, Math.max(range.start, at) - start)
      if (range.start >= start) left += words(range, index, range.start - start, Math.min(range.end, end) - start)
      at = Math.min(range.end, end)
      if (range.end > end) break
      next += 1
    }
    left += piece.slice(at - start)
    start = end
    return left
  })
}
