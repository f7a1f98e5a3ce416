import { anyOf, wordOf } from '../../lexicon/index.ts'
import type { Marked } from './decision.ts'
import { lead } from './line-lead.ts'
import { isOpinion } from './opinions.ts'
import { readState } from './state.ts'
import { withoutMinutes } from './subject.ts'
import { watch } from './watch.ts'

const opening = watch(
  `${lead}(?<text>${anyOf(({ decisions }) => decisions.openings)} (?!be (?:taken|made|decided)\\b)(?<rest>.*))$`,
  'iu',
)
/** `Approved minutes of the last meeting` */
const ofMatter = watch(
  `${lead}(?<text>(?:unanimously )?(?:approved|adopted|accepted|ratified|endorsed)\\s(?:\\p{L}+\\s){0,2}?${wordOf(({ decisions }) => decisions.matters)}(?<rest>(?:\\s(?:of|from|for|as|with|by|on|to|at|and)\\s.*|\\W.*)?))$`,
  'iu',
)
const meeting =
  "(?:,?\\s(?:in|at|during)\\s(?:the|this|our|today['’]s)\\s(?:\\p{L}+\\s)?(?:meeting|call|session)(?:\\stoday)?,?)?"
const party = '(?:\\s(?:with|from|by|between|among)\\s[^.;:?]{2,60}?(?=\\s(?:that|to)\\s))?'
/** `Agreed that the lamp should stay`, `Agreed in the call it can land`, `Agreed next meeting is in May`: nobody is named. */
const noted = watch(
  `${lead}(?<text>(?:(?:all|also|then|broadly|generally|everyone|everybody|unanimously|provisionally)\\s)?agreed(?<rest>${meeting}${party}\\s(?:(?:that|we|let['’]?s|to|for(?=\\s[^.;:?]{2,60}?\\sto\\s)|on(?!\\s(?:by|that|this|it|next steps)(?!\\p{L})))\\s\\S|(?!(?:in|at|by|with|and|but|or|as|upon|about|so|if)\\s)\\p{L}[^.,;:?]{1,60}?\\s(?:is|are|will|should|must|can)\\s\\S).*))$`,
  'iu',
)
const earlier = watch(
  wordOf(({ decisions }) => decisions.earlier),
  'iu',
)

/** Read a line that begins with what was agreed: `Agreed to meet in May`, `Approved minutes of the last meeting`. */
export function readOpening(line: string): Marked | null {
  const { text, rest = '' } =
    opening.exec(line)?.groups ?? ofMatter.exec(line)?.groups ?? noted.exec(line)?.groups ?? {}
  return text === undefined || earlier.test(withoutMinutes(text)) || isOpinion(text)
    ? null
    : { state: readState(rest), text, adopts: null }
}
