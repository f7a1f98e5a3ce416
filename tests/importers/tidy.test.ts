import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { tidyTree } from '../../src/importers/markdown/tidy.ts'
import { writeMarkdown } from '../../src/importers/markdown/write.ts'
import { effortOf } from '../effort.ts'

const lines = (count: number): PhrasingContent[] =>
  Array.from({ length: count }, (_, index): PhrasingContent[] => [
    { type: 'text', value: `line ${index}` },
    { type: 'break' },
  ]).flat()

test('a paragraph of very many lines is tidied in a time that grows with them alone', () => {
  const tidy = (): void => void tidyTree({ type: 'root', children: [{ type: 'paragraph', children: lines(30_000) }] })
  expect(effortOf(tidy)).toBeLessThan(300)
})

test('two line breaks start a paragraph, with blanks between them too', () => {
  const children: PhrasingContent[] = [
    { type: 'text', value: 'one' },
    { type: 'break' },
    { type: 'text', value: 'two' },
    { type: 'break' },
    { type: 'text', value: '  ' },
    { type: 'break' },
    { type: 'text', value: 'three' },
    { type: 'break' },
    { type: 'break' },
    { type: 'break' },
    { type: 'text', value: 'see https://a.b/c' },
    { type: 'break' },
    { type: 'text', value: 'four' },
  ]
  const { root } = tidyTree({ type: 'root', children: [{ type: 'paragraph', children }] })
  expect(writeMarkdown(root)).toBe('one\\\ntwo\n\nthree\n\nsee https://a.b/c  \nfour\n')
})

test('an address before a line break stands for itself', () => {
  const link: PhrasingContent = {
    type: 'link',
    url: 'https://a.b/c',
    children: [{ type: 'text', value: 'https://a.b/c' }],
  }
  const children: PhrasingContent[] = [
    { type: 'text', value: 'see ' },
    link,
    { type: 'break' },
    { type: 'text', value: 'and' },
    { type: 'break' },
    link,
    { type: 'break' },
    { type: 'text', value: 'four' },
  ]
  const { root } = tidyTree({ type: 'root', children: [{ type: 'paragraph', children }] })
  expect(writeMarkdown(root)).toBe('see https://a.b/c  \nand\\\nhttps://a.b/c  \nfour\n')
})
