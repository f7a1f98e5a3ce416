import { z } from 'zod'
import { parseDate, type StatedDate } from '../core/parse/dates/dates.ts'
import { type Message, startOfFile } from '../core/read/message.ts'
import { readYaml, type YamlText } from '../core/read/yaml.ts'
import { toMatcher } from '../core/records/exclude.ts'
import { toMessages } from '../core/records/issues.ts'
import type { Kind } from '../core/records/kinds.ts'
import { findUnreadKeys } from '../core/records/unread-keys.ts'
import { text, texts, webAddress } from '../core/records/values.ts'
import { writeSchema } from '../core/write/schema.ts'
import { type Format, readFormats } from './formats.ts'
import { kindNames, toKind } from './kind-names.ts'

/** What the person who imports says of a document; `null` where nothing is said. */
export interface Said {
  series: string | null
  kind: Kind | null
  date: StatedDate | null
  as: Format | null
}

/** What is said of a document of which nobody says anything. */
export const nothingSaid: Said = { series: null, kind: null, date: null, as: null }

const date = text
  .refine((value) => parseDate(value).type === 'date', { error: 'expected a date such as 2021-03-04' })
  .transform((value): StatedDate | null => {
    const reading = parseDate(value)
    return reading.type === 'date' ? { date: reading.date, precision: reading.precision } : null
  })

const kind = z
  .enum(kindNames, { error: `expected one of ${kindNames.join(', ')}` })
  .transform((name): Kind | null => toKind(name))

const format = z.enum(readFormats, { error: `expected one of ${readFormats.join(', ')}` })

/** `import.yaml`: what is imported, and what nobody can tell from the sources. */
const planSchema = z.object({
  sources: texts.describe('Files and folders to import, from the folder of this file.'),
  to: text.nullable().default(null).describe('Content folder to write into, from the folder of this file.'),
  exclude: texts.default([]).describe('Sources that are left out, as patterns: WebHome.txt, Sandbox/**.'),
  series: text.nullable().default(null).describe('Series of all minutes and reports, where no document says another.'),
  kind: kind.nullable().default(null).describe('Kind of all documents, where none says another.'),
  date: date.nullable().default(null).describe('Date of documents that state none.'),
  as: format.nullable().default(null).describe('Format of all sources, instead of the one that their content tells.'),
  wiki: webAddress
    .nullable()
    .default(null)
    .describe('Address of the old wiki, for links to topics that are not imported.'),
  variables: z.record(z.string(), z.string()).default({}).describe('Variables of the wiki that no topic sets.'),
  documents: z
    .record(
      z.string(),
      z.object({
        series: text.nullable().default(null).describe('Series of these documents.'),
        kind: kind.nullable().default(null).describe('Kind of these documents.'),
        date: date.nullable().default(null).describe('Date of the meeting, whatever the source states.'),
        as: format.nullable().default(null).describe('Format of these sources.'),
      }),
    )
    .default({})
    .describe(
      'What is said of documents by their path as the report names it, or a pattern; the first that says counts.',
    ),
})

/** A plan by which an import can be repeated. */
export type Plan = z.infer<typeof planSchema>

/** Write the JSON schema of `import.yaml`. */
export function writePlanSchema(): string {
  return writeSchema('import.yaml of an import', planSchema, true)
}

/** What a plan says, with where each key stands; `null` where something in it is wrong. */
export interface PlanReading {
  plan: Plan | null
  messages: Message[]
  places: YamlText['places']
}

/**
 * Read a plan. A key that is not read is a mistake, as it may be the one that leaves something out.
 *
 * ```yaml
 * sources: twiki/data
 * exclude: [WebHome.txt]
 * documents:
 *   Ops/Standup*: {series: stand-up, kind: minutes}
 *   Ops/KickOff.txt: {date: 2021-03-04}
 * ```
 */
export function readPlan(source: string, path: string): PlanReading {
  const { data, places, problems } = readYaml(source)
  const toMistake = (place: Message['place'], reason: string): Message => ({ path, place, rule: 'import-plan', reason })
  if (problems.length > 0)
    return { plan: null, places, messages: problems.map(({ place, reason }) => toMistake(place, reason)) }
  const unread = findUnreadKeys(data, planSchema).map(({ key, at, meant }) =>
    toMistake(
      places[at] ?? startOfFile,
      `"${key}" is not read; ${meant ? `did you mean "${meant}"?` : 'remove it, or see the keys in the README'}`,
    ),
  )
  const result = planSchema.safeParse(data)
  const wrong = result.success ? [] : toMessages(result.error, 'import-plan', path, places)
  const messages = [...unread, ...wrong]
  return { plan: messages.length === 0 && result.success ? result.data : null, places, messages }
}

/** What a plan says of each document, and which sources it leaves out, by their paths as reports name them. */
export interface PlanReader {
  saidOf: (path: string) => Said
  isLeftOut: (path: string) => boolean
}

/** Make a plan ready to be asked. */
export function toPlanReader({ exclude, documents }: Pick<Plan, 'exclude' | 'documents'>): PlanReader {
  const left = exclude.map(toMatcher)
  const entries = Object.entries(documents).map(([pattern, said]) => ({ isOf: toMatcher(pattern), said }))
  return {
    isLeftOut: (path) => left.some((isOf) => isOf(path)),
    saidOf: (path) => {
      const file = fileOf(path)
      const said = entries.filter(({ isOf }) => isOf(path) || isOf(file)).map((entry) => entry.said)
      // A meeting of a file of many has its own day; only what names the part itself changes it.
      const dated = entries.filter(({ isOf }) => isOf(path)).map((entry) => entry.said)
      return {
        series: said.find(({ series }) => series !== null)?.series ?? null,
        kind: said.find((own) => own.kind !== null)?.kind ?? null,
        as: said.find(({ as }) => as !== null)?.as ?? null,
        date: dated.find((own) => own.date !== null)?.date ?? null,
      }
    },
  }
}

/** Patterns of a plan that name no source: keys by which their places are found, and what they say. */
export function findUnmatched(
  { exclude, documents }: Pick<Plan, 'exclude' | 'documents'>,
  paths: readonly string[],
): { key: string; pattern: string }[] {
  const all = [
    ...exclude.map((pattern, index) => ({ key: `exclude.${index}`, pattern })),
    ...Object.keys(documents).map((pattern) => ({ key: `documents.${pattern}`, pattern })),
  ]
  return all.filter(({ pattern }) => {
    const isOf = toMatcher(pattern)
    return !paths.some((path) => isOf(path) || isOf(fileOf(path)))
  })
}

/** `notes.md#2024-03-04`, a meeting of a file → `notes.md` */
function fileOf(path: string): string {
  return path.replace(/#.*$/s, '')
}
