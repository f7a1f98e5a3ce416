import type { DecisionStatement, Said } from './decision.ts'
import { isAside, isMotion, isMoverLine } from './motions.ts'
import { isNoDecision } from './sift.ts'
import { type DecisionState, readAnswer, readState } from './state.ts'
import { canBeSettled, longestSubject, isSubject } from './subject.ts'
import { readVoteLine } from './vote-lines.ts'

/** `RESOLVED: ^` adopts what stands before it, or what was proposed before answers of so many letters: `+1`, `Ann: fine with me`. */
const longestAnswer = 40

/** No more paragraphs or items stand from a motion to what became of it. */
export const mostBetween = 4

/** What was said last, with the decision that was made of it. */
interface Settled extends Said {
  decision: DecisionStatement | null
  /** How many remarks stand between it and where its result is looked for. */
  between: number
}

/** What was put to the vote waits for its result while answers, what is about it, and a few remarks stand between. */
function stillWaiting(before: Settled | null, { text, section }: Said): Settled | null {
  // Who moved it makes a motion of what stands above.
  if (before?.state === null && before.section === section && isMoverLine(text) && !isAside(before.text))
    return { ...before, state: 'proposed' }
  if (before === null || !(before.state === 'proposed' || isMotion(before.text))) return null
  if (text.length <= longestAnswer || isAside(text)) return before
  const isNear = before.section === section && before.between < mostBetween && !isMotion(text)
  return isNear ? { ...before, between: before.between + 1 } : null
}

/** Make decisions of what was said: one that has no words of its own takes those that it answers. */
export function settle(said: readonly Said[]): DecisionStatement[] {
  const settled: DecisionStatement[] = []
  let before: Settled | null = null
  let line: Said | null = null
  let wording: Said | null = null
  for (const each of said) {
    const { state, section, place } = each
    const lineBefore = line
    line = each
    if (state === null && before?.state === 'proposed' && before.text === '') {
      const decision: DecisionStatement = { text: each.text, state: 'proposed', section, place }
      settled.push(decision)
      before = { ...each, state: 'proposed', decision, between: 0 }
      continue
    }
    if (state === null) {
      if (wordingLabel.test(each.text)) wording = each
      before = stillWaiting(before, each) ?? { ...each, decision: null, between: 0 }
      continue
    }
    const { decision, adopted } = toDecision({ ...each, state }, before, lineBefore, wording)
    const { text } = decision
    const isProposed = state === 'proposed'
    if (each.text === '' && text === '' && before === null) settled.splice(-1, 1, ...withFate(settled.at(-1), each))
    if (adopted?.decision) settled.splice(settled.indexOf(adopted.decision), 1)
    if (text !== '' && !isNoDecision(text)) settled.push(decision)
    before = isProposed ? { ...each, decision: settled.includes(decision) ? decision : null, between: 0 } : null
  }
  return settled
}

/** Make a decision of what has a state, with what it answers of what was said `before` it, or in the line before. */
function toDecision(
  each: Said & { state: DecisionState },
  before: Settled | null,
  lineBefore: Said | null,
  wording: Said | null,
): { decision: DecisionStatement; adopted: Settled | null } {
  const { state, section, place } = each
  const answer = readAnswer(each.text)
  const isAnswer = each.adopts !== null || each.text === '' || answer !== null
  const isOfLine = each.adopts === 'line' && lineBefore !== null && (before?.between ?? 0) > 0
  const above: Settled | null = isOfLine ? { ...lineBefore, decision: null, between: 0 } : before
  const adopted = isAnswer && above?.section === section && above.text !== '' ? above : null
  const text = withWording(
    wording?.section === section ? wording : null,
    isAnswer,
    isAnswer ? toSubject(each, adopted) : each.text,
  )
  const decision: DecisionStatement = {
    text,
    state: each.adopts === 'motion' ? state : toState(state, answer, text),
    section,
    place,
  }
  return { decision, adopted }
}

const wordingLabel = /^\W*(?:text|wording|full text|wortlaut|texte|texto|testo|tekst)\s*:\s*\S/i

/** `Text: Sell the shed`, `Resolution: Passed`: the words of what became of it stand above, behind a label. */
function withWording(wording: Said | null, isAnswer: boolean, text: string): string {
  const words = wording?.text.replace(/^[^:]*:\s*/, '') ?? ''
  if (words === '' || words.length > longestSubject) return text
  return isAnswer ? words : `${words.replace(/\.$/, '')}: ${text}`
}

/** `RESOLUTION: sell the shed`, and below it `DEFEATED`: what the decision before came to after all. */
function withFate(last: DecisionStatement | undefined, { state, section, place }: Said): DecisionStatement[] {
  if (!last) return []
  const isBelow = last.section === section && place.line - last.place.line <= nearby
  return [isBelow && (state === 'rejected' || state === 'deferred') ? { ...last, state } : last]
}

/** A result stands no further below what it is of. */
const nearby = 6

/** What a result is of that stands below it: `Vote on proposal 12`. */
const putToVote =
  /\b(?:RFC|\p{Lu}{2,4}P)[- #]?\d|\b(?:vot(?:e|ing)|ballot|motion|propos(?:al|ed)|approv(?:e|al)|adopt(?:ion)?|request)\b/iu

/** `Decision: approved` is of what was proposed before, else of the section that it stands in. */
function toSubject({ text, subject, adopts }: Said, adopted: Said | null): string {
  if (adopts === 'motion') {
    if (adopted && (adopted.state === 'proposed' || isMotion(adopted.text)) && adopted.text.length <= longestSubject)
      return readVoteLine(text) === null ? `${adopted.text} ${text}` : adopted.text
    return subject !== null && isSubject(subject) ? `${subject}: ${text}` : text
  }
  if (adopted && (adopted.state === 'proposed' || adopts === 'line')) return adopted.text
  if (adopts === 'subject' && adopted && isMotion(adopted.text) && adopted.text.length <= longestSubject)
    return adopted.text
  if (adopts === 'subject') return subject !== null && canBeSettled(subject) ? subject : ''
  if (adopts === 'proposal' && subject !== null && putToVote.test(subject)) return subject
  if (adopts !== null || !/\p{L}/u.test(text)) return ''
  return subject === null ? text : `${subject}: ${text}`
}

function toState(state: DecisionState, answer: DecisionState | null, text: string): DecisionState {
  return state === 'agreed' ? (answer ?? readState(text)) : state
}
