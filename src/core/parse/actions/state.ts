import { anyOf } from '../../lexicon/index.ts'
import { toWatch, type Watched } from '../../text/watch.ts'

/** How an action stands, as a meeting states it. What can be closed is still open. */
export type ActionState = 'open' | 'can be closed' | 'postponed' | 'closed' | 'done' | 'superseded'

/** Whether nothing is left to do. */
export function isOver(state: ActionState | null): boolean {
  return state === 'closed' || state === 'done' || state === 'superseded'
}

/** A sign for "done"; some keyboards add a selector of its looks. */
const tick = '[✓✔✅☑]\\uFE0F?'

const lead = `(?:(?:action|item|ai|it|this|that|is|are|was|were|now|has|have|been|all|already|can be considered|→|${tick}) )*`
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?'
const when = `(?: (?:now|today|yesterday|already|(?:last|this) (?:week|month|year|meeting|morning|afternoon|${weekday})|(?:on |in |since |as of )?(?:the )?(?:\\d.*|${weekday}|${month}))){0,3}`
/** When and by whom something ended. "by Friday" says when it will. */
const tail = `${when}(?: by (?!next|the|end|today|tomorrow|${weekday}|${month})\\p{L}+(?: (?!last|this|on|in)\\p{L}+)?)?${when}(?: since| as of)?`
const watch = toWatch()
const clause = (words: string, after = tail): Watched => watch(`^${lead}(?:${words})${after}$`, 'iu')

const staysOpen = watch(
  /^(?:.* )?(?:still|stays?|staying|remains?|leave|keep|kept|left|stay) (?:it )?open\b.*$|^open(?: until\b.*)?$|^(?:still )?pending$/i,
)

/** States by the clauses that say them; a word within a sentence, such as "before closing it", says none. */
const states: [Watched, ActionState][] = [
  [
    watch(
      /^(?:.* )?(?:can|may|could|should|to) (?:now |probably |hopefully )?be closed\b.*$|^ready (?:to (?:be )?close|for closing)d?$|^can close$/i,
    ),
    'can be closed',
  ],
  [staysOpen, 'open'],
  [
    watch(
      /^reopened\b.*$|^(?:is |still |currently )*in progress$|^ongoing$|^(?:not|partly|partially|nearly|almost) (?:yet )?(?:done|closed|finished|complete)\b.*$/i,
    ),
    'open',
  ],
  [clause('closed?|closing'), 'closed'],
  [
    clause(`${anyOf(({ actions }) => actions.done)}|done|completed?|finished|fixed|resolved|achieved|(?:${tick})+`),
    'done',
  ],
  [
    clause('(?:to be )?(?:postponed|deferred|on hold|parked|delayed)', '(?: (?:to|until|till|for|by)\\b.*)?'),
    'postponed',
  ],
  [
    clause(
      'superseded|replaced|obsolete|no longer (?:needed|relevant|required)|not (?:needed|required|relevant) any ?more|dropped|withdrawn|cancell?ed|abandoned|rejected|overtaken by events|duplicate',
      '(?: (?:by|with|of)\\b.*)?',
    ),
    'superseded',
  ],
]

/** No text says more of its state than stands in this many letters. */
const mostLetters = 2000

const ticksAround = new RegExp(`^\\s*(?:${tick}\\s*)+|(?:${tick}\\s*)+$|(?:${tick}\\s*)+(?=[-–—]\\s|[([])`, 'gu')

const noNews =
  /^(?:no (?:news|updates?|changes?|progress|movement|action)(?: (?:yet|this week|since .*|from .*))?|nothing new|none|nothing|idem|ditto|same(?: as (?:before|last .*))?|as before|unchanged|not discussed|skipped|still|open|see above)$/i

/** Split a text at its punctuation, and at ticks at its start and end: `no news, stays open` says two things. A question says none. */
function toClauses(text: string): string[] {
  return text
    .slice(0, mostLetters)
    .replace(ticksAround, ' ; $& ; ')
    .split(/[()[\].;,:!]+(?=\s|$)|(?<=\?)\s+|^[([]|\s[([]|[)\]]$|\s+[-–—]+(?:\s+|$)|["“”]/u)
    .map((part) => part.replace(/^[\s*_-]+|[\s*_-]+$/g, ''))
    .filter((part) => part !== '' && !part.endsWith('?'))
}

/** Read the state that a text says of its action; `null` where it says none. */
export function parseActionState(text: string): ActionState | null {
  for (const part of toClauses(text)) {
    const state = states.find(([expression]) => expression.test(part))?.[1]
    if (state) return state
  }
  return null
}

/** Whether a text says that there is nothing to say: `no news`, `idem, stays open`. */
export function isNoNews(text: string): boolean {
  return toClauses(text).every((part) => noNews.test(part) || staysOpen.test(part)) && !text.includes('?')
}

/** Whether a text says that all is as it was, and so of no state of its own: `#12 no news`, `#12 Move the wiki – idem`. */
export function isUnchanged(text: string): boolean {
  return parseActionState(text) === null && toClauses(text).some((part) => noNews.test(part))
}

/** Take marks of state such as `[done]`, `(done)`, `DONE:` or `– can be closed` off the start and end of a text. */
export function withoutState(text: string): string {
  const plain = text
    .replace(/[[(][^[\]()]{1,40}[\])]/g, (mark) => (parseActionState(mark) === null ? mark : ' '))
    .replace(ticksAround, ' ')
    .replace(/^\s*(?:DONE|CLOSED)\b\s*[:–—-]*\s*/, '')
    .replace(/^\s*(?:new|ongoing|carried (?:over|forward))\s*:\s+(?=\S)/i, '')
  return withoutLast(plain.replace(/\s+/g, ' ').trim())
}

/** Take off what stands behind the last dashes and ends of sentences, where that is a state: `Move the wiki – closed on 2021-01-02`. */
function withoutLast(text: string): string {
  let left = text
  for (let times = 0; times < 3; times++) {
    const end = left.slice(-mostEnd)
    const match = /(?:\s[-–—]+|;|(?<=[.!?]))\s+((?:(?!\s[-–—]+\s|[.;!?]\s)[^()[\]])+)$/u.exec(end)
    const start = match ? left.length - end.length + match.index : 0
    if (start === 0 || parseActionState(match?.[1] ?? '') === null) return left
    left = left.slice(0, start).trim()
  }
  return left
}

/** No state at the end of a text has more letters. */
const mostEnd = 80
