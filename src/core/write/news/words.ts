import type { Book } from '../../book.ts'
import type { PlannedDate } from '../../parse/dates/planned-date.ts'
import type { DecisionState } from '../../parse/decisions/state.ts'
import { isNoNews, parseActionState } from '../../parse/actions/state.ts'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import type { Place } from '../../read/message.ts'
import type { Action } from '../../register/actions/actions.ts'
import type { Evidence } from '../../register/releases/plan-statements.ts'
import type { Release } from '../../register/releases/release.ts'
import { sayDate } from '../../text/date-words.ts'
import type { Words } from '../../words/index.ts'
import { truncate } from '../../text/truncate.ts'
import type { NewsItem } from './news.ts'
import { withTool } from '../../text/with-tool.ts'

const longestText = 200
const longestNote = 400

/** Shorten words of the record to what is said in a line. */
export function toWords(text: string): string {
  return truncate(text.replace(/\s+/g, ' ').trim(), longestText)
}

/** Name the series of minutes or reports that has an address: `Operations`. */
export function nameOfSeries(book: Book, address: string): string {
  return book.series.find(({ url }) => url === address)?.title ?? address
}

/** Name an action: `Operations #7: order the disks`, or `Operations #7` where no meeting says what it is. */
export function nameOfAction(book: Book, action: Action): string {
  return `${nameOfSeries(book, action.series)}${action.number === null ? ': ' : ' '}${shortNameOfAction(book, action)}`
}

/** Name an action where its series is known: `#7: order the disks`, `order the disks`. */
export function shortNameOfAction({ words: { news } }: Book, action: Action): string {
  const { number } = action
  const words = toWords(wordsIn(action)).replace(/\s*:$/, '')
  if (number === null) return words || news.withoutWords
  return words === '' ? `#${number}` : `#${number}: ${words}`
}

/** The title of an action, else the last words that say more of it than how it stands: not `no news`, `done`. */
function wordsIn({ title, history }: Action): string {
  const said = [title, ...history.map(({ text }) => text).reverse()]
  return said.find((text) => text !== null && !isNoNews(text) && parseActionState(text) === null) ?? ''
}

/** Name a release: `GOCDB 5.11`; some versions say the tool themselves. */
export function nameOfRelease(book: Book, { tool, version }: Release): string {
  return withTool(nameOfTool(book, tool), version)
}

/** Name what has releases: a tool, or a series that plans some of its own. */
export function nameOfTool(book: Book, id: string): string {
  return book.tools.get(id)?.name ?? book.series.find((one) => one.id === id)?.title ?? id
}

/** Name a milestone: `MS701 Roadmap for the portal`. */
export function nameOfMilestone({ id, title }: { id: string; title: string | null }): string {
  return toWords([id, title].filter(Boolean).join(' '))
}

/** Write a plan in words: `end of September 2010`; `no date` where none stands. */
export function sayPlan(plan: PlannedDate | null, words: Words): string {
  if (plan === null) return words.news.noDate
  const day = sayDate(plan.date, words)
  return plan.part === null ? day : words.plans[plan.part](day, plan.precision === 'month')
}

/** Say how far a day moved: `31 days later`, `1 day earlier`. */
export function sayDays(days: number, { plans, counts }: Words): string {
  return plans.move(counts.day(Math.abs(days)), days > 0)
}

/** Say how a decision was taken: `agreed`, `proposed`. */
export function sayState(state: DecisionState, { decisions, news }: Words): string {
  return state === 'agreed' ? news.agreed : decisions.states[state]
}

/** Join what is to be known besides; `null` where there is nothing. */
export function toNote(...parts: readonly (string | null)[]): string | null {
  const note = parts.filter((part) => part !== null && part !== '').join('; ')
  return note === '' ? null : truncate(note, longestNote)
}

/** Tell of an action, as its last statement has it. */
export function tellAction(book: Book, action: Action, ...besides: readonly (string | null)[]): NewsItem {
  const last = action.history.at(-1)
  const owners = action.owners.join(', ')
  const text = nameOfAction(book, action)
  return {
    text,
    note: toNote(owners, sayDue(book, action, text), ...besides),
    url: action.url,
    ...(last ? toSpot(last) : nowhere),
  }
}

/** Until when something is to be done, unless its words say that day. */
function sayDue({ words }: Book, { due, isOver }: Action, text: string): string | null {
  if (due === null || isOver) return null
  const day = sayDate(due, words)
  return text.includes(day) || text.includes(due) ? null : words.news.due(day)
}

/** Tell of what a release table or schedule states. */
export function tellStated(text: string, note: string | null, evidence: Evidence): NewsItem {
  return { text, note, url: evidence.url, ...toSpot(evidence) }
}

/** A file of the content folder with a line, for who opens it in an editor. */
export function toSpot({ path, place }: { path: string; place: Place }): Pick<NewsItem, 'path' | 'line'> {
  return { path: fileOf(path), line: place.line }
}

/** Where something stood that the record says no more. */
export const nowhere = { path: null, line: null } as const
