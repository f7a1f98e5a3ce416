import { performance } from 'node:perf_hooks'

/** Nothing is said of work that is done sooner, in milliseconds. */
const patience = 2000

/** How often the line on the terminal changes, in milliseconds. */
const pace = 100

/** What tells somebody who waits how far the work is. */
export interface Progress {
  /** Begin a stage, such as `Reading documents`. */
  begin: (stage: string) => void
  /** One more of what the stage counts is done. */
  step: () => void
  /** Take the line away: what is written next stands in its place. */
  end: () => void
}

/** Where and how progress is told. */
export interface ProgressOptions {
  /** Whether each stage gets a line with the time it took, when it is done. */
  isVerbose: boolean
  /** Whether somebody watches: only a terminal gets a line that changes. */
  isTerminal: boolean
  write: (text: string) => void
  /** Milliseconds since any fixed moment. */
  now?: () => number
}

/**
 * Tell how far the work is, on one line that changes: `Reading documents: 1,200`. Work that is done within two seconds
 * says nothing, and neither does any where nobody watches.
 */
export function openProgress({
  isVerbose,
  isTerminal,
  write,
  now = () => performance.now(),
}: ProgressOptions): Progress {
  const start = now()
  let current: { stage: string; since: number; count: number } | null = null
  let shownAt = -Infinity
  const clear = (): void => {
    if (shownAt > -Infinity) write('\r\u001b[K')
    shownAt = -Infinity
  }
  const finish = (): void => {
    clear()
    if (current !== null && isVerbose) write(`${toLine(current)} in ${((now() - current.since) / 1000).toFixed(1)} s\n`)
    current = null
  }
  return {
    begin: (stage) => {
      finish()
      current = { stage, since: now(), count: 0 }
    },
    step: () => {
      if (current === null) return
      current.count += 1
      const time = now()
      if (!isTerminal || time - start < patience || time - shownAt < pace) return
      write(`\r\u001b[K${toLine(current)}`)
      shownAt = time
    },
    end: finish,
  }
}

function toLine({ stage, count }: { stage: string; count: number }): string {
  return `${stage}: ${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')}`
}

/** Progress for the person at this terminal, if there is one. */
export function progressHere({ verbose }: { verbose?: true }): Progress {
  return openProgress({
    isVerbose: verbose === true,
    isTerminal: process.stderr.isTTY,
    write: (text) => void process.stderr.write(text),
  })
}
