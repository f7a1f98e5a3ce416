import { anyOf, wordsFor } from '../../lexicon/index.ts'

/** `org/team` of `@org/team`: a team of an organisation on a code host; `@mia/@ben` are two people. */
export const handle = '[\\w-]{1,39}(?:/[\\w-]{1,100})?'

/** A stroke between two people: none is where a handle stands before it and no other behind. */
export const stroke = '(?:(?<!@[\\w-]{1,39})/|/(?=\\s*(?:@|$)))'

const owners = '(?<owners>[^()]{1,80}(?:\\([^()]{0,40}\\)[^()]{0,40})?)'
const names =
  "(?<owners>@?\\p{L}[\\p{L}\\p{N}.'’_-]{0,30}(?:(?:, ?| ?\\/ ?| ?\\+ ?| & | (?:and|und|et|y) | )@?\\p{L}[\\p{L}\\p{N}.'’_-]{0,30}){0,5})"
const item = '(?:[Aa]ction(?: [Ii]tem| [Pp]oint)?s?|ACTION(?: ITEM| POINT)?S?)'
const number = '(?:(?:[ -]?#| |-)(?<number>\\d{1,6})(?<part>\\.\\d{1,3})?)?'
const sign = '\\s*[:–—-]\\s*'

const capitals =
  "(?<owners>\\p{Lu}[\\p{L}.'’_-]{0,30}(?:(?:, ?| ?\\/ ?| & | \\+ | and | )\\p{Lu}[\\p{L}.'’_-]{0,30}){0,4})"
/** Words that stand behind "Action" without being somebody: `Action plan: …`. */
const noOwner =
  '(?!(?:[Ii]tem|ITEM|[Pp]oint|POINT)[sS]?\\b|[Pp]lans?\\b|[Rr]eview|[Ll]og\\b|[Ll]ist\\b|[Ss]tatus|[Ss]ummary|[Tt]aken|[Rr]equired|[Rr]equested|[Nn]eeded|[Tt]racker|[Uu]pdates?\\b|[Gg]roup|[Tt]eam|[Ff]orce\\b|[Nn]ame)'

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
  // AI-41 Ben: … · ACTION #7 Ada and Cy - …
  new RegExp(`^(?:AI|${item})(?:[ -]?#| |-)(?<number>\\d{1,6}) ${noOwner}${names}(?::\\s+|\\s+[–—-]\\s+)`, 'u'),
  // Action Ben - … · AI Ada Holm: …
  new RegExp(`^(?:AI|Action(?: [Ii]tem)?|ACTION(?: ITEM)?) ${noOwner}${capitals}(?::\\s+|\\s+[–—-]\\s+)`, 'u'),
  // (Action) …
  new RegExp(`^\\((?:AI|${item})\\)(?:${sign}|\\s+(?=\\p{L}))`, 'u'),
  // Action 3 Mia to count the tiles
  new RegExp(`^(?:AI|${item})(?:[ -]?#| )(?<number>\\d{1,6}) (?=\\p{Lu}[\\p{L}.'’ -]{0,40} (?:to|will) \\p{Ll})`, 'u'),
  // [AI] … · [ACTION Ben] … · [TODO: Ada] …
  new RegExp(`^\\[(?:AI|${item}|TODO)(?:\\s*[:–—-]?\\s*(?:${noOwner}${names}|[?]+))?\\](?:${sign}|\\s+|$)`, 'u'),
  // TODO(ben): … · TODO @ben …
  new RegExp(`^TODO\\s*(?:\\(${owners}\\)|(?<handle>@${handle}))(?:${sign}|,?\\s+|$)`, 'u'),
  // TODO Ben: … · TODO ben: …
  new RegExp(`^TODO ${noOwner}(?:${capitals}|(?<nick>\\p{Ll}[\\p{L}\\p{N}_-]{1,20}))\\s*:\\s*`, 'u'),
  // Action for ben to ask legal
  new RegExp(
    `^(?:AI|${item})${number} (?:on|for) ${noOwner}(?!next\\b|this\\b|the\\b|all\\b)${names} to\\s+(?=\\p{Ll})`,
    'u',
  ),
  // AP1: … · AP 3 (Ada): …
  new RegExp(`^AP(?:[ -]?#?(?<number>\\d{1,6}))?\\s*(?:\\(${owners}\\))?:\\s*`, 'u'),
  // #action ben asks legal: what a user of MeetBot types
  /^#(?:action|todo)\b:?\s+/iu,
  // Ada: Action item: … · Ada: Action item to …: what somebody takes on, or gives to another
  new RegExp(`^(?<speaker>${names.replace('?<owners>', '?:')}):\\s+${item}(?:\\s*:\\s*|\\s+(?=to\\s+\\p{Ll}))`, 'u'),
  // Ada: **TODO** …
  new RegExp(`^${names}:\\s+(?:TODO|AI|ACTION)\\b(?:${sign}|\\s+)`, 'u'),
  // AI: … · ACTION-12: …
  new RegExp(`^(?:AI|${item})${number}(?:\\s*:\\s*|\\s+[–—-]\\s+)`, 'u'),
  // AI, unrelated: …
  /^AI, \p{L}[\p{L} ]{1,20}:\s+/u,
  // Aufgabe: … · À faire : … · Tarea (Juan): …
  new RegExp(`^${anyOf(({ actions }) => actions.labels)}(?:\\s*\\(${owners}\\))?\\s*:\\s+`, 'iu'),
  // ToDo Jonas: … · Aufgabe Mia: …
  new RegExp(`^(?:${anyOf(({ actions }) => actions.labels)}) ${noOwner}${capitals}\\s*:\\s+`, 'u'),
  // Auftrag an jannik: …
  new RegExp(
    `^(?:${anyOf(({ actions }) => actions.labels)}) (?:an|für|pour|à|para|a) ${noOwner}(?:${capitals}|(?<nick>\\p{Ll}[\\p{L}\\p{N}_-]{1,20}))\\s*:\\s+`,
    'iu',
  ),
  // TODO: … · **TODO** …
  /^TODO(?:\s*[:–—-]\s*|\s+(?=\p{L})|$)/u,
  // ACTION BW: … · ACTION ALL: …
  new RegExp(`^ACTION(?: ITEM)? (?<owners>\\p{Lu}{2,4}(?:(?:, ?| ?/ ?)\\p{Lu}{2,4}){0,4}):\\s*`, 'u'),
]

/** A mark behind a sentence of the same line: `… in testing. AI (Mat): report it`. */
export const laterMarker = new RegExp(`(?<=[.;!?]\\s?)(?:AI\\s?\\([^()]{1,60}\\)|AI|ACTION(?: ITEM)?):`, 'u')

/** A mark at the end of a text: `Yves: I can write it. [ACTION]`, `(ACTION on Ann)`, `… helpful. ACTION`. */
export const closingMarker = new RegExp(
  `(?:[[(](?:ACTION(?: on ${names})?|(?:todo|TODO|ToDo|Todo|To-do|to-do)(?::?\\s+${names.replace('<owners>', '<given>')}\\??)?)[\\])]|(?<=[.!?)]\\s)ACTION)[.!]?$`,
  'u',
)

/** A mark at the end of a text that says whose it is: `New tiles are to be bought. Action JD`, `(Action: Mia)`. */
export const closingOwners = new RegExp(
  `(?:[[(]|(?<=[.!?)]\\s))(?:[Aa]ction|ACTION)(?:\\s*[:–—-]\\s*|\\s+(?:(?:on|for|by)\\s+)?)${noOwner}${capitals}[\\])]?[.!]?$`,
  'u',
)

/** A line in which somebody begins to speak, or something else: what stands before it is over. */
export const otherLine = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?:\s/u

/** What stands where an action would, and is none: `none`, a placeholder of a template. */
export const nothing = new RegExp(
  `^\\(?(?:(?:none|nil|${anyOf(({ actions }) => actions.nothing)}|n\\/?a|nothing|tb[acd](?!\\s*[-–—]\\s+\\p{L}+ \\p{L}+ \\p{L})|no(?: new| open| further)?(?: action(?: item)?s?)?|name|owner|description)(?:\\s*[-–—;,.:(].*)?|nothing (?:now|new|yet|today)\\b.*|see (?:above|below)|no(?: new| open| further)? action(?: item)?s?\\b.*|no (?:news|updates?|change|progress)|x{2,}|[-–—_.…?*]+|(?:(?:<[^>]*>|\\{+[^}]*\\}+|\\[[\\w ]*\\])[\\s:–-]*)+)\\)?[.!]?$`,
  'iu',
)

/** Words that begin a sentence with "… to" or stand before a dash, and are nobody's name. */
const noNames = new Set(wordsFor(({ actions }) => actions.noNames))

/** Whether a word is nobody's name: `Circulate`, `Invitations`. */
export function isCommonWord(word: string): boolean {
  const plain = word.toLowerCase()
  return noNames.has(plain) || /(?:[ts]ion|ment|ing|ness|ity|ies)s?$|.{5}(?:ate|ise|ize|ify)$/.test(plain)
}

const labels = new RegExp(
  anyOf(({ actions }) => actions.labels),
  'iu',
)

/** Whether a line may have one of the marks above: the words that all of them begin with. */
export function mayBeMarked(text: string): boolean {
  if (/AI\b|[Aa]ction|ACTION|TODO|#todo|\bAP\b|\bAP\d/.test(text)) return true
  const head = text.slice(0, mostLead)
  return head.includes(':') && labels.test(head)
}

/** A mark stands no further behind the start of its line. */
const mostLead = 80
