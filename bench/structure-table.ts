import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Converted, convertDrafts } from '../src/importers/convert.ts'
import { type Format } from '../src/importers/formats.ts'
import { packDraft } from '../src/importers/packed-draft.ts'
import { readForeign } from '../src/importers/read-foreign.ts'
import { compared, type Compared } from './compared-formats.ts'
import { addUp, counts, type Measure, measureMarkdown, measureTree } from './measure.ts'
import { mutate, mutateWords } from './mutate.ts'
import { plainImport } from './plain-import.ts'
import { differences, shapeOfMarkdown, shapeOfTopic } from './topic-shape.ts'

const fixtures = fileURLToPath(new URL('../tests/fixtures/importers/', import.meta.url))
const reader = fileURLToPath(new URL('read-all.lua', import.meta.url))

/**
 * Print for each format on how many fixtures and mutations of them the import has as many headings, items, cells, links
 * and images, and lists as deep, as pandoc counts in the source.
 */
export async function compareStructure(mutations: number, wanted: readonly string[]): Promise<void> {
  for (const each of compared)
    if (wanted.length === 0 || wanted.includes(each.name ?? each.folder)) await compareFormat(each, mutations)
  if (wanted.length === 0 || wanted.includes('twiki')) await compareTopics(mutations)
}

async function compareFormat(
  { name, folder, format, reader, written, isOf, prepare }: Compared,
  mutations: number,
): Promise<void> {
  const shown = process.env['SHOW']
  // To write a document takes a process of its own.
  const sources = listSources(
    folder,
    Math.min(mutations, written ? 20 : Infinity),
    format === 'html' ? mutateWords : mutate,
  ).filter(({ file }) => isOf?.(file) ?? true)
  const theirs = readAll(
    sources.map(({ text }) => prepare(text)),
    reader,
    written,
  )
  const alike = new Map(counts.map((kind) => [kind, 0]))
  let read = 0
  for (const [index, { file, text, isMutated }] of sources.entries()) {
    const { tree, bytes } = theirs[index] ?? { tree: null, bytes: null }
    const path = written ? `${file}.${written}` : file
    const own = await importMeasured(path, bytes ?? Buffer.from(text), format)
    if (!tree || own === null) continue
    const other = measureTree(tree, written !== undefined)
    read += 1
    for (const kind of counts) {
      if (own[kind] === other[kind]) alike.set(kind, (alike.get(kind) ?? 0) + 1)
      else if (shown !== undefined && (!isMutated || shown === 'all'))
        console.log(`  ${index} ${file}: ${own[kind]} ${kind}, pandoc ${other[kind]}`)
    }
  }
  const shares = counts.map((kind) => `${kind} ${((100 * (alike.get(kind) ?? 0)) / Math.max(1, read)).toFixed(1)} %`)
  console.log(`${name ?? folder}: ${read} of ${sources.length} read by both; alike: ${shares.join(', ')}`)
}

function listSources(
  folder: string,
  mutations: number,
  change: typeof mutate,
): { file: string; text: string; isMutated: boolean }[] {
  const isSource = (name: string): boolean =>
    folder === 'twiki' ? name.endsWith('.txt') : !/\.(?:out|losses)$/.test(name)
  return readdirSync(fixtures + folder)
    .filter(isSource)
    .flatMap((file) => {
      const text = readFileSync(`${fixtures}${folder}/${file}`, 'utf8')
      const changed = Array.from({ length: mutations }, (_, seed) => change(text, seed))
      return [{ file, text, isMutated: false }, ...changed.map((each) => ({ file, text: each, isMutated: true }))]
    })
}

/** The same for topics, which are counted line by line: pandoc does not know much of their markup. */
async function compareTopics(mutations: number): Promise<void> {
  const sources = listSources('twiki', mutations, mutate)
  const alike = new Map(['headings', 'list depth', 'items', 'tables'].map((kind) => [kind, 0]))
  for (const { file, text } of sources) {
    const own = await importAll(file, Buffer.from(text), 'twiki')
    const found = differences(
      shapeOfTopic(text),
      shapeOfMarkdown(own?.map((document) => document.text).join('\n') ?? ''),
    )
    for (const [kind, count] of alike)
      if (!found.some((difference) => difference.startsWith(kind))) alike.set(kind, count + 1)
  }
  const shares = [...alike].map(([kind, count]) => `${kind} ${((100 * count) / sources.length).toFixed(1)} %`)
  console.log(`twiki: ${sources.length} topics; alike: ${shares.join(', ')}`)
}

/** A source as pandoc reads it, `null` where it does not, and the file that was written of it. */
interface Read {
  tree: unknown
  bytes: Buffer | null
}

/** Read texts by one process of pandoc, and write a document of each where one is wanted. */
function readAll(texts: readonly string[], format: string, written: string | undefined): Read[] {
  const folder = mkdtempSync(join(tmpdir(), 'structure-'))
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, String(index))
      // Some readers do not see a last line without an end.
      writeFileSync(path, `${text}\n`)
      return path
    })
    writeFileSync(join(folder, 'list'), paths.join('\n'))
    const made = execFileSync('pandoc', ['--from=markdown', '--to=plain', `--lua-filter=${reader}`], {
      input: '\n',
      env: { ...process.env, READ: format, LIST: join(folder, 'list') },
      maxBuffer: 2_000_000_000,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    return made
      .toString('utf8')
      .split('\n')
      .map((line, index) => {
        const tree: unknown = line === '' ? null : JSON.parse(line)
        return { tree, bytes: written && tree ? writeDocument(paths[index] ?? '', format, written) : null }
      })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Write a document of a text that pandoc reads. */
function writeDocument(path: string, format: string, written: string): Buffer {
  execFileSync('pandoc', [`--from=${format}`, `--output=${path}.${written}`, path], { stdio: 'ignore' })
  return readFileSync(`${path}.${written}`)
}

/** What a file becomes, measured; `null` where it is refused. */
async function importMeasured(path: string, bytes: Uint8Array, as: Format): Promise<Measure | null> {
  const made = await importAll(path, bytes, as)
  if (made === null) return null
  const parts = new Set(made.map((document) => basename(document.path)))
  return addUp(made.map((document) => measureMarkdown(document.text, parts)))
}

async function importAll(path: string, bytes: Uint8Array, as: Format): Promise<Converted[] | null> {
  const foreign = {
    path,
    name: path.replace(/\.\w+$/, ''),
    folders: [],
    group: '',
    bytes,
    sha256: '',
  }
  const made = await readForeign(foreign, { as, preferences: new Map(), isNamed: true })
  if (made === null || 'reason' in made) return null
  return [
    ...convertDrafts(made.map(packDraft), {
      ...plainImport,
      findAttachment: () => null,
      findFile: (_, file) => `/${file}`,
    }),
  ]
}
