import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Asked, Outcome } from './command.ts'

/*
 * Runs commands one after another in one process, each as it is asked for in a file, and answers in a file beside it.
 * The command line is evaluated anew for each, all that it imports once.
 */

const [, , folder = '', main = ''] = process.argv
const variables = { ...process.env }

// Whoever asks is gone when this ends.
process.stdin.resume().on('end', () => process.exit(0))

for (let turn = 0; ; turn += 1) {
  const ask = join(folder, `${turn}.ask`)
  while (!existsSync(ask)) await setTimeout(3)
  const outcome = await run(JSON.parse(readFileSync(ask, 'utf8')) as Asked, turn)
  writeFileSync(join(folder, 'answer'), JSON.stringify(outcome))
  renameSync(join(folder, 'answer'), join(folder, `${turn}.answer`))
}

async function run({ cwd, env, args }: Asked, turn: number): Promise<Outcome> {
  process.chdir(cwd)
  process.env = { ...variables, ...env }
  process.argv = [process.argv[0] ?? '', main, ...args]
  process.exitCode = undefined
  const stdout = capture(process.stdout)
  const stderr = capture(process.stderr)
  try {
    await import(`${main}?turn=${turn}`)
  } finally {
    stdout.release()
    stderr.release()
  }
  return { code: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() }
}

/** Keep what is written to a stream instead of writing it. */
function capture(stream: NodeJS.WriteStream): { text: () => string; release: () => void } {
  const parts: string[] = []
  const write = stream.write.bind(stream)
  stream.write = (part: string | Uint8Array): boolean => {
    parts.push(typeof part === 'string' ? part : Buffer.from(part).toString())
    return true
  }
  return { text: () => parts.join(''), release: () => void (stream.write = write) }
}
