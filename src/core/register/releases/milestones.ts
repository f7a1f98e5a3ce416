import { firstDay, parseDate } from '../../parse/dates/dates.ts'
import { isGivenUp, saysGivenUp } from '../../parse/dates/given-up.ts'
import { type MilestoneRow, parseProjectMonth } from '../../parse/releases/milestones.ts'
import type { PlanStatement } from '../../parse/dates/plan-cell.ts'
import { type PlannedDate, resolvePlannedDate, toPlannedDate } from '../../parse/dates/planned-date.ts'
import type { Place } from '../../read/message.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { DocumentRecord, MilestoneRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'
import { toSlug } from '../../records/slug.ts'
import type { LinkResolver } from '../places/links.ts'
import { type PlanStep, toPlanHistory } from './plan-history.ts'
import { type DatedStatement, type Evidence, toCited } from './plan-statements.ts'
import { countMoves, type Slip, toSlip } from './slip.ts'
import { withAnchor } from '../../text/with-anchor.ts'

/** What has become of a milestone; `undated` where nothing gives a date that can be reckoned with. */
export type MilestoneStatus = 'delivered' | 'overdue' | 'planned' | 'withdrawn' | 'undated'

/** A milestone or deliverable of a project. */
export interface Milestone {
  id: string
  /** Path of the document that lists it. */
  path: string
  /** Last part of the address of that document. */
  project: string
  /** Address of its row. */
  url: string
  title: string | null
  owner: string | null
  status: MilestoneStatus
  /** Every date it was due at, oldest first; the last one stands. */
  due: PlanStep[]
  delivered: (PlannedDate & { text: string; evidence: Evidence }) | null
  slip: Slip | null
  moves: number
  /** What a status column says. */
  statedStatus: string | null
  place: Place
}

/** What milestones are read with. */
export interface MilestoneSources {
  settings: Settings
  resolveLink: LinkResolver
  today: string
}

/** Read the tables of all documents of milestones. In the order of the documents and their rows. */
export function toMilestones(documents: readonly DocumentRecord[], sources: MilestoneSources): Milestone[] {
  const taken = new Set<string>()
  return documents.flatMap((document) => {
    if (document.kind !== 'milestone') return []
    // An id listed twice is the same milestone; the first row has its dates.
    return document.milestones.flatMap((row) => {
      const key = `${document.path} ${row.id.toLowerCase()}`
      if (taken.has(key)) return []
      taken.add(key)
      return [toMilestone(document, row, sources)]
    })
  })
}

function toMilestone(document: MilestoneRecord, row: MilestoneRow, sources: MilestoneSources): Milestone {
  const { id, title, owner, place, isStruck } = row
  const read = (statements: readonly PlanStatement[]): DatedStatement[] =>
    statements.map((statement) => toDated(document, row, statement, sources))
  const due = toPlanHistory(read(row.due).map((statement) => ({ ...statement, freezes: [] })))
  const [made] = read(row.delivered).flatMap(({ planned, text, evidence, isStruck: isWithdrawn }) =>
    planned === null || isWithdrawn ? [] : [{ ...planned, text, evidence }],
  )
  const delivered = made ?? null
  return {
    id,
    path: document.path,
    project: document.url.split('/').at(-2) ?? '',
    url: `${document.url}#${milestoneAnchor(id)}`,
    title,
    owner,
    status: toStatus(delivered, due, isStruck || isTakenBack(row), sources.today, row.status),
    due,
    delivered,
    slip: toSlip(due, delivered),
    moves: countMoves(due),
    statedStatus: row.status,
    place,
  }
}

/** Whether every date that it was due at is struck out, and none stands; or a word behind them says so. */
function isTakenBack({ due }: Pick<MilestoneRow, 'due'>): boolean {
  return (due.length > 0 && due.every(({ isStruck }) => isStruck)) || isGivenUp(due.at(-1)?.text ?? '')
}

/** Where the id of a milestone leads. An id that two projects have, or that is a mere number, leads nowhere. */
export function toMilestoneAddresses(documents: readonly DocumentRecord[]): Map<string, string> {
  const addresses = new Map<string, string | null>()
  for (const document of documents) {
    if (document.kind !== 'milestone') continue
    for (const { id } of document.milestones) {
      const address = `${document.url}#${milestoneAnchor(id)}`
      if (/\p{L}/u.test(id)) addresses.set(id, addresses.has(id) && addresses.get(id) !== address ? null : address)
    }
  }
  return new Map([...addresses].flatMap(([id, address]) => (address === null ? [] : [[id, address] as const])))
}

/** Anchor of the row of a milestone on the page of its project. */
function milestoneAnchor(id: string): string {
  return `~${toSlug(id)}`
}

function toDated(
  document: MilestoneRecord,
  { section }: MilestoneRow,
  statement: PlanStatement,
  { settings, resolveLink }: MilestoneSources,
): DatedStatement {
  const cited = toCited(document, statement, resolveLink)
  const saidOn = cited?.document.date ?? null
  return {
    text: statement.text,
    planned:
      projectMonth(statement.text, document.start) ??
      resolvePlannedDate(statement.reading, { near: saidOn, order: settings.dateOrder }),
    saidOn,
    isStruck: statement.isStruck,
    evidence: {
      path: document.path,
      place: statement.place,
      url: withAnchor(document.url, section),
    },
    cited,
  }
}

/** `PM3` is the third month of the project; its first day is the day of the start in that month. */
function projectMonth(text: string, start: string | null): PlannedDate | null {
  const month = parseProjectMonth(text)
  if (month === null || start === null) return null
  const [year = 0, first = 1] = firstDay(startDay(start)).split('-').map(Number)
  const at = first - 1 + month - 1
  return toPlannedDate(`${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 'month')
}

/** A start as the front matter writes it, which was checked to be a date. */
function startDay(written: string): string {
  const reading = parseDate(written)
  return reading.type === 'date' ? reading.date : written
}

function toStatus(
  delivered: PlannedDate | null,
  due: readonly PlanStep[],
  isStruck: boolean,
  today: string,
  stated: string | null,
): MilestoneStatus {
  if (delivered !== null && delivered.earliest <= today) return 'delivered'
  if (isStruck || saysGivenUp(stated ?? '') || /^merged/i.test(stated ?? '')) return 'withdrawn'
  const plan = delivered ?? due.at(-1)?.planned ?? null
  if (plan === null) return 'undated'
  return plan.latest < today ? 'overdue' : 'planned'
}

/** Overdue first, then by the day that stands, then as listed: what needs attention stands on top. */
export function byUrgency(a: Milestone, b: Milestone): number {
  const rank = ({ status }: Milestone): number =>
    ['overdue', 'planned', 'undated', 'delivered', 'withdrawn'].indexOf(status)
  const day = ({ delivered, due }: Milestone): string => delivered?.latest ?? due.at(-1)?.planned?.latest ?? '9999'
  return rank(a) - rank(b) || byCodeUnit(day(a), day(b))
}
