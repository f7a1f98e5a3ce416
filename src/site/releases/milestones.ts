import type { Words } from '../../core/words/index.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { Book } from '../../core/book.ts'
import { firstDay, parseDate } from '../../core/parse/dates/dates.ts'
import type { PlannedDate } from '../../core/parse/dates/planned-date.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { byUrgency, type Milestone, type MilestoneStatus } from '../../core/register/releases/milestones.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { slipWords } from './words.ts'
import { toHref, toSectionHref } from '../record/shell.ts'

/** A milestone in the register of its project. */
export interface MilestoneEntry {
  id: string
  /** Anchor of the row on the page of its project; `null` in a list of several projects, which links there. */
  anchor: string | null
  project: { text: string; href: string } | null
  title: string | null
  owner: string | null
  status: MilestoneStatus
  statusText: string
  /** Dates it was due at, oldest first; only one that stands is not struck out. `words` are there where the text alone does not say the day. */
  due: { text: string; words: string | null; href: string | null; isStruck: boolean }[]
  delivered: string | null
  slip: string | null
  /** Sentences of dated documents that name it, the newest document first. */
  mentions: { date: ShownDate | null; title: string; href: string; text: string }[]
  more: number
}

/** What the page of a project shows above its text, and the list of projects above their names. */
export interface MilestonesView {
  note: string
  entries: MilestoneEntry[]
}

const shownMentions = 3

/** Show the milestones that a document lists, those first that need attention; `null` where it lists none. */
export function toMilestonesView(book: Book, document: DocumentRecord): MilestonesView | null {
  const own = book.releases.milestones.filter(({ path }) => path === document.path)
  if (own.length === 0) return null
  return { note: noteOf(book, own), entries: [...own].sort(byUrgency).map((milestone) => toEntry(book, milestone)) }
}

/** Show the milestones of all projects that have not been delivered, those first that need attention; `null` where all have. */
export function toOpenMilestones(book: Book): MilestonesView | null {
  const open = book.releases.milestones
    .filter(({ status }) => status !== 'delivered' && status !== 'withdrawn')
    .sort(byUrgency)
  if (open.length === 0) return null
  return { note: noteOf(book, book.releases.milestones), entries: open.map((milestone) => toListed(book, milestone)) }
}

/** A row of the list, which leads to that of the project. */
function toListed(book: Book, milestone: Milestone): MilestoneEntry {
  return {
    ...toEntry(book, milestone),
    anchor: null,
    project: { text: book.byPath.get(milestone.path)?.title ?? milestone.project, href: toHref(book, milestone.url) },
  }
}

/** Count milestones by what has become of them: `2 of 4 delivered, 1 overdue, as of 22 November 2026`. */
function noteOf(book: Book, milestones: readonly Milestone[]): string {
  const number = (status: MilestoneStatus): number => milestones.filter((one) => one.status === status).length
  const day = showDate(book.today, book.words).text
  return book.words.milestones.note(number('delivered'), milestones.length, number('overdue'), day)
}

function toEntry(book: Book, milestone: Milestone): MilestoneEntry {
  const { id, url, title, owner, status, due, delivered } = milestone
  const dayOf = (path: string): string => firstDay(book.byPath.get(path)?.date ?? '0')
  const uses = book.releases.milestoneUses
    .filter((use) => use.milestone === url && book.byPath.get(use.path)?.date != null)
    .sort((a, b) => byCodeUnit(dayOf(b.path), dayOf(a.path)))
  return {
    id,
    anchor: url.slice(url.indexOf('#') + 1),
    project: null,
    title,
    owner,
    status,
    statusText: book.words.milestones.states[status],
    due: due.map(({ text, planned, saidOn, evidence }, index) => ({
      ...toWords(text, planned, book.words),
      href:
        saidOn === null ? null : toHref(book, evidence.url.replace(/#.*/, '')) + (/#.*/.exec(evidence.url)?.[0] ?? ''),
      isStruck: index < due.length - 1 || status === 'withdrawn',
    })),
    delivered: delivered === null ? null : sayPlanned(delivered, book.words),
    slip: slipWords(milestone, book.words),
    mentions: uses.slice(0, shownMentions).map(({ path, section, sentence }) => {
      const document = book.byPath.get(path)
      return {
        date: document?.date ? showDate(document.date, book.words) : null,
        title: document?.title ?? path,
        href: toSectionHref(book, { path, section }),
        text: truncate(sentence, 200),
      }
    }),
    more: Math.max(0, uses.length - shownMentions),
  }
}

/** A date stands once, in words; what it was reckoned from stands before it: `PM4 August 2010`. */
function toWords(text: string, planned: PlannedDate | null, language: Words): { text: string; words: string | null } {
  const words = planned === null ? null : sayPlanned(planned, language)
  if (words === null || words === text) return { text, words: null }
  return parseDate(text).type === 'date' ? { text: words, words: null } : { text, words }
}
