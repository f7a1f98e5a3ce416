import { shortMonthNames } from '../../text/months.ts'
import type { PlanStatement } from '../dates/plan-cell.ts'
import { parseDate } from '../dates/dates.ts'
import { parsePlannedDate } from '../dates/planned-date.ts'

/** Which number of a date such as `7/12/2026` is the day. */
type Order = 'day-first' | 'month-first'

const written = /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.](?:19|20)?\d{2}(?!\d)/g

/** Tell from the dates of a table which number is the day: `30/11/2026` can only be read one way. `null` where none tells, or two differ. */
export function toDateOrder(texts: readonly string[]): Order | null {
  const orders = texts.flatMap((text) =>
    [...text.matchAll(written)].flatMap(([, first, second]): Order[] => {
      const [one, other] = [Number(first), Number(second)]
      if (one > 12 && other <= 12) return ['day-first']
      return one <= 12 && other > 12 ? ['month-first'] : []
    }),
  )
  const [order] = new Set(orders)
  return order !== undefined && orders.every((each) => each === order) ? order : null
}

/** Read a date that may be two days in the order of its table. */
export function settleOrder(statement: PlanStatement, order: Order | null): PlanStatement {
  const { reading } = statement
  if (order === null || reading.type !== 'ambiguous') return statement
  const [day, month] = order === 'day-first' ? [reading.first, reading.second] : [reading.second, reading.first]
  const text = `${day} ${shortMonthNames[month - 1] ?? ''}${reading.year === null ? '' : ` ${reading.year}`}`
  return parseDate(text).type === 'impossible' ? statement : { ...statement, reading: parsePlannedDate(text) }
}
