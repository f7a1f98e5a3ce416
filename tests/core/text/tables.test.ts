import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'
import { parseSections } from '../../../src/core/parse/text/sections.ts'
import { parseTables, type TableData } from '../../../src/core/parse/text/tables.ts'
import { unfoldHtml } from '../../../src/core/parse/text/unfold-html.ts'

function tablesOf(text: string): TableData[] {
  const root = parseMarkdown(text)
  return parseTables(root, parseSections(root, null).sections)
}

describe('a table', () => {
  test('is known by its section and place', () => {
    const [table] = tablesOf('# Plan\n\n## Releases\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n')
    expect(table?.section?.id).toBe('releases')
    expect(table?.place).toEqual({ line: 5, column: 1, endLine: 7, endColumn: 10 })
    expect(table?.header.map(({ text }) => text)).toEqual(['A', 'B'])
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([['1', '2']])
  })

  test('keeps apart what is struck out and what is linked', () => {
    const [table] = tablesOf('| Due |\n| --- |\n| ~~[1 May](a.md)~~ <del>2 May</del> [3 **May**](b.md) |\n')
    const runs = table?.rows[0]?.[0]?.runs
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, isStruck, url }) => [text, isStruck, url])
    expect(runs).toEqual([
      ['1 May', true, 'a.md'],
      ['2 May', true, null],
      ['3 ', false, 'b.md'],
      ['May', false, 'b.md'],
    ])
  })

  test('is found within a list, and no text of pipes without a delimiter row is one', () => {
    expect(tablesOf('- item\n\n  | A |\n  | --- |\n  | 1 |\n')).toHaveLength(1)
    expect(tablesOf('| A | B |\n| 1 | 2 |\n')).toEqual([])
  })
})

describe('a header that was left empty', () => {
  const headerOf = (text: string): string[] => {
    const { root } = unfoldHtml(parseMarkdown(text), text.split('\n'))
    return parseTables(root, []).flatMap(({ header }) => header.map(({ text: words }) => words))
  }

  test.each([
    ['', '|  |  |\n| --- | --- |\n| **What** | **Who** |\n| Order it | Mia |\n'],
    ['with other bold words', '| | | |\n|-|-|-|\n| **What** | **Who** | |\n| Order it | **Mia** | x |\n'],
    ['within an item', '- Actions\n\n  |  |  |\n  | --- | --- |\n  | __What__ | __Who__ |\n  | Order it | Mia |\n'],
    [
      'in HTML',
      '<table><tr><td></td><td></td></tr><tr><td><b>What</b></td><td><b>Who</b></td></tr><tr><td>It</td><td>Mia</td></tr></table>',
    ],
  ])('is the first row where all of that is bold %s', (_, text) =>
    expect(headerOf(text).slice(0, 2)).toEqual(['What', 'Who']),
  )

  test.each([
    ['one cell alone is bold', '|  |  |\n| --- | --- |\n| **Date** | 4 March |\n| Place | Room 5 |\n'],
    ['all rows are', '|  |  |\n| --- | --- |\n| **Mia** | **Jon** |\n| **Ines** | **Paulo** |\n'],
    ['nothing follows', '|  |  |\n| --- | --- |\n| **Mia** | **Jon** |\n'],
  ])('stays empty where %s', (_, text) => expect(headerOf(text).join('')).toBe(''))
})
