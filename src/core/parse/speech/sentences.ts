import { monthNumber } from '../../lexicon/months.ts'
import { beginsAnew } from './speakers.ts'

/** A sentence of a text, by offsets, end exclusive. */
export interface Sentence {
  start: number
  end: number
}

/** A full stop behind one of these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|ca|approx|no|nr|bzgl|bzw|ggf|inkl|evtl|usw|sog|abs|z\.\s?b|cllr|mr|ms|mrs|dr|prof|st|resp|incl|jan|feb|mar|apr|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu

/** Where a sentence may end with another behind it: most items are one sentence. */
const mayEnd = /[.!?]["')\]]*\s|\n/

/** `boxes, lids etc.` ends what stands in a line, where the next begins anew. */
const endsLine = /\betc\.\s*\n\s*$/i

/**
 * Split a text into its sentences, in one pass. Versions, initials and common abbreviations end none. A line break ends
 * one only where the next line begins anew, with a label or the mark of an action; else the text is merely wrapped.
 */
export function splitSentences(text: string): Sentence[] {
  if (!mayEnd.test(text)) return [{ start: 0, end: text.length }]
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number): void => {
    sentences.push({ start, end })
    start = end
  }
  for (const { 0: sign, index } of text.matchAll(/[.!?]["')\]]*\s+(?=["'([]?[\p{Lu}\p{N}])|\n\s*/gu)) {
    const end = index + sign.length
    const isOver =
      /\n\s*\n/.test(sign) ||
      (/^\S/.test(sign) &&
        (!abbreviation.test(text.slice(Math.max(start, index - longest), index + 1)) ||
          endsInNo(text.slice(Math.max(start, index - longest), index + 1), text.charAt(end)) ||
          endsLine.test(text.slice(Math.max(start, index - longest), end))) &&
        !isDayOfMonth(text.slice(Math.max(start, index - longest), index + 1), lineAt(text, end)))
    if (isOver || (sign.includes('\n') && beginsAnew(lineAt(text, end)))) close(end)
  }
  close(text.length)
  return sentences
}

/** `Berg, no. The motion passed`: an answer, while `no. 5` is a number. */
function endsInNo(before: string, next: string): boolean {
  return /,\s+no\.$/.test(before) && !/\d/.test(next)
}

/** Whether a full stop stands behind a day: `am 6. Juli`. */
function isDayOfMonth(before: string, behind: string): boolean {
  return /(?:^|\s)\d{1,2}\.$/.test(before) && monthNumber(/^\p{L}+/u.exec(behind)?.[0] ?? '') !== null
}

/** The line that begins at an offset, as far as marks are looked for in it. */
function lineAt(text: string, start: number): string {
  return text.slice(start, start + 200).split('\n', 1)[0] ?? ''
}

/** More letters than any abbreviation has. */
const longest = 10
