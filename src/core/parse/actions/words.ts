/** What a heading or label says about the items below it: a list of actions that are looked at again, or of new ones. */
export type ActionList = 'review' | 'raised'

const action = '(?:actions?(?: items?| points?)?|ais?|to[- ]?dos?)'
const earlier = '(?:(?:open|old|previous|outstanding|pending|past|ongoing|current|existing|earlier|standing|last) )'

/** Headings and labels that make actions of the items below them, by their words in lower case. */
const lists: [RegExp, ActionList][] = [
  [/^(?:new )?(?:actions|action (?:items|points)|ais|to[- ]?dos?|next steps)$/, 'raised'],
  [
    new RegExp(
      `^(?:review|status|update|follow[- ]?up|recap)(?: of| on)? (?:the )?(?:all )?${earlier}*${action}(?: (?:list|from|of|since)\\b.*)?$`,
    ),
    'review',
  ],
  [new RegExp(`^${earlier}+${action}(?: (?:review|list|status|from|of|since)\\b.*)?$`), 'review'],
  [
    new RegExp(
      `^${action} (?:review|list|status|log|tracker|update|follow[- ]?up)s?$|^${action} (?:from|of) (?:the )?(?:last|previous)\\b.*$`,
    ),
    'review',
  ],
]

/** Read a heading or label such as `3. Review of open actions` or `Action items:`; `null` for any other words. */
export function parseActionHeading(text: string): ActionList | null {
  if (text.length > 80) return null
  const words = text
    .replace(/^\s*\d+(?:\.\d+)*[.)]?\s+|[:*_.]+\s*$|\([^)]*\)\s*$/g, '')
    .replace(/:$/, '')
    .trim()
    .toLowerCase()
    .replace(/[’]/g, "'")
  return lists.find(([expression]) => expression.test(words))?.[1] ?? null
}

const owners = '(?<owners>[^()]{1,80}(?:\\([^()]{0,40}\\)[^()]{0,40})?)'
const names =
  "(?<owners>@?\\p{L}[\\p{L}\\p{N}.'’_-]{0,30}(?:(?:, ?| ?\\/ ?| & | and | )@?\\p{L}[\\p{L}\\p{N}.'’_-]{0,30}){0,5})"
const item = '(?:[Aa]ction(?: [Ii]tem| [Pp]oint)?s?|ACTION(?: ITEM| POINT)?S?)'
const number = '(?:(?:[ -]?#| |-)(?<number>\\d{1,6}))?'
const sign = '\\s*[:–—-]\\s*'

/** Marks at the start of a line that make it an action. Groups: `owners`, `number`; what follows is what is to be done. */
export const markers: readonly RegExp[] = [
  // AI (Mat): cut a release · Action item #12 (Ann): …
  new RegExp(`^(?:AI|${item})${number}\\s*\\(${owners}\\)(?:${sign}|$)`, 'u'),
  // AI (Marian) build it?
  new RegExp(`^AI${number}\\s*\\(${owners}\\)\\s+`, 'u'),
  // (Edgar) AI: …
  new RegExp(`^\\(${owners}\\)\\s*(?:AI|${item})(?:${sign}|$)`, 'u'),
  // Derek (AI): … · Derek (AI) …
  new RegExp(`^${names}\\s*\\((?:AI|${item})\\)(?:${sign}|\\s+|$)`, 'u'),
  // (Action item: Carl) …
  new RegExp(`^\\((?:AI|${item})${sign}${owners}\\)(?:${sign}|\\s+|$)`, 'u'),
  // Action on Ann: … · AI to Jory - …
  new RegExp(`^(?:AI|${item})${number} (?:on|for|to) ${names}(?::\\s*|\\s+[–—-]\\s+)`, 'u'),
  // AI: … · ACTION-12: …
  new RegExp(`^(?:AI|${item})${number}(?:\\s*:\\s*|\\s+[–—-]\\s+)`, 'u'),
  // AI, unrelated: …
  /^AI, \p{L}[\p{L} ]{1,20}:\s+/u,
  // TODO: … · **TODO** …
  /^TODO(?:\s*[:–—-]\s*|\s+(?=\p{L})|$)/u,
  // ACTION BW: … · ACTION ALL: …
  new RegExp(`^ACTION(?: ITEM)? (?<owners>\\p{Lu}{2,4}(?:(?:, ?| ?/ ?)\\p{Lu}{2,4}){0,4}):\\s*`, 'u'),
]

/** A mark behind a sentence of the same line: `… in testing. AI (Mat): report it`. */
export const laterMarker = new RegExp(`(?<=[.;!?]\\s?)(?:AI\\s?\\([^()]{1,60}\\)|AI|ACTION(?: ITEM)?):`, 'u')

/** A mark at the end of a text: `Yves: I can write it. [ACTION]`, `(ACTION on Ann)`, `… helpful. ACTION`. */
export const closingMarker = new RegExp(`(?:[[(]ACTION(?: on ${names})?[\\])]|(?<=[.!?)]\\s)ACTION)[.!]?$`, 'u')

/** A line in which somebody begins to speak, or something else: what stands before it is over. */
export const otherLine = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?:\s/u

/** What stands where an action would, and is none: `none`, a placeholder of a template. */
export const nothing =
  /^(?:(?:none|nil|n\/?a|nothing|tb[acd]|no(?: new| open| further)?(?: action(?: item)?s?)?|name|owner|description)(?:\s*[-–—;,.:(].*)?|nothing (?:now|new|yet|today)\b.*|no(?: new| open| further)? action(?: item)?s?\b.*|no (?:news|updates?|change|progress)|x{2,}|[-–—_.…?*]+|(?:(?:<[^>]*>|\{+[^}]*\}+|\[[\w ]*\])[\s:–-]*)+)[.!]?$/i

/** Words that begin a sentence with "… to" or stand before a dash, and are nobody's name. */
export const noName = new Set(
  'need needs continue move agree agreed try return go refer respond reply add link talk speak write send get plan prepare wait waiting look listen subscribe point migrate switch upgrade update convert push promote submit contribute apply commit ask reach invite ready good happy up back due thanks related note open close proposal propose report release build test review fix document discuss create make start consensus decision ongoing draft optional pending todo done closed monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow'.split(
    ' ',
  ),
)
