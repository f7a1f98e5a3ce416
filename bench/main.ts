import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeCorpus } from './corpus.ts'
import { buildHugo, hasHugo, prepareHugo } from './hugo.ts'
import { type Run, run } from './run.ts'
import { type Measured, secondsOf, writeTable } from './table.ts'

// npm run bench [-- COUNT … --runs N]: build generated records of these sizes (1000 unless told otherwise), cold and after
// edits, three times each on fresh copies, and print the medians. Where Hugo is installed, it builds the same documents with
// Pagefind in turn, and each line has the share of its time. Several sizes end with how the time grows between them.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } })
const sizes = positionals.map(Number).filter((size) => size > 0)
const runs = Math.max(1, Number(values.runs ?? 3))
const project = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const isCompared = hasHugo()

/** What is done to both copies of the documents before a build. */
interface Step {
  name: string
  change: (content: string, old: string) => void
  /** Whether Hugo is measured, too: for it any edit is as good as another. */
  isCompared: boolean
}

const newest = 'minutes/team-0/2031-01-06.md'
const sentence = '\nOne more sentence about the mirror.\n'
const steps: Step[] = [
  { name: 'cold', isCompared: true, change: () => {} },
  { name: 'unchanged', isCompared: true, change: () => {} },
  {
    name: 'an old document edited',
    isCompared: true,
    change: (content, old) => appendFileSync(join(content, old), sentence),
  },
  {
    name: 'a new document',
    isCompared: false,
    change: (content) => writeFileSync(join(content, newest), '# Weekly meeting\n\nMia: done.\n'),
  },
  {
    name: 'the new document edited',
    isCompared: false,
    change: (content) => appendFileSync(join(content, newest), sentence),
  },
  {
    name: 'a word becomes a tool',
    isCompared: false,
    change: (content) =>
      writeFileSync(join(content, 'mirror.md'), '---\nkind: tool\naliases: [replica]\n---\n# Mirror\n'),
  },
  {
    name: 'site.yaml',
    isCompared: false,
    change: (content) => writeFileSync(join(content, 'site.yaml'), 'name: Another record\n'),
  },
]

const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'))
try {
  const colds: { size: number; seconds: number }[] = []
  // What a version of the program makes once, its renderer, is no part of a cold build.
  await build(join(folder, 'first'), writeFirst)
  for (const size of sizes.length > 0 ? sizes : [1000]) {
    const measured = await measure(size)
    console.log(`${writeTable(size, measured)}\n`)
    colds.push({ size, seconds: secondsOf(measured[0]?.own ?? []) })
  }
  for (const [index, { size, seconds }] of colds.entries()) {
    const before = colds[index - 1]
    if (before)
      console.log(
        `${before.size} → ${size} documents, ${(size / before.size).toFixed(1)} times as many: cold takes ${(seconds / before.seconds).toFixed(1)} times as long`,
      )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeFirst(content: string): void {
  writeCorpus(content, 1)
}

/** Do all steps to a fresh record, as often as was asked for. */
async function measure(size: number): Promise<Measured[]> {
  const measured = steps.map(({ name }) => ({ name, own: [] as Run[], other: [] as Run[] }))
  for (let turn = 0; turn < runs; turn += 1) {
    const place = join(folder, `${size}-${turn}`)
    const old = writeCorpus(join(place, 'content'), size)
    if (isCompared) prepareHugo(join(place, 'hugo'), join(place, 'content'))
    for (const [index, step] of steps.entries()) {
      measured[index]?.own.push(await build(place, (content) => step.change(content, old)))
      if (isCompared) step.change(join(place, 'hugo/content'), old)
      if (isCompared && step.isCompared)
        measured[index]?.other.push(
          await buildHugo(join(place, 'hugo'), join(project, 'node_modules/pagefind/lib/runner/bin.cjs')),
        )
    }
    rmSync(place, { recursive: true, force: true })
  }
  return measured
}

/** Change the documents in a folder and build them, with what is kept of this measurement alone. */
async function build(place: string, change: (content: string) => void): Promise<Run> {
  const content = join(place, 'content')
  change(content)
  return run(
    process.execPath,
    ['src/cli/main.ts', 'build', '--content', content, '--out', join(place, 'site'), '--today', '2026-01-31'],
    project,
    { MINUTEBOOK_CACHE: join(folder, 'kept') },
  )
}
