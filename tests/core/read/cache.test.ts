import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCache } from '../../../src/core/cache/cache.ts'
import { type ParsedDocument, parseDocument } from '../../../src/core/parse/document.ts'
import type { ReadingOptions } from '../../../src/core/parse/reading-options.ts'
import { readSource, type Source, type SourceDocument } from '../../../src/core/read/source.ts'
import { type Files, minutes, readFiles } from '../content.ts'

const reading: ReadingOptions = { redact: true, initialsOnly: [] }
const files: Files = Object.fromEntries(
  Array.from({ length: 40 }, (_, day) => [
    `minutes/ops/2021-${day % 2 ? '03' : '04'}-${String(1 + (day >> 1)).padStart(2, '0')}.md`,
    `# Call ${day}\n\nPIN: 4829${day}\n`,
  ]),
)

function temporary(): string {
  return join(mkdtempSync(join(tmpdir(), 'minutebook-cache-')), 'cache')
}

/** A document with the passages that it gives when it is asked, to be compared. */
function whole({ said, ...parsed }: ParsedDocument): unknown {
  return { ...parsed, said: { ...said, passages: said.passages() } }
}

/** What a run with this cache reads off a source. */
function run(folder: string, source: Source, options = reading): unknown[] {
  const cache = openCache(folder)
  const parsed = source.documents.map((document) => cache.parse(document, options))
  cache.save()
  return parsed.map(whole)
}

function parseAll({ documents }: Source, options = reading): unknown[] {
  return documents.map((document) => whole(parseDocument(document, options)))
}

/** Every file of a cache, with a number that changes when it is written again. */
function written(folder: string): [string, number][] {
  return readdirSync(folder)
    .sort()
    .map((name) => [name, statSync(join(folder, name)).ino])
}

describe('the cache gives what parsing gives', () => {
  test.each(['record', 'broken', 'attendance'])('for fixture %s', (name) => {
    const source = readSource(join(import.meta.dirname, '../../fixtures', name))
    const folder = temporary()
    for (let time = 0; time < 2; time += 1) expect(run(folder, source)).toStrictEqual(parseAll(source))
  })

  test('after an edit, and with other reading options', () => {
    const folder = temporary()
    run(folder, readFiles(files))
    const edited = readFiles({ ...files, 'minutes/ops/2021-03-01.md': '# Another\n' })
    expect(run(folder, edited)).toStrictEqual(parseAll(edited))
    const open = { ...reading, redact: false }
    expect(run(folder, edited, open)).toStrictEqual(parseAll(edited, open))
    const cache = openCache(folder)
    const [document] = edited.documents
    if (!document) throw new Error('no document')
    for (const options of [reading, open, { redact: true, initialsOnly: [{ spelling: 'Another', initials: 'A' }] }])
      expect(whole(cache.parse(document, options))).toStrictEqual(whole(parseDocument(document, options)))
  })

  test('for a document that was renamed', () => {
    const folder = temporary()
    run(folder, readFiles({ [minutes]: '# Call\n' }))
    const renamed = readFiles({ 'minutes/ops/2021-05-06.md': '# Call\n' })
    expect(run(folder, renamed)).toStrictEqual(parseAll(renamed))
  })
})

describe('nothing is parsed twice', () => {
  test('within a run', () => {
    const cache = openCache(temporary())
    const [document] = readFiles(files).documents
    if (!document) throw new Error('no document')
    expect(cache.parse(document, reading)).toBe(cache.parse(document, reading))
  })

  test('so a run without changes writes nothing, and one with an edit writes one part and its passages', () => {
    const folder = temporary()
    const source = readFiles(files)
    run(folder, source)
    const before = written(folder)
    run(folder, source)
    expect(written(folder)).toEqual(before)
    run(folder, readFiles({ ...files, 'minutes/ops/2021-03-01.md': '# Another\n' }))
    const after = new Map(written(folder))
    expect(before.filter(([name, number]) => after.get(name) !== number).length).toBe(2)
  })

  test('and what is gone is dropped', () => {
    const folder = temporary()
    const kept = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('')
    run(folder, readFiles(files))
    expect(kept()).toContain('Call 7')
    run(folder, readFiles({ [minutes]: '# Call\n' }))
    expect(kept()).not.toContain('Call 7')
  })
})

describe('passages lie apart', () => {
  const isOfPassages = (name: string): boolean => name.endsWith('.passages')

  test('and are read only where somebody asks', () => {
    const folder = temporary()
    const source = readFiles(files)
    run(folder, source)
    const cache = openCache(folder)
    const [first] = source.documents.map((document) => cache.parse(document, reading))
    for (const name of readdirSync(folder).filter(isOfPassages))
      writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll('4', '5'))
    expect(first?.said.passages()).toEqual(
      parseDocument(source.documents[0] as SourceDocument, reading).said.passages(),
    )
  })

  test('and what is lost of them is written again', () => {
    const folder = temporary()
    const source = readFiles(files)
    run(folder, source)
    for (const name of readdirSync(folder).filter(isOfPassages)) rmSync(join(folder, name))
    const cache = openCache(folder)
    for (const document of source.documents) cache.parse(document, reading).said.passages()
    cache.save()
    const mended = readdirSync(folder).filter(isOfPassages)
    expect(mended).toHaveLength(readdirSync(folder).length / 2)
    expect(run(folder, source)).toStrictEqual(parseAll(source))
  })
})

describe('the cache does no harm', () => {
  const harms: [string, (text: string) => string][] = [
    ['cut short', (text) => text.slice(0, -20)],
    ['emptied', () => ''],
    ['altered', (text) => text.replaceAll('"Call', '"Fall')],
    ['of another version', (text) => text.replace(/"key":"../, '"key":"00')],
    ['replaced by something else', () => '{}\n[]'],
  ]
  test.each(harms)('where a file is %s', (_, harm) => {
    const folder = temporary()
    const source = readFiles(files)
    run(folder, source)
    for (const name of readdirSync(folder))
      writeFileSync(join(folder, name), harm(readFileSync(join(folder, name), 'utf8')))
    expect(run(folder, source)).toStrictEqual(parseAll(source))
    const mended = written(folder)
    run(folder, source)
    expect(written(folder)).toEqual(mended)
  })

  test('where its folder cannot be made', () => {
    const folder = temporary()
    writeFileSync(folder, 'a file')
    const source = readFiles(files)
    expect(run(folder, source)).toStrictEqual(parseAll(source))
    rmSync(folder)
  })

  test('where several runs share it', () => {
    const folder = temporary()
    const sources = [readFiles(files), readFiles({ ...files, 'minutes/ops/2021-03-01.md': '# Another\n' })]
    const caches = sources.map((source) => {
      const cache = openCache(folder)
      for (const document of source.documents) cache.parse(document, reading)
      return cache
    })
    for (const cache of caches) cache.save()
    for (const source of sources) expect(run(folder, source)).toStrictEqual(parseAll(source))
    expect(readdirSync(folder).filter((name) => !/^\d+\.(?:json|passages)$/.test(name))).toEqual([])
  })

  test('where private details were let through before', () => {
    const folder = temporary()
    const source = readFiles(files)
    expect(JSON.stringify(run(folder, source, { ...reading, redact: false }))).toContain('4829')
    expect(JSON.stringify(run(folder, source))).not.toContain('4829')
  })
})
