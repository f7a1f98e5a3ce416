import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** What one run of a command cost, with all processes that it started. */
export interface Run {
  seconds: number
  /** Seconds of both cores together, up to the last look; `null` where the system does not tell. */
  cpuSeconds: number | null
  /** The most memory that all of them had at one moment, in MB; `null` where the system does not tell. */
  megabytes: number | null
  /** What it said on standard error, its end where that is long. */
  said: string
}

/** How often a running command is looked at, in milliseconds. */
const pause = 50

/** Run a command to its end and measure it from outside. Throws where it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  variables: Record<string, string> = {},
): Promise<Run> {
  const start = performance.now()
  const env = { ...process.env, ...variables }
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-2000)
  })
  const spent = new Map<number, number>()
  let peak: number | null = null
  const look = (): void => {
    const seen = withDescendants(child.pid ?? 0).flatMap((pid) => lookAt(pid) ?? [])
    for (const { pid, cpuSeconds } of seen) spent.set(pid, cpuSeconds)
    if (seen.length > 0) peak = Math.max(peak ?? 0, sum(seen.map(({ megabytes }) => megabytes)))
  }
  const timer = setInterval(look, pause)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`)
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: peak === null ? null : sum([...spent.values()]),
    megabytes: peak,
    said,
  }
}

/** In what Linux counts the time of processes. */
const ticksPerSecond = 100
const pageBytes = 4096

/** Time and memory of a process, from `4711 (node) S 1 …`; `null` where it is gone, or a system has no `/proc`. */
export function lookAt(pid: number): { pid: number; cpuSeconds: number; megabytes: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program may hold blanks; the third field stands behind its parenthesis.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const field = (number: number): number => Number(fields[number - 3])
    const cpuSeconds = (field(14) + field(15)) / ticksPerSecond
    return { pid, cpuSeconds, megabytes: (field(24) * pageBytes) / 1024 / 1024 }
  } catch {
    return null
  }
}

function withDescendants(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    )
    return [pid, ...children.flatMap(withDescendants)]
  } catch {
    return [pid]
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
