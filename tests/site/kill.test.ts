import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { copyFixture, minutebook, root, snapshot, temporary } from './command.ts'

/** How often; more where a night is there for it. */
const kills = Number(process.env.KILLS ?? 10)

/** Two states of a record: documents that change, come and go, and with them pages, feeds and the search. */
const states = ['before', 'after'] as const
type State = (typeof states)[number]

function setState(content: string, state: State): void {
  const other = join(content, `pages/only-${state === 'before' ? 'after' : 'before'}.md`)
  rmSync(other, { force: true })
  writeFileSync(join(content, `pages/only-${state}.md`), `# Only ${state}\n\nThe wombats moved ${state} noon.\n`)
  writeFileSync(join(content, 'minutes/ops/2021-03-25.md'), `# Call\n\nAGREED: we meet ${state} lunch.\n`)
}

function start(content: string, out: string): ChildProcess {
  return spawn(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--out', out], {
    cwd: root,
    stdio: 'ignore',
  })
}

/** Kill a build: at a moment of its run, or a moment after it has begun to change the published folder. */
async function kill(build: ChildProcess, out: string, moment: number, isLate: boolean): Promise<void> {
  const ended = new Promise((resolve) => build.once('exit', resolve))
  const strike = (): void => void build.kill('SIGKILL')
  const watcher = isLate ? watch(out, () => setTimeout(strike, moment * 30)) : null
  const timer = isLate ? undefined : setTimeout(strike, moment * 2_000)
  await ended
  clearTimeout(timer)
  watcher?.close()
}

/** Random numbers below 1 that are the same every time (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    yield ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
}

test(
  `a build that is killed leaves each file old or new, and the next completes it (${kills} times)`,
  { timeout: 60_000 + kills * 10_000 },
  async () => {
    const content = copyFixture('record')
    mkdirSync(join(content, 'pages'), { recursive: true })
    const clean = new Map<State, Map<string, string>>()
    for (const state of states) {
      setState(content, state)
      const out = join(temporary(), 'site')
      expect(minutebook('build', '--content', content, '--out', out).code).toBe(0)
      clean.set(state, snapshot(out))
    }
    const out = join(temporary(), 'site')
    minutebook('build', '--content', content, '--out', out)
    const random = randomNumbers(2021)
    for (let count = 0; count < kills; count += 1) {
      const state = states[count % 2] ?? 'before'
      setState(content, state)
      await kill(start(content, out), out, random.next().value, count % 2 === 0)
      for (const [path, bytes] of snapshot(out)) {
        if (path.startsWith('.minutebook.json')) continue
        expect(
          states.map((each) => clean.get(each)?.get(path)),
          path,
        ).toContain(bytes)
      }
      if (count % 5 !== 4) continue
      expect(minutebook('build', '--content', content, '--out', out).code).toBe(0)
      expect(snapshot(out)).toEqual(clean.get(state))
      expect(readdirSync(dirname(out))).toEqual(['site'])
    }
  },
)
