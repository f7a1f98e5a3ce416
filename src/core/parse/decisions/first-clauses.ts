import { anyOf, wordOf } from '../../lexicon/index.ts'
import type { KnownNames } from '../actions/owners.ts'
import { isName } from '../attendance/name-words.ts'
import { anArticle, manner } from './clauses.ts'
import { watch } from './watch.ts'

const bodies = anyOf(({ decisions }) => decisions.bodies)

const firstClause = watch(
  `^\\W*${wordOf(({ decisions }) => decisions.leads)}[^,.;:?]{0,60}?(?:,\\s+|\\s+(?=(?:it was|it is|we|${anArticle}${bodies})\\s))`,
  'iu',
)
/** `Sur le principe du chantier, le CA vote pour` */
const beforeBody = watch(
  `^\\W*[^.;:?]{2,140}?,\\s+(?=${anArticle}${bodies}\\s+${manner}${wordOf(({ decisions }) => decisions.decides)})`,
  'iu',
)

/**
 * Take off a sentence the label or clause before the one that may decide: `Tariffs: the board adopts …`, `Web site - it was
 * agreed to …`, `After some discussion, it was agreed to …`; nothing is left of what somebody says.
 */
export function withoutLead(sentence: string, names: KnownNames): string {
  const [whole = '', label] =
    /^([^:.;?–—]{2,60}?)(?:\s*:|\s+[–—-])\s+/.exec(sentence) ??
    firstClause.exec(sentence) ??
    beforeBody.exec(sentence) ??
    []
  const isSpeaker = label !== undefined && (names.has(label.toLowerCase()) || isName(label, false))
  return isSpeaker ? '' : sentence.slice(whole.length)
}
