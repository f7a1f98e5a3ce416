import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import { once } from '../../core/records/once.ts'
import { quarterEnds, toReleasesKnownOn } from '../../core/register/as-of/known-releases.ts'
import type { Evidence } from '../../core/register/releases/plan-statements.ts'
import type { PlanStep } from '../../core/register/releases/plan-history.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { isMove, toSlip } from '../../core/register/releases/slip.ts'
import { showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { nameOfTool, toolAddress } from './tool-names.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { lateWords } from './words.ts'

/** A plan as it was known on a day, and what became of it. */
export interface KnownPlan {
  version: string
  planned: { text: string; href: string }
  /** When it was stated. */
  said: string
  outcome: { text: string; href: string | null }
}

/** What was planned of a tool at the end of every quarter. */
export interface PlansView {
  type: 'plans'
  title: string
  trail: { text: string; href: string }[]
  note: string
  /** Newest first. */
  quarters: { id: string; title: string; plans: KnownPlan[] }[]
  /** Which plans cannot be told of. */
  unknown: string | null
}

/** Address of the plans of a tool as they were known, below the base. */
export function plansAddress(book: Book, tool: string): string {
  return `${toolAddress(book, tool)}plans/`
}

/** A release that was planned on a day, with the step that stood then. */
interface Standing {
  release: Release
  step: PlanStep
}

/** The plans of each tool that stood at the ends of its quarters, newest first; ends without any are left out. */
const quartersOf = once((book: Book) => {
  const all = [...book.releases.byTool].map(([tool, releases]) => {
    const dated = releases.filter(isDated)
    const said = dated.flatMap(({ planned }) => planned.flatMap(({ saidOn }) => (saidOn === null ? [] : [saidOn])))
    const from = said.map(firstDay).sort()[0]
    const ends = from === undefined ? [] : quarterEnds(from, book.today)
    const quarters = ends.map((day) => ({ day, standing: toStanding(dated, day) }))
    return [tool, quarters.filter(({ standing }) => standing.length > 0)] as const
  })
  return new Map(all)
})

/** Days that every quarter has. */
const quarter = 90

function isDated({ planned }: Release): boolean {
  return planned.some(({ saidOn }) => saidOn !== null)
}

function toStanding(releases: readonly Release[], day: string): Standing[] {
  return toReleasesKnownOn(releases, day).flatMap((release) => {
    const step = release.planned.findLast(({ suspect }) => suspect === null)
    if (!step?.planned || step.saidOn === null) return []
    // What was overdue is shown once, at the end of the quarter in which its day passed.
    const isJustOverdue = release.status === 'overdue' && step.planned.latest > addDays(day, -quarter)
    return release.status === 'planned' || isJustOverdue ? [{ release, step }] : []
  })
}

/** Tools of which it is known what was planned when. */
export function toolsWithKnownPlans(book: Book): string[] {
  return [...quartersOf(book)].flatMap(([tool, quarters]) => (quarters.length > 0 ? [tool] : []))
}

/** Show what was planned of a tool at the end of every quarter, and what became of it. */
export function toPlans(book: Book, tool: string): PlansView {
  const { words } = book
  const name = nameOfTool(book, tool)
  const quarters = quartersOf(book).get(tool) ?? []
  const releases = book.releases.byTool.get(tool) ?? []
  const undated = releases.filter((release) => release.planned.length > 0 && !isDated(release))
  return {
    type: 'plans',
    title: words.plans.title(name),
    trail: [
      ...(book.tools.size > 0 ? [{ text: words.lists.tool, href: toHref(book, '/tools/') }] : []),
      { text: name, href: toHref(book, toolAddress(book, tool)) },
    ],
    note: words.plans.note,
    quarters: quarters.map(({ day, standing }) => ({
      id: `~${day}`,
      title: showDate(day, words).text,
      plans: standing.map((plan) => toKnownPlan(book, plan)),
    })),
    unknown: undated.length === 0 ? null : words.plans.leftOut(undated.length),
  }
}

/** The plans of all tools that stood on a day, each with where it was stated. */
export function plansKnownOn(book: Book, day: string): (KnownPlan & { tool: string; evidence: Evidence })[] {
  return [...quartersOf(book).keys()].flatMap((tool) =>
    standingOn(book, tool, day).map((plan) => ({
      ...toKnownPlan(book, plan),
      tool: nameOfTool(book, tool),
      evidence: plan.step.evidence,
    })),
  )
}

/** The plans of a tool that stood on a day; those at the end of a quarter of the calendar are at hand. */
function standingOn(book: Book, tool: string, day: string): Standing[] {
  const known = quartersOf(book).get(tool) ?? []
  const [newest, oldest] = [known[0]?.day ?? '', known.at(-1)?.day ?? '']
  if (known.length === 0 || day > addDays(newest, quarter + 2) || day < addDays(oldest, -quarter - 2)) return []
  const own = (book.releases.byTool.get(tool) ?? []).filter(isDated)
  return known.find((one) => one.day === day)?.standing ?? toStanding(own, day)
}

function toKnownPlan(book: Book, { release, step }: Standing): KnownPlan {
  const { planned, text, evidence, lastSaidOn } = step
  return {
    version: release.version,
    planned: { text: planned === null ? text : sayPlanned(planned, book.words), href: toHref(book, evidence.url) },
    said: lastSaidOn === null ? '' : showDate(lastSaidOn, book.words).text,
    outcome: toOutcome(book, release, step),
  }
}

/** What became of a plan: the release and how late it was, where the plan was moved to, or that it stands. */
function toOutcome(book: Book, { tool, version }: Release, step: PlanStep): KnownPlan['outcome'] {
  const { words } = book
  const now = book.releases.byTool.get(tool)?.find((release) => release.version === version)
  if (!now) return { text: words.plans.forgotten, href: null }
  const { released, status, withdrawn, planned } = now
  if (released !== null) {
    const slip = toSlip([step], released)
    const late = slip === null ? '' : `, ${lateWords(slip.days, words, slip.least !== slip.most)}`
    return {
      text: words.plans.released(sayPlanned(released, words)) + late,
      href: toHref(book, released.evidence.url),
    }
  }
  if (withdrawn !== null) return { text: words.plans.withdrawn, href: toHref(book, withdrawn.evidence.url) }
  const last = planned.findLast(({ suspect }) => suspect === null)
  if (last?.planned && isMove(step, last))
    return { text: words.plans.movedTo(sayPlanned(last.planned, words)), href: toHref(book, last.evidence.url) }
  if (status === 'planned') return { text: words.plans.stillPlanned, href: null }
  return { text: words.plans.dayPassed, href: null }
}
