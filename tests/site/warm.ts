import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asked, type Outcome, root, temporary } from './command.ts'

/** A process that runs commands one after another, and the folder by which it is asked. */
interface Server {
  folder: string
  process: ChildProcess
  turns: number
}

let server: Server | null = null

/** Longest that a command may take, in milliseconds. */
const patience = 100_000

/**
 * Run the command line as `command.ts` does, but in a process that has run others: most of what a command costs is
 * loading the program. What is about processes themselves asks `command.ts`.
 */
export function minutebook(...args: string[]): Outcome {
  return minutebookFrom(root, ...args)
}

/** Run the command line in another working folder. */
export function minutebookFrom(cwd: string, ...args: string[]): Outcome {
  return ask({ cwd, args, env: {} })
}

function ask(asked: Asked): Outcome {
  server ??= start()
  const turn = server.turns++
  const written = join(server.folder, 'written')
  writeFileSync(written, JSON.stringify(asked))
  renameSync(written, join(server.folder, `${turn}.ask`))
  const answer = join(server.folder, `${turn}.answer`)
  const until = Date.now() + patience
  while (!existsSync(answer)) {
    if (Date.now() > until) throw new Error(`no answer to ${asked.args.join(' ')} after ${patience} ms`)
    sleep(3)
  }
  return JSON.parse(readFileSync(answer, 'utf8')) as Outcome
}

function start(): Server {
  const folder = temporary()
  const program = join(root, 'src/cli/commands.ts')
  const args = [join(root, 'tests/site/warm-server.ts'), folder, program]
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  child.unref()
  return { folder, process: child, turns: 0 }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
