import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Artefact } from '../../src/build/artefact.ts'
import { openHelper } from '../../src/build/finishing/helper.ts'
import { makeFile } from '../../src/build/finishing/write.ts'
import { packed } from '../../src/build/index/contents.ts'
import { cacheFolder } from '../../src/build/program.ts'
import { openRenderer } from '../../src/build/renderer/renderer.ts'
import { compile } from '../../src/core/index.ts'
import { readSource } from '../../src/core/read/source.ts'
import { fillLate, late, makeLate } from '../../src/site/late.ts'
import { toRoutes } from '../../src/site/routes.ts'
import { root, temporary } from '../site/command.ts'

const hasCores = availableParallelism() > 1

/** Make artefacts as a build does, and tell how many of them another thread made. */
async function finish(artefacts: readonly Artefact[], folder: string, isMuch = false): Promise<number> {
  const helper = openHelper(isMuch)
  const taken: Promise<unknown>[] = []
  for (const [index, artefact] of artefacts.entries()) {
    const file = join(folder, String(index))
    const elsewhere = helper.take(artefact, file)
    if (elsewhere) taken.push(elsewhere)
    else await makeFile(artefact, file)
  }
  await Promise.all(taken)
  await helper.close()
  return taken.length
}

describe('what another thread makes is the same', () => {
  test('for pages', async () => {
    const renderer = await openRenderer(join(cacheFolder, 'renderer'))
    const book = compile(readSource(join(root, 'tests/fixtures/record')), {
      today: '2021-04-01',
      fallbackToday: '2021-04-01',
      commit: null,
      base: null,
      url: null,
    })
    const pages = toRoutes(book).map(({ make }) => make())
    // Enough of them that a thread begins, and each kind behind that.
    const artefacts = [...pages, ...pages, ...pages].map((page, index): Artefact => ({
      path: String(index),
      key: '',
      make: () => renderer.render(page, '/record/'),
      toJob: () => renderer.toJob(page, JSON.stringify(page), '/record/'),
    }))
    const folder = temporary()
    expect((await finish(artefacts, folder)) > 0).toBe(hasCores)
    for (const [index, { make }] of artefacts.entries())
      expect(readFileSync(join(folder, String(index)), 'utf8')).toBe(await make())
  })

  test('for files of the index, and where it fails', async () => {
    const artefacts = Array.from({ length: 130 }, (_, index): Artefact => {
      const artefact = packed(String(index), '', () => Buffer.from(`words ${index}`))
      const broken = { kind: 'page', renderer: '/nowhere', base: '/', page: '{}', late: [] } as const
      return index % 2 === 0 ? artefact : { ...artefact, toJob: () => broken }
    })
    const folder = temporary()
    expect(await finish(artefacts, folder)).toBe(hasCores ? 30 : 0)
    for (const [index, { make }] of artefacts.entries())
      expect(readFileSync(join(folder, String(index)))).toEqual(await make())
  })
})

test('where there will be much, another thread makes the first already', async () => {
  const artefacts = Array.from({ length: 3 }, (_, index) =>
    packed(String(index), '', () => Buffer.from(`words ${index}`)),
  )
  expect(await finish(artefacts, temporary(), true)).toBe(hasCores ? 3 : 0)
})

test('late parts find their places in the JSON of a page', () => {
  const page = {
    first: late('a', () => ({ html: 'one' })),
    list: [late('b', () => 'two'), 'b'],
    within: { last: late('a', () => 'three') },
  }
  const read = JSON.parse(JSON.stringify(page)) as typeof page
  fillLate(read, makeLate(page))
  expect(read.first.make()).toEqual({ html: 'one' })
  expect([read.list.map((each) => (typeof each === 'string' ? each : each.make())), read.within.last.make()]).toEqual([
    ['two', 'b'],
    'three',
  ])
})
