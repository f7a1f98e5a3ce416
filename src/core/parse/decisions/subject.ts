import { wordOf } from '../../lexicon/index.ts'
import { parseDecisionHeading } from './headings.ts'
import { watch } from './watch.ts'

/** Nothing that is voted on has more letters; what is longer is a report. */
export const longestSubject = 300

const unspecific = wordOf(({ decisions }) => decisions.unspecific)
const holdsUnspecific = watch(unspecific, 'iu')
const isUnspecific = watch(`^\\W*(?:(?:\\p{L}+ )?${unspecific}(?:\\s*(?:and|&|/|,|\\s)\\s*)?){1,3}\\W*$`, 'iu')

/** Minutes of the last meeting are a matter of this one: takes the earlier meeting out of a text. */
export function withoutMinutes(text: string): string {
  return text.replace(
    /minutes (?:of|from) (?:the |our )?(?:last|previous) \p{L}+|(?:last|previous) \p{L}+['’]s minutes/giu,
    'minutes',
  )
}

/** Whether words say what is decided, as `News` and `org/repository` do not. */
export function isSubject(text: string): boolean {
  return text.length <= longestSubject && !holdsUnspecific.test(text) && !/^[\w.-]+\/[\w.-]+$/.test(text)
}

/** Whether words can be what a result below them is of: not `Meeting notes`, nor the name of somebody who goes on to speak. */
export function canBeSettled(text: string): boolean {
  return text.length <= longestSubject && !isUnspecific.test(text) && !/^(?:\S+ ){1,3}[–—-]$/.test(text)
}

/** The nearest heading that names a subject. */
export function subjectOf(headings: readonly string[]): string | null {
  return headings.findLast((heading) => parseDecisionHeading(heading) === null) ?? null
}
