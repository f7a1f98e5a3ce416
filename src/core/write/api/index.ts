import type { Book } from '../../book.ts'
import { writeRecords } from '../json.ts'
import { actions } from './actions.ts'
import { attendance } from './attendance.ts'
import { decisions } from './decisions.ts'
import { writeCsv } from './csv.ts'
import { type Endpoint, writeSchema } from './endpoint.ts'
import { incidents } from './incidents.ts'
import { mentions } from './mentions.ts'
import { metrics } from './metrics.ts'
import { milestones } from './milestones.ts'
import { people } from './people.ts'
import { periods } from './periods.ts'
import { releases } from './releases.ts'
import { supported } from './supported.ts'
import { tools } from './tools.ts'

/** Every file of records with a schema, by name. */
export const endpoints: readonly Endpoint[] = [
  actions,
  attendance,
  decisions,
  incidents,
  mentions,
  metrics,
  milestones,
  people,
  periods,
  releases,
  supported,
  tools,
]

/** Write `/api/v1/*.json`, the same as CSV, and their schemas: path below the output folder → text. One record a line. */
export function writeApi(book: Book): Map<string, string> {
  return new Map(
    endpoints.flatMap((endpoint) => [
      ...writeBoth(endpoint, book),
      [`api/v1/schema/${endpoint.name}.json`, writeSchema(endpoint)] as const,
    ]),
  )
}

function writeBoth({ name, toRecords }: Endpoint, book: Book): (readonly [string, string])[] {
  const records = toRecords(book)
  return [
    [`api/v1/${name}.json`, writeRecords(records)],
    [`api/v1/${name}.csv`, writeCsv(records)],
  ]
}
