import { expect, test } from 'vitest'
import { alignNumbers } from '../../../src/site/documents/align-numbers.ts'

const table = (head: string[], ...rows: string[][]): string =>
  `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

/** The columns that are aligned at their right, in each row. */
const aligned = (html: string): number[][] =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[dh]([^>]*)>/g)].flatMap(([, attributes], column) =>
        attributes?.includes('align-right') ? [column] : [],
      ),
    )

test.each([
  ['numbers and changes', table(['State', 'Tickets', 'Δ'], ['Open', '133', '+6'], ['Ready', '18', '-1']), [1, 2]],
  ['shares and thousands', table(['Site', 'Share', 'Jobs'], ['A', '98.5%', '12,400'], ['B', '–', '']), [1, 2]],
  ['numbers that are marked', table(['Site', 'Jobs'], ['A', '<strong>12</strong>'], ['B', '9']), [1]],
  ['a column with one word', table(['Site', 'Jobs'], ['A', '12'], ['B', 'none yet']), []],
  ['dates and versions', table(['Version', 'Date'], ['3.2-1', '2014-03-03'], ['v4', '3 March']), []],
  ['nothing at all', table(['Site', 'Jobs'], ['A', ''], ['B', '–']), []],
])('%s', (_, html, columns) => {
  expect(aligned(alignNumbers(html))).toEqual([columns, columns, columns])
})

test('aligns heads and cells alike where cells are marked as figures', () => {
  const html = table(['Jobs', 'State'], ['12', 'open'], ['9', 'done']).replaceAll('<td>', '<td class="figure">')
  expect(aligned(alignNumbers(html))).toEqual([[0], [0], [0]])
})

test('leaves cells alone that have a look of their own', () => {
  const html = '<table><tbody><tr><td class="trend"></td><td>4</td></tr></tbody></table>'
  expect(alignNumbers(html)).toBe(
    '<table><tbody><tr><td class="trend"></td><td class="align-right">4</td></tr></tbody></table>',
  )
})
