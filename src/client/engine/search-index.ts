import { type FilterLoader, toFilterLoader } from './filters.ts'
import { type Contents, type FetchFile, type Fragment, readContents, readFragment } from './index-files.ts'
import { toVocabularyLoader, type Words } from './spelling.ts'
import { toWordFinder, type WordFinder } from './words.ts'

/** Everything of an index that searches share. */
export interface Index {
  contents: Contents
  find: WordFinder
  filter: FilterLoader
  words: (word: string) => Promise<Words>
  fragment: (page: number) => Promise<Fragment>
  /** Path below which the site lies, with a slash at both ends. */
  base: string
  /** Language of the record, by its tag. */
  lang: string
}

/** Open the search index whose files `fetchFile` fetches; each file is read once. */
export async function openIndex(fetchFile: FetchFile, base: string, lang: string): Promise<Index> {
  const contents = await readContents(fetchFile)
  const fragments = new Map<number, Promise<Fragment>>()
  const filter = toFilterLoader(contents, fetchFile)
  // Every answer needs them, and they need not wait for its words.
  for (const name of ['kind', 'series', 'tool']) filter(name).catch(() => undefined)
  return {
    contents,
    base,
    lang,
    filter,
    find: toWordFinder(contents, fetchFile),
    words: toVocabularyLoader(fetchFile),
    fragment: (page) => {
      const known = fragments.get(page) ?? readFragment(fetchFile, contents.pages[page]?.fragment ?? '')
      fragments.set(page, known)
      known.catch(() => fragments.delete(page))
      return known
    },
  }
}
