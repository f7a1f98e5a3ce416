import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Converted, convertDrafts } from '../src/importers/convert.ts'
import { type Format } from '../src/importers/formats.ts'
import { packDraft } from '../src/importers/packed-draft.ts'
import { readForeign } from '../src/importers/read-foreign.ts'
import { compared } from './compared-formats.ts'
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
  const shown = process.env['SHOW']
  const isShown = shown !== undefined
  for (const { folder, format, reader: name, isOf, prepare } of compared) {
    if (wanted.length > 0 && !wanted.includes(folder)) continue
    const sources = listSources(folder, mutations, format === 'html' ? mutateWords : mutate).filter(
      ({ file }) => isOf?.(file) ?? true,
    )
    const theirs = readAll(
      sources.map(({ text }) => prepare(text)),
      name,
    )
    const alike = new Map(counts.map((kind) => [kind, 0]))
    let read = 0
    for (const [index, { file, text, isMutated }] of sources.entries()) {
      const tree = theirs[index]
      const own = await importText(file, text, format)
      if (!tree || own === null) continue
      const other = measureTree(tree)
      read += 1
      for (const kind of counts) {
        if (own[kind] === other[kind]) alike.set(kind, (alike.get(kind) ?? 0) + 1)
        else if (isShown && (!isMutated || shown === 'all'))
          console.log(`  ${index} ${file}: ${own[kind]} ${kind}, pandoc ${other[kind]}`)
      }
    }
    const shares = counts.map((kind) => `${kind} ${((100 * (alike.get(kind) ?? 0)) / Math.max(1, read)).toFixed(1)} %`)
    console.log(`${folder}: ${read} of ${sources.length} read by both; alike: ${shares.join(', ')}`)
  }
  if (wanted.length === 0 || wanted.includes('twiki')) await compareTopics(mutations)
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
    const own = await importTexts(file, text, 'twiki')
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

/** Read texts by one process of pandoc; `null` for those that it does not read. */
function readAll(texts: readonly string[], format: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'structure-'))
  try {
    const paths = texts.map((text, index) => {
      // Some readers do not see a last line without an end.
      writeFileSync(join(folder, String(index)), `${text}\n`)
      return join(folder, String(index))
    })
    writeFileSync(join(folder, 'list'), paths.join('\n'))
    const made = execFileSync('pandoc', ['--from=markdown', '--to=plain', `--lua-filter=${reader}`], {
      input: '\n',
      env: { ...process.env, READ: format, LIST: join(folder, 'list') },
      maxBuffer: 2_000_000_000,
    })
    return made
      .toString('utf8')
      .split('\n')
      .map((line): unknown => (line === '' ? null : JSON.parse(line)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a text becomes, measured; `null` where it is refused. */
async function importText(path: string, text: string, as: Format): Promise<Measure | null> {
  const made = await importTexts(path, text, as)
  if (made === null) return null
  const parts = new Set(made.map((document) => basename(document.path)))
  return addUp(made.map((document) => measureMarkdown(document.text, parts)))
}

async function importTexts(path: string, text: string, as: Format): Promise<Converted[] | null> {
  const foreign = {
    path,
    name: path.replace(/\.\w+$/, ''),
    folders: [],
    group: '',
    bytes: Buffer.from(text),
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
