import { contentsFile } from '../contents-file.ts'
import { type CborReader, toReader, unpack } from './cbor.ts'

/** Fetches a file of the index by its path below the bundle; `null` where there is none. */
export type FetchFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>

/** What a search needs of the index before it knows the words: which file has what. */
export interface Contents {
  /** Fragment and number of words of each page; pages are known by their place in this list, which is that of their dates. */
  pages: { fragment: string; words: number }[]
  /** Which words lie in which file, in order. */
  chunks: { from: string; to: string; name: string }[]
  filters: Map<string, string>
}

/** Where a word stands on a page. */
export interface Posting {
  page: number
  /** Places of the word, in order, by number of words before it. */
  places: number[]
  /** Those of them that stand in a heading. */
  headings: number[]
}

/** A page as the index keeps it. */
export interface Fragment {
  url: string
  content: string
  meta: Record<string, string | undefined>
  filters: Record<string, string[] | undefined>
  anchors: { element: string; id: string; text: string; location: number }[]
}

/** Read the list of contents. */
export async function readContents(fetchFile: FetchFile): Promise<Contents> {
  const reader = toReader(await unpack(await need(fetchFile, contentsFile)))
  reader.list()
  reader.skip()
  const pages = readList(reader, (size) => {
    const page = { fragment: reader.text(), words: reader.number() }
    for (let left = size - 2; left > 0; left -= 1) reader.skip()
    return page
  })
  const chunks = readList(reader, () => ({ from: reader.text(), to: reader.text(), name: reader.text() }))
  const filters = new Map(readList(reader, () => [reader.text(), reader.text()] as const))
  return { pages, chunks, filters }
}

/** Read the postings of those words of a chunk that are wanted. */
export async function readChunk(
  fetchFile: FetchFile,
  name: string,
  isWanted: (word: string) => boolean,
): Promise<Map<string, Posting[]>> {
  const reader = toReader(await unpack(await need(fetchFile, `index/${name}.pf_index`)))
  const found = new Map<string, Posting[]>()
  reader.list()
  for (let left = reader.list(); left > 0; left -= 1) {
    const fields = reader.list()
    const word = reader.text()
    if (isWanted(word)) found.set(word, readPostings(reader))
    else reader.skip()
    // Spellings with accents: their places are those of the terms glued to them.
    for (let other = fields - 2; other > 0; other -= 1) reader.skip()
  }
  return found
}

/** Weight that the engine gives to a plain word, as it is written: more stands in a heading. */
const plainWeight = 25

/** Page numbers are counted from the one before; places too, and a negative number changes the weight. */
function readPostings(reader: CborReader): Posting[] {
  let page = 0
  return readList(reader, (size) => {
    page += reader.number()
    const places: number[] = []
    const headings: number[] = []
    let weight = plainWeight
    let place = 0
    for (let left = reader.list(); left > 0; left -= 1) {
      const value = reader.number()
      if (value < 0) {
        weight = -value
        place = 0
        continue
      }
      place += value
      places.push(place)
      if (weight > plainWeight) headings.push(place)
    }
    for (let left = size - 2; left > 0; left -= 1) reader.skip()
    return { page, places: [...new Set(places)].sort((a, b) => a - b), headings }
  }).filter(({ places }) => places.length > 0)
}

/** Read a filter: the pages of each value, each counted from the one before. */
export async function readFilter(fetchFile: FetchFile, name: string): Promise<Map<string, number[]>> {
  const reader = toReader(await unpack(await need(fetchFile, `filter/${name}.pf_filter`)))
  reader.list()
  reader.skip()
  return new Map(readList(reader, () => [reader.text(), toSums(reader.numbers())] as const))
}

function toSums(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => (sum += step))
}

/** Read a page. */
export async function readFragment(fetchFile: FetchFile, name: string): Promise<Fragment> {
  const bytes = await unpack(await need(fetchFile, `fragment/${name}.pf_fragment`))
  return JSON.parse(new TextDecoder().decode(bytes)) as Fragment
}

function readList<Item>(reader: CborReader, read: (size: number) => Item): Item[] {
  return Array.from({ length: reader.list() }, () => read(reader.list()))
}

async function need(fetchFile: FetchFile, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fetchFile(path)
  if (!file) throw new Error(`the search index lacks ${path}`)
  return file
}
