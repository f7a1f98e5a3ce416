import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../tests/browser.ts'
import { writeCorpus } from './corpus.ts'
import { lookAt } from './run.ts'

// npm run bench:dev [-- COUNT]: how long after a file is saved its text is on the screen, in a browser that has the page open,
// and how much of that the server computed: what it would take where nothing else runs.
const count = Number(process.argv[2] ?? 1000)
const project = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const content = join(mkdtempSync(join(tmpdir(), 'minutebook-bench-')), 'content')
const path = writeCorpus(content, count)
const original = readFileSync(join(content, path), 'utf8')
const server = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--content', content, '--port', '0'], {
  cwd: project,
  stdio: ['ignore', 'pipe', 'ignore'],
})
const address = await new Promise<string>((found) =>
  server.stdout.once('data', (text: Buffer) => found(text.toString().trim())),
)
const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  await page.goto(`${address}${path.replace(/\.md$/, '/')}`)
  const times: number[] = []
  const computed: number[] = []
  for (let edit = 0; edit < 10; edit += 1) {
    await new Promise((done) => setTimeout(done, 4000)) // as long as somebody writes a sentence
    const words = `Saved for the time ${edit}.`
    const start = performance.now()
    const before = cpuOf(server.pid)
    writeFileSync(join(content, path), `${original}\n${words}\n`)
    await page.getByText(words).waitFor()
    times.push(performance.now() - start)
    computed.push((cpuOf(server.pid) - before) * 1000)
  }
  times.sort((a, b) => a - b)
  computed.sort((a, b) => a - b)
  console.log(
    `${count} documents, saved to shown: ${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)} ms, median ${times[5]?.toFixed(0)} ms; ${computed[5]?.toFixed(0)} ms of CPU`,
  )
} finally {
  await browser.close()
  server.kill()
  rmSync(dirname(content), { recursive: true, force: true })
}

function cpuOf(pid: number | undefined): number {
  return (pid === undefined ? null : lookAt(pid))?.cpuSeconds ?? 0
}
