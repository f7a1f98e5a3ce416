import type { Book } from '../../../book.ts'
import type { PlannedDate } from '../../../parse/dates/planned-date.ts'
import type { PlanStep } from '../../../register/releases/plan-history.ts'
import type { Milestone } from '../../../register/releases/milestones.ts'
import type { Evidence, RowStatements } from '../../../register/releases/plan-statements.ts'
import type { Release } from '../../../register/releases/release.ts'
import type { Slip } from '../../../register/releases/slip.ts'
import { nameOfMilestone, nameOfRelease, nameOfTool } from '../words.ts'
import { toPathsNow } from './compare-pages.ts'

/** A release or a milestone, as far as its plan goes. */
export interface Planned {
  key: string
  name: string
  /** Whose it is, the tool or project, and what of it. */
  of: { id: string; name: string }
  version: string
  kind: 'release' | 'milestone'
  steps: readonly PlanStep[]
  /** When it came, and where that is stated. */
  come: (PlannedDate & { evidence: Evidence }) | null
  isWithdrawn: boolean
  /** The day of the schedule that left it out, where that is how it was withdrawn. */
  leftOn: string | null
  isPreRelease: boolean
  moves: number
  slip: Slip | null
  evidence: Evidence
  /** The documents that speak of it. */
  paths: readonly string[]
  /** What tables state of a release, in order of date; nothing of a milestone. */
  rows: readonly RowStatements[]
  phases: Release['phases']
  statedStatus: string | null
}

/** A plan as it is, and as it was; `null` where there was none. */
export interface PlanPair {
  before: Planned | null
  after: Planned
}

/**
 * Pair plans by tool and version; then those of one version of which one document speaks, wherever that was moved: their tool
 * has another name, or none is known any more.
 */
export function pairPlans(before: Book, after: Book): { pairs: PlanPair[]; gone: Planned[] } {
  const left = new Map(toPlanned(before).map((one) => [one.key, one]))
  const first = toPlanned(after).map((plan) => ({ before: take(left, plan.key), after: plan }))
  const pathNow = toPathsNow(before, after)
  const byPlace = new Map(
    [...left.values()].flatMap((one) => placesOf(one, pathNow).map((place) => [place, one.key] as const)),
  )
  const pairs = first.map((pair) => {
    const places = pair.before === null ? placesOf(pair.after, (path) => path) : []
    const key = places.map((place) => byPlace.get(place)).find((one) => one !== undefined && left.has(one))
    return key === undefined ? pair : { ...pair, before: take(left, key) }
  })
  return { pairs, gone: [...left.values()] }
}

function take(left: Map<string, Planned>, key: string): Planned | null {
  const found = left.get(key) ?? null
  left.delete(key)
  return found
}

function placesOf({ kind, version, paths }: Planned, pathNow: (path: string) => string): string[] {
  return paths.map((path) => JSON.stringify([kind, version, pathNow(path)]))
}

/** Find the plans of a record. */
function toPlanned(book: Book): Planned[] {
  return [
    ...book.releases.all.map((release) => fromRelease(book, release)),
    ...book.releases.milestones.map((milestone) => fromMilestone(milestone)),
  ]
}

function fromRelease(book: Book, release: Release): Planned {
  const { tool, version, planned, released, status, moves, slip, withdrawn, evidence, rows } = release
  return {
    key: JSON.stringify([tool, version]),
    name: nameOfRelease(book, release),
    of: { id: tool, name: nameOfTool(book, tool) },
    version,
    kind: 'release',
    steps: planned,
    come: status === 'released' ? released : null,
    isWithdrawn: status === 'withdrawn',
    leftOn: withdrawn && rows.every(({ document }) => document.path !== withdrawn.evidence.path) ? withdrawn.on : null,
    isPreRelease: release.isPreRelease,
    moves,
    slip,
    evidence: withdrawn?.evidence ?? evidence,
    paths: rows.map(({ document }) => document.path),
    rows,
    phases: release.phases,
    statedStatus: release.statedStatus,
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
    name: nameOfMilestone({ id, title }),
    of: { id: project, name: project },
    version: id,
    kind: 'milestone',
    steps: due,
    come: status === 'delivered' ? delivered : null,
    isPreRelease: false,
    isWithdrawn: status === 'withdrawn',
    leftOn: null,
    moves,
    slip,
    evidence: { path, place, url },
    paths: [path],
    rows: [],
    phases: [],
    statedStatus: null,
  }
}
