import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/core/rules/index.ts'
import { writeHtml } from '../../../src/core/write/html/html.ts'
import { compileFiles, minutes } from '../content.ts'

/** Pieces of documents, honest and hostile, that are put together at random. */
const pieces = [
  '---\n',
  'title: ',
  'date: 2021-03-04\n',
  'status: draft\n',
  'aliases: [/old/]\n',
  'noindex: true\n',
  '*a ',
  '**Present** : Mia\n',
  '\n',
  '\n\n',
  '# ',
  '## Plan\n',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '- [x] ',
  '| a | b |\n| - | - |\n| c | d |\n',
  '    ',
  '```\n',
  '`',
  '*',
  '**',
  '_',
  '~~',
  '\\',
  '  \n',
  'Present: Mia Berg (MB), Jonas Falk\n',
  'Apologies: ',
  'MB: hello\n',
  'Mia: hello\n',
  'Chair: ',
  ' PIN: 482913 ',
  ' mia@nordlab.example ',
  ' +44 20 7946 0958 ',
  ' Password: hunter2x ',
  'GOCDB',
  'GOC ticket 12',
  '#12',
  ' ',
  'word',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](x.png)',
  '](https://example.org)',
  '](javascript:alert(1))',
  '](#plan)',
  '[^1]',
  '[^1]: Note\n',
  '[a]: javascript:alert(1)\n',
  '<https://example.org>',
  'www.example.org',
  '<script>alert(1)</script>',
  '<b onclick="x()">',
  '</b>',
  '<details>',
  '</details>',
  '<summary>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<a href="javascript:x()">',
  '<a id="plan">',
  '</a>',
  '<img src=x onerror=x()>',
  '<h1>',
  '</h1>',
  '<p>',
  '<li>',
  '<input type="checkbox">',
  '<svg/onload=x()>',
  '<math>',
  '<template>',
  '<DB name>',
  '<',
  '>',
  '&lt;',
  '&#106;',
  '&',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '"',
  "'",
  '\t',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '会議',
  '👩‍🚀',
]
const document = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40, size: 'max' })
  .map((parts) => parts.join('').replaceAll('\0', '\uFFFD'))
const others = {
  'tools/gocdb.md': '# GOCDB\n',
  'site.yaml': 'tickets:\n  - match: GOC ticket {number}\n    url: https://tickets.example/{number}\n',
  'people.yaml': 'people:\n  - name: Jonas Falk\n    initials: JF\n    listAs: initials\n',
}

describe('whatever a document says', () => {
  test('it is compiled, and what is wrong becomes a finding in its lines', () => {
    const ids = rules.map(({ id }) => id)
    fc.assert(
      fc.property(document, (text) => {
        const { findings, documents, withheld } = compileFiles({ ...others, [minutes]: text })
        const lines = text.split(/\r\n?|\n/).length
        for (const finding of findings.filter(({ path }) => path === minutes)) {
          expect(ids).toContain(finding.rule)
          expect(finding.line).toBeLessThanOrEqual(lines)
          expect(finding.column).toBeGreaterThanOrEqual(1)
        }
        expect(documents.some(({ path }) => path === minutes)).toBe(!withheld.includes(minutes))
      }),
      { numRuns: 400 },
    )
  })

  test('its page runs nothing, names nobody who asked not to be named, and gives nothing private away', () => {
    fc.assert(
      fc.property(document, (text) => {
        const book = compileFiles({ ...others, [minutes]: text })
        const html = book.documents.map((each) => writeHtml(book, each)).join('\n')
        const tags = [...html.matchAll(/<[a-z](?:"[^"]*"|[^">])*>/gi)].map(([tag]) => tag)
        expect(tags.filter((tag) => /(?:href|src)="\s*(?:javascript|data|vbscript):/i.test(tag))).toEqual([])
        const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'))
        expect(
          bare.filter((tag) => /^<(?:script|svg|math|template|style|iframe|form|input)\b|\son\w+=|\sstyle=/i.test(tag)),
        ).toEqual([])
        expect(html).not.toContain('Jonas Falk')
        expect(html).not.toMatch(/mia@nordlab|482913|7946|hunter2x/)
      }),
      { numRuns: 400 },
    )
  })

  test('its headings have the ids of its sections, and levels without gaps', () => {
    fc.assert(
      fc.property(document, (text) => {
        const book = compileFiles({ ...others, [minutes]: text })
        for (const each of book.documents) {
          const headings = [...writeHtml(book, each).matchAll(/<h([1-6])(?: [^>]*?)?(?:\bid="([^"]*)")?[^>]*>/g)].map(
            (match) => ({ level: Number(match[1]), id: match[2] }),
          )
          headings.forEach(({ level }, index) => {
            expect(level).toBeGreaterThanOrEqual(2)
            expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 1) + 1)
          })
          const ids = headings.flatMap(({ id }) => (id === undefined || id.startsWith('user-content-') ? [] : [id]))
          expect(ids).toEqual(each.sections.map((section) => section.id))
        }
      }),
      { numRuns: 400 },
    )
  })
})
