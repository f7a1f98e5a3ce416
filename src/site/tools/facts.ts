import type { Words } from '../../core/words/index.ts'
import type { Book } from '../../core/book.ts'
import { daysBetween } from '../../core/parse/dates/planned-date.ts'
import type { Mention } from '../../core/register/references/mentions.ts'
import { dayOf, toSummary } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { toStandingPlan } from '../../core/register/releases/slip.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { supportWords } from '../support/words.ts'
import type { ToolFacts } from '../../core/words/en/tool.ts'

/** What was said of a tool on a day that is known, oldest first: every figure of how often counts these. */
export function sayingsOf(book: Book, tool: string): Mention[] {
  return book.mentions.all
    .filter((mention) => mention.tool === tool && isSaid(book, mention))
    .sort((a, b) => byCodeUnit(dateOf(book, a), dateOf(book, b)))
}

/** Whether a sentence that names a tool was said on a day: it stands in a document with a date, and that is no roadmap. */
export function isSaid(book: Book, { path }: Mention): boolean {
  const document = book.byPath.get(path)
  return document !== undefined && document.date !== null && document.kind !== 'roadmap'
}

/** Paths of the documents without a date that name a tool and are no roadmaps. */
export function undatedNaming(book: Book, tool: string): string[] {
  const paths = book.mentions.all.filter((mention) => mention.tool === tool).map(({ path }) => path)
  return [...new Set(paths)].filter((path) => {
    const document = book.byPath.get(path)
    return document !== undefined && document.date === null && document.kind !== 'roadmap'
  })
}

function dateOf(book: Book, { path }: Mention): string {
  return book.byPath.get(path)?.date ?? ''
}

/** What is on record of a tool. */
export function toToolFacts(book: Book, tool: string): ToolFacts {
  const releases = book.releases.byTool.get(tool) ?? []
  const { last, next, longestGap, isStated } = toSummary(releases, book.today)
  const said = sayingsOf(book, tool)
  const lastDocument = book.byPath.get(said.at(-1)?.path ?? '')
  return {
    newest:
      last === null || !isStated ? null : { ...toNamed(book, last), date: showDate(dayOf(last), book.words).text },
    silence:
      last === null || !isStated || next !== null || longestGap === null
        ? null
        : { days: daysBetween(dayOf(last), book.today), longest: longestGap.days },
    next: next === null ? null : { ...toNamed(book, next), date: planWords(next, book.words) },
    passed:
      last === null || isStated || next !== null ? null : { ...toNamed(book, last), date: planWords(last, book.words) },
    supported: toSupported(book, tool),
    said: said.length,
    documents: new Set(said.map(({ path }) => path)).size || undatedNaming(book, tool).length,
    lastSaid: lastDocument?.date
      ? { date: showDate(lastDocument.date, book.words).text, href: toHref(book, lastDocument.url) }
      : null,
  }
}

/** What ends next first; a long list stands in the table. */
function toSupported(book: Book, tool: string): ToolFacts['supported'] {
  return book.support
    .filter((window) => window.tool === tool && window.status === 'supported')
    .sort((a, b) => byCodeUnit(a.until?.latest ?? '', b.until?.latest ?? ''))
    .slice(0, mostSupported)
    .map((window) => ({
      version: window.version,
      until: supportWords(window, book),
      href: toHref(book, window.steps.at(-1)?.evidence.url ?? window.evidence.url),
    }))
}

const mostSupported = 4

function toNamed(book: Book, release: Release): { version: string; href: string } {
  const evidence = release.released?.evidence ?? release.planned.at(-1)?.evidence ?? release.evidence
  return { version: release.version, href: toHref(book, evidence.url) }
}

function planWords({ released, planned }: Release, words: Words): string {
  const plan = released ?? toStandingPlan(planned)
  return plan === null ? words.tools.unknownDay : sayPlanned(plan, words)
}
