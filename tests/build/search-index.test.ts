import { Buffer } from 'node:buffer'
import { fc } from '../property.ts'
import { describe, expect, test } from 'vitest'
import type { Artefact } from '../../src/build/artefact.ts'
import { toSearchIndex } from '../../src/build/index/search-index.ts'
import { openStore, type Store } from '../../src/build/store.ts'
import { digest } from '../../src/core/read/digest.ts'
import type { SearchDocument } from '../../src/core/write/search/search.ts'

/** A page with these words on this day. */
function toDocument(name: string, words: string, day = '2021-03-04'): SearchDocument {
  const url = `/minutes/ops/${name}/`
  const content = `<!doctype html><html lang="en"><body><main><i data-pagefind-filter="year[title]" title="${day.slice(0, 4)}"></i>${words}</main></body></html>`
  const text = words.replace(/<[^>]+>/g, ' ')
  return { url, key: digest(url, content), date: day, write: () => ({ content, text }) }
}

/** Everything that an index is made of: path → digest of the bytes. */
async function bytesOf(artefacts: readonly Artefact[]): Promise<Map<string, string>> {
  const made = artefacts.map(
    async ({ path, make }) => [path, digest(Buffer.from(await make()).toString('latin1'))] as const,
  )
  return new Map((await Promise.all(made)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function index(
  documents: readonly SearchDocument[],
  store: Store = openStore(null),
): Promise<Map<string, string>> {
  return bytesOf(await toSearchIndex(documents, store))
}

const first = toDocument('a', '<h1>Plan</h1><p>The mirror is moved on Monday.</p>')
const second = toDocument(
  'b',
  '<h1>Été</h1><p>ete été Éte, 𝒳 ｆｕｌｌ and the mirror</p><h2 id="x">Storage</h2>',
  '2021-03-11',
)

describe('an index that is brought up to date is the one made at once', () => {
  const changed = toDocument('a', '<h1>Plan</h1><p>The mirror is moved on Friday, été.</p>')
  const older = toDocument('c', '<h1>Before</h1><p>The storage of the mirror.</p>', '2020-01-02')
  const pictured = toDocument(
    'd',
    '<h1>Drawing</h1><p>See <img src="/mirror.png" alt="a mirror"> below.</p>',
    '2021-01-01',
  )
  const wordless = toDocument('e', '')
  test.each<[string, SearchDocument[], SearchDocument[]]>([
    ['for a new document', [first], [first, second]],
    ['for one before all others', [first, second], [older, first, second]],
    ['for one that is gone', [first, older, second], [first, second]],
    ['for one that was changed', [first, second], [changed, second]],
    ['for a field that comes', [first, second], [first, second, pictured]],
    ['for a field that goes', [first, second, pictured], [first, second]],
    ['for one without words', [first, second], [first, wordless, second]],
    ['for another order', [first, toDocument('b', 'Mirrors')], [toDocument('b', 'Mirrors'), first]],
    ['for the first document', [], [first]],
    ['for no document any more', [first], []],
    ['for nothing new', [first, second], [first, second]],
  ])('%s', async (_, before, after) => {
    const store = openStore(null)
    await index(before, store)
    expect(await index(after, store)).toEqual(await index(after))
  })
})

test('of an index, what stays as it was is kept as it lies, and what is gone is not', async () => {
  const kept = new Map<string, Uint8Array | string>()
  const watched = (store: Store): Store => ({
    ...store,
    put: (key, value) => (kept.set(key, value), store.put(key, value)),
  })
  const many = Array.from({ length: 1500 }, (_, at) => `word${at} `.repeat(9)).join(' ')
  const store = openStore(null)
  const isWords = (key: string): boolean => key.startsWith('words:')
  await index([toDocument('a', many), toDocument('b', 'aaa', '2021-03-11')], watched(store))
  const before = [...kept.keys()].filter(isWords)
  store.dropUnasked()
  kept.clear()
  await index([toDocument('a', many), toDocument('b', 'aab', '2021-03-11')], watched(store))
  store.dropUnasked()
  expect(before.length).toBeGreaterThan(1)
  expect([...kept.keys()].filter(isWords)).toHaveLength(1)
  expect(before.filter((key) => !store.has(key))).toHaveLength(1)
})

describe('any sequence of edits', () => {
  const words = [
    'mirror',
    'mirrors',
    'Mirror',
    'été',
    'ete',
    'Éte',
    'storage',
    '𝒳',
    'ｆｕｌｌ',
    '3.4.1',
    'the',
    'a',
    'ÉTÉ',
  ]
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((all) => all.join(' '))
  const body = fc
    .tuple(sentence, sentence, fc.boolean())
    .map(
      ([title, text, isPictured]) =>
        `<h1>${title}</h1><p>${text}</p>${isPictured ? '<img src="/p.png" alt="plan">' : ''}`,
    )
  const day = fc.constantFrom('0000-00-00', '2019-05-06', '2021-03-04', '2021-03-11')
  const state = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), body, day), { selector: ([name]) => name, maxLength: 8 })
    .map((all) => all.map(([name, text, on]) => toDocument(name, text, on)))

  test('gives what indexing the last state gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 5 }), async (states) => {
        const store = openStore(null)
        let last = new Map<string, string>()
        for (const documents of states) last = await index(documents, store)
        expect(last).toEqual(await index(states.at(-1) ?? []))
      }),
      { numRuns: 30 },
    )
  })
})
