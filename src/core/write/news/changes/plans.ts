import type { Book } from '../../../book.ts'
import { daysBetween, type PlannedDate } from '../../../parse/dates/planned-date.ts'
import type { PlanStep } from '../../../register/releases/plan-history.ts'
import type { Milestone } from '../../../register/releases/milestones.ts'
import type { Evidence } from '../../../register/releases/plan-statements.ts'
import type { Release } from '../../../register/releases/release.ts'
import { counts, toStandingPlan } from '../../../register/releases/slip.ts'
import type { Words } from '../../../words/index.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfRelease, nowhere, sayDays, sayPlan, tellStated, toNote, toWords } from '../words.ts'

/** A release or a milestone, as far as its plan goes. */
interface Planned {
  key: string
  name: string
  steps: readonly PlanStep[]
  /** When it came, and where that is stated. */
  come: (PlannedDate & { evidence: Evidence }) | null
  isWithdrawn: boolean
  moves: number
  slip: number | null
  evidence: Evidence
}

/** Tell what became of plans: made, moved, kept and given up, of releases and of milestones. */
export function toPlanChanges(before: Book, after: Book): NewsGroup[] {
  const [was, is] = [toAll(before), toAll(after)]
  const earlier = new Map(was.map((one) => [one.key, one]))
  const now = new Set(is.map(({ key }) => key))
  const pairs = is.map((after) => ({ before: earlier.get(after.key) ?? null, after }))
  const pick = (tell: Tell): NewsItem[] => pairs.flatMap((pair) => tell(pair.before, pair.after, after.words) ?? [])
  const { words } = after
  const gone = was.filter(({ key }) => !now.has(key))
  return [
    toGroup(words, 'plans-moved', pick(tellMove)),
    toGroup(words, 'plans-made', pick(tellNew)),
    toGroup(words, 'plans-come', pick(tellCome)),
    toGroup(words, 'plans-withdrawn', pick(tellWithdrawn)),
    toGroup(
      words,
      'plans-gone',
      gone.map(({ name }) => ({ text: name, note: null, url: null, ...nowhere })),
    ),
  ]
}

/** What both records say of a plan, in the words of the later one. */
type Tell = (before: Planned | null, after: Planned, words: Words) => NewsItem | null

const tellMove: Tell = (before, { name, steps, moves, come }, words) => {
  const [was, is] = [before && toStandingPlan(before.steps), toStandingPlan(steps)]
  const step = steps.findLast(({ suspect }) => suspect === null)
  if (!was || !step || come !== null || (is?.date === was.date && is.part === was.part)) return null
  const days = is === null ? null : toDays(was, is)
  const how = days === null ? null : days === 0 ? words.news.moreExact : sayDays(days, words)
  const count = days === null || days === 0 || moves < 2 ? null : words.news.nthMove(moves)
  const way = words.news.planMoved(sayPlan(was, words), sayPlan(is, words))
  return tellStated(name, toNote(way, how, count), step.evidence)
}

/** The least distance that two dates allow; 0 where one may be within the other. */
function toDays(was: PlannedDate, is: PlannedDate): number {
  if (is.earliest > was.latest) return daysBetween(was.latest, is.earliest)
  return is.latest < was.earliest ? daysBetween(was.earliest, is.latest) : 0
}

const tellNew: Tell = (before, { name, steps, come }, words) => {
  const had = before !== null && (before.steps.some(counts) || before.come !== null)
  const step = steps.findLast(({ suspect }) => suspect === null)
  if (had || come !== null || !step?.planned) return null
  return tellStated(name, words.news.plannedFor(sayPlan(step.planned, words)), step.evidence)
}

const tellCome: Tell = (before, { name, come, slip }, words) => {
  const { news } = words
  if (come === null || before?.come?.date === come.date) return null
  const changed = before?.come ? news.statedAs(sayPlan(before.come, words)) : null
  const against = slip === null ? null : slip === 0 ? news.asPlanned : news.thanPlanned(sayDays(slip, words))
  return tellStated(name, toNote(sayPlan(come, words), against, changed), come.evidence)
}

const tellWithdrawn: Tell = (before, { name, isWithdrawn, evidence }) =>
  isWithdrawn && before?.isWithdrawn === false ? tellStated(name, null, evidence) : null

function toAll(book: Book): Planned[] {
  return [
    ...book.releases.all.map((release) => fromRelease(book, release)),
    ...book.releases.milestones.map((milestone) => fromMilestone(milestone)),
  ]
}

function fromRelease(book: Book, release: Release): Planned {
  const { tool, version, planned, released, status, moves, slip, withdrawn, evidence } = release
  return {
    key: JSON.stringify([tool, version]),
    name: nameOfRelease(book, release),
    steps: planned,
    come: status === 'released' ? released : null,
    isWithdrawn: status === 'withdrawn',
    moves,
    slip: slip?.days ?? null,
    evidence: withdrawn?.evidence ?? evidence,
  }
}

function fromMilestone({
  id,
  title,
  project,
  path,
  place,
  url,
  due,
  delivered,
  status,
  moves,
  slip,
}: Milestone): Planned {
  return {
    key: JSON.stringify([project, id, 'milestone']),
    name: toWords([id, title].filter(Boolean).join(' ')),
    steps: due,
    come: status === 'delivered' ? delivered : null,
    isWithdrawn: status === 'withdrawn',
    moves,
    slip: slip?.days ?? null,
    evidence: { path, place, url },
  }
}
