import type { Book } from '../../../book.ts'
import type { SupportWindow } from '../../../register/support/window.ts'
import { sayDistance } from '../distances.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, sayPlan, tellStated, toNote } from '../words.ts'

/** Tell which versions are supported until another day than before, or until one for the first time. */
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
  return `${tools.get(tool)?.name ?? tool} ${version}`
}

function sayUntil({ words }: Book, { until }: SupportWindow): string {
  return words.support.until(null, sayPlan(until, words))
}

/** `supported until 1 March 2027`, `from 1 January 2027 to 1 March 2027; 59 days later`; `null` where it stays. */
function sayChange(was: SupportWindow | null, is: SupportWindow, book: Book): string | null {
  const { words } = book
  if (was?.until == null) return is.until === null ? null : sayUntil(book, is)
  if (is.until?.date === was.until.date && is.until.part === was.until.part) return null
  const way = words.news.planMoved(sayPlan(was.until, words), sayPlan(is.until, words))
  return toNote(way, is.until && sayDistance(was.until, is.until, words))
}
