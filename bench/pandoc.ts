import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importSources } from '../src/importers/index.ts'
import { addUp, counts, type Measure, measureMarkdown, measureTree } from './measure.ts'
import { plainImport } from './plain-import.ts'

/** Readers of pandoc by the format that a file is of. */
const readers: Partial<Record<string, string>> = {
  mediawiki: 'mediawiki',
  dokuwiki: 'dokuwiki',
  html: 'html',
  twiki: 'twiki',
  word: 'docx',
  opendocument: 'odt',
}

const fixtures = fileURLToPath(new URL('../tests/fixtures/importers/', import.meta.url))

/**
 * Print of each file what one of the two readers has and the other has not. What an import left out stands in its list, so
 * only words that are neither in its text nor in that list count as lost; where pandoc keeps markup as words, that is named.
 */
export async function compareWithPandoc(folders: readonly string[]): Promise<void> {
  if (!hasPandoc()) return console.log('pandoc is not installed: nothing to compare with')
  const wanted = folders.length > 0 ? folders : Object.keys(readers).map((format) => join(fixtures, format))
  for (const folder of wanted) {
    const files = listFiles(folder)
    const total = { files: 0, failed: 0, own: 0, other: 0 }
    for (const file of files) {
      const result = await compareFile(file)
      if (result === null) continue
      if (result === 'failed') total.failed += 1
      else {
        total.files += 1
        total.own += result.own.length
        total.other += result.other.length
        if (result.own.length + result.other.length > 0)
          console.log(
            `  ${basename(file)}: here ${result.own.join(', ') || 'nothing'} less; pandoc ${result.other.join(', ') || 'nothing'} less`,
          )
      }
    }
    if (total.files + total.failed > 0)
      console.log(
        `${folder}: ${total.files} files compared, pandoc failed on ${total.failed}; kinds of things that are less here ${total.own}, in pandoc ${total.other}`,
      )
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !/^\.(?:out|md|losses)$/.test(extname(name)))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** What each of two readers has less than the other; `null` for a file that is not of a format of both. */
async function compareFile(file: string): Promise<{ own: string[]; other: string[] } | 'failed' | null> {
  const made = await importSources({ ...plainImport, sources: [file] })
  const reader = readers[made.documents[0]?.format ?? '']
  if (reader === undefined) return null
  const theirs = measurePandoc(file, reader)
  if (theirs === null) return 'failed'
  const ours = addUp(made.documents.map(({ text }) => measureMarkdown(text)))
  const listed = made.documents.reduce((sum, { words }) => sum + words.dropped, 0)
  return { own: lacks(ours, theirs, listed), other: lacks(theirs, ours, 0) }
}

/** Whether pandoc is there to be compared with. */
function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Measure what a reader of pandoc makes of a file; `null` where it fails. */
function measurePandoc(file: string, format: string): Measure | null {
  try {
    const json = execFileSync('pandoc', ['--sandbox', '-f', format, '-t', 'json', file], {
      maxBuffer: 200_000_000,
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return measureTree(JSON.parse(json.toString('utf8')))
  } catch {
    return null
  }
}

/** Where one measure has less than another: `3 cells`, and words by themselves, but for as many as are listed. */
function lacks(measure: Measure, other: Measure, listed: number): string[] {
  const have = Map.groupBy(measure.words, (word) => word)
  const want = Map.groupBy(other.words, (word) => word)
  const lost = [...want].flatMap(([word, times]) => times.slice(have.get(word)?.length ?? 0))
  return [
    ...counts.flatMap((kind) => (measure[kind] < other[kind] ? [`${other[kind] - measure[kind]} ${kind}`] : [])),
    ...(lost.length > listed ? [`${lost.length - listed} words (${lost.slice(0, 8).join(' ')})`] : []),
  ]
}
