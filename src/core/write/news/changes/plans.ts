import type { Book } from '../../../book.ts'
import { daysBetween, type PlannedDate } from '../../../parse/dates/planned-date.ts'
import type { PlanStep } from '../../../register/releases/plan-history.ts'
import type { Milestone } from '../../../register/releases/milestones.ts'
import type { Evidence } from '../../../register/releases/plan-statements.ts'
import type { Release } from '../../../register/releases/release.ts'
import { counts, toStandingPlan } from '../../../register/releases/slip.ts'
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
  const pick = (tell: (before: Planned | null, after: Planned) => NewsItem | null): NewsItem[] =>
    pairs.flatMap((pair) => tell(pair.before, pair.after) ?? [])
  return [
    toGroup('plans-moved', 'plan moved', 'plans moved', pick(tellMove)),
    toGroup('plans-made', 'plan made', 'plans made', pick(tellNew)),
    toGroup('plans-come', 'released or delivered', 'released or delivered', pick(tellCome)),
    toGroup('plans-withdrawn', 'plan given up', 'plans given up', pick(tellWithdrawn)),
    toGroup(
      'plans-gone',
      'plan no longer on record',
      'plans no longer on record',
      was.filter(({ key }) => !now.has(key)).map(({ name }) => ({ text: name, note: null, url: null, ...nowhere })),
    ),
  ]
}

function tellMove(before: Planned | null, { name, steps, moves, come }: Planned): NewsItem | null {
  const [was, is] = [before && toStandingPlan(before.steps), toStandingPlan(steps)]
  const step = steps.findLast(({ suspect }) => suspect === null)
  if (!was || !step || come !== null || (is?.date === was.date && is.part === was.part)) return null
  const days = is === null ? null : toDays(was, is)
  const how = days === null ? null : days === 0 ? 'more exact' : sayDays(days)
  const count = days === null || days === 0 || moves < 2 ? null : `${toOrdinal(moves)} move`
  return tellStated(name, toNote(`from ${sayPlan(was)} to ${sayPlan(is)}`, how, count), step.evidence)
}

/** The least distance that two dates allow; 0 where one may be within the other. */
function toDays(was: PlannedDate, is: PlannedDate): number {
  if (is.earliest > was.latest) return daysBetween(was.latest, is.earliest)
  return is.latest < was.earliest ? daysBetween(was.earliest, is.latest) : 0
}

function tellNew(before: Planned | null, { name, steps, come }: Planned): NewsItem | null {
  const had = before !== null && (before.steps.some(counts) || before.come !== null)
  const step = steps.findLast(({ suspect }) => suspect === null)
  if (had || come !== null || !step?.planned) return null
  return tellStated(name, `planned for ${sayPlan(step.planned)}`, step.evidence)
}

function tellCome(before: Planned | null, { name, come, slip }: Planned): NewsItem | null {
  if (come === null || before?.come?.date === come.date) return null
  const changed = before?.come ? `was stated as ${sayPlan(before.come)}` : null
  const against = slip === null ? null : slip === 0 ? 'on the day first planned' : `${sayDays(slip)} than first planned`
  return tellStated(name, toNote(sayPlan(come), against, changed), come.evidence)
}

function tellWithdrawn(before: Planned | null, { name, isWithdrawn, evidence }: Planned): NewsItem | null {
  return isWithdrawn && before?.isWithdrawn === false ? tellStated(name, null, evidence) : null
}

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

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `third`, `12th`, `21st` */
function toOrdinal(number: number): string {
  const ends: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' }
  const end = number % 100 > 10 && number % 100 < 14 ? 'th' : (ends[number % 10] ?? 'th')
  return ordinals[number - 1] ?? `${number}${end}`
}
