import type { Book } from '../../core/book.ts'
import { isOver } from '../../core/parse/actions/state.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { ActionRow } from '../../core/register/actions/histories.ts'
import { foldWords } from '../../core/text/fold.ts'
import { type ShownDate, showDate, showShortDate, withYearOnce } from '../dates.ts'
import { toHref, toSectionHref } from '../record/shell.ts'
import type { Words } from '../../core/words/index.ts'

/** What one meeting changed about an action, and the meetings that said the same after it. */
export interface Change {
  date: ShownDate | null
  year: string | null
  href: string | null
  /** Its words, where they are new. */
  said: string | null
  parts: string[]
  /** What was taken out and what was added: owner, state, day. */
  fields: { term: string; before: string | null; after: string | null }[]
  same: { text: string; href: string }[]
  /** `6 meetings`: how many in a row say so. */
  meetings: string | null
  /** Why it belongs to what stands before it, where that is inferred. */
  why: string | null
  /** Whether it says that the action went without a word. */
  isEnd: boolean
}

/** A row of a history that changed something. */
interface Step {
  row: ActionRow
  /** Whether its words are new. */
  isSaid: boolean
  fields: Change['fields']
  /** What stands of the action after it: a later row that names no owner keeps those before it. */
  standing: ActionRow
  /** Documents that say so in a row, its own first. */
  paths: Set<string>
}

/** Tell the history of an action by what changed; what was said again in the same words is only counted. */
export function toChanges(book: Book, action: Action): Change[] {
  const changes = toSteps(action.history, book.words).map((step) => toChange(book, step))
  return withYearOnce([...changes, ...toEnd(book, action)])
}

function toSteps(history: readonly ActionRow[], words: Words): Step[] {
  const steps: Step[] = []
  for (const row of history) {
    const last = steps.at(-1)
    const fields = last ? toFields(last.standing, row, words) : []
    const isSaid = last === undefined || (row.isNews && toWords(row) !== toWords(last.standing))
    const owners = row.owners.length > 0 ? row.owners : (last?.standing.owners ?? [])
    if (last && !isSaid && fields.length === 0) {
      last.paths.add(row.path)
      last.standing = { ...row, owners, text: last.standing.text, parts: last.standing.parts }
    } else steps.push({ row, isSaid, fields, standing: { ...row, owners }, paths: new Set([row.path]) })
  }
  return steps
}

function toChange(book: Book, { row, isSaid, fields, paths }: Step): Change {
  const place = toPlace(book, row)
  return {
    ...place,
    said: isSaid ? row.said : null,
    parts: isSaid ? row.parts : [],
    fields,
    same: [...paths].slice(1).map((path) => toSame(book, path, place.year)),
    meetings: paths.size > 1 ? book.words.counts.meeting(paths.size) : null,
    why: toReason(row, book.words),
    isEnd: false,
  }
}

function toPlace(book: Book, row: ActionRow): Pick<Change, 'date' | 'year' | 'href'> {
  const { date } = row
  return {
    date: date === null ? null : showShortDate(date, book.words),
    year: date?.slice(0, 4) ?? null,
    href: toSectionHref(book, row),
  }
}

function toSame(book: Book, path: string, year: string | null): { text: string; href: string } {
  const document = book.byPath.get(path)
  const date = document?.date ?? null
  const shown =
    date === null
      ? book.words.actions.withoutDate
      : (date.slice(0, 4) === year ? showShortDate(date, book.words) : showDate(date, book.words)).text
  return { text: shown, href: toHref(book, document?.url ?? '/') }
}

function toWords({ text, parts }: ActionRow): string {
  return foldWords([text, ...parts].join(' '))
}

/** What differs but the words. The order of owners is no change, and a line without owner keeps those before it. */
function toFields(before: ActionRow, after: ActionRow, words: Words): Change['fields'] {
  const names = ({ owners }: ActionRow): string => [...owners].sort().join(', ')
  const fields: Change['fields'] = []
  if (after.owners.length > 0 && names(before) !== names(after))
    fields.push({ term: words.actions.owner, before: before.owners.join(', ') || null, after: after.owners.join(', ') })
  if (
    after.state !== null &&
    before.state !== after.state &&
    (isOver(after.state) || after.state !== 'open' || before.state !== null)
  )
    fields.push({
      term: words.actions.state,
      before: before.state && words.actions.states[before.state],
      after: words.actions.states[after.state],
    })
  if (after.due !== null && before.due !== after.due)
    fields.push({
      term: words.actions.due,
      before: before.due === null ? null : showDate(before.due, words).text,
      after: showDate(after.due, words).text,
    })
  return fields
}

/** The meeting that left it out. */
function toEnd(book: Book, { leftAt }: Action): Change[] {
  const document = leftAt === null ? undefined : book.byPath.get(leftAt)
  if (!document) return []
  const date = document.date
  return [
    {
      date: date === null ? null : showShortDate(date, book.words),
      year: date?.slice(0, 4) ?? null,
      href: toHref(book, document.url),
      said: book.words.actions.ended,
      parts: [],
      fields: [],
      same: [],
      meetings: null,
      why: null,
      isEnd: true,
    },
  ]
}

/** Why a row belongs to the one before it, where that is inferred. */
function toReason({ join }: ActionRow, { actions, counts }: Words): string | null {
  if (join === null || typeof join === 'string' || join.score === 1) return null
  return actions.byWording(counts.word(join.shared), Math.round(join.score * 100), join.owner)
}
