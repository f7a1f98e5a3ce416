import { fc } from '../../property.ts'
import { expect, test } from 'vitest'
import { compareLines } from '../../../src/core/write/news/side-by-side/compare-lines.ts'
import { compareDocuments } from '../../../src/core/write/news/side-by-side/comparison.ts'
import { markWords } from '../../../src/core/write/news/side-by-side/mark-words.ts'
import { writeComparisonHtml } from '../../../src/core/write/news/side-by-side/write-html.ts'
import { writeComparisonJson } from '../../../src/core/write/news/side-by-side/write-json.ts'
import { writeComparisonMarkdown } from '../../../src/core/write/news/side-by-side/write-markdown.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { writeComparisonText } from '../../../src/core/write/news/side-by-side/write-text.ts'
import { effortOf } from '../../effort.ts'
import { compileFiles, documentAt, type Files } from '../content.ts'

const first = 'reports/ops/2026-01-06.md'
const second = 'reports/ops/2026-01-13.md'
const compare = (before: string, after: string, others: Files = {}): ReturnType<typeof compareDocuments> => {
  const book = compileFiles({ [first]: before, [second]: after, ...others })
  return compareDocuments(book, documentAt(book, first), documentAt(book, second))
}
const earlier =
  '# Report\n\n## Disks (Mia)\n\nFree space: 12 TB\n\n- Pool 3 is down since Monday\n- Pool 4 is fine\n\n## Tape\n\nThe robot is slow.\n\n## Network\n\nAll links are up.\n'
const later =
  '# Report\n\n## Disks (Jon)\n\nFree space: 9 TB\n\n- Pool 3 is back since Friday\n- Pool 4 is fine\n- A new pool was ordered\n\n## Network\n\nAll links are up.\n\n## Power\n\nTwo cuts.\n'

test('two reports stand side by side by section, whoever is named in the heading', () => {
  expect(writeComparisonText(compare(earlier, later), en)).toBe(`Ops: 6 January 2026 and 13 January 2026

Of 4 sections 1 differs, 1 is only in the later one, 1 is only in the earlier one, 1 says the same.

Disks
# Free space: 12 TB, then 9 TB; −3 (−25 %)
~ Pool 3 is [-down-]{+back+} since [-Monday-]{+Friday+}
+ A new pool was ordered

Tape (only in the earlier one)
- The robot is slow.

Power (only in the later one)
+ Two cuts.
`)
})

test('a table is compared row by row, and a section by its other name in site.yaml', () => {
  const table = (nodes: number): string => `| Site | Nodes |\n| --- | --- |\n| North | ${nodes} |\n| South | 7 |\n`
  const settings = { 'site.yaml': 'series:\n  ops:\n    aliases:\n      Farms: [Clusters]\n' }
  const { sections } = compare(`# R\n\n## Clusters\n\n${table(4)}`, `# R\n\n## Farms\n\n${table(6)}`, settings)
  expect(sections.map(({ name, is }) => `${name} ${is}`)).toEqual(['Farms changed'])
  expect(sections[0]?.lines).toEqual([
    [
      { text: 'North: Nodes ', is: 'same' },
      { text: '4', is: 'removed' },
      { text: '6', is: 'added' },
    ],
  ])
})

test('a row says what its cells are, and its header stands by itself where it is what differs', () => {
  const linesOf = (before: string, after: string): string[] =>
    writeComparisonText(compare(`# R\n\nText\n\n${before}`, `# R\n\nText\n\n${after}`), en)
      .split('\n')
      .filter((line) => /^[-+~] /.test(line))
  const table = (header: string, ...rows: string[]): string =>
    [header, header.replace(/[^|]+/g, '-'), ...rows].join('\n')
  const sites = table('| Site | Nodes | Racks |', '| North | 4 | 2 |', '| South | | 7 |')
  expect(linesOf('', sites)).toEqual(['+ North: Nodes 4, Racks 2', '+ South: 7'])
  expect(linesOf(sites, table('| Site | Nodes | Halls |', '| North | 4 | 2 |', '| South | | 7 |'))).toEqual([
    '~ Site | Nodes | [-Racks-]{+Halls+}',
  ])
  const disks = table('| | Free | Used |', '| Pool 3 | 12 TB | 9 TB |')
  expect(linesOf(`${sites}\n\n${disks}`, sites)).toEqual(['- Pool 3: Free 12 TB, Used 9 TB'])
})

test('a line that differs in a compared number alone is not said twice, one that says more is', () => {
  const text = (space: string, rate: string): string =>
    `# R\n\n## Site\n\n- Free space: ${space}\n- Success rate: ${rate}\n`
  const linesOf = (before: string, after: string): unknown => compare(before, after).sections[0]?.lines
  expect(linesOf(text('12 TB', '96%'), text('9 TB', '86%'))).toEqual([])
  expect(linesOf(text('12 TB', '96% of all our jobs'), text('12 TB', '86% of nearly all our jobs'))).toHaveLength(1)
  expect(linesOf(text('12 TB', '96%'), text('12 TB at most', '96%'))).toHaveLength(1)
})

test('a number that one document alone states is said by its line, and the beginning in the language of the record', () => {
  const german = { 'site.yaml': 'lang: de\n' }
  const { sections } = compare('# R\n\nFree: 12 TB\n', '# R\n\n## Tape\n\nUsed: 3 TB\n', german)
  expect(sections.map(({ name, numbers, lines }) => [name, numbers.length, lines.length])).toEqual([
    ['Anfang', 0, 1],
    ['Tape', 0, 1],
  ])
})

test('how far shares went is said in points', () => {
  const said = (was: string, is: string): string =>
    writeComparisonText(compare(`# R\n\n- Success: ${was}\n`, `# R\n\n- Success: ${is}\n`), en)
  expect(said('96%', '86%')).toContain('# Success: 96%, then 86%; −10 points\n')
  expect(said('86%', '87%')).toContain('# Success: 86%, then 87%; +1 point\n')
})

test('documents that say the same say so, and headings that come again are told apart', () => {
  const text = '# R\n\nStart\n\n## Notes\n\nOne.\n\n## Notes\n\nTwo.\n'
  expect(compare(text, text)).toMatchObject({ summary: 'Both say the same.', sections: [] })
  expect(compare(text, text.replace('Two.', 'Three.')).sections.map(({ url }) => url)).toEqual([
    '/reports/ops/2026-01-13/#notes-1',
  ])
})

test('private details are in no comparison', () => {
  const said = JSON.stringify(compare('# R\n\nAll is well.\n', '# R\n\nCall 1-800-555-0134, PIN: 482913\n'))
  expect(said).not.toMatch(/0134|482913/)
})

test('a number is one word, whatever signs it has inside', () => {
  expect(markWords('Jobs: 15,600, of 2.5', 'Jobs: 11,956, of 2.6')).toEqual([
    { text: 'Jobs: ', is: 'same' },
    { text: '15,600', is: 'removed' },
    { text: '11,956', is: 'added' },
    { text: ', of ', is: 'same' },
    { text: '2.5', is: 'removed' },
    { text: '2.6', is: 'added' },
  ])
})

test('a space that both sides have is neither struck out nor added', () => {
  expect(markWords('due 2026-01-06 in all', 'due 2026-01-06, or later, in all')).toEqual([
    { text: 'due 2026-01-06', is: 'same' },
    { text: ', or later,', is: 'added' },
    { text: ' in all', is: 'same' },
  ])
})

test('the words of both sides are all there, in their order', () => {
  const line = fc
    .array(fc.constantFrom('the', 'disk', ' ', '  ', '5.11', '2026-01-06', 'é', '😀', '-', '['))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(line, line, (before, after) => {
      const side = (other: string): string =>
        markWords(before, after)
          .filter(({ is }) => is !== other)
          .map(({ text }) => text)
          .join('')
      expect(side('added').replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '))
      expect(side('removed').replace(/\s+/g, ' ')).toBe(after.replace(/\s+/g, ' '))
    }),
  )
})

test('long texts without a common line are compared in good time, and none is lost', () => {
  const lines = (word: string): string[] => Array.from({ length: 4000 }, (_, index) => `${word} ${index * 7}`)
  const compare = (): void => expect(compareLines(lines('alpha'), lines('omega')).length).toBeGreaterThanOrEqual(4000)
  expect(effortOf(compare)).toBeLessThan(1_000)
})

test('hostile words run nowhere, mention nobody and stay in their line', () => {
  const evil =
    'see <img src=x onerror=alert(1)> @ops #7 https://evil.test ![x](http://evil.test/x.png) </table><script>alert(1)</script> \u202e'
  const comparison = compare(
    `# R\n\n## A\n\nThey ${evil} one\n`,
    `# R\n\n## A\n\nWe ${evil} two\n\n## ${evil}\n\n${evil}\n`,
  )
  const html = writeComparisonHtml(comparison, (url) => `https://example.org${url}`, en)
  expect(
    html.match(/<(?!\/?(?:html|head|meta|title|body|h1|p|table|thead|tbody|tr|th|td|a|del|ins|bdi|!doctype)\b)/g),
  ).toBe(null)
  const markdown = writeComparisonMarkdown(comparison, en)
  expect(markdown.match(/<(?!\/?(?:del|ins)>)/g)).toBe(null)
  expect(markdown).not.toMatch(/@ops|:\/\/|!\[|#7/)
  expect(`${html}${markdown}${writeComparisonText(comparison, en)}`).not.toContain('\u202e')
  expect(JSON.parse(writeComparisonJson(comparison, () => null))).toMatchObject({ title: comparison.title })
})
