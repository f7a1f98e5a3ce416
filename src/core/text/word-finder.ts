/** Finds which of many words stand in a text, whatever its capitals, in one walk through it, and sets 1 for their groups. */
export type WordFinder = (text: string, found: Uint8Array) => void

/**
 * Make a finder of words (Aho and Corasick, 1975).
 *
 *     toWordFinder([['pin', 'code'], ['zoom']])('The PIN is …', found) sets found to [1, 0]
 */
export function toWordFinder(groups: readonly (readonly string[])[]): WordFinder {
  const { count: width, ascii, of } = toLetters(groups.flat())
  const { next, ends } = toStates(groups, of, width)
  const steps = toSteps(next, ends, width)
  return (text, found) => {
    let row = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const letter = code < 0x80 ? ascii[code] : of(code)
      const step = steps[row + (letter ?? 0)] ?? 0
      row = step >>> 1
      if ((step & 1) === 1) for (const group of ends[row / width] ?? []) found[group] = 1
    }
  }
}

/** Where the row of the next state begins, twice, and one more where words end there: all that a letter has to look up. */
function toSteps(next: Uint16Array | Uint32Array, ends: States['ends'], width: number): Uint32Array {
  const starts = Uint32Array.from(ends, (ended, state) => 2 * state * width + (ended.length > 0 ? 1 : 0))
  const steps = new Uint32Array(ends.length * width)
  for (let index = 0; index < steps.length; index += 1) steps[index] = starts[next[index] ?? 0] ?? 0
  return steps
}

/** Numbers the letters of words from 1; all that stand in none of them are 0. */
interface Letters {
  count: number
  /** Those of most texts, by their codes. */
  ascii: Uint16Array
  of: (code: number) => number
}

function toLetters(words: readonly string[]): Letters {
  const numbers = new Map<string, number>()
  for (const unit of new Set(words.join('').split(''))) {
    const folded = foldUnit(unit)
    if (!numbers.has(folded)) numbers.set(folded, numbers.size + 1)
  }
  const numberOf = (code: number): number => numbers.get(foldUnit(String.fromCharCode(code))) ?? 0
  const ascii = Uint16Array.from({ length: 0x80 }, (_, code) => numberOf(code))
  const others = new Map<number, number>()
  return {
    count: numbers.size + 1,
    ascii,
    of: (code) => {
      const number = code < 0x80 ? ascii[code] : others.get(code)
      if (number !== undefined) return number
      others.set(code, numberOf(code))
      return numberOf(code)
    },
  }
}

/** One for all that an expression with the flags `iu` takes for the same letter: `k`, `K` and the sign for Kelvin. */
function foldUnit(unit: string): string {
  const large = unit.toLowerCase().toUpperCase()
  const small = large.toLowerCase()
  return large.length === 1 && small.length === 1 ? small : unit.toLowerCase()
}

/** Where each letter leads from each state, and the groups of the words that end there. */
interface States {
  next: Uint16Array | Uint32Array
  ends: readonly (readonly number[])[]
}

function toStates(groups: readonly (readonly string[])[], letterOf: Letters['of'], width: number): States {
  const most = groups.flat().reduce((sum, word) => sum + word.length, 1)
  const next = new (most < 0x10000 ? Uint16Array : Uint32Array)(most * width)
  const ends: number[][] = [[]]
  groups.forEach((words, group) => {
    for (const word of words) {
      let state = 0
      for (let at = 0; at < word.length; at += 1) {
        const index = state * width + letterOf(word.charCodeAt(at))
        if (!next[index]) next[index] = ends.push([]) - 1
        state = next[index] ?? 0
      }
      ends[state]?.push(group)
    }
  })
  leadOn(next, ends, width)
  return { next, ends: ends.map((ended) => [...new Set(ended)]) }
}

/** Where no word goes on, lead to the longest beginning of a word that the text ends with: breadth first, from short to long. */
function leadOn(next: Uint16Array | Uint32Array, ends: number[][], width: number): void {
  const back = new Uint32Array(ends.length)
  const queue = [0]
  for (const state of queue)
    for (let letter = 0; letter < width; letter += 1) {
      const index = state * width + letter
      const behind = state === 0 ? 0 : (next[(back[state] ?? 0) * width + letter] ?? 0)
      const child = next[index] ?? 0
      if (child === 0) next[index] = behind
      else {
        back[child] = behind
        ends[child]?.push(...(ends[behind] ?? []))
        queue.push(child)
      }
    }
}
