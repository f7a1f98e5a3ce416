import { firstDay } from '../../parse/dates/dates.ts'
import { findPlannedDates } from '../../parse/dates/planned-date.ts'
import { wordsOf } from '../../parse/text/passages.ts'
import type { DocumentRecord } from '../../records/document.ts'

/** `The minutes of 5 November were approved`, `Approved the minutes of the meeting of 5 November.` */
const approval =
  /\bminutes (?:of|from)\b(?<behind>.{3,80}?)\b(?:(?:were|was|are|is|have been) )?(?:approved|accepted|adopted|agreed)\b|\b(?:approved?|accepted?|adopted?) (?:of )?the (?:\w+ )?minutes (?:of|from)\b(?<ahead>.{3,80})/i
const refused = /\bnot (?:yet )?(?:be )?(?:approved|accepted|adopted|agreed)\b|\?\s*$/i

/** Find the drafts whose minutes a later meeting of the series says it approved, by path. */
export function toApproved(documents: readonly DocumentRecord[]): Set<string> {
  const dated = documents.filter(({ kind, date }) => kind === 'minutes' && date !== null)
  const series = Map.groupBy(dated, (document) => document.series)
  const approved = new Set<string>()
  for (const own of series.values()) {
    const drafts = own.filter(({ status }) => status === 'draft')
    if (drafts.length === 0) continue
    for (const document of own) {
      const days = new Set(document.passages.flatMap((passage) => daysIn(wordsOf(passage), document.date ?? '')))
      for (const draft of drafts) {
        const day = firstDay(draft.date ?? '')
        if (days.has(day) && day < firstDay(document.date ?? '')) approved.add(draft.path)
      }
    }
  }
  return approved
}

/** Whether minutes are a draft that no later meeting approved. */
export function isDraft({ status, path }: DocumentRecord, approved: ReadonlySet<string>): boolean {
  return status === 'draft' && !approved.has(path)
}

function daysIn(text: string, near: string): string[] {
  const { behind, ahead } = approval.exec(text)?.groups ?? {}
  const said = behind ?? ahead
  if (said === undefined || refused.test(text)) return []
  const dates = findPlannedDates(said, { near, order: null })
  return dates.flatMap(({ date, precision }) => (precision === 'day' ? [date] : []))
}
