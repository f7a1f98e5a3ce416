import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { redactTree } from '../../../src/core/parse/privacy/redact.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'
import { readSource } from '../../../src/core/read/source.ts'
import { htmlOf } from '../content.ts'

const root = join(import.meta.dirname, '../../..')

// The HTML of a document is written without looking for private details again where reading it found none, see `html.ts`.
describe('where nothing private is found', () => {
  const bodies = ['content', 'tests/fixtures/record']
    .flatMap((folder) => readSource(join(root, folder)).documents)
    .map(({ body }) => body)
    .filter((body) => !body.includes('<'))

  test('a tree stays as it was parsed', () => {
    const clean = bodies.filter((body) => redactTree(parseMarkdown(body), body.split('\n')).details.length === 0)
    expect(clean.length).toBeGreaterThan(50)
    for (const body of clean)
      expect(redactTree(parseMarkdown(body), body.split('\n')).tree).toEqual(parseMarkdown(body))
  })
})

test.each([
  ['the text', 'Call +44 20 7946 0958\n'],
  ['its HTML', 'Come<br>\n<span title="PIN: 48291">now</span>\n'],
  ['a formula', 'It is $PIN: 48291$ for all\n'],
  ['what stands beside a formula', 'With $a_1$ the PIN is 48291\n'],
])('what is private in %s is not on the page', (_, text) => {
  expect(htmlOf(text)).not.toMatch(/7946|48291/)
})
