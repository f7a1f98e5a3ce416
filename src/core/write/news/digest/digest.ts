import type { Book } from '../../../book.ts'
import { firstDay } from '../../../parse/dates/dates.ts'
import { lastMoment, isLive, isOverdue } from '../../../register/actions/overdue.ts'
import type { Action } from '../../../register/actions/actions.ts'
import type { Person } from '../../../register/people/person.ts'
import { addDays } from '../../../parse/dates/planned-date.ts'
import type { Series } from '../../../register/places/series.ts'
import { toMoves } from '../../../register/releases/plan-moves.ts'
import { toStandingPlan } from '../../../register/releases/slip.ts'
import { sayDate } from '../../../text/date-words.ts'
import { type News, type NewsGroup, type NewsItem, sayItem, toGroup, toNews } from '../news.ts'
import { nameOfMilestone, nameOfRelease, sayPlan, tellAction, tellStated, toNote } from '../words.ts'
import { sayDistance } from '../distances.ts'
import { toPlain } from '../formats/plain.ts'
import { toMeetingItems } from './meetings.ts'

/** What a digest is about. */
export interface DigestOptions {
  /** The first day that is told of, ISO 8601; the last is the day on which the record is looked at. */
  from: string
  /** Whose actions are told; everybody's where it is `null`. */
  person: Person | null
  series: readonly Series[]
}

/** How many days ahead is looked. */
const ahead = 30

/** Tell what happened since a day: actions that are due, meetings and reports by series, plans that moved, what lies ahead. */
export function toDigest(book: Book, { from, person, series }: DigestOptions): News {
  const until = addDays(book.today, ahead)
  const { words } = book
  const groups = [
    ...toActionGroups(book, person, series, until),
    ...series.flatMap((one) => toSeriesGroup(book, one, from)),
    toGroup(words, 'plans-moved', toMoveItems(book, series, from)),
    toGroup(words, 'plans-ahead', toAheadItems(book, until)),
  ]
  const [first, last] = [sayDate(from, words), sayDate(book.today, words)]
  const title = words.news.digest(book.settings.name, first, last, person?.name ?? null)
  return toNews(title, groups, words.news.nothingHappened)
}

function toActionGroups(book: Book, person: Person | null, series: readonly Series[], until: string): NewsGroup[] {
  const urls = new Set(series.map(({ url }) => url))
  const all = person === null ? book.actions.all : (book.actions.byPerson.get(person.id) ?? [])
  const live = all.filter((action) => isLive(action) && urls.has(action.series))
  const overdue = live.filter((action) => isOverdue(book, action))
  const due = live.filter((action) => !overdue.includes(action) && action.due !== null && firstDay(action.due) <= until)
  const others = live.filter((action) => !overdue.includes(action) && !due.includes(action))
  const isUrgent = overdue.length + due.length > 0
  const tell = (actions: Action[]): NewsItem[] => actions.sort(byDue).map((action) => tellAction(book, action))
  return [
    toGroup(book.words, 'actions-overdue', tell(overdue)),
    toGroup(book.words, 'actions-due', tell(due)),
    // Without a name this would be the whole register.
    ...(person === null ? [] : [toGroup(book.words, isUrgent ? 'actions-listed' : 'actions-open', tell(others))]),
  ]
}

function byDue(a: Action, b: Action): number {
  const [one, other] = [lastMoment(a.due ?? '9999'), lastMoment(b.due ?? '9999')]
  return one < other ? -1 : one > other ? 1 : 0
}

function toSeriesGroup(book: Book, series: Series, from: string): NewsGroup[] {
  const items = toMeetingItems(book, series, from)
  if (items.length === 0) return []
  const meetings = items.filter(({ isMeeting }) => isMeeting).length
  const { news } = book.words
  const counted = (series.kind === 'report' ? news.reports : news.meetings)(meetings, series.title)
  return [
    {
      id: `series-${series.kind}-${series.id}`,
      title: series.title,
      heading: toPlain(series.title) || news.withoutWords,
      counted,
      items: items.map(({ item }) => sayItem(item, book.words)),
    },
  ]
}

function toMoveItems(book: Book, series: readonly Series[], from: string): NewsItem[] {
  const paths = new Set(series.flatMap(({ documents }) => documents))
  const isAll = series.length === book.series.length
  return toMoves(book.releases.all)
    .filter(
      ({ after }) => after.saidOn !== null && firstDay(after.saidOn) >= from && firstDay(after.saidOn) <= book.today,
    )
    .filter(({ after }) => isAll || paths.has(after.evidence.path))
    .map(({ release, before, after }) => {
      const { words } = book
      const distance = before.planned && after.planned && sayDistance(before.planned, after.planned, words)
      const way = words.news.planMoved(sayPlan(before.planned, words), sayPlan(after.planned, words))
      return tellStated(nameOfRelease(book, release), toNote(way, distance), after.evidence)
    })
}

function toAheadItems(book: Book, until: string): NewsItem[] {
  const releases = book.releases.all.map((release) => ({
    name: nameOfRelease(book, release),
    isOpen: release.status === 'planned' && !release.isPreRelease,
    plan: toStandingPlan(release.planned),
    evidence: release.evidence,
  }))
  const milestones = book.releases.milestones.map(({ id, title, status, due, path, place, url }) => ({
    name: nameOfMilestone({ id, title }),
    isOpen: status === 'planned',
    plan: toStandingPlan(due),
    evidence: { path, place, url },
  }))
  return [...releases, ...milestones].flatMap(({ name, isOpen, plan, evidence }) =>
    isOpen && plan && plan.earliest <= until && plan.latest >= book.today
      ? [tellStated(name, sayPlan(plan, book.words), evidence)]
      : [],
  )
}
