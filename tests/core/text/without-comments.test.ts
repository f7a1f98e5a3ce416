import { expect, test } from 'vitest'
import { withoutComments } from '../../../src/core/text/without-comments.ts'

test.each<[string, string, string]>([
  ['none', 'a\n\nb', 'a\n\nb'],
  ['between paragraphs', 'a\n\n<!-- c -->\n\nb', 'a\n\nb'],
  ['over lines', 'a\n<!-- c\n\nd -->\nb', 'a\nb'],
  ['within a line', 'a <!-- c --> b <!-- d -->', 'a  b '],
  ['never closed', 'a\n<!-- c\nb', 'a'],
  ['in code', '`<!-- c -->`\n\n~~~~\n<!-- c -->\n~~~\n~~~~\n<!-- d -->', '`<!-- c -->`\n\n~~~~\n<!-- c -->\n~~~\n~~~~'],
  ['a fence in one', '<!--\n```\n-->\na', 'a'],
])('%s', (_, markdown, expected) => expect(withoutComments(markdown)).toBe(expected))

test('takes a time that grows with the text', () => {
  const start = performance.now()
  withoutComments('<!--'.repeat(50_000))
  withoutComments('<!-- a -->'.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(1000)
})
