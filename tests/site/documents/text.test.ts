import { expect, test } from 'vitest'
import { toShownText } from '../../../src/site/documents/text.ts'
import { compileFiles, documentAt } from '../../core/content.ts'

const schedule = (release: string): string =>
  `# Call\n\n## Release schedule\n\n| Version | Freeze | Release |\n| --- | --- | --- |\n| 1.4 | 2021-03-02 | ${release} |\n`

test('a day that moved is followed by how far, and by what stood before', () => {
  const book = compileFiles({
    'site.yaml': 'series:\n  ops:\n    tool: probe\n',
    'tools/probe.md': '# Probe\n',
    'minutes/ops/2021-02-25.md': schedule('2021-03-09'),
    'minutes/ops/2021-03-04.md': schedule('2021-03-23'),
  })
  const { html, markedMoves } = toShownText(book, documentAt(book))
  expect(html.make()).toContain(
    '2021-03-23 <span class="fate later">1.4: 14 days later, was <a href="/minutes/ops/2021-02-25/#release-schedule">9 March 2021</a></span>',
  )
  expect([...markedMoves]).toEqual([0])
})

const tickets = (open: number): string =>
  `# Call\n\n## Tickets\n\n| Tickets | State |\n| --- | --- |\n| ${open} (+1) | Open |\n`

test.each([
  [2, false],
  [8, true],
])('after %i meetings a table of numbers has a column of lines: %s', (meetings, hasColumn) => {
  const files = Array.from({ length: meetings }, (_, index) => [`minutes/ops/2021-03-0${index + 1}.md`, tickets(index)])
  const book = compileFiles(Object.fromEntries(files))
  const { html } = toShownText(book, documentAt(book, `minutes/ops/2021-03-0${meetings}.md`))
  expect(html.make().includes('trend')).toBe(hasColumn)
})

test('a label of those present with nothing behind it is not shown', () => {
  const shown = (text: string): string =>
    toShownText(
      ...((book) => [book, documentAt(book)] as const)(compileFiles({ 'minutes/ops/2021-03-04.md': text })),
    ).html.make()
  expect(shown('# Call\n\n**Attending:**\n\n## News\n\nQuiet.\n')).not.toContain('Attending')
  expect(shown('# Call\n\n**Attending:**\n\nNobody wrote it down.\n')).toContain('Attending')
})
