import type { Book } from '../core/book.ts'
import { settingsOf } from '../core/records/of-series.ts'
import { toCommand } from './command.ts'
import { isDated } from '../core/records/kinds.ts'

/** What to set or mend next, most useful first; each in a sentence. */
export function toAdvice(book: Book): string[] {
  return checks.flatMap((check) => check(book) ?? [])
}

type Check = (book: Book) => string | null

const countOf = (book: Book, rule: string): number => book.findings.filter((finding) => finding.rule === rule).length

/** A sentence where a rule found something, for one place or for many, of which `{count}` says how many. */
const ifFound =
  (rule: string, one: string, many: string): Check =>
  (book) => {
    const count = countOf(book, rule)
    const sentence = count === 1 ? one : many.replace('{count}', String(count))
    return count === 0 ? null : `${sentence} (${toCommand('check', `--rule ${rule}`)})`
  }

const errors: Check = ({ findings }) => {
  const first = findings.find(({ severity }) => severity === 'error')
  return first === undefined ? null : `Mend ${first.path}:${first.line}: ${first.message}; a build stops at it`
}

const undated: Check = ({ documents }) => {
  const missing = documents.filter(({ kind, date }) => isDated(kind) && date === null)
  const [first] = missing
  return first === undefined
    ? null
    : `Name ${missing.length === 1 ? `${first.path} by its day` : `${missing.length} files by their day, such as ${first.path}`}: 2021-03-04.md`
}

const name: Check = ({ settings }) =>
  settings.name === 'Record' ? 'Give the site a name: "name: Operations record" in site.yaml' : null

const address: Check = ({ origin }) =>
  origin === null ? 'Say where it is published: "url: https://…" in site.yaml; feeds and sitemap need it' : null

const repository: Check = ({ settings }) =>
  settings.repository === null
    ? 'Name the repository, for links to edit and history: "repository: https://…" in site.yaml'
    : null

const titles: Check = ({ series, settings }) => {
  const [first, ...others] = series.filter(({ id }) => settingsOf(id, settings).title === undefined)
  if (first === undefined) return null
  const rest = others.length === 0 ? '' : `, and ${others.length} more`
  return `Say what the series are called: "series: {${first.id}: {title: …}}" in site.yaml${rest}`
}

/** First what stops a build or keeps documents out of their series, then what every page shows, then single places. */
const checks: readonly Check[] = [
  errors,
  name,
  undated,
  ifFound(
    'unclear-date',
    'Say with "dateOrder" in site.yaml which number of a date is the day; one is not read',
    'Say with "dateOrder" in site.yaml which number of a date is the day; {count} are not read',
  ),
  titles,
  address,
  ifFound(
    'unclear-plan',
    'Look at the date of a release that cannot be read',
    'Look at {count} dates of releases that cannot be read',
  ),
  ifFound(
    'schedule-without-tool',
    'Say with "tool" which tool the schedules of a series speak of; one names none',
    'Say with "tool" which tool the schedules of a series speak of; {count} name none',
  ),
  ifFound(
    'no-action',
    'Look at the line below a heading of actions that gives none',
    'Look at {count} lines below headings of actions that give none',
  ),
  ifFound('broken-link', 'Mend a link that leads nowhere', 'Mend {count} links that lead nowhere'),
  repository,
  ifFound(
    'one-person',
    'Say in people.yaml who is one person; one spelling may be of somebody listed',
    'Say in people.yaml who is one person; {count} spellings may be',
  ),
]
