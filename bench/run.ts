import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** What one run of a command cost. */
export interface Run {
  seconds: number
  /** Peak memory of the process itself, in MB; `null` where the system does not tell. */
  ownMegabytes: number | null
  /** Sum of the peaks of the processes it started, in MB. */
  childMegabytes: number | null
}

/** Run a command to its end and measure it from outside. Throws where it fails. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const start = performance.now()
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (text: Buffer) => {
    errors = (errors + text.toString()).slice(-2000)
  })
  const peaks = new Map<number, number>()
  const timer = setInterval(() => {
    for (const pid of withDescendants(child.pid ?? 0)) {
      const peak = peakOf(pid)
      if (peak !== null) peaks.set(pid, peak)
    }
  }, 100)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${errors}`)
  const own = peaks.get(child.pid ?? 0) ?? null
  const others = [...peaks].filter(([pid]) => pid !== child.pid).reduce((sum, [, peak]) => sum + peak, 0)
  return {
    seconds: (performance.now() - start) / 1000,
    ownMegabytes: own,
    childMegabytes: own === null ? null : others,
  }
}

function peakOf(pid: number): number | null {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match ? Number(match[1]) / 1024 : null
  } catch {
    return null // gone, or a system without /proc
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
