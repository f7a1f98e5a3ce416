import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, htmlOf, minutes, toLines } from '../content.ts'
import type { Finding } from '../../../src/core/records/finding.ts'
import { writeHtml } from '../../../src/core/write/html/html.ts'

/** The text of a page, as a reader sees it: without tags, with titles of links and images. */
function shownText(text: string): string {
  const book = compileFiles({ [minutes]: text })
  const document = documentAt(book)
  return `${document.title} ${writeHtml(book, document)}`
}

/** The stretch of a text that a finding is placed at. */
function textAt(text: string, { line, column, endLine, endColumn }: Finding): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  const last = lines.length - 1
  return lines
    .map((each, index) => each.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined))
    .join('\n')
}

describe('words that Markdown would drop are shown', () => {
  test.each([
    [
      'a note that nothing refers to',
      'Text.\n\n[^a]: Important words nobody refers to\n',
      'Important words nobody refers to',
    ],
    ['the later of two notes', 'Text[^a].\n\n[^a]: First\n\n[^a]: Second words\n', 'Second words'],
    ['text between two lines', '---\nnote words without colon: yes\nsecond\n---\n# T\n', 'note words without colon'],
    ['a label between two lines', '---\nAgenda: words in front\n---\n# T\n\nText\n', 'Agenda: words in front'],
    [
      'where the title leads',
      '# [Call](https://agenda.example/7)\n\nText\n',
      'href="https://agenda.example/7">Call</a>',
    ],
    ['what its label leads to', '# *[Call][a]*\n\n[a]: https://agenda.example/7\n', 'href="https://agenda.example/7"'],
    ['an image in the title', '# Call ![the hall](https://agenda.example/7.png)\n', 'agenda.example/7.png'],
    ['words in a tag', 'text <b secret words>bold</b>\n', 'secret words'],
    ['words in a tag that opens', '<details open words>\n\nText\n\n</details>\n', 'open words'],
    ['words in a tag with a value', 'text <b secret="of the words">bold</b>\n', 'of the words'],
  ])('%s', (_, text, words) => {
    expect(shownText(text).replace(/&#x26;|&amp;/g, '&')).toContain(words)
  })

  test.each([
    '<b>x</b>',
    '<a href="https://example.org" target=_blank title=\'of x\'>x</a>',
    '<p align=center class="lead" style="color: red">x</p>',
    '<td nowrap colspan="2" onclick="x()">x</td>',
    '<details open>x</details>',
    '<br/>',
    '<p data-kind="x" aria-label="y" xml:lang="en">x</p>',
    '</b >',
  ])('%s keeps its meaning', (html) => {
    expect(htmlOf(`${html}\n`)).not.toContain('&#x3C;')
  })
})

describe('words that are not shown are a finding at their place', () => {
  test.each([
    ['a fence', '```VPN access is down\nrestart\n```\n', 'fence-words', 'VPN access is down'],
    ['a fence with blanks', '~~~ text more words\nrestart\n~~~\n', 'fence-words', 'text more words'],
    [
      'a key that is not read',
      '---\ntitle: T\nremarks: back since noon\n---\nText\n',
      'unread-words',
      'remarks: back since noon',
    ],
    [
      'a target that no link uses',
      'Text\n\n[x]: https://example.org "the mirror is back"\n',
      'unread-words',
      'the mirror is back',
    ],
    [
      'the later of two targets',
      '[x]\n\n[x]: https://example.org\n[x]: https://example.com "since noon"\n',
      'unread-words',
      'since noon',
    ],
    ['cells beyond the header', '| a | b |\n| - | - |\n| c | d | lost cell |\n', 'wide-row', ' lost cell '],
  ])('%s', (_, text, rule, stretch) => {
    const finding = compileFiles({ [minutes]: text }).findings.find((each) => each.rule === rule)
    expect(finding && textAt(text, finding).trim()).toContain(stretch.trim())
  })

  test.each(['```js {1,3-5} title=x\n1\n```\n', '```sh\nx\n```\n'])('%j is no loss', (text) => {
    expect(toLines(compileFiles({ [minutes]: text }).findings).filter((line) => line.includes('fence-words'))).toEqual(
      [],
    )
  })
})

test.each([
  [
    'used by a link',
    '[words][x] and ![image][Y]\n\n[X]: https://example.org "title"\n[y]: https://example.org/a.png\n',
  ],
  ['a comment', 'Text\n\n[//]: # (for editors)\n\n[comment]: <> (for editors)\n'],
  [
    'used in another meeting of the file',
    '# Minutes 2021\n\n## 2021-03-04\n\n[words][x]\n\n## 2021-03-11\n\nText\n\n## 2021-03-18\n\nText\n\n[x]: https://example.org\n',
  ],
])('a target of links is no loss: %s', (_, text) => {
  expect(compileFiles({ 'minutes/ops/2021.md': text }).findings.filter(({ rule }) => rule === 'unread-words')).toEqual(
    [],
  )
})

/** Pieces around words; `%` is a word of its own that no other piece has. */
const pieces = [
  '%',
  '% %',
  '\n',
  '\n\n',
  '# %\n',
  '## %\n',
  '- %\n',
  '  - %\n',
  '1. %\n',
  '> %\n',
  '- [x] %\n',
  '| % | % |\n| - | - |\n| % | % |\n',
  '| % | % | % |\n',
  '| - | - |\n',
  '    %\n',
  '```\n',
  '```% %\n',
  '~~~ % % %\n',
  '`%`',
  '*',
  '**',
  '_',
  '~~',
  '\\',
  '  \n',
  '[%]',
  '[%](https://example.org)',
  '![%](x.png)',
  '[^a]',
  '[a]',
  '[%][a]',
  '[a]: https://example.org "% %"\n',
  '[%]: https://example.org\n',
  '[^a]: %\n',
  '[^b]: %\n\n    %\n',
  '<b>',
  '</b>',
  '<b % %>',
  '<details>',
  '<details open %>',
  '</details>',
  '<summary>',
  '<%>',
  '<% %>',
  '</%>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<p>',
  '---\n',
  '%: %\n',
  'title: %\n',
  '+++\n',
  '{\n',
  '}\n',
  '***\n',
  '<',
  '>',
  '&',
  '"',
]

test('every word of a document is on its page or in a finding', () => {
  const documents = fc.array(fc.constantFrom(...pieces), { maxLength: 30, size: 'max' }).map((parts) => {
    let count = 0
    return parts.join('').replaceAll('%', () => `w${(count += 1)}w`)
  })
  fc.assert(
    fc.property(documents, (text) => {
      const book = compileFiles({ [minutes]: text, 'minutes/ops/x.png': 'x' })
      // A document with an error is not published at all.
      if (book.withheld.length > 0) return
      const pages = book.documents.map((document) => `${document.title} ${writeHtml(book, document)}`).join(' ')
      const found = book.findings.map((finding) => textAt(text, finding)).join(' ')
      const words = text.match(/w\d+w/g) ?? []
      expect(words.filter((word) => !pages.includes(word) && !found.includes(word))).toEqual([])
    }),
    { numRuns: 400 },
  )
})
