import type { Heading, Root, RootContent } from 'mdast'
import { parseLabel } from '../attendance/labels.ts'
import { responsible } from '../text/sections.ts'
import { toText } from '../text/text.ts'
import { findDate } from './dates.ts'
import { findEitherDay } from './either-day.ts'
import { foldSpace } from '../../text/fold.ts'

/** How a document stands; `null` where nothing is said. */
export type Standing = 'draft' | 'approved' | 'corrected' | 'cancelled'

/** Title of a document and the heading it was taken from, which the page does not repeat. */
export interface Title {
  text: string | null
  heading: Heading | null
}

/**
 * Find the heading that is the title of a document: the first block, or the only heading of level 1.
 * `given` is the title of the front matter; a heading that repeats it, or stands for it (`{{page.title}}`), is the same title.
 */
export function parseTitle(root: Root, given: string | null): Title {
  const blocks = root.children.filter((block) => !isInvisible(block))
  const [first] = blocks
  const tops = blocks.filter((block): block is Heading => block.type === 'heading' && block.depth === 1)
  const headings = blocks.filter((block) => block.type === 'heading')
  const candidate =
    first?.type === 'heading' ? first : tops.length === 1 && tops[0] === headings[0] ? tops[0] : undefined
  const text = candidate ? foldSpace(toText(candidate)) : ''
  if (
    !candidate ||
    text === '' ||
    (given === null &&
      ((parseLabel(text) && !holdsDay(text) && !ofMinutes.test(text)) ||
        isBusiness(text) ||
        (headings.filter(({ depth }) => depth === candidate.depth).length > 1 && isTeam(candidate, text))))
  )
    return { text: given, heading: null }
  if (/^\{\{\s*page\.title\s*\}\}$/.test(text)) return { text: given, heading: candidate }
  if (given === null) return { text, heading: candidate }
  return { text: given, heading: candidate.depth === 1 && isSame(text, given) ? candidate : null }
}

/** `Steering group minutes`: whose minutes they are, not who took them. */
const ofMinutes = /\p{L} +minutes$/iu

/** Read the standing that a title states: `(draft)`, `CANCELLED`, `no meeting`. */
export function parseStanding(title: string): Standing | null {
  if (
    /\bCANCELL?ED\b/.test(title) ||
    /^cancell?ed\b|(?:meeting|call|[-–—:([])\s*(?:was |is )?cancell?ed\b|\bcancell?ed[)\]]?$|\bno meeting\b/i.test(
      title,
    )
  )
    return 'cancelled'
  if (/[([]\s*draft\s*[)\]]|^draft\b|[-–—:]\s*draft$/i.test(title) || /\bDRAFT\b/.test(title)) return 'draft'
  if (/[([]\s*corrected\s*[)\]]/i.test(title)) return 'corrected'
  if (/[([]\s*approved\s*[)\]]/i.test(title)) return 'approved'
  return null
}

/** Read the standing of a document that says nothing else below its title: `Skipped for the holidays.` */
export function parseStandingOfText(root: Root, title: Heading | null): Standing | null {
  const blocks = root.children.filter((block) => block !== title && !isInvisible(block))
  if (blocks.length === 0 || blocks.length > 2 || blocks.some(({ type }) => type !== 'paragraph')) return null
  const text = foldSpace(blocks.map((block) => toText(block)).join(' '))
  const isOff = /\b(?:cancell?ed|skipped|no (?:meeting|call)|not held|did not (?:meet|take place))\b/i.test(text)
  return isOff && text.split(' ').length <= 15 ? 'cancelled' : null
}

function isInvisible(block: RootContent): boolean {
  return (
    block.type === 'definition' ||
    block.type === 'thematicBreak' ||
    (block.type === 'html' && /^<!--[\s\S]*-->$/.test(block.value.trim()))
  )
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const [short = '', long = ''] = [plain(a), plain(b)].sort((one, other) => one.length - other.length)
  // A heading that says more than the title is kept; a date is no more than the page says anyway.
  return (
    long.startsWith(short) &&
    long
      .slice(short.length)
      .split(' ')
      .every(
        (word) =>
          word === '' ||
          /^(?:\d+(?:st|nd|rd|th)?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*)$/.test(
            word,
          ),
      )
  )
}

/** Whether a heading states a day, which no label does: `(22/7/24) Meeting minutes`. */
function holdsDay(text: string): boolean {
  return (findDate(text) ?? findEitherDay(text)) !== null
}

/** Whether a heading is an item of business, as every meeting has it, and so the title of none. */
function isBusiness(text: string): boolean {
  return /^(?:agenda|minutes|notes|actions?|action items|action ?\/ ?significant items|significant items|announcements?|introduction|summary|overview|links|topics|discussion|decisions?|next steps|any other business|aob):?$/i.test(
    text,
  )
}

/** Whether a heading of a lower level names a team and who speaks for it, as the sections of reports do: `## CMS (Burt)`. */
function isTeam({ depth }: Heading, text: string): boolean {
  return depth > 1 && responsible(text).length > 0
}
