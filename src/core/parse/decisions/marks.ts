import { anyOf } from '../../lexicon/index.ts'
import { splitSentences } from '../speech/sentences.ts'
import { readLabelled, readNumbered, readSmallMark } from './labelled.ts'
import { type DecisionState, readAnswer } from './state.ts'
import type { Marked } from './decision.ts'
import { readOutcome, readPassed } from './outcomes.ts'
import { isMovedAndSettled, readResultAlone, toFate } from './results.ts'
import { lead } from './line-lead.ts'
import { isMover } from './motions.ts'
import { readOpening } from './openings.ts'
import { readVote } from './tally.ts'
import type { Watched } from '../../text/watch.ts'
import { watch } from './watch.ts'

// `RESOLUTION 12:`, `RESOLVED #7 (call):`, `RESOLUTION R2024-03:`
const end =
  '(?:\\s*\\(\\p{Lu}[^()]{1,40}\\)(?=\\s*:))?(?:\\s*(?:#|n[.°ºr]{1,2}\\s?|nº\\s?|\\p{Lu}{1,3}-?)?\\d{1,4}(?:[./-]\\p{Lu}?\\d{1,4})?(?:\\s*\\([^()]{1,30}\\))?(?:\\.?$|\\.\\s+(?=\\p{Lu}))?)?(?:\\s(?:reached|made|taken|tomada|prise|getroffen|presa|genomen))?(?:\\*?\\s*[:–—][\\s:]*|\\s+(?:→|⇒|=>)\\s+|\\s+-\\s+|(?<=\\d\\.\\s+)|(?<=\\d\\.?)$)(?<text>.*)$'

/** A mark in capitals, or with one capital letter at its start or in each of its words: `SE ACUERDA`, `Se acuerda`. */
function inBothCases(capitals: string): string {
  return capitals.replace(/(?<!\\)\p{Lu}+/gu, (word, at: number) => {
    const [first, rest] = [word.charAt(0), word.slice(1)]
    const begins = !capitals.slice(0, at).endsWith('\\s+')
    return `${begins ? first : `[${first}${first.toLowerCase()}]`}(?:${rest}|${rest.toLowerCase()})`
  })
}

const proposed = `${inBothCases(anyOf(({ decisions }) => decisions.proposed))}|${anyOf(({ decisions }) => decisions.proposedInCapitals)}`
const agreed = `${inBothCases(anyOf(({ decisions }) => decisions.agreed))}|${anyOf(({ decisions }) => decisions.agreedInCapitals)}`

const marks: [DecisionState, Watched][] = [
  ['proposed', watch(`${lead}(?:${proposed})${end}`, 'u')],
  ['agreed', watch(`${lead}(?:${agreed})${end}`, 'u')],
  ['rejected', watch(`${lead}${anyOf(({ decisions }) => decisions.rejectedInCapitals)}${end}`, 'u')],
  ['deferred', watch(`${lead}(?:${inBothCases(anyOf(({ decisions }) => decisions.deferredInCapitals))})${end}`, 'u')],
  // RESOLVED we start with three
  [
    'agreed',
    watch(
      `${lead}(?:RESOLVED|AGREED|DECIDED|DECISION)\\s+(?!(?:LOG|TREE|TABLE|RECORD|MAKING|NEEDED|REQUIRED|in|as|by|on|with|since|FIXED|WONTFIX|DUPLICATE|INVALID)\\b)(?<text>(?:\\S+\\s+){2,}.*)$`,
      'u',
    ),
  ],
  // RESOLVED, that the board appoints Mia
  ['agreed', watch(/^\W*(?:(?:BE IT )?(?:FURTHER )?RESOLVED|Resolved),? that (?<text>.*)$/u)],
  // [DECISION] use green
  [
    'agreed',
    watch(
      `${lead}[[(](?:DECISION|AGREED|RESOLVED|RESOLUTION|DECIDED)(?: #?\\d{1,4})?[\\])]\\s*[:–—-]?\\s*(?<text>\\S.*)$`,
      'iu',
    ),
  ],
  // M/S/C (Mia, Jon): moved, seconded, carried
  ['agreed', watch(`${lead}(?:M/S/[ACPU]{1,2}|MSC|MSP)(?:\\s?\\([^()]{2,60}\\))?[\\s:,–-]+(?<text>\\p{L}.*)$`, 'u')],
  // MeetBot keeps what its users typed: `#agreed keep the name`.
  ['agreed', watch(`${lead}#(?:agreed|accepted|decision|resolved)\\s+(?<text>.*)$`, 'u')],
  // Review time (decision): a week
  [
    'agreed',
    watch(`^\\W*(?<text>\\p{L}[^:()]{2,60}\\s\\((?:decision|decided|agreed|resolution|resolved)\\)\\s*:\\s.*)$`, 'iu'),
  ],
  // We keep the boat (decision of the board)
  [
    'agreed',
    watch(
      `^(?<text>\\W*\\p{L}.{2,300}?\\(${anyOf(({ decisions }) => decisions.bracketed)}(?:\\s(?:of|by|vom|von|der|du|de|da|del|van|af)\\s[^()]{1,40})?\\).*)$`,
      'iu',
    ),
  ],
  ['rejected', watch(`${lead}#rejected\\s+(?<text>.*)$`, 'u')],
]

/** `Motion carried 5-0`, `The vote passed: …`. */
const motion = anyOf(({ decisions }) => decisions.motions)
const fates: [DecisionState, string][] = [
  ['agreed', anyOf(({ decisions }) => decisions.carried)],
  ['rejected', anyOf(({ decisions }) => decisions.failed)],
  ['deferred', anyOf(({ decisions }) => decisions.putOff)],
]
const results = fates.map(([state, words]): [DecisionState, Watched] => [
  state,
  watch(
    `${lead}(?:(?:the|der|die|das|la|le|el|l['’]) ?)?${motion}(?:\\s*:)?(?: (?:is|was|has|has been|unanimously))? ${words}(?!\\p{L})[^:.]{0,40}(?:[:.]\\s*(?<text>.*))?$`,
    'iu',
  ),
])

const fatesAlone = fates.map(([state, words]): [DecisionState, RegExp] => [state, new RegExp(`^${words}$`, 'iu')])

/** `Result: PASSED`, or `CARRIED` alone, below a motion. */
const outcome = watch(
  `${lead}(?:(?:Result|Outcome|RESULT|OUTCOME|Status|Motion|MOTION)\\s*[:–—-][^\\p{L}\\d]*(?<fate>\\p{L}+)|(?<fate>${fates.map(([, words]) => words.toUpperCase()).join('|')}))\\b[^\\p{L}]*(?:unanimously|\\d+ to \\d+)?\\.?$`,
  'u',
)

/** `Motion to approve the minutes by Mia, seconded by Jon. Carried.` */
const by = '(?: (?:was )?(?:made |moved )?by [^,.;]{2,60}(?:,? (?:and )?seconded by [^,.;]{2,60})?,?)?'
const moved = watch(`${lead}(?<text>${motion}${by} (?:to|that)\\s.*)$`, 'iu')
const movedFates = fates.map(([state, words]): [DecisionState, Watched] => [
  state,
  watch(
    `(?<!\\p{L})${words}(?!\\p{L})[^.]{0,40}\\.?$|[.;]\\s+(?:${motion}\\s+)?${words}(?!\\p{L})[^.]{0,40}\\.\\s`,
    'iu',
  ),
])

/** What became of it, in the last sentence or in parentheses: `Buy a lamp. Moved by Mia. Carried, 5 in favour.` */
const fatesAtEnd = fates.map(([state, words]): [DecisionState, Watched] => [
  state,
  watch(
    `(?:[.;]\\s+|\\s\\(|\\s[-–—]\\s+|,\\s+)(?:${motion}\\s+)?(?:(?:is|was) )?(?:unanimously )?${words}(?!\\p{L})[^.()]{0,40}(?:\\([^()]{1,20}\\))?[.)]*$`,
    'iu',
  ),
])

/** Read what a line says by its mark or its first words; `null` where it says nothing of a decision. */
export function readMark(line: string): Marked | null {
  const result = readResult(line) ?? readPassed(line)
  if (result) return result
  for (const [state, expression] of marks) {
    const match = expression.exec(line)
    if (!match) continue
    const text = match.groups?.text ?? ''
    if (state === 'proposed' && readAnswer(text) === null && isMover(text)) return null
    // `Motion 1: passed` says what came of it.
    const answer = state === 'proposed' ? readAnswer(text) : null
    return answer === null ? toMarked(state, text) : { state: answer, text: '', adopts: 'subject' }
  }
  return (
    readOutcome(line) ??
    readNumbered(line) ??
    readSmallMark(line) ??
    readLabelled(line) ??
    readMotion(line) ??
    readOpening(line)
  )
}

/** `mia, jon, ines: +1`, `+1: mia, jon`: who was for the motion above. */
const forIt = /^[^:+]{2,160}:\s*\+1\W*$|^[^\p{L}\d:]*\+1\s*:\s*\S/u

/** Whether a line says nothing but who was for a motion. */
export function isTally(line: string): boolean {
  return forIt.test(line)
}

function readResult(line: string): Marked | null {
  if (isTally(line)) return { state: 'agreed', text: '', adopts: 'proposal' }
  for (const [state, expression] of results) {
    const match = expression.exec(line)
    if (match) return toResult(state, match.groups?.text?.trim() ?? '')
  }
  const votes = readVote(line)
  if (votes !== null) return { state: votes, text: '', adopts: 'proposal' }
  const fate = outcome.exec(line)?.groups?.fate?.toLowerCase() ?? ''
  const state = fate === '' ? undefined : fatesAlone.find(([, expression]) => expression.test(fate))?.[0]
  // What passes or fails may be a build; an outcome that is approved is of the topic.
  const isOfTopic = /^\W*outcome\b/i.test(line) && !/^(?:pass|fail|carr)/.test(fate)
  return state === undefined ? null : { state, text: '', adopts: isOfTopic ? 'subject' : 'proposal' }
}

/** `Motion carried. (Mia had left.)`: a remark in parentheses is no decision of its own. */
function toResult(state: DecisionState, text: string): Marked {
  const isRemark = text === '' || /^\([^()]*\)\.?$/.test(text)
  return isRemark ? { state, text: '', adopts: 'subject' } : { state, text, adopts: null }
}

function readMotion(line: string): Marked | null {
  const text = moved.exec(line)?.groups?.text
  if (text === undefined) return null
  const votes = readResultAlone(
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .at(-1) ?? '',
  )
  const fate = movedFates.find(([, expression]) => expression.test(text))?.[0]
  const settled = isMovedAndSettled(text) ? toFate(text) : 'proposed'
  return { state: fate ?? votes ?? settled, text, adopts: null }
}

/** `keep the name (dan, 15:11:40)`: a robot adds who said it when. `^` stands for the line before. */
function toMarked(state: DecisionState, said: string): Marked {
  const text = said.replace(/\s*\((?:@?[\w-]{1,30},\s*)?\d{1,2}:\d{2}(?::\d{2})?\)\s*$/, '')
  if (text === '^') return { state, text: '', adopts: 'line' }
  const fate = state === 'proposed' ? fatesAtEnd.find(([, expression]) => expression.test(text))?.[0] : undefined
  return { state: fate ?? state, text, adopts: null }
}
