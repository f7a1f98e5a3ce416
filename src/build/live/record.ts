import type { Book } from '../../core/book.ts'

/** A record that changes while it is looked at. */
export interface LiveRecord {
  /** The record as it was compiled last. */
  book: () => Book
  /** Counts the changes. */
  version: () => number
  /** Say that a file was saved. */
  changed: () => void
  /** Call back once nothing is waiting to be compiled. */
  whenReady: (proceed: () => void) => void
}

/** What hears of changes. */
export interface Listeners {
  /** Something was saved, and will be compiled in a moment. */
  onChange: () => void
  onCompiled: (book: Book) => void
  onFailure: (error: unknown) => void
}

/** How long to wait for more of the same change, in milliseconds: editors replace a file in two steps. */
const settling = 10

/** Keep a record up to date: it is compiled once after a change, and whoever asks meanwhile waits for that. */
export function keepRecord(first: Book, compile: () => Book, listeners: Listeners): LiveRecord {
  let book = first
  let version = 0
  let timer: NodeJS.Timeout | undefined
  let waiting: (() => void)[] | null = null
  const compileAgain = (): void => {
    try {
      book = compile()
      listeners.onCompiled(book)
    } catch (error) {
      listeners.onFailure(error)
    }
    const waited = waiting ?? []
    waiting = null
    for (const proceed of waited) proceed()
  }
  const changed = (): void => {
    const isFirst = waiting === null
    waiting ??= []
    if (isFirst) version += 1
    // The browser asks again while the record is compiled on this side, and is answered with what is new.
    if (isFirst) listeners.onChange()
    clearTimeout(timer)
    timer = setTimeout(compileAgain, settling)
  }
  const whenReady = (proceed: () => void): void => {
    if (waiting === null) proceed()
    else waiting.push(proceed)
  }
  return { book: () => book, version: () => version, changed, whenReady }
}
