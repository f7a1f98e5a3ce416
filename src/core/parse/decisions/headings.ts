import { anyOf } from '../../lexicon/index.ts'
import type { Watched } from '../../text/watch.ts'
import { remember } from '../../text/remember.ts'
import { watch } from './watch.ts'

/** What a heading or label says of the items below it: nothing but decisions, or what came out of a discussion, decisions among it. */
export type DecisionList = 'decisions' | 'conclusions'

const beside = anyOf(({ decisions }) => decisions.beside)
const toExpression = (noun: string): Watched => watch(`^(?:${beside} )*${noun}(?: ${beside})*$`)
const decisionWords = toExpression(anyOf(({ decisions }) => decisions.headings))
const conclusionWords = toExpression(anyOf(({ decisions }) => decisions.conclusions))
const besideAlone = watch(`^${beside}$`)

/** No heading of decisions has more letters. */
const longestHeading = 80

/** Read a heading or label such as `3. Conclusions`, `✅ Decisions taken` or `Conclusion/Resolution`; `null` for any other words. */
export const parseDecisionHeading = remember(readHeading, longestHeading)

function readHeading(text: string): DecisionList | null {
  if (text.length > longestHeading) return null
  const words = text.toLowerCase().replace(/\([^)]*\)|^\W*\d+(?:\.\d+)*[.)]?\s/gu, ' ')
  const parts = words.split(/\s*(?:[/&+,]|\b(?:and|und|et|y)\b)\s*/).map((part) =>
    part
      .replace(/[^\p{L}\p{M}\s]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const kinds = parts.map((part) =>
    decisionWords.test(part)
      ? 'decisions'
      : conclusionWords.test(part)
        ? 'conclusions'
        : besideAlone.test(part)
          ? 'beside'
          : null,
  )
  if (kinds.includes(null) || kinds.every((kind) => kind === 'beside')) return null
  return kinds.every((kind) => kind === 'decisions') ? 'decisions' : 'conclusions'
}
