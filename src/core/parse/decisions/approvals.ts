import { type Passage, wordsOf } from '../text/passages.ts'

/** `The minutes of 5 November were approved`, `Approved the minutes of the meeting of 5 November.` */
const approval =
  /\bminutes (?:of|from)\b(?<behind>.{3,80}?)\b(?:(?:were|was|are|is|have been) )?(?:approved|accepted|adopted|agreed)\b|\b(?:approved?|accepted?|adopted?) (?:of )?the (?:\w+ )?minutes (?:of|from)\b(?<ahead>.{3,80})/i
const refused = /\bnot (?:yet )?(?:be )?(?:approved|accepted|adopted|agreed)\b|\?\s*$/i

/** What every sentence says that approves minutes. */
const mayApprove = /minutes/i

/** Find what passages say of which minutes were approved: ` 5 November ` */
export function findApprovals(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) => (mayApprove.test(passage.text) ? (toApproved(wordsOf(passage)) ?? []) : []))
}

function toApproved(words: string): string | null {
  const { behind, ahead } = approval.exec(words)?.groups ?? {}
  const said = behind ?? ahead
  return said === undefined || refused.test(words) ? null : said
}
