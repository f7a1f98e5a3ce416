import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import type { IndexFile } from './search.ts'

/**
 * Put the parts of a search index that Pagefind writes in random order into a fixed one, so that the same input gives the same bytes:
 * the values within each filter, the filters within the list of contents, and the names, made from their bytes, that depend on them.
 * Each of these files is gzip around the word `pagefind_dcd` and CBOR (RFC 8949). What the search page does not use is left out: Pagefind's own user interfaces and its worker.
 */
export function toStableIndex(files: readonly IndexFile[]): IndexFile[] {
  const used = files.filter(({ path }) => !/^pagefind-(?:.*ui|highlight|worker)\b/.test(path))
  const renamed = new Map<string, string>()
  const rename = (path: string, content: Uint8Array, stem: RegExp): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const name = path.replace(stem, (_, language: string) => `${language}_${hash}`)
    renamed.set(nameOf(path), nameOf(name))
    return name
  }
  const filters = used.filter(({ path }) => path.startsWith('filter/')).map(({ path, content }) => {
    const sorted = pack(sortFilter(unpack(content)))
    return { path: rename(path, sorted, /([\w-]+)_\w+(?=\.pf_filter$)/), content: sorted }
  })
  const contents = used.filter(({ path }) => path.endsWith('.pf_meta')).map(({ path, content }) => {
    const sorted = pack(sortContents(unpack(content), renamed))
    return { path: rename(path, sorted, /([\w-]+)_\w+(?=\.pf_meta$)/), content: sorted }
  })
  const rest = used.flatMap((file) => {
    if (file.path.startsWith('filter/') || file.path.endsWith('.pf_meta')) return []
    return [file.path === 'pagefind-entry.json' ? { ...file, content: renameHashes(file.content, renamed) } : file]
  })
  return [...rest, ...filters, ...contents].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const magic = Buffer.from('pagefind_dcd')

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, magic.length).equals(magic)) throw new Error('the search index has an unknown format; pin the version of pagefind it was written for')
  return decode(bytes.subarray(magic.length))
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([magic, encode(value)]), { level: 9 })
}

/** A filter is `[name, [[value, page numbers], …]]`. */
function sortFilter(filter: unknown): unknown {
  if (!Array.isArray(filter) || !Array.isArray(filter[1])) return filter
  return [filter[0], [...(filter[1] as unknown[])].sort(byFirst), ...filter.slice(2)]
}

/** The list of contents is `[version, pages, chunks, [[filter, name of its file], …], sorts, …]`. */
function sortContents(contents: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (!Array.isArray(contents)) return contents
  return contents.map((part: unknown, index) => {
    if (index !== 3 || !Array.isArray(part)) return part
    const filters = (part as unknown[]).map((entry) => (Array.isArray(entry) ? entry.map((word: unknown) => (typeof word === 'string' ? (renamed.get(word) ?? word) : word)) : entry))
    return filters.sort(byFirst)
  })
}

function byFirst(a: unknown, b: unknown): number {
  const first = (entry: unknown): string => (Array.isArray(entry) ? String(entry[0]) : '')
  return first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0
}

function renameHashes(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  let text = Buffer.from(content).toString('utf8')
  for (const [from, to] of renamed) text = text.replaceAll(`"${from}"`, `"${to}"`)
  return Buffer.from(text)
}

/** `filter/en_def870d.pf_filter` → `en_def870d`, `pagefind.en_e3b4fb5dec.pf_meta` → `en_e3b4fb5dec`. */
function nameOf(path: string): string {
  return path.replace(/^.*\/|\.pf_\w+$/g, '').replace(/^pagefind\./, '')
}
