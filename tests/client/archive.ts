import { Buffer } from 'node:buffer'
import { toSearchIndex } from '../../src/build/index/search-index.ts'
import { openStore } from '../../src/build/store.ts'
import { type Facet, readSearch, type Search } from '../../src/client/address.ts'
import { type Answer, type Counts, type Hit, openEngine } from '../../src/client/engine/engine.ts'
import { toSearchDocuments } from '../../src/core/write/search/search.ts'
import { compileFiles, type Files } from '../core/content.ts'

/** A search and everything that it answers. */
export interface Asked {
  answer: Answer
  hits: Hit[]
  /** Ids of the best sections, `/minutes/ops/2021-03-04/#storage`. */
  best: string[]
  counts: (facets: readonly Facet[]) => Promise<Counts>
  /** Which files of the index it fetched. */
  fetched: string[]
}

/** An archive that can be searched as in a browser. */
export interface Archive {
  ask: (words: string, search?: Partial<Search>, isExact?: boolean) => Promise<Asked>
  /** Files of the index by path. */
  files: Map<string, Uint8Array<ArrayBuffer>>
  /** The text of all documents, as the index is given it. */
  texts: string[]
}

/** Index some files of content and open the search over them. */
export async function openArchive(content: Files): Promise<Archive> {
  const documents = [...toSearchDocuments(compileFiles(content))]
  const artefacts = await toSearchIndex(documents, openStore(null))
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const { path, make } of artefacts)
    files.set(path.replace('pagefind/', ''), new Uint8Array(Buffer.from(await make())))
  const fetched: string[] = []
  const engine = await openEngine((path) => {
    fetched.push(path)
    return Promise.resolve(files.get(path) ?? null)
  })
  return {
    files,
    texts: documents.map(({ write }) => write().text),
    ask: async (words, search = {}, isExact = false) => {
      fetched.length = 0
      const { answer, load, counts } = await engine.answer(
        { ...readSearch(''), words, ...search },
        isExact,
        () => false,
      )
      const hits = await load(0, 20)
      const best = hits.map(({ url, sections: [first] }) => url + (first?.id ? `#${first.id}` : ''))
      return { answer, hits, best, counts, fetched: [...fetched] }
    },
  }
}
