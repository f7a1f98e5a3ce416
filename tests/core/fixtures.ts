import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/core/parse/document.ts'
import type { Statements } from '../../src/core/parse/statements.ts'
import { readFrontMatter } from '../../src/core/read/front-matter/front-matter.ts'

/**
 * Test that of every `<case>.md` of a fixture folder exactly what `<case>.json` states is read.
 * `toStated` reduces what is read to what is stated.
 */
export function testFixtures(name: string, toStated: (said: Statements) => unknown): void {
  const folder = new URL(`../fixtures/${name}/`, import.meta.url)
  const files = readdirSync(folder).sort()
  const cases = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3))

  test.each(cases)('%s', (each) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${each}.json`, folder), 'utf8'))
    const text = readFileSync(new URL(`${each}.md`, folder), 'utf8')
    const source = { path: 'minutes/ops/2021-03-04.md', digest: '', isReadable: true, ...readFrontMatter(text) }
    expect(toStated(parseDocument(source, { redact: true, initialsOnly: [] }).said)).toEqual(expected)
  })

  test('every fixture has a document and an expectation', () => {
    expect(files).toEqual(cases.flatMap((each) => [`${each}.json`, `${each}.md`]).sort())
  })
}
