import { byCodeUnit } from '../../text/compare.ts'
import { z } from 'zod'
import { firstDay } from '../../parse/dates/dates.ts'
import { questionsAbout } from '../../register/references/questions.ts'
import { toEndpoint } from './endpoint.ts'

const toolSchema = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).describe('Other names under which texts speak of it.'),
  owner: z.string().nullable(),
  homepage: z.string().nullable(),
  documents: z.int().describe('How many documents name it.'),
  mentions: z.int().describe('How many sentences name it; mentions.json lists them.'),
  firstMentioned: z.string().nullable().describe('Date of the oldest dated document that names it.'),
  lastMentioned: z.string().nullable().describe('Date of the newest one.'),
  questions: z.array(z.object({ title: z.string(), url: z.string() })).describe('Questions of FAQs that speak of it.'),
})

/** Every tool with a page, by id. */
export const tools = toEndpoint('tools', toolSchema, (book) => {
  const byTool = Map.groupBy(book.mentions.all, ({ tool }) => tool)
  return [...book.tools.values()]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, url, name, names, owner, homepage }) => {
      const own = byTool.get(id) ?? []
      const paths = new Set(own.map(({ path }) => path))
      const dates = [...paths]
        .flatMap((path) => book.byPath.get(path)?.date ?? [])
        .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
      return {
        id,
        url,
        name,
        aliases: names.filter((other) => other !== name),
        owner,
        homepage,
        documents: paths.size,
        mentions: own.length,
        firstMentioned: dates[0] ?? null,
        lastMentioned: dates.at(-1) ?? null,
        questions: questionsAbout(book, id).map(({ title, url: at }) => ({ title, url: at })),
      }
    })
})
