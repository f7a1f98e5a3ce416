import { compareVersions, toVersionKey } from '../../parse/text/versions.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { toPlanHistory } from '../releases/plan-history.ts'
import type { DatedStatement } from '../releases/plan-statements.ts'
import type { Release } from '../releases/release.ts'
import { countMoves, toStandingPlan } from '../releases/slip.ts'
import type { ToolRow } from '../releases/tool-rows.ts'
import type { SupportStage, SupportStatus, SupportWindow } from './window.ts'

/** Join what all tables state of support, by tool and version. */
export function toSupport(
  rows: readonly ToolRow[],
  releases: ReadonlyMap<string, readonly Release[]>,
  today: string,
): SupportWindow[] {
  const stated = rows.filter(({ support }) => support.some(({ statements }) => statements.length > 0))
  return [...Map.groupBy(stated, ({ tool }) => tool)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([tool, own]) => {
      const made = releases.get(tool) ?? []
      return [...Map.groupBy(own, ({ version }) => toLineKey(version))]
        .flatMap(([key, group]) => toWindow(group, findRelease(key, made), today))
        .sort((a, b) => compareVersions(a.version, b.version) || byCodeUnit(a.version, b.version))
    })
}

/** `5.9.x` is the line that `5.9` names, too. */
function toLineKey(version: string): string {
  return toVersionKey(version.replace(/\.(?:x|\*)$/i, ''))
}

/** The release of a version; of a line the first that has a day: that of `5.9` is 5.9.0 where there is no 5.9. */
function findRelease(key: string, releases: readonly Release[]): Release | null {
  const isDated = ({ released, planned }: Release): boolean => released !== null || toStandingPlan(planned) !== null
  const isOfLine = ({ version, isPreRelease }: Release): boolean =>
    !isPreRelease && toVersionKey(version).startsWith(`${key}.`)
  return (
    releases.find(({ version }) => toVersionKey(version) === key) ??
    releases.find((release) => isOfLine(release) && isDated(release)) ??
    null
  )
}

function toWindow(rows: readonly ToolRow[], release: Release | null, today: string): SupportWindow[] {
  const stages = toStages(rows)
  const [first] = rows
  if (!first || stages.every(({ steps }) => steps.every(({ planned }) => planned === null))) return []
  const ends = stages.filter(({ edge, date }) => edge === 'end' && date !== null)
  const last = ends.at(-1) ?? null
  const from = release === null ? null : (release.released ?? toStandingPlan(release.planned))
  const until = last?.date ?? null
  const isAhead = release !== null && release.status !== 'released' && from !== null && from.earliest > today
  const status: SupportStatus =
    until === null ? 'open' : until.latest < today ? 'ended' : isAhead ? 'ahead' : 'supported'
  return [
    {
      tool: first.tool,
      version: first.version,
      release,
      from,
      until,
      steps: last?.steps ?? [],
      moves: countMoves(last?.steps ?? []),
      status,
      stage: status === 'supported' || status === 'open' ? toCurrentStage(stages, today) : null,
      stages,
      evidence: first.evidence,
    },
  ]
}

/** The days of a version in order: each stage once, with every day that was stated for it. */
function toStages(rows: readonly ToolRow[]): SupportStage[] {
  const stated = rows.flatMap(({ support }) => support.filter(({ statements }) => statements.length > 0))
  const groups = Map.groupBy(stated, ({ stage, edge }) => `${edge ?? ''} ${stage?.toLowerCase() ?? ''}`)
  const read = [...groups.values()].flatMap((group) => {
    const [first] = group
    const steps = toSteps(group.flatMap(({ statements }) => statements))
    return first ? [{ stage: first.stage, edge: first.edge, steps, date: toStandingPlan(steps) }] : []
  })
  const ends = read.flatMap(({ edge, date }) => (edge === 'end' && date ? [date.latest] : [])).sort()
  const lastEnd = ends.at(-1) ?? ''
  return read
    .map((stage): SupportStage => {
      // `Maintenance` beside an end of life that comes later is where maintenance starts.
      const edge = stage.edge ?? (stage.date !== null && stage.date.latest < lastEnd ? 'start' : 'end')
      return { ...stage, edge }
    })
    .sort((a, b) => byCodeUnit(a.date?.latest ?? '9999', b.date?.latest ?? '9999'))
}

/** An end that has passed when it is stated is none that is suspect. */
function toSteps(statements: readonly DatedStatement[]): SupportStage['steps'] {
  const plain = statements.map((statement) => ({ ...statement, freezes: [] }))
  return toPlanHistory(plain).map((step) => ({ ...step, suspect: null }))
}

/** The stage that started last, else the one that ends first. */
function toCurrentStage(stages: readonly SupportStage[], today: string): string | null {
  const dated = stages.flatMap((stage) => (stage.date === null ? [] : [{ ...stage, date: stage.date }]))
  const started = dated.findLast(({ edge, date }) => edge === 'start' && date.earliest <= today)
  return (started ?? dated.find(({ edge, date }) => edge === 'end' && date.latest >= today))?.stage ?? null
}
