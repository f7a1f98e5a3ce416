import { expect, test } from 'vitest'
import { toCompared, toComparedWith } from '../../../src/site/documents/compared.ts'
import { compileFiles, documentAt } from '../../core/content.ts'

const path = (month: number): string => `reports/weekly/20${String(month).padStart(2, '0')}-01-04.md`

test('the newest reports of a series are compared, each with the one before, and no minutes are', () => {
  const reports = Array.from({ length: 20 }, (_, index) => [path(index), `# Report\n\nText ${index}\n`])
  const call = '# Call\n\nText\n'
  const book = compileFiles({
    ...Object.fromEntries(reports),
    'minutes/ops/2021-03-01.md': call,
    'minutes/ops/2021-03-08.md': call,
  })
  const compared = book.documents.filter((document) => toComparedWith(book, document)).map((document) => document.path)
  expect(compared).toEqual(Array.from({ length: 12 }, (_, index) => path(index + 8)))
  expect(toComparedWith(book, documentAt(book, path(19)))?.path).toBe(path(18))
})

test('what differs beyond what a page can hold is counted', () => {
  const lines = (word: string): string =>
    Array.from({ length: 400 }, (_, index) => `- ${word}${index} ${word}`).join('\n')
  const book = compileFiles({ [path(1)]: `# Report\n\n${lines('a')}\n`, [path(2)]: `# Report\n\n${lines('b')}\n` })
  const { sections } = toCompared(book, documentAt(book, path(2)), documentAt(book, path(1)))
  expect(sections.map(({ name, lines: shown, more }) => [name, shown.length, more])).toEqual([['Beginning', 300, 500]])
})

test('a number that is compared begins with a capital, as every entry of a list', () => {
  const report = (nodes: number): string => `# Report\n\n- the nodes of all halls: ${nodes}\n`
  const book = compileFiles({ [path(1)]: report(12), [path(2)]: report(14), [path(3)]: report(16) })
  const { sections } = toCompared(book, documentAt(book, path(3)), documentAt(book, path(2)))
  const labels = sections.flatMap(({ numbers }) => numbers.map(({ label }) => label))
  expect(labels).toEqual(['The nodes of all halls'])
})
