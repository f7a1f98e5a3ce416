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
import { toApartGroup, toOwnChanges, toOwnSeries } from './own.ts'

/** What a digest is about. */
export interface DigestOptions {
  /** The first day that is told of, ISO 8601; the last is the day on which the record is looked at. */
  from: string
  /** Whose actions are told first, and with whose series; everybody's where it is `null`. */
  person: Person | null
  /** Of which meetings are told; where these are all, for somebody those that name them within a year. */
  series: readonly Series[]
}

/** How many days ahead is looked. */
const ahead = 30

/** Tell what happened since a day: actions that are due, meetings and reports by series, plans that moved, what lies ahead. */
export function toDigest(book: Book, { from, person, series: asked }: DigestOptions): News {
  const until = addDays(book.today, ahead)
  const { words } = book
  const isAll = asked.length === book.series.length
  const { own: series, apart } = person !== null && isAll ? toOwnSeries(book, person, asked) : { own: asked, apart: [] }
  const own = person === null ? null : toOwn(book, person, asked, { from, until })
  const told = new Set(own === null ? [] : Object.values(own).flat())
  const groups = [
    ...(own === null ? toUrgentGroups(book, asked, until) : toOwnGroups(book, own)),
    ...series.flatMap((one) => toSeriesGroup(book, one, from, told)),
    ...(person === null
      ? []
      : [
          toApartGroup(
            book,
            person,
            apart.filter((one) => toMeetingItems(book, one, from).length > 0),
          ),
        ]),
    toGroup(words, 'plans-moved', toMoveItems(book, asked, from)),
    toGroup(words, 'plans-ahead', toAheadItems(book, until)),
  ]
  const [first, last] = [sayDate(from, words), sayDate(book.today, words)]
  const title = words.news.digest(book.settings.name, first, last, person?.name ?? null)
  return toNews(title, groups, words.news.nothingHappened)
}

/** Actions on a list that are over their time, that are due, and the others. */
type Live = Record<'overdue' | 'due' | 'others', Action[]>

function toLive(book: Book, all: readonly Action[], series: readonly Series[], until: string): Live {
  const urls = new Set(series.map(({ url }) => url))
  const live = all.filter((action) => isLive(action) && urls.has(action.series))
  const {
    overdue = [],
    due = [],
    others = [],
  } = Object.groupBy(live, (action) => {
    if (isOverdue(book, action)) return 'overdue'
    return action.due !== null && firstDay(action.due) <= until ? 'due' : 'others'
  })
  return { overdue, due, others }
}

/** What is due of everybody: without a name the others would be the whole register. */
function toUrgentGroups(book: Book, series: readonly Series[], until: string): NewsGroup[] {
  const { overdue, due } = toLive(book, book.actions.all, series, until)
  return [
    toGroup(book.words, 'actions-overdue', tellAll(book, overdue)),
    toGroup(book.words, 'actions-due', tellAll(book, due)),
  ]
}

/** All actions of somebody that are on a list, each once, with those that left one. */
type Own = Live & Record<'raised' | 'left', Action[]>

function toOwn(
  book: Book,
  person: Person,
  series: readonly Series[],
  { from, until }: { from: string; until: string },
): Own {
  const live = toLive(book, book.actions.byPerson.get(person.id) ?? [], series, until)
  const { raised, left } = toOwnChanges(book, person, series, from)
  const isNew = new Set(raised)
  const others = live.others.filter((action) => !isNew.has(action))
  return { ...live, others, raised: live.others.filter((action) => isNew.has(action)), left }
}

function toOwnGroups(book: Book, { overdue, due, raised, left, others }: Own): NewsGroup[] {
  const isFirst = overdue.length + due.length + raised.length === 0
  return [
    toGroup(book.words, 'actions-overdue', tellAll(book, overdue)),
    toGroup(book.words, 'actions-due', tellAll(book, due)),
    toGroup(book.words, 'actions-raised', tellAll(book, raised)),
    toGroup(book.words, 'actions-left', tellAll(book, left)),
    toGroup(book.words, isFirst ? 'actions-open' : 'actions-listed', tellAll(book, others)),
  ]
}

function tellAll(book: Book, actions: readonly Action[]): NewsItem[] {
  return actions.toSorted(byDue).map((action) => tellAction(book, action))
}

function byDue(a: Action, b: Action): number {
  const [one, other] = [lastMoment(a.due ?? '9999'), lastMoment(b.due ?? '9999')]
  return one < other ? -1 : one > other ? 1 : 0
}

function toSeriesGroup(book: Book, series: Series, from: string, told: ReadonlySet<Action>): NewsGroup[] {
  const items = toMeetingItems(book, series, from, told)
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
