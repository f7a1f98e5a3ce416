import { firstDay } from '../../parse/dates/dates.ts'
import { findPlannedDates } from '../../parse/dates/find-planned-dates.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { once } from '../../records/once.ts'

/** The meeting that approved the minutes of an earlier one. */
export interface Approval {
  /** Day of that meeting, ISO 8601. */
  day: string
  path: string
}

/** Find the minutes that a later meeting of the series says it approved, by path; the first that does counts. */
function toApprovals(
  documents: readonly DocumentRecord[],
  isWanted: (document: DocumentRecord) => boolean = () => true,
): Map<string, Approval> {
  const dated = documents.filter(({ kind, date }) => kind === 'minutes' && date !== null)
  const approvals = new Map<string, Approval>()
  for (const own of Map.groupBy(dated, ({ series }) => series).values()) {
    const wanted = Map.groupBy(own.filter(isWanted), ({ date }) => firstDay(date ?? ''))
    if (wanted.size === 0) continue
    for (const { path, date, approvals: said } of own) {
      const day = firstDay(date ?? '')
      const days = said.flatMap((words) => daysIn(words, day))
      const approved = days.flatMap((of) => (of < day ? (wanted.get(of) ?? []) : []))
      for (const one of approved) {
        const known = approvals.get(one.path)
        if (!known || day < known.day) approvals.set(one.path, { day, path })
      }
    }
  }
  return approvals
}

/** Find the drafts whose minutes a later meeting of the series says it approved, by path. */
export function toApproved(documents: readonly DocumentRecord[]): Set<string> {
  return new Set(toApprovals(documents, ({ status }) => status === 'draft').keys())
}

/** Find the meeting that approved the minutes of a document; `null` where none says so. */
export function findApproval(documents: readonly DocumentRecord[], path: string): Approval | null {
  return approvalsOf(documents).get(path) ?? null
}

const approvalsOf = once((documents: readonly DocumentRecord[]) => toApprovals(documents))

/** Whether minutes are a draft that no later meeting approved. */
export function isDraft({ status, path }: DocumentRecord, approved: ReadonlySet<string>): boolean {
  return status === 'draft' && !approved.has(path)
}

function daysIn(words: string, near: string): string[] {
  const dates = findPlannedDates(words, { near, order: null })
  return dates.flatMap(({ date, precision }) => (precision === 'day' ? [date] : []))
}
