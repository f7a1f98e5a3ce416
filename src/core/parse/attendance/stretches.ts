import { attendanceWords as words } from '../../lexicon/attendance.ts'

/** Words that stand behind each other, from one to another of all that there are. */
export interface Stretch {
  start: number
  end: number
  text: string
}

/** All stretches of some words: from the first on, the longest before. */
export function toStretches(own: readonly string[]): Stretch[] {
  return own.flatMap((_, start) =>
    own.slice(start).map((__, left) => {
      const end = own.length - left
      return { start, end, text: own.slice(start, end).join(' ') }
    }),
  )
}

/** Whether a phrase stands in the words, and all others may stand beside it: `TSC members present`, `regrets from`. */
export function isAmongOthers(
  own: readonly string[],
  stretches: readonly Stretch[],
  phrases: ReadonlySet<string>,
  beside: readonly ReadonlySet<string>[],
  needsBeside: boolean,
): boolean {
  const isBeside = (word: string): boolean => isOneOf(word, ...beside)
  const isNothing = (word: string): boolean => isOneOf(word, words.beside, words.groups, words.ways)
  return stretches.some(({ start, end, text }) => {
    if (!phrases.has(text)) return false
    const others = [...own.slice(0, start), ...own.slice(end)]
    const fits = others.every((word) => isBeside(word) || isNothing(word) || /^\d+$/.test(word))
    return fits && (!needsBeside || others.some(isBeside))
  })
}

/** Whether a word is of one of the lists. */
export function isOneOf(word: string, ...lists: ReadonlySet<string>[]): boolean {
  return lists.some((list) => list.has(word))
}
