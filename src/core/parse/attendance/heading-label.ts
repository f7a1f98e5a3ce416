import type { Heading } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { type AttendanceLabel, parseLabel } from './labels.ts'
import { splitLabel } from './split-label.ts'
import { toText } from './text-of.ts'

/** The words of a heading, what they say of the names below it, and the names that it holds itself. */
export interface HeadingLabel {
  text: string
  label: AttendanceLabel | null
  rest: string
}

/** Read a heading such as `2. Attendees` or `Present: Mia Berg, Jon Dahl`. */
export function readHeadingLabel(heading: Heading): HeadingLabel {
  const text = foldSpace(toText(heading)).replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
  const labelled = splitLabel(text)
  // "Minutes" alone heads the business of a meeting; as a label in the text it names who took them.
  const label = /^(?:minutes|protokoll|acta)$/i.test(text) ? null : (labelled?.label ?? parseLabel(text))
  return { text, label, rest: labelled?.rest ?? '' }
}
