import { fc } from '../property.ts'
import { describe, expect, test } from 'vitest'
import type { Refusal } from '../../src/importers/draft.ts'
import type { Converted } from '../../src/importers/convert.ts'
import { readForeign } from '../../src/importers/read-foreign.ts'
import { convertAll, toForeign } from './read-topics.ts'
import { toOdt } from './zip.ts'

async function convertOdt(bytes: Uint8Array): Promise<Converted | Refusal> {
  const foreign = { ...toForeign('ops.odt'), bytes }
  const drafts = await readForeign(foreign, { as: null, preferences: new Map(), isNamed: true })
  if (drafts === null) throw new Error('no document')
  if ('reason' in drafts) return drafts
  const [converted] = convertAll(drafts)
  if (converted === undefined) throw new Error('nothing converted')
  return converted
}

/** The Markdown of a document, whose words must add up. */
async function bodyOf(text: string, styles = '', parts: Record<string, string> = {}): Promise<string> {
  const converted = await convertOdt(toOdt(text, styles, parts))
  if ('reason' in converted) throw new Error(converted.reason)
  expect(converted.losses.map(({ kind }) => kind)).not.toContain('arithmetic')
  expect(converted.words.in).toBe(converted.words.out + converted.words.dropped)
  return converted.text.replace(/^---\n[\s\S]*?\n---\n\n?/, '')
}

const styles = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:parent-style-name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="T3"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>`

describe('an OpenDocument text', () => {
  test.each([
    [
      'headings',
      '<text:h text:outline-level="2">Feeding <text:s/>plan</text:h><text:p>Two<text:tab/>wombats</text:p>',
      '## Feeding plan\n\nTwo wombats\n',
    ],
    [
      'marks',
      '<text:p>a <text:span text:style-name="T1">bold</text:span> and <text:span text:style-name="T2">given up</text:span> plan</text:p>',
      'a **bold** and ~~**given up**~~ plan\n',
    ],
    [
      'links',
      '<text:p>see <text:a xlink:href="https://example.org/a">the <text:span>plan</text:span></text:a></text:p>',
      'see [the plan](https://example.org/a)\n',
    ],
    [
      'lists',
      '<text:list text:style-name="L1"><text:list-item><text:p>first</text:p><text:list><text:list-item><text:p>below</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list>',
      '1. first\n   - below\n2. second\n',
    ],
    [
      'tables',
      '<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell><text:p>Who</text:p></table:table-cell><table:table-cell><text:p>What</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Ada</text:p></table:table-cell><table:table-cell><text:p>feeds</text:p></table:table-cell></table:table-row></table:table>',
      '| Who | What  |\n| --- | ----- |\n| Ada | feeds |\n',
    ],
    [
      'notes',
      '<text:p>Moved<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By a week</text:p></text:note-body></text:note> again</text:p>',
      'Moved[^1] again\n\n[^1]: By a week\n',
    ],
    [
      'code, a paragraph a line',
      '<text:p text:style-name="Preformatted_20_Text">one</text:p><text:p text:style-name="Preformatted_20_Text">two</text:p>',
      '```\none\ntwo\n```\n',
    ],
    ['a quotation', '<text:p text:style-name="Quotations">said so</text:p>', '> said so\n'],
  ])('keeps %s', async (_, text, markdown) => {
    expect(await bodyOf(text, styles)).toBe(markdown)
  })

  test('leaves out what readers of it do not get, and counts its words', async () => {
    const text = `<text:tracked-changes><text:changed-region><text:deletion><text:p>old words here</text:p></text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body><text:p>Plan 1</text:p></text:index-body></text:table-of-content><text:p>Stays<office:annotation><dc:creator>Ada</dc:creator><text:p>really so</text:p></office:annotation> <text:span text:style-name="T3">for the chair</text:span></text:p>`
    const converted = await convertOdt(toOdt(text, styles))
    if ('reason' in converted) throw new Error(converted.reason)
    expect(converted.losses.map(({ kind, words }) => [kind, words])).toEqual(
      expect.arrayContaining([
        ['deleted-text', 3],
        ['page-furniture', 2],
        ['word-comment', 3],
        ['hidden-text', 3],
      ]),
    )
    expect(converted.words).toEqual({ in: 12, out: 1, dropped: 11 })
  })

  test('brings its images along', async () => {
    const converted = await convertOdt(
      toOdt('<text:p>Plan <draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>', '', {
        'Pictures/a.png': 'PNG',
      }),
    )
    expect(converted).toMatchObject({ text: expect.stringMatching(/!\[\]\([^)]+\.png\)/) })
    expect('files' in converted && converted.files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['PNG'])
  })

  test.each([
    ['damaged XML', toOdt('<text:p>open'), 'this document is damaged'],
    ['an entity that is declared in it', toOdt('<text:p>&lol;</text:p>'), 'this document is damaged'],
    [
      'a part that unpacks to a hundred times its size',
      toOdt('', `<!--${' '.repeat(30_000_000)}-->`),
      'more than any document needs',
    ],
  ])('%s is refused with what to do', async (_, bytes, reason) => {
    expect(await convertOdt(bytes)).toMatchObject({ reason: expect.stringContaining(reason) })
  })

  test('words add up however it is nested', async () => {
    const within = (names: string, inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc
        .array(inner, { minLength: 1, maxLength: 3 })
        .map((pieces) => names.split(' ').reduceRight((text, name) => `<${name}>${text}</${name}>`, pieces.join('')))
    const { block } = fc.letrec<{ block: string; inline: string }>((tie) => ({
      inline: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('one two', ' three ', 'a|b', '* x', '# y', '<text:line-break/>', '<text:tab/>'),
        within('text:span', tie('inline')),
        fc.constant('<text:note><text:note-body><text:p>said so</text:p></text:note-body></text:note>'),
        fc.constant('<office:annotation><dc:creator>Ada</dc:creator><text:p>really so</text:p></office:annotation>'),
      ),
      block: fc.oneof(
        { maxDepth: 4 },
        within('text:p', tie('inline')),
        within('text:h', tie('inline')),
        within('text:section', tie('block')),
        within('text:list text:list-item', tie('block')),
        within('table:table table:table-row table:table-cell', tie('block')),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (pieces) => {
        const converted = await convertOdt(toOdt(pieces.join(''), styles))
        if ('reason' in converted) throw new Error(converted.reason)
        expect(converted.losses.map(({ kind }) => kind)).not.toContain('arithmetic')
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})
