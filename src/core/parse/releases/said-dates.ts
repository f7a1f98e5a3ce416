import { type PlanStatement, parsePlanCell } from '../dates/plan-cell.ts'
import { parsePlannedDate } from '../dates/planned-date.ts'
import type { Cell } from '../text/tables.ts'

/** What a cell says of a release in words. */
export interface SaidDates {
  planned: PlanStatement[]
  released: PlanStatement[]
}

const released = /^(?:released|shipped|published|delivered|done|out)(?: on| since)?:? +(?=\S)/i
const moved =
  /^(?:moved|postponed|slipped|delayed|pushed(?: back| out)?|rescheduled|deferred)(?: from (?<from>.+?))? (?:to|until|till) (?<to>.+)$/i
const was = /^was (?<from>.+?)(?:,|;)? now (?<to>.+)$/i

/** Read a cell of dates whose words say what became of them: `released 24 Nov`, `moved from 8 Dec to 15 Dec`. */
export function readSaidDates(cell: Cell): SaidDates {
  const text = cell.text.trim()
  const out = released.exec(text)
  if (out && isDate(text.slice(out[0].length)))
    return { planned: [], released: [toStatement(cell, text.slice(out[0].length), false)] }
  const { from, to } = (moved.exec(text) ?? was.exec(text))?.groups ?? {}
  if (to === undefined || !isDate(to)) return { planned: parsePlanCell(cell), released: [] }
  const before = from !== undefined && isDate(from) ? [toStatement(cell, from, true)] : []
  return { planned: [...before, toStatement(cell, to, false)], released: [] }
}

/** Read the date of a status that says that a release came: `shipped 20/01/2025`. */
export function readStatusDate(cell: Cell | undefined): PlanStatement[] {
  return cell && released.test(cell.text.trim()) ? readSaidDates(cell).released : []
}

function isDate(text: string): boolean {
  const { type } = parsePlannedDate(text)
  return type === 'date' || type === 'no-year' || type === 'ambiguous'
}

function toStatement({ place, runs }: Cell, text: string, isStruck: boolean): PlanStatement {
  return {
    text,
    reading: parsePlannedDate(text),
    isStruck,
    url: runs.find(({ url }) => url !== null)?.url ?? null,
    place,
  }
}
