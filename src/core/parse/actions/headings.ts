import { anyOf } from '../../lexicon/index.ts'
import type { Point } from '../text/outline.ts'
import { remember } from '../../text/remember.ts'
import { toWatch } from '../../text/watch.ts'

const watch = toWatch()

/** What a heading or label says about the items below it: new actions, actions that are looked at again, or actions that are over. */
export type ActionList = 'raised' | 'review' | 'ended'

const noun = anyOf(({ actions }) => actions.nouns)
const beside = anyOf(({ actions }) => actions.beside)
const ended = anyOf(({ actions }) => actions.ended)
const earlier = `(?:${anyOf(({ actions }) => actions.earlier)} )`
const reviews = anyOf(({ actions }) => actions.reviews)

const raisedPart = watch(`^(?:${beside} )*${noun}(?: ${beside})*$`, 'u')
/** `Tasks until the next meeting`, `Homework by 12 May` */
const untilDay = watch(`\\s${anyOf(({ actions }) => actions.beforeDay)}\\s.{1,40}$`, 'u')
const datedAlone = watch(`^(?:${beside} )*${anyOf(({ actions }) => [...actions.dated, ...actions.nouns])}$`, 'u')
const besideAlone = watch(`^${beside}$`)

/** Headings of lists that are looked at again, or over, by their words in lower case. */
const lists: [RegExp, ActionList][] = [
  [new RegExp(`^(?:recently )?${ended} ${noun}$|^${noun} ${ended}$`), 'ended'],
  [
    new RegExp(
      `^${reviews}(?: (?:of|on|der|des|de|d|sur))?(?: (?:the|les|las|los|alten|offenen))* ?(?:all )?${earlier}*${noun}(?: ${anyOf(({ actions }) => actions.earlier)})*(?: (?:list|from|of|since|y|and|und|et|en)\\b.*)?$`,
    ),
    'review',
  ],
  [new RegExp(`^${earlier}+${noun}(?: (?:review|list|status|updates?|from|of|since)\\b.*)?$`), 'review'],
  [new RegExp(`^${noun}(?: ${anyOf(({ actions }) => actions.earlier)})+$`), 'review'],
  [
    new RegExp(
      `^${noun} (?:review|list|status|log|tracker|update|follow[- ]?up)s?$|^${noun} (?:from|of) (?:the )?(?:last|previous)\\b.*$`,
    ),
    'review',
  ],
]

/** No heading of actions has more letters. */
const longestHeading = 80

/** Read a heading or label such as `3. Review of open actions`, `➡️ Next steps` or `Actions / To do`; `null` for any other words. */
export const parseActionHeading = remember(readHeading, longestHeading)

function readHeading(text: string): ActionList | null {
  if (text.length > longestHeading) return null
  const words = toWords(text)
  const undated = words.slice(0, untilDay.exec(words)?.index)
  if (undated !== words && datedAlone.test(undated)) return 'raised'
  return readWords(words) ?? (undated === words ? null : readWords(undated))
}

/**
 * Whether a heading may stand over what somebody is to do among other things, so that an item below it has to name whom:
 * `Decisions and actions`, `Before next meeting`, `Goals for next week`.
 */
export const mayGive = remember(readGiving, longestHeading)

function readGiving(text: string): boolean {
  if (text.length > longestHeading) return false
  const words = toWords(text)
  const parts = toParts(words)
  const isMixed =
    parts.some((part) => raisedPart.test(part)) && parts.every((part) => raisedPart.test(part) || companion.test(part))
  return isMixed || untilNext.test(words)
}

function toWords(text: string): string {
  return text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/\s+[-–—]\s+(?=(?:updates?|status|review|list)$)/i, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
}

function toParts(words: string): string[] {
  return words.split(/\s*(?:[/&+,]|\b(?:and|und|et|y|e|en)\b)\s*/).filter((part) => part !== '')
}

function readWords(words: string): ActionList | null {
  const parts = words.split(/\s*(?:[/&+,]|\b(?:and|und|et|y)\b)\s*/).filter((part) => part !== '')
  const isRaised =
    parts.some((part) => raisedPart.test(part)) &&
    parts.every((part) => raisedPart.test(part) || besideAlone.test(part) || part === 'review')
  return isRaised ? 'raised' : (lists.find(([expression]) => expression.test(words))?.[1] ?? null)
}

const companion = watch(`^${anyOf(({ actions }) => actions.companions)}$`, 'u')
const untilNext = watch(
  `^(?:${anyOf(({ actions }) => actions.plans)} )?(?:${anyOf(({ actions }) => actions.beforeNext)} )${anyOf(({ actions }) => actions.nextTime)}$`,
  'u',
)

const past = watch(`(?<![\\p{L}])${anyOf(({ actions }) => actions.past)}(?![\\p{L}])`, 'iu')

/** Whether the nearest heading of actions of a point is one of what an earlier meeting gave: `Previous tasks`. */
export function isOfPast({ headings, label, isItem }: Pick<Point, 'headings' | 'label' | 'isItem'>): boolean {
  const nearest = [...headings, ...(isItem && label !== null ? [label] : [])]
  const own = nearest.findLast((text) => parseActionHeading(text) !== null)
  return own !== undefined && past.test(own)
}

const endedAlone = watch(`^[^\\p{L}]*${ended}[^\\p{L}]*$`, 'iu')

/** The kind of list that the headings or the label of a point make of it: `Completed` below `Actions` is what is over. */
export function listOf({ headings, label, isItem }: Pick<Point, 'headings' | 'label' | 'isItem'>): ActionList | null {
  const labelled = isItem && label !== null ? parseActionHeading(label) : null
  const headed = labelled ?? headings.map(parseActionHeading).findLast((list) => list !== null) ?? null
  const nearest = [headings.at(-1), isItem ? label : null]
  return headed !== null && nearest.some((text) => text != null && endedAlone.test(text)) ? 'ended' : headed
}
