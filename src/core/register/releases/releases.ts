import { firstDay } from '../../parse/dates/dates.ts'
import { compareVersions, isPreVersion, isVersion, toLine, toVersionKey } from '../../parse/text/versions.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { isFacts } from './facts.ts'
import { toPlanHistory } from './plan-history.ts'
import { toMoves } from './plan-moves.ts'
import type { DatedStatement, RowStatements } from './plan-statements.ts'
import type { Release, ReleaseRegister, ReleaseStatus } from './release.ts'
import { type Schedule, toSchedules, toWithdrawal } from './schedules.ts'
import { countMoves, toSlip, toStandingPlan } from './slip.ts'
import type { ToolRow } from './tool-rows.ts'

/** Join what all release tables state to releases. `today` is the day on which the record is looked at. */
export function toReleases(stated: readonly ToolRow[], today: string): ReleaseRegister {
  const rows = stated.filter(({ table }) => !table.isSupportOnly)
  const schedules = toSchedules(rows)
  const releases = [...Map.groupBy(rows, ({ tool }) => tool)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([tool, own]) =>
      toGroups(own)
        .map((group) => toRelease(tool, group, today, schedules.get(tool) ?? []))
        .sort((a, b) => compareVersions(a.version, b.version) || byCodeUnit(a.version, b.version)),
    )
  return {
    all: releases,
    byTool: Map.groupBy(releases, ({ tool }) => tool),
    movesByPath: Map.groupBy(toMoves(releases), ({ after }) => after.evidence.path),
  }
}

/**
 * Group rows by release. `v5.3` and `5.3` are one release, unless a roadmap lists both with a date of their own;
 * then a statement from elsewhere belongs to the one that it spells.
 */
function toGroups(rows: readonly RowStatements[]): RowStatements[][] {
  return [...Map.groupBy(rows, ({ version }) => toVersionKey(version)).values()].flatMap((group) => {
    const spelt = new Set(group.filter(isOnRoadmap).map(({ version }) => version))
    if (spelt.size < 2) return [group]
    const [first = ''] = spelt
    return [...Map.groupBy(group, ({ version }) => (spelt.has(version) ? version : first)).values()]
  })
}

/** Whether a row stands on a roadmap that people keep. */
function isOnRoadmap({ document }: RowStatements): boolean {
  return document.kind === 'roadmap' && !isFacts(document)
}

function toRelease(
  tool: string,
  group: readonly RowStatements[],
  today: string,
  schedules: readonly Schedule[],
): Release {
  const rows = [...group].sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)) || byCodeUnit(a.document.path, b.document.path))
  const own = rows.find(isOnRoadmap) ?? rows.find(({ document }) => !isFacts(document)) ?? rows[0]
  if (!own) throw new Error('a release is stated by at least one row')
  const { planned, released } = toDates(rows, today)
  const withdrawn = released === null ? toWithdrawal(rows, planned, schedules) : null
  const statedStatus = rows.findLast(({ row }) => row.status !== null)?.row.status ?? null
  return {
    tool,
    version: own.version,
    line: isVersion(own.version) ? toLine(own.version) : null,
    isPreRelease:
      isPreVersion(own.version) ||
      /^(?:pre|pre-?release|release candidate|candidate|beta|alpha|rc\d*)$/i.test(statedStatus ?? ''),
    status: toStatus({ released, planned, withdrawn, statedStatus }, own.document.kind === 'roadmap', today),
    released,
    planned,
    slip: toSlip(planned, released),
    moves: countMoves(planned),
    phases: (rows.findLast(({ phases }) => phases.length > 0)?.phases ?? []).flatMap(({ name, statements }) => {
      const date = statements.findLast(({ isStruck }) => !isStruck)?.planned?.date
      return date === undefined ? [] : [{ name, date }]
    }),
    withdrawn,
    remark: rows.findLast(({ row }) => row.remark !== null)?.row.remark ?? null,
    notes: own.row.notes ?? rows.findLast(({ row }) => row.notes !== null)?.row.notes ?? null,
    statedStatus,
    evidence: own.evidence,
    rows,
  }
}

/** Roadmaps stand behind the meetings that they sum up. */
function dayOf({ document }: RowStatements): string {
  return document.date === null ? '9999' : firstDay(document.date)
}

function toDates(all: readonly RowStatements[], today: string): Pick<Release, 'planned' | 'released'> {
  // A second row of a roadmap contradicts the first or repeats it, and is reported.
  const first = all.find(isOnRoadmap)
  const rows = all.filter((row) => !isOnRoadmap(row) || row === first)
  const contradicted = toContradicted(rows)
  // Where the only date column says neither planned nor released, days that have passed are releases and days ahead are plans.
  const isPast = ({ table, document, row }: RowStatements, { planned, isStruck }: DatedStatement): boolean => {
    const asOf = document.kind === 'roadmap' ? today : document.date === null ? '' : firstDay(document.date)
    return (
      table.isUndecided && !isStruck && planned !== null && planned.latest <= asOf && !unreleased.test(row.status ?? '')
    )
  }
  const plans = rows.flatMap((row) => {
    const freezes = row.phases.flatMap(({ statements }) =>
      statements.flatMap(({ planned, isStruck }) => (planned && !isStruck ? [planned] : [])),
    )
    const isAhead = ({ planned, isStruck }: DatedStatement): boolean =>
      !isStruck && planned !== null && planned.earliest > today
    return [
      ...row.planned
        .filter((statement) => !isPast(row, statement))
        .map((statement) => ({ ...statement, freezes, isContradicted: contradicted.has(row) })),
      ...row.released.filter(isAhead).map((statement) => ({ ...statement, freezes, isAhead: true })),
    ]
  })
  // What the place where releases are made says is so, whatever was announced.
  const factsFirst = [...rows.filter(({ document }) => isFacts(document)), ...rows]
  const made = factsFirst.flatMap((row) => [
    ...row.released.filter(({ isStruck }) => !isStruck),
    ...row.planned.filter((statement) => isPast(row, statement)),
  ])
  const [released] = made.flatMap(({ planned, text, evidence }) =>
    planned === null || planned.earliest > today ? [] : [{ ...planned, text, evidence }],
  )
  return { planned: toPlanHistory(plans), released: released ?? null }
}

/** Rows of minutes of which another of the same table plans the same version for another day: nobody can tell which was meant. */
function toContradicted(rows: readonly RowStatements[]): Set<RowStatements> {
  const standing = ({ planned }: RowStatements): string | undefined =>
    planned.findLast(({ isStruck }) => !isStruck)?.planned?.date
  const tables = Map.groupBy(
    rows.filter(({ document }) => document.kind !== 'roadmap'),
    ({ table }) => table,
  )
  return new Set([...tables.values()].flatMap((own) => (new Set(own.map(standing)).size > 1 ? own : [])))
}

/** What a status column says of a release that has not come, or has. */
const unreleased = /^(?:planned|upcoming|scheduled|in progress|pending|open|delayed|postponed)/i
const out = /^(?:released|shipped|done|out|available)$/i

function toStatus(
  { released, planned, withdrawn, statedStatus }: Pick<Release, 'released' | 'planned' | 'withdrawn' | 'statedStatus'>,
  isOnRoadmap: boolean,
  today: string,
): ReleaseStatus {
  if (released !== null) return 'released'
  if (withdrawn !== null) return 'withdrawn'
  const plan = toStandingPlan(planned)
  if (out.test(statedStatus ?? '') && (plan === null || plan.latest < today)) return 'released'
  if (plan === null) return 'undated'
  if (plan.latest >= today) return 'planned'
  return isOnRoadmap ? 'overdue' : 'unconfirmed'
}
