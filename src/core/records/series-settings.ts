import { z } from 'zod'
import { parseDate } from '../parse/dates/dates.ts'
import { isHours } from '../parse/dates/hours.ts'
import { zoneNames } from '../text/clocks.ts'
import { flag, languageTag, text, texts } from './values.ts'

/** What `site.yaml` says of one series. */
export const seriesSchema = z.object({
  title: text.optional().describe('Shown instead of the name of the folder.'),
  description: text.optional().describe('One sentence on what the series is.'),
  tool: text.optional().describe('File name, below `tools/`, of the tool that the series speaks of.'),
  aliases: z
    .record(z.string(), texts)
    .default({})
    .describe('Name of a section → other headings under which documents of the series write it.'),
  time: text
    .refine(isHours, { error: `expected hours such as 14:00–15:00 CET, with one of ${zoneNames.join(', ')}` })
    .optional()
    .describe(
      'Hours of its meetings for calendars, such as `14:00–15:00 CET`; a meeting that states its own has those.',
    ),
  quorum: z.coerce
    .number({ error: 'expected how many have to be there, such as 5' })
    .int({ error: 'expected a whole number' })
    .min(1, { error: 'expected at least 1' })
    .max(1000, { error: 'expected at most 1000' })
    .optional()
    .describe('How many have to be there for a meeting to decide.'),
  lang: languageTag.optional().describe('Language of its text and pages, where it is not that of the record.'),
  noindex: flag.optional().describe('Whether search engines are asked to leave the series out.'),
  private: flag.optional().describe('true keeps the series out of every build but that for the team.'),
})

/** What `site.yaml` says of quarters. */
export const quartersSchema = z.object({
  start: text
    .refine(isStart, { error: 'expected a month or day such as 2010-05' })
    .describe('First month or day of the project from which its quarters count.'),
})

/** Whether a text is a month, or a day that every month has. */
function isStart(value: string): boolean {
  const reading = parseDate(value)
  return reading.type === 'date' && /^\d{4}-\d{2}(?:-(?:[01]\d|2[0-8]))?$/.test(reading.date)
}
