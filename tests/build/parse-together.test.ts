import { describe, expect, test } from 'vitest'
import { parseTogether } from '../../src/build/parsing/parse-together.ts'
import { type Batch, isMine } from '../../src/build/parsing/task.ts'
import { toApart } from '../../src/core/cache/apart.ts'
import { parseDocument } from '../../src/core/parse/document.ts'
import type { ReadingOptions } from '../../src/core/parse/reading-options.ts'
import type { SourceDocument } from '../../src/core/read/source.ts'

const reading: ReadingOptions = { redact: true, initialsOnly: [] }

function toDocuments(count: number): SourceDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `minutes/ops/${index}.md`,
    digest: String(index),
    isReadable: true,
    data: {},
    places: {},
    problems: [],
    body: `# Weekly ${index}\n\nPresent: Mia Berg, Jon Dahl (JD)\n\n## Mirror\n\nAI (Mia): ring ${index} times\n\nPIN: 4829${index}\n`,
  }))
}

describe('documents that are parsed on two cores', () => {
  test.each([0, 1, 199, 200, 437])('are what each gives by itself, in their order: %i', (count) => {
    const documents = toDocuments(count)
    const alone = documents.map((document, index) => toApart(index, parseDocument(document, reading)))
    const together = [...parseTogether(documents, reading)].sort((a, b) => a.index - b.index)
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone))
  })

  test('are taken by one of the two', () => {
    const claims = new Int32Array(new SharedArrayBuffer(8))
    const batch: Batch = { index: 1, first: 0, documents: [] }
    expect([isMine(claims, batch), isMine(claims, batch)]).toEqual([true, false])
  })
})
