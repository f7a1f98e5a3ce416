import type { Book } from '../../book.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import { settingsOf } from '../../records/of-series.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { toRelativePath } from '../../register/places/links.ts'
import type { PlanStep } from '../../register/releases/plan-history.ts'
import type { Series } from '../../register/places/series.ts'
import { withTool } from '../../text/with-tool.ts'

/** Something that was to be done by a day, with the address of its row as a document at `path` writes it. */
export interface Due {
  text: string
  url: string
  /** EDTF. */
  date: string
}

/** What is to be looked up: for a meeting at `date`, until a day. */
interface Question {
  path: string
  series: Series
  date: string
  until: string
}

/** For how long what is overdue is still brought up, in days. */
const remembered = 366

/** List releases and milestones that are neither shipped nor delivered and due until a day, the earliest first; a series that speaks of one tool hears of that one's releases. */
export function findDue(book: Book, { path, series, date, until }: Question): Due[] {
  const tool = settingsOf(series.id, book.settings).tool
  const releases = book.releases.all
    .filter(
      (release) =>
        (release.status === 'planned' || release.status === 'overdue') &&
        !release.isPreRelease &&
        (tool === undefined || tool === release.tool),
    )
    .flatMap((release) =>
      toDue(
        withTool(book.tools.get(release.tool)?.name ?? release.tool, release.version),
        release.planned,
        release.evidence.path,
      ),
    )
  const milestones = book.releases.milestones
    .filter(({ status }) => status === 'planned' || status === 'overdue')
    .flatMap((milestone) =>
      toDue([milestone.id, milestone.title].filter(Boolean).join(' '), milestone.due, milestone.path),
    )
  const oldest = Date.parse(date) - remembered * 86_400_000
  return [...releases, ...milestones]
    .filter((due) => firstDay(due.date) <= until && Date.parse(firstDay(due.date)) >= oldest)
    .map((due) => ({ ...due, url: encodeURI(toRelativePath(path, due.url)) }))
    .sort((a, b) => byCodeUnit(firstDay(a.date), firstDay(b.date)) || byCodeUnit(a.text, b.text))
}

function toDue(text: string, plan: readonly PlanStep[], url: string): Due[] {
  const planned = plan.at(-1)?.planned
  return planned ? [{ text, url, date: planned.date }] : []
}
