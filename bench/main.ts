import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCorpus } from './corpus.ts'
import { buildHugo, hasHugo, prepareHugo } from './hugo.ts'
import { type Run, run } from './run.ts'

// npm run bench [-- COUNT …]: build generated records of these sizes, cold and after edits; where Hugo is installed, it
// builds the same documents with Pagefind in turn, and what is printed is also a share of its time.
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0)
const project = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const isCompared = hasHugo()

/** What is done to both copies of the documents before a build. */
interface Step {
  name: string
  change: (content: string, old: string) => void
}

const newest = 'minutes/team-0/2031-01-06.md'
const sentence = '\nOne more sentence about the mirror.\n'
const steps: Step[] = [
  { name: 'cold', change: () => {} },
  { name: 'unchanged', change: () => {} },
  { name: 'an old document edited', change: (content, old) => appendFileSync(join(content, old), sentence) },
  {
    name: 'a new document',
    change: (content) => writeFileSync(join(content, newest), '# Weekly meeting\n\nMia: done.\n'),
  },
  { name: 'the new document edited', change: (content) => appendFileSync(join(content, newest), sentence) },
  {
    name: 'a word becomes a tool',
    change: (content) =>
      writeFileSync(join(content, 'mirror.md'), '---\nkind: tool\naliases: [replica]\n---\n# Mirror\n'),
  },
  { name: 'site.yaml', change: (content) => writeFileSync(join(content, 'site.yaml'), 'name: Another record\n') },
]

for (const size of sizes.length > 0 ? sizes : [1000]) await measure(size)

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'))
  try {
    const content = join(folder, 'content')
    const old = writeCorpus(content, size)
    const hugo = join(folder, 'hugo')
    if (isCompared) prepareHugo(hugo, content)
    for (const { name, change } of steps) {
      change(content, old)
      const own = await run(
        process.execPath,
        ['src/cli/main.ts', 'build', '--content', content, '--out', join(folder, 'site'), '--today', '2026-01-31'],
        project,
      )
      if (isCompared) change(join(hugo, 'content'), old)
      const other = isCompared ? await buildHugo(hugo, join(project, 'node_modules/pagefind/lib/runner/bin.cjs')) : null
      console.log(
        `${String(size).padStart(6)}  ${name.padEnd(24)} ${show(own)}${other ? `  Hugo and Pagefind ${show(other)}  ${share(own, other)}` : ''}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function show({ seconds, ownMegabytes, childMegabytes }: Run): string {
  const memory = ownMegabytes === null ? '' : ` ${(ownMegabytes + (childMegabytes ?? 0)).toFixed(0).padStart(5)} MB`
  return `${seconds.toFixed(1).padStart(6)} s${memory}`
}

function share(own: Run, other: Run): string {
  return `ratio ${(own.seconds / other.seconds).toFixed(2)}`
}
