import { z } from 'zod'
import { parseDate } from '../parse/dates/dates.ts'
import type { Standing } from '../parse/dates/title.ts'
import { type Kind, kinds } from './kinds.ts'
import { withoutTime } from './publish-date.ts'
import { flag, text, texts, webAddress } from './values.ts'

const standings = ['draft', 'approved', 'corrected', 'cancelled'] as const satisfies readonly Standing[]
/** `private` says for whom the document is, not how it stands. */
const statuses = [...standings, 'private'] as const

/** Keys that any document may have in its front matter; every one is optional and wins over what is inferred. */
export const frontMatterSchema = z.object({
  title: text.optional().describe('Shown at the top of the page, instead of the first heading.'),
  date: text
    .optional()
    .describe(
      'The day of the meeting or report, instead of the one in the file name: 2010-07-26, 2010-07, 2010-Q3, 2010, or written out.',
    ),
  kind: z
    .enum(kinds, { error: `expected one of ${kinds.join(', ')}` })
    .optional()
    .describe('What the document is, instead of what its folder says.'),
  series: text.optional().describe('Series of the minutes or reports, instead of the folder.'),
  status: z
    .enum(statuses, { error: `expected one of ${statuses.join(', ')}` })
    .optional()
    .describe('How the document stands, shown beside its title; private is the same as private: true.'),
  author: texts.optional().describe('Who wrote it: a name or a list of names.'),
  aliases: texts.optional().describe('Old addresses that lead here; of a tool, also its other names.'),
  name: text.optional().describe('Name of a tool.'),
  owner: text.optional().describe('Who is responsible for a tool.'),
  homepage: webAddress.optional().describe('Web address of a tool.'),
  except: texts
    .optional()
    .describe('Of a tool: phrases that contain its name and speak of something else, such as an event.'),
  tool: text.optional().describe('File name, below `tools/`, of the tool that a roadmap is of.'),
  start: text
    .refine(isExact, { error: 'expected a day or month such as 2010-05-01' })
    .optional()
    .describe('Of milestones: first day of the project, from which project months count.'),
  noindex: flag.optional().describe('true asks search engines to leave the page out.'),
  history: flag.optional().describe('false keeps the earlier versions of the page out of builds with --history.'),
  private: flag.optional().describe('true keeps the document out of every build but that for the team.'),
  publishDate: text
    .refine(isExact, { error: 'expected a day such as 2026-01-31' })
    .optional()
    .describe('Until that day the document is kept for the team, as private: true does.'),
})

/** Whether a text is a date from which months can be counted. */
function isExact(written: string): boolean {
  const reading = parseDate(withoutTime(written))
  return reading.type === 'date' && (reading.precision === 'day' || reading.precision === 'month')
}

/** Keys that say something in documents of every kind. */
const commonKeys = [
  'title',
  'date',
  'kind',
  'status',
  'author',
  'aliases',
  'noindex',
  'history',
  'private',
  'publishDate',
] as const

type Key = keyof typeof frontMatterSchema.shape

/** The keys that say something in the front matter of each kind. */
export const keysOf: Record<Kind, readonly Key[]> = {
  minutes: [...commonKeys, 'series'],
  report: [...commonKeys, 'series'],
  faq: commonKeys,
  roadmap: [...commonKeys, 'tool'],
  tool: [...commonKeys, 'name', 'owner', 'homepage', 'except'],
  milestone: [...commonKeys, 'start'],
  page: commonKeys,
}
