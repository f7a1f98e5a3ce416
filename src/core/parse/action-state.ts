/** How an action stands, as a meeting states it. What can be closed is still open. */
export type ActionState = 'open' | 'can be closed' | 'postponed' | 'closed' | 'done' | 'superseded'

/** Whether nothing is left to do. */
export function isOver(state: ActionState | null): boolean {
  return state === 'closed' || state === 'done' || state === 'superseded'
}

const lead = '(?:(?:action|item|ai|it|this|that|is|are|was|were|now|has|have|been|all|already|to be|can be considered|→|✓|✔) )*'
const tail = '(?: (?:now|today|yesterday|already|since|as of|last (?:week|meeting)|this (?:week|morning|afternoon)|by \\p{L}+|\\d.*))?'
const clause = (words: string, after = tail): RegExp => new RegExp(`^${lead}(?:${words})${after}$`, 'iu')

const staysOpen = /^(?:.* )?(?:still|stays?|staying|remains?|leave|keep|kept|left|stay) (?:it )?open\b.*$|^open(?: until\b.*)?$/i

/** States by the clauses that say them; a word within a sentence, such as "before closing it", says none. */
const states: [RegExp, ActionState][] = [
  [/^(?:.* )?(?:can|may|could|should|to) (?:now |probably |hopefully )?be closed\b.*$|^ready (?:to (?:be )?close|for closing)d?$|^can close$/i, 'can be closed'],
  [staysOpen, 'open'],
  [/^reopened\b.*$|^(?:is |still |currently )*in progress$|^ongoing$|^(?:not|partly|partially|nearly|almost) (?:yet )?(?:done|closed|finished|complete)\b.*$/i, 'open'],
  [clause('closed?|closing'), 'closed'],
  [clause('done|completed?|finished|fixed|resolved|achieved|[✓✔✅☑]+'), 'done'],
  [clause('postponed|deferred|on hold|parked|delayed', '(?: (?:to|until|till|for|by)\\b.*)?'), 'postponed'],
  [clause('superseded|replaced|obsolete|no longer (?:needed|relevant|required)|not (?:needed|required|relevant) any ?more|dropped|withdrawn|cancell?ed|abandoned|rejected|overtaken by events|duplicate', '(?: (?:by|with|of)\\b.*)?'), 'superseded'],
]

const noNews = /^(?:no (?:news|updates?|changes?|progress|movement|action)(?: (?:yet|this week|since .*|from .*))?|nothing new|none|nothing|idem|ditto|same(?: as (?:before|last .*))?|as before|unchanged|not discussed|skipped|still pending|pending|still|open|see above)$/i

/** Split a text at its punctuation: `no news, stays open` says two things. */
function toClauses(text: string): string[] {
  return text
    .split(/[()[\].;,:!?]+(?=\s|$)|^[([]|\s[([]|[)\]]$|\s+[-–—]+(?:\s+|$)|["“”]/u)
    .map((part) => part.replace(/^[\s*_-]+|[\s*_-]+$/g, ''))
    .filter((part) => part !== '')
}

/** Read the state that a text says of its action; `null` where it says none. */
export function parseActionState(text: string): ActionState | null {
  for (const part of toClauses(text.slice(0, 2000))) {
    const state = states.find(([expression]) => expression.test(part))?.[1]
    if (state) return state
  }
  return null
}

/** Whether a text says that there is nothing to say: `no news`, `idem, stays open`. */
export function isNoNews(text: string): boolean {
  return toClauses(text.slice(0, 2000)).every((part) => noNews.test(part) || staysOpen.test(part))
}

/** Take marks of state such as `[done]`, `(done)` or `DONE:` off the start and end of a text. */
export function withoutState(text: string): string {
  if (!/[[(✓✔✅☑]|done|closed/i.test(text)) return text
  const marks = text.match(/[[(][^[\]()]{1,40}[\])]/g)?.filter((mark) => parseActionState(mark) !== null) ?? []
  const plain = marks.reduce((rest, mark) => rest.replace(mark, ' '), text)
  return plain.replace(/^\s*(?:DONE|CLOSED)\b\s*[:–—-]*\s*|\s[-–—]+\s*(?:[Dd]one|DONE|[Cc]losed|CLOSED)\.?\s*$|(?<=[.;!?])\s+(?:[Dd]one|DONE|[Cc]losed)[.!]?$|[✓✔✅☑]/gu, ' ').replace(/\s+/g, ' ').trim()
}
