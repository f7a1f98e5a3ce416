import { expect, test } from 'vitest'
import { toDocument } from '../../../src/site/documents/document.ts'
import { foldTables } from '../../../src/site/documents/fold-tables.ts'
import { compileFiles, documentAt } from '../../core/content.ts'

const toTable = (rows: number): string =>
  `<div class="scroll" tabindex="0"><table>\n<thead>\n<tr>\n<th>Id</th>\n</tr>\n</thead>\n<tbody>\n${'<tr>\n<td>1</td>\n</tr>\n'.repeat(rows)}</tbody>\n</table></div>`
const label = (rows: number): string => `${rows} rows`

test('only tables of so many rows are folded, each by itself, and nothing of the text is lost', () => {
  const text = `<p>Before</p>${toTable(2)}<p>Between</p>${toTable(3)}${toTable(4)}<p>After</p>`
  const folded = foldTables(text, 3, label)
  expect([...folded.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, words]) => words)).toEqual(['3 rows', '4 rows'])
  expect(folded.replace(/<details class="fold"><summary>.*?<\/summary>\n|\n<\/details>/g, '')).toBe(text)
})

const row = (index: number): string => `| 1.${index} | 2021-03-${String((index % 28) + 1).padStart(2, '0')} |\n`
const toRoadmap = (rows: number): string =>
  `# Probe\n\n| Version | Released |\n| --- | --- |\n${Array.from({ length: rows }, (_, index) => row(index)).join('')}`
const milestones = '# Works\n\n| Id | Title | Due |\n| --- | --- | --- |\n| M1 | A bridge | 2021-05-01 |\n'

test.each([
  ['a long roadmap', 'roadmaps/probe.md', toRoadmap(40), true],
  ['a short roadmap', 'roadmaps/probe.md', toRoadmap(6), false],
  ['milestones, which stand above the text', 'milestones/works.md', milestones, true],
  ['a page with a long table', 'pages/probe.md', toRoadmap(40), false],
])('the table of %s', (_, path, text, isFolded) => {
  const book = compileFiles({ [path]: text })
  expect(toDocument(book, documentAt(book, path)).html.make().includes('<details class="fold">')).toBe(isFolded)
})
