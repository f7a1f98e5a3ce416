import { performance } from 'node:perf_hooks'

/** Nothing is said of work that is done sooner, in milliseconds. */
const patience = 2000

/** How often the line on the terminal changes, in milliseconds. */
const pace = 100

/** What tells somebody who waits how far the work is. */
export interface Progress {
  /** Begin a stage, such as `Reading documents`; with how many there are, where that is known. */
  begin: (stage: string, all?: number) => void
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
 * Tell how far the work is, on one line that changes: `Reading documents: 1,200`, or `Reading sources: 1,200 of 5,000,
 * about 40 s left` where it is known how many there are. Work that is done within two seconds
 * says nothing, and neither does any where nobody watches.
 */
export function openProgress({
  isVerbose,
  isTerminal,
  write,
  now = () => performance.now(),
}: ProgressOptions): Progress {
  const start = now()
  let current: Stage | null = null
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
    begin: (stage, all) => {
      finish()
      current = { stage, since: now(), count: 0, all: all ?? null }
    },
    step: () => {
      if (current === null) return
      current.count += 1
      const time = now()
      if (!isTerminal || time - start < patience || time - shownAt < pace) return
      write(`\r\u001b[K${toLine(current)}${toRest(current, time)}`)
      shownAt = time
    },
    end: finish,
  }
}

/** A part of the work while it is done. */
interface Stage {
  stage: string
  since: number
  count: number
  /** How many there are, where that is known. */
  all: number | null
}

function toLine({ stage, count }: Stage): string {
  return `${stage}: ${spell(count)}`
}

/** How much of a stage is left, if it goes on as it went: ` of 5,000, about 40 s left`. */
function toRest({ since, count, all }: Stage, time: number): string {
  if (all === null) return ''
  const seconds = Math.ceil((((time - since) / count) * Math.max(0, all - count)) / 1000)
  return ` of ${spell(all)}, about ${seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`
}

/** `5000` → `5,000` */
function spell(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Progress for the person at this terminal, if there is one. */
export function progressHere({ verbose }: { verbose?: true }): Progress {
  return openProgress({
    isVerbose: verbose === true,
    isTerminal: process.stderr.isTTY,
    write: (text) => void process.stderr.write(text),
  })
}
