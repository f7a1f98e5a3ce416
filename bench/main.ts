import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCorpus } from './corpus.ts'
import { type Run, run } from './run.ts'

// npm run bench [-- COUNT …]: build generated records of these sizes, cold, unchanged and after one edit.
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0)
const project = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const show = (label: string, { seconds, ownMegabytes, childMegabytes }: Run): void => {
  const memory =
    ownMegabytes === null ? '' : `  ${ownMegabytes.toFixed(0)} MB, beside it ${childMegabytes?.toFixed(0)} MB`
  console.log(`${label.padEnd(32)} ${seconds.toFixed(1).padStart(7)} s${memory}`)
}

for (const size of sizes.length > 0 ? sizes : [1000, 10000]) {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'))
  try {
    const content = join(folder, 'content')
    const edited = join(content, writeCorpus(content, size))
    const build = (): Promise<Run> =>
      run(
        process.execPath,
        ['src/cli/main.ts', 'build', '--content', content, '--out', join(folder, 'site'), '--today', '2026-01-31'],
        project,
      )
    show(`${size} documents, cold`, await build())
    writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nOne more sentence.\n`)
    show(`${size} documents, one edited`, await build())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
