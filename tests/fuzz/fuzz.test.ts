import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judge, type Reading } from './judge.ts'
import { mutate } from './mutate.ts'
import { openRandom } from './random.ts'
import { reduce } from './reduce.ts'
import { readTexts } from './texts.ts'

const folder = join(import.meta.dirname, '../fixtures/fuzz')

/** The reading that the name of a fixture begins with: `topic-anchor-within-a-word.txt`. */
function readingOf(name: string): Reading {
  return name.startsWith('topic-') ? 'topic' : 'document'
}

test.each(readdirSync(folder))('%s, which was a fault once, is none any more', (name) => {
  expect(judge(readingOf(name), readFileSync(join(folder, name), 'utf8'))).toBeNull()
})

describe.each<Reading>(['document', 'topic'])('a %s', (reading) => {
  test('may be cut, joined and shuffled as it likes', () => {
    const random = openRandom(2021)
    const texts = readTexts(reading, false)
    for (let count = 0; count < 150; count += 1) {
      const text = mutate(random, random.pick(texts), random.pick(texts))
      const fault = judge(reading, text)
      // A machine that does other work too may be slow; how time grows is measured elsewhere.
      if (fault !== null && fault.kind !== 'slow') expect.fail(`${fault.what}\n\n${JSON.stringify(text)}`)
    }
  })
})

test('a text with a fault is made as short as it gets', async () => {
  const text = 'one\ntwo wombats\nthree\nfour\n'.repeat(20)
  expect(await reduce(text, (shorter) => Promise.resolve(/wom[^]*four/.test(shorter)))).toBe('womfour')
})
