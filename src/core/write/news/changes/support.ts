import type { Book } from '../../../book.ts'
import type { SupportStage, SupportWindow } from '../../../register/support/window.ts'
import { sayDistance } from '../distances.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, sayPlan, tellStated, toNote, toWords } from '../words.ts'
import { withTool } from '../../../text/with-tool.ts'

/** Tell which versions are supported until another day than before, or until one for the first time, and by which stages. */
export function toSupportChanges(before: Book, after: Book): NewsGroup[] {
  const earlier = new Map(before.support.map((window) => [keyOf(window), window]))
  const now = new Set(after.support.map(keyOf))
  const changed = after.support.flatMap((window): NewsItem[] => {
    const note = sayChange(earlier.get(keyOf(window)) ?? null, window, after)
    return note === null ? [] : [tellStated(nameOf(after, window), note, window.evidence)]
  })
  const gone = before.support
    .filter((window) => !now.has(keyOf(window)))
    .map((window): NewsItem => ({
      text: nameOf(before, window),
      note: sayUntil(before, window),
      url: null,
      ...nowhere,
    }))
  return [toGroup(after.words, 'support-changed', changed), toGroup(after.words, 'support-gone', gone)]
}

function keyOf({ tool, version }: SupportWindow): string {
  return JSON.stringify([tool, version])
}

function nameOf({ tools }: Book, { tool, version }: SupportWindow): string {
  return withTool(tools.get(tool)?.name ?? tool, version)
}

function sayUntil({ words }: Book, { until }: SupportWindow): string {
  return words.support.until(null, sayPlan(until, words))
}

/** `support until 1 March 2027`, `from 1 January 2027 to 1 March 2027; 59 days later; Active until May 2026`; `null` where it stays. */
function sayChange(was: SupportWindow | null, is: SupportWindow, book: Book): string | null {
  return toNote(sayEnd(was, is, book), ...sayStages(was, is, book))
}

/** What is said of the end of all support. */
function sayEnd(was: SupportWindow | null, is: SupportWindow, book: Book): string | null {
  const { words } = book
  if (was?.until == null) return is.until === null ? null : sayUntil(book, is)
  if (is.until?.date === was.until.date && is.until.part === was.until.part) return null
  const way = words.news.planMoved(sayPlan(was.until, words), sayPlan(is.until, words))
  return toNote(way, is.until && sayDistance(was.until, is.until, words))
}

/** `Active until 3 May 2027, was 3 March 2027`: what is stated of the stages before that end. */
function sayStages(was: SupportWindow | null, is: SupportWindow, { words }: Book): string[] {
  const then = new Map(innerStages(was).map((stage) => [keyOfStage(stage), stage.date]))
  return innerStages(is).flatMap((stage) => {
    const old = then.get(keyOfStage(stage)) ?? null
    if (old?.date === stage.date?.date && old?.part === stage.date?.part) return []
    const name = stage.stage === null ? null : toWords(stage.stage)
    const said = words.support[stage.edge === 'start' ? 'from' : 'until'](name, sayPlan(stage.date, words))
    return [old === null ? said : words.news.stoodAs(said, sayPlan(old, words))]
  })
}

function innerStages(window: SupportWindow | null): SupportStage[] {
  const stages = window?.stages ?? []
  const end = stages.findLast(({ edge, date }) => edge === 'end' && date !== null)
  return stages.filter((stage) => stage !== end)
}

function keyOfStage({ stage, edge }: SupportStage): string {
  return JSON.stringify([stage, edge])
}
