import { z } from 'zod'
import { parseDate } from '../parse/dates/dates.ts'
import { type Message, type Place, startOfFile } from '../read/message.ts'
import { readYaml } from '../read/yaml.ts'
import { quartersSchema, seriesSchema } from './series-settings.ts'
import { migrateKeys } from './former-keys.ts'
import { toMessages } from './issues.ts'
import { kinds } from './kinds.ts'
import { lookSettings } from './look-settings.ts'
import { findUnreadKeys } from './unread-keys.ts'
import { wordIssue } from './wording.ts'
import { flag, languageTag, text, texts, siteAddress, webAddress } from './values.ts'

/** How much a finding matters. */
const severities = ['off', 'hint', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

const day = text.refine((value) => isDay(value), { error: 'expected a day such as 2026-01-31' })

const ticketSchema = z.object({
  match: text
    .refine((value) => /\{(?:number|key)\}/.test(value), {
      error: 'expected {number} or {key} where the ticket number stands',
    })
    .describe(
      'How a text writes the ticket; `{number}` stands for its digits, `{key}` for letters, digits and hyphens.',
    ),
  url: webAddress.describe('The address it leads to, with the same placeholder.'),
})

const repositorySchema = z.object({
  url: webAddress.describe('Address of the repository on its code host.'),
  host: z
    .enum(['github', 'gitlab', 'gitea'], { error: 'expected github, gitlab or gitea' })
    .optional()
    .describe('Software of the code host, where its name does not tell; gitea stands for Forgejo too.'),
  branch: text.default('main').describe('Branch that the links lead to.'),
  folder: z
    .string()
    .optional()
    .describe('Folder of the content within the repository, where that is not the one that the command was given.'),
})

/** `site.yaml`: everything in it is optional. */
export const settingsSchema = z.object({
  name: text.default('Record').describe('Name of the site, shown at the top of every page.'),
  description: text.nullable().default(null).describe('One sentence on what the site holds.'),
  url: siteAddress
    .nullable()
    .default(null)
    .describe('Address under which the site is published; canonical addresses and the sitemap need it.'),
  repository: z
    .union(
      [webAddress.transform((url): z.infer<typeof repositorySchema> => ({ url, branch: 'main' })), repositorySchema],
      {
        error:
          'expected a web address, or below it the keys url, host, branch and folder, of which url is a web address',
      },
    )
    .nullable()
    .default(null)
    .describe('Where the Markdown lives, for links to source, history and editing.'),
  lang: languageTag.default('en').describe('Language of the text, a BCP 47 tag.'),
  licence: text.nullable().default(null).describe('Under which licence the text may be used, in one line.'),
  accent: text
    .regex(/^#[0-9a-fA-F]{6}$/, { error: 'expected a colour such as "#8a2f1d"' })
    .nullable()
    .default(null)
    .describe('Colour of links and marks, instead of the dark red.'),
  ...lookSettings,
  asOf: day.nullable().default(null).describe('The day on which the record is looked at, instead of the current one.'),
  quarters: quartersSchema.nullable().default(null).describe('Quarters of a project instead of those of the calendar.'),
  dateOrder: z
    .enum(['day-first', 'month-first'], { error: 'expected day-first or month-first' })
    .nullable()
    .default(null)
    .describe('Which number of a date such as `9/12` is the day; until this says so, such dates are not read.'),
  noindex: flag.default(false).describe('Whether search engines are asked to leave the whole site out.'),
  privateDetails: z
    .enum(['redact', 'allow', 'refuse'], { error: 'expected redact, allow or refuse' })
    .default('redact')
    .describe(
      'What happens to telephone numbers, PINs, passwords, meeting rooms, access links, names in messengers, e-mail addresses, bank details, identity numbers, dates of birth and home addresses.',
    ),
  home: z
    .object({
      figures: texts
        .default([])
        .describe('The four figures of the home page: ids of `/api/v1/metrics.json`, `actions`, `next-release`.'),
      page: text.nullable().default(null).describe('A page whose text stands above the figures: pages/welcome.md.'),
    })
    .default({ figures: [], page: null })
    .describe('What the home page shows.'),
  series: z
    .record(z.string(), seriesSchema)
    .default({})
    .describe('Series of minutes and reports by the last part of their address.'),
  folders: z
    .record(z.string(), z.enum(kinds, { error: `expected one of ${kinds.join(', ')}` }))
    .default({})
    .describe('Kind of the documents in a folder whose name does not tell.'),
  tickets: z.array(ticketSchema).default([]).describe('Tickets of other systems that become links.'),
  redirects: z.record(z.string(), text).default({}).describe('Old address → new address, content path or web address.'),
  rules: z
    .record(z.string(), z.enum(severities, { error: `expected one of ${severities.join(', ')}` }))
    .default({})
    .describe('Rule id → severity.'),
})

export type Settings = z.infer<typeof settingsSchema>

/** What a settings file says, with what is wrong in it; wrong files give the defaults. */
export interface Read<Value> {
  value: Value
  messages: Message[]
  /** Where each key stands, by the way to it: `series.ops.title`. */
  places: Record<string, Place>
}

/** Read `site.yaml`. */
export function toSettings(source: string | null): Read<Settings> {
  const path = 'site.yaml'
  const { data: given, places: written, problems } = readYaml(source ?? '')
  const { data, places, messages: renamed } = migrateKeys(given, written)
  const defaults = settingsSchema.parse({})
  const broken = problems.map(({ place, reason }) => ({ path, place, rule: 'site-settings', reason }))
  if (broken.length > 0) return { value: defaults, messages: broken, places }
  // Nobody else reads this file, so a key without effect is a mistake.
  const unread = findUnreadKeys(data, settingsSchema).map(({ key, at, meant }) => ({
    path,
    place: places[at] ?? startOfFile,
    // What was to keep a series private must not publish it.
    rule: meant === 'private' ? 'site-settings' : 'unread-setting',
    reason: `"${key}" is not a setting; ${meant ? `did you mean "${meant}"?` : 'remove it, or see the list of settings in the README'}`,
  }))
  const result = settingsSchema.safeParse(data, { error: wordIssue })
  if (!result.success)
    return {
      value: defaults,
      messages: [
        ...renamed,
        ...unread,
        ...toMessages(result.error, 'site-settings', path, places, { data, source: source ?? '' }),
      ],
      places,
    }
  return { value: result.data, messages: [...renamed, ...unread], places }
}

function isDay(value: string): boolean {
  const reading = parseDate(value)
  return reading.type === 'date' && reading.precision === 'day'
}
