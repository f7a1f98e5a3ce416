import type { Book } from '../../core/book.ts'
import { isOver } from '../../core/parse/actions/state.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { ActionRow } from '../../core/register/actions/histories.ts'
import { type ShownDate, showDate, showShortDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
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

/** Tell the history of an action by what changed; what was said again in the same words is only counted. */
export function toChanges(book: Book, action: Action): Change[] {
  const changes: (Change & { row: ActionRow; paths: Set<string> })[] = []
  for (const row of action.history) {
    const before = changes.at(-1)
    const fields = before ? toFields(before.row, row, book.words) : []
    const isSaid = before === undefined || (row.isNews && toWords(row) !== toWords(before.row))
    if (before && !isSaid && fields.length === 0) {
      before.paths.add(row.path)
      before.row = {
        ...row,
        text: before.row.text,
        parts: before.row.parts,
        owners: row.owners.length > 0 ? row.owners : before.row.owners,
      }
      continue
    }
    changes.push({
      ...toPlace(book, row),
      said: isSaid ? row.said : null,
      parts: isSaid ? row.parts : [],
      fields,
      same: [],
      meetings: null,
      why: toReason(row, book.words),
      isEnd: false,
      row: { ...row, owners: row.owners.length > 0 ? row.owners : (before?.row.owners ?? []) },
      paths: new Set([row.path]),
    })
  }
  const shown = changes.map(({ row: _, paths, ...change }): Change => ({
    ...change,
    same: [...paths].slice(1).map((path) => toSame(book, path, change.year)),
    meetings: paths.size > 1 ? book.words.counts.meeting(paths.size) : null,
  }))
  return [...shown, ...toEnd(book, action)].map((change, index, all) => ({
    ...change,
    year: change.year === (all[index - 1]?.year ?? null) ? null : change.year,
  }))
}

function toPlace(book: Book, { path, date, section }: ActionRow): Pick<Change, 'date' | 'year' | 'href'> {
  const url = toHref(book, book.byPath.get(path)?.url ?? '/')
  return {
    date: date === null ? null : showShortDate(date, book.words),
    year: date?.slice(0, 4) ?? null,
    href: section === null ? url : `${url}#${section}`,
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
  return [text, ...parts]
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
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
