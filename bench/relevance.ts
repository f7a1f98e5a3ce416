import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSearchIndex } from '../src/build/index/search-index.ts'
import { openStore } from '../src/build/store.ts'
import { compileRecord } from '../src/cli/record.ts'
import { readSearch } from '../src/client/address.ts'
import { type Engine, type Hit, openEngine } from '../src/client/engine/engine.ts'
import { toSearchDocuments } from '../src/core/write/search/search.ts'

// npm run relevance -- ARCHIVES [QUESTIONS.json]: of questions whose answers are known, how many does the search answer
// with a right section first, and among the first three? ARCHIVES has the archives that the questions name, as folders.

/** A question, the words that somebody would type, and every section that answers it. */
interface Question {
  question?: string
  kind: string
  words: string
  answers: { path: string; section: string | null }[]
}

const [archives, file = join(import.meta.dirname, 'relevance.json'), ...flags] = process.argv.slice(2)
if (archives === undefined)
  throw new Error('give the folder of the archives: npm run relevance -- ARCHIVES [QUESTIONS.json]')
const questions = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Question[]>
const ranks: { kind: string; rank: number }[] = []
for (const [archive, asked] of Object.entries(questions)) {
  const { engine, paths } = await open(join(archives, archive))
  for (const { kind, words, answers } of asked) {
    const { load } = await engine.answer({ ...readSearch(''), words }, false, () => false)
    const hits = await load(0, 10)
    const rank = hits.findIndex((hit) => isAnswer(hit, answers, paths)) + 1
    ranks.push({ kind, rank })
    if (rank !== 1) console.log(`${rank === 0 ? '–' : rank}  ${archive}: ${words}  (${kind})`)
    if (rank !== 1 && flags.includes('--hits'))
      for (const hit of hits.slice(0, 3)) console.log(`      ${describe(hit)}`)
  }
}
for (const [kind, own] of Map.groupBy(ranks, (one) => one.kind))
  console.log(
    summary(
      kind,
      own.map(({ rank }) => rank),
    ),
  )
console.log(
  summary(
    'all',
    ranks.map(({ rank }) => rank),
  ),
)

async function open(folder: string): Promise<{ engine: Engine; paths: Map<string, string> }> {
  const book = compileRecord({ content: folder, today: '2026-01-31' })
  const artefacts = await toSearchIndex([...toSearchDocuments(book)], openStore(null))
  const files = new Map(artefacts.map(({ path, make }) => [path.replace('pagefind/', ''), make]))
  const engine = await openEngine(async (path) => {
    const made = await files.get(path)?.()
    return made === undefined ? null : new Uint8Array(Buffer.from(made))
  })
  return { engine, paths: new Map(book.documents.map(({ url, path }) => [encodeURI(url), path])) }
}

/** Whether the section that a hit shows is one of the right ones. */
function isAnswer({ url, sections }: Hit, answers: Question['answers'], paths: ReadonlyMap<string, string>): boolean {
  const [best] = sections
  return answers.some(({ path, section }) => path === paths.get(url) && plain(section) === plain(best?.title ?? null))
}

/** A heading as letters and figures: without its links, its markup and the full stop that the index puts behind it. */
function plain(text: string | null): string {
  const shown = (text ?? '').replace(/<[^>]*>/g, '').replace(/\]\([^)]*\)/g, '')
  return shown.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function describe({ url, sections: [best] }: Hit): string {
  return `${best?.score.toFixed(2) ?? ''} ${url} § ${best?.title ?? ''}`
}

function summary(kind: string, own: readonly number[]): string {
  const upTo = (most: number): number => own.filter((rank) => rank > 0 && rank <= most).length
  const share = (count: number): string => `${count} (${Math.round((count / own.length) * 100)} %)`
  return `${kind}: ${own.length} questions, right section first ${share(upTo(1))}, in the first three ${share(upTo(3))}`
}
process.exit(0)
