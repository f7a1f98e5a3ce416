import { z } from 'zod'
import { parseDate } from '../parse/dates.ts'
import { type Message, startOfFile } from '../read/message.ts'
import { readYaml } from '../read/yaml.ts'
import { findMisspelt, toMessages } from './issues.ts'
import { kinds } from './kinds.ts'
import { flag, text, texts, webAddress } from './values.ts'

/** How much a finding matters. */
export const severities = ['off', 'hint', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

const day = text.refine((value) => isDay(value), { error: 'expected a day such as 2026-01-31' })

const seriesSchema = z.object({
  /** Shown instead of the name of the folder. */
  title: text.optional(),
  /** One sentence on what the series is. */
  description: text.optional(),
  /** File name, below `tools/`, of the tool that the series speaks of. */
  tool: text.optional(),
  /** Name of a section → other headings under which documents of the series write it. */
  aliases: z.record(z.string(), texts).default({}),
  /** Whether search engines are asked to leave the series out. */
  noindex: flag.optional(),
})

const ticketSchema = z.object({
  /** How a text writes the ticket; `{number}` stands for its digits, `{key}` for letters, digits and hyphens. */
  match: text.refine((value) => /\{(?:number|key)\}/.test(value), { error: 'expected {number} or {key} where the ticket number stands' }),
  /** The address it leads to, with the same placeholder. */
  url: webAddress,
})

const repositorySchema = z.object({
  /** Address of the repository on its code host. */
  url: webAddress,
  branch: text.default('main'),
  /** Folder of the content within the repository. */
  folder: z.string().default('content'),
})

/** `site.yaml`: everything in it is optional. */
export const settingsSchema = z.object({
  /** Name of the site, shown at the top of every page. */
  name: text.default('Record'),
  /** One sentence on what the site holds. */
  description: text.nullable().default(null),
  /** Address under which the site is published; canonical addresses and the sitemap need it. */
  url: webAddress.nullable().default(null),
  /** Where the Markdown lives, for links to source, history and editing. */
  repository: z.union([webAddress.transform((url) => ({ url, branch: 'main', folder: 'content' })), repositorySchema]).nullable().default(null),
  /** Language of the text, a BCP 47 tag. */
  lang: text.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, { error: 'expected a language tag such as en or de-CH' }).default('en'),
  /** Under which licence the text may be used, in one line. */
  licence: text.nullable().default(null),
  /** Colour of links and marks. */
  accent: text.regex(/^#[0-9a-fA-F]{6}$/, { error: 'expected a colour such as "#8a2f1d"' }).default('#8a2f1d'),
  /** The day on which the record is looked at, instead of the current one. */
  asOf: day.nullable().default(null),
  /** Which number of a date such as `9/12` is the day; until this says so, such dates are not read. */
  dateOrder: z.enum(['day-first', 'month-first'], { error: 'expected day-first or month-first' }).nullable().default(null),
  /** Whether search engines are asked to leave the whole site out. */
  noindex: flag.default(false),
  /** What happens to telephone numbers, PINs, passwords, meeting rooms and e-mail addresses. */
  privateDetails: z.enum(['redact', 'allow', 'refuse'], { error: 'expected redact, allow or refuse' }).default('redact'),
  /** Series of minutes and reports by the last part of their address. */
  series: z.record(z.string(), seriesSchema).default({}),
  /** Kind of the documents in a folder whose name does not tell. */
  folders: z.record(z.string(), z.enum(kinds, { error: `expected one of ${kinds.join(', ')}` })).default({}),
  /** Tickets of other systems that become links. */
  tickets: z.array(ticketSchema).default([]),
  /** Old address → new address, content path or web address. */
  redirects: z.record(z.string(), text).default({}),
  /** Rule id → severity. */
  rules: z.record(z.string(), z.enum(severities, { error: `expected one of ${severities.join(', ')}` })).default({}),
})

export type Settings = z.infer<typeof settingsSchema>

const personSchema = z.object({
  name: text,
  initials: text.nullable().default(null),
  /** Other ways in which documents write the name. */
  spellings: texts.default([]),
  organisation: text.nullable().default(null),
  /** `initials` where the person asked not to be named. */
  listAs: z.enum(['name', 'initials'], { error: 'expected name or initials' }).default('name'),
})
const peopleSchema = z.array(
  personSchema.refine((person) => person.listAs === 'name' || person.initials !== null, { error: 'listAs: initials needs the initials', path: ['initials'] }),
)

/** Somebody of `people.yaml`. */
export type PersonSetting = z.infer<typeof personSchema>

/** What a settings file says, with what is wrong in it; wrong files give the defaults. */
export interface Read<Value> {
  value: Value
  messages: Message[]
}

/** Read `site.yaml`. */
export function toSettings(source: string | null): Read<Settings> {
  const path = 'site.yaml'
  const { data, places, problems } = readYaml(source ?? '')
  const defaults = settingsSchema.parse({})
  const broken = problems.map(({ place, reason }) => ({ path, place, rule: 'site-settings', reason }))
  if (broken.length > 0) return { value: defaults, messages: broken }
  const known = Object.keys(settingsSchema.shape)
  const misspelt = findMisspelt(Object.keys(data), known).map(({ key, meant }) => ({
    path, place: places[key] ?? startOfFile, rule: 'unknown-key', reason: `"${key}" is not read; did you mean "${meant}"?`,
  }))
  const result = settingsSchema.safeParse(data)
  if (!result.success) return { value: defaults, messages: [...misspelt, ...toMessages(result.error, 'site-settings', path, places)] }
  return { value: result.data, messages: misspelt }
}

/**
 * Read `people.yaml`.
 *
 * ```yaml
 * people:
 *   - name: Tim Theisen
 *     initials: TimT
 *     spellings: [Tim T, TimT]
 * ```
 */
export function toPeople(source: string | null): Read<PersonSetting[]> {
  const path = 'people.yaml'
  const { data, places, problems } = readYaml(source ?? '')
  const broken = problems.map(({ place, reason }) => ({ path, place, rule: 'people-list', reason }))
  if (broken.length > 0) return { value: [], messages: broken }
  const result = peopleSchema.safeParse(data.people ?? [])
  if (!result.success) return { value: [], messages: toMessages(result.error, 'people-list', path, { '': places.people ?? startOfFile, ...prefixed(places) }) }
  return { value: result.data, messages: [] }
}

function prefixed<Value>(places: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(places).map(([key, place]) => [key.replace(/^people\./, ''), place]))
}

function isDay(value: string): boolean {
  const reading = parseDate(value)
  return reading.type === 'date' && reading.precision === 'day'
}
