import type { Run } from './run.ts'

/** What a step cost in each of several runs; `other` is what the peer needed for the same. */
export interface Measured {
  name: string
  own: readonly Run[]
  other: readonly Run[]
}

/** Write what the steps of a record cost, medians of all runs, a step a line. */
export function writeTable(size: number, steps: readonly Measured[]): string {
  const title = `${size} documents`.padEnd(26)
  const heads = `${title}${columns(['s', 'cpu s', 'MB', 'files'])}   Hugo and Pagefind:${columns(['s', 'cpu s', 'MB', 'ratio'])}`
  return [heads, ...steps.map((step) => writeStep(step, steps))].join('\n')
}

function writeStep({ name, own, other }: Measured, steps: readonly Measured[]): string {
  const mine = columns([...costs(own), String(median(own.map(filesOf)) ?? '')])
  // Hugo builds everything anew each time: what it was not asked to do costs what its last edit did.
  const peer = other.length > 0 ? other : (steps.findLast((step) => step.other.length > 0)?.other ?? [])
  if (peer.length === 0) return `${name.padEnd(26)}${mine}`
  const ratio = (secondsOf(own) / secondsOf(peer)).toFixed(2)
  return `${name.padEnd(26)}${mine}${' '.repeat(21)}${columns([...costs(peer), ratio])}`
}

function costs(runs: readonly Run[]): string[] {
  const figure = (value: number | null, digits: number): string => (value === null ? '' : value.toFixed(digits))
  return [
    figure(secondsOf(runs), 1),
    figure(median(runs.map(({ cpuSeconds }) => cpuSeconds)), 1),
    figure(median(runs.map(({ megabytes }) => megabytes)), 0),
  ]
}

/** The median of how long several runs took. */
export function secondsOf(runs: readonly Run[]): number {
  return median(runs.map(({ seconds }) => seconds)) ?? 0
}

/** How many files a build wrote, as it says itself. */
function filesOf({ said }: Run): number | null {
  const files = /: (\d+) files new or changed/.exec(said)?.[1]
  return files === undefined ? null : Number(files)
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)] ?? null
}

function columns(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(8)).join('')
}
