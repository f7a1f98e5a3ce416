import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import type { IndexFile } from './search.ts'

/**
 * Rewrite the files of a search index as Pagefind 1.5 makes them, without changing what they say:
 * the parts that it writes in random order get a fixed one, so that the same input gives the same bytes,
 * and its chunks of words are split, so that a search loads the few words that it needs.
 * What the search page does not use is left out: Pagefind's own user interfaces and its worker.
 *
 * Each of these files is gzip around the word `pagefind_dcd` and CBOR (RFC 8949):
 * a filter is `[name, [[value, pages], …]]`, a chunk `[[[word, pages, …], …]]`,
 * the list of contents `[version, pages, [[first word, last word, chunk], …], [[filter, name of its file], …], [[sort key, pages], …], …]`.
 */
export function rewriteIndex(files: readonly IndexFile[]): IndexFile[] {
  const used = files.filter(({ path }) => !/^pagefind-(?:.*ui|highlight|worker)\b/.test(path))
  const chunks = new Map(used.filter(({ path }) => path.endsWith('.pf_index')).map((file) => [nameOf(file.path), file]))
  const filters = new Map(
    used.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => [nameOf(file.path), sortFilter(file)]),
  )
  const lists = used.filter(({ path }) => path.endsWith('.pf_meta'))
  const limit = Math.max(
    minChunk,
    [...chunks.values()].reduce((sum, { content }) => sum + content.length, 0) / maxChunks,
  )
  let entry = used.find(({ path }) => path === 'pagefind-entry.json')
  const made: IndexFile[] = [...filters.values()]
  for (const list of lists) {
    const contents = asList(unpack(list.content))
    const split = asList(contents[2]).flatMap((row) => splitChunk(asList(row), chunks, limit))
    made.push(...split.map(({ file }) => file))
    contents[2] = split.map(({ row }) => row)
    contents[3] = asList(contents[3])
      .map((row) => asList(row).map((word) => renamed(word, filters)))
      .sort(byFirst)
    contents[4] = [...asList(contents[4])].sort(byFirst)
    const file = named('pagefind.', languageOf(list.path), 'pf_meta', contents)
    made.push(file)
    entry &&= {
      ...entry,
      content: Buffer.from(
        Buffer.from(entry.content).toString('utf8').replaceAll(nameOf(list.path), nameOf(file.path)),
      ),
    }
  }
  const rest = used.filter(
    (file) => !/\.pf_(?:index|filter|meta)$/.test(file.path) && file.path !== 'pagefind-entry.json',
  )
  return [...rest, ...(entry ? [entry] : []), ...made].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Sizes in bytes, compressed: small chunks keep a search light, few keep the list of contents short. */
const minChunk = 6_000
const maxChunks = 400

/** Split a chunk into parts of about `limit` bytes; each part is listed with the words it runs from and to. */
function splitChunk(
  row: readonly unknown[],
  chunks: ReadonlyMap<string, IndexFile>,
  limit: number,
): { row: unknown[]; file: IndexFile }[] {
  const [from, to, name] = row.map(String)
  const file = chunks.get(name ?? '')
  if (!file || from === undefined || to === undefined)
    throw new Error(`the search index lists a chunk "${name}" that it does not have`)
  const language = languageOf(file.path)
  const words = asList(asList(unpack(file.content))[0])
  const size = Math.ceil(words.length / Math.ceil(file.content.length / limit))
  const parts = Array.from({ length: Math.ceil(words.length / size) }, (_, index) =>
    words.slice(index * size, (index + 1) * size),
  )
  return parts.map((part, index) => {
    const before = parts[index - 1]?.at(-1)
    const start = before === undefined ? from : startOf(wordOf(part[0]), wordOf(before))
    const end = index === parts.length - 1 ? to : wordOf(part.at(-1))
    const made = named('index/', language, 'pf_index', [part])
    return { row: [start, end, nameOf(made.path)], file: made }
  })
}

/** The shortest beginning of a word that comes after the word before it, as Pagefind lists its chunks. */
function startOf(word: string, before: string): string {
  const letters = [...word]
  for (let length = 1; length < letters.length; length += 1) {
    const start = letters.slice(0, length).join('')
    if (!before.startsWith(start)) return start
  }
  return word
}

function sortFilter(file: IndexFile): IndexFile {
  const filter = asList(unpack(file.content))
  filter[1] = [...asList(filter[1])].sort(byFirst)
  return named('filter/', languageOf(file.path), 'pf_filter', filter)
}

/** Write a value to a file that is named after its bytes. */
function named(prefix: string, language: string, ending: string, value: unknown): IndexFile {
  const content = pack(value)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return { path: `${prefix}${language}_${hash}.${ending}`, content }
}

const magic = Buffer.from('pagefind_dcd')

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, magic.length).equals(magic))
    throw new Error('the search index has an unknown format; use the version of pagefind in the lock file')
  return decode(bytes.subarray(magic.length))
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([magic, encode(value)]), { level: 6 })
}

function asList(value: unknown): unknown[] {
  if (!Array.isArray(value))
    throw new Error('the search index has an unknown format; use the version of pagefind in the lock file')
  return value
}

function wordOf(entry: unknown): string {
  return String(asList(entry)[0])
}

function renamed(word: unknown, files: ReadonlyMap<string, IndexFile>): unknown {
  const file = typeof word === 'string' ? files.get(word) : undefined
  return file ? nameOf(file.path) : word
}

function byFirst(a: unknown, b: unknown): number {
  const [first, second] = [wordOf(a), wordOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** `filter/en_def870d.pf_filter` → `en_def870d`, `pagefind.en_e3b4fb5dec.pf_meta` → `en_e3b4fb5dec`. */
function nameOf(path: string): string {
  return path.replace(/^.*\/|\.pf_\w+$/g, '').replace(/^pagefind\./, '')
}

function languageOf(path: string): string {
  return nameOf(path).replace(/_[^_]*$/, '')
}
