import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fc } from '../property.ts'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/core/parse/text/markdown.ts'
import { toMeaning } from '../../src/importers/markdown/escapes.ts'
import { tidyTree } from '../../src/importers/markdown/tidy.ts'
import { writeMarkdown } from '../../src/importers/markdown/write.ts'
import { convertAll, readTopics, toBody } from './read-topics.ts'

const folder = fileURLToPath(new URL('../fixtures/importers/twiki/', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''))
const other = '---+ Other topic\n---++ Some heading\nText.\n'

describe('a topic becomes the Markdown that a person would have written', () => {
  test.each(names)('%s', async (name) => {
    const drafts = readTopics({
      [`Ops/${name}.txt`]: readFileSync(`${folder}${name}.txt`, 'utf8'),
      'Ops/OtherTopic.txt': other,
    })
    const [converted] = convertAll(drafts, {
      findAttachment: (_draft, _web, _topic, file) => (file === 'plan.pdf' ? '/attached/plan.pdf' : null),
    })
    await expect(converted?.text.replace(/^---\n[\s\S]*?\n---\n\n?/, '')).toMatchFileSnapshot(`${folder}${name}.md`)
    const losses = converted?.losses
      .map(
        ({ line, column, kind, what, words }) =>
          `${line}:${column} ${kind}: ${what}${words > 0 ? ` (${words} words)` : ''}\n`,
      )
      .join('')
    await expect(losses).toMatchFileSnapshot(`${folder}${name}.losses`)
  })
})

describe('words', () => {
  test('of the source are in the result or listed as dropped', () => {
    const [converted] = convertAll(
      readTopics({
        'A.txt': '---+ One two\nthree <!-- four five --> [[https://six.example][seven]] %RED%eight%ENDCOLOR%\n',
      }),
    )
    expect(converted?.words).toEqual({ in: 7, out: 5, dropped: 2 })
  })

  test('in a comment that is never closed are dropped to the end, and listed', () => {
    const [converted] = convertAll(readTopics({ 'A.txt': '---+ One\n<!-- Attendance: Mia, Jon\n\nand the others\n' }))
    expect(converted?.text).toMatch(/\n# One\n$/)
    expect(converted?.words).toEqual({ in: 7, out: 1, dropped: 6 })
    expect(converted?.losses.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'unclosed: <!--',
      'comment: Attendance: Mia, Jon and the others',
    ])
  })

  test('that a reader claims as markup and loses would be noticed', () => {
    const [draft] = readTopics({ 'A.txt': 'one two three\n' })
    if (!draft) throw new Error('no draft')
    const [converted] = convertAll([{ ...draft, tree: { type: 'root', children: [] } }])
    expect(converted?.losses.map(({ kind }) => kind)).toContain('arithmetic')
  })

  const piece = fc.constantFrom(
    'word',
    'Mixed Case',
    'WikiWord',
    '*bold*',
    '_it_',
    '__both__',
    '=code=',
    '<b>',
    '</b>',
    '<br>',
    '<table><tr><td>',
    '</td></tr></table>',
    '<ul><li>',
    '</li></ul>',
    '<pre>',
    '</pre>',
    '<verbatim>',
    '</verbatim>',
    '<!--',
    '-->',
    '[[',
    ']]',
    '][',
    'http://x.example/a_b',
    '|',
    '||',
    '^',
    '%RED%',
    '%ENDCOLOR%',
    '%X{',
    '}%',
    '%BR%',
    '%Y%',
    '&amp;',
    '&eacute;',
    '&lt;',
    '\\',
    '!',
    '*',
    '_',
    '=',
    '`',
    '#',
    '-',
    '>',
    '<',
    '~',
    '1.',
    'é',
    '.',
    ',',
    ':',
    ' ',
    '  ',
    '<del>',
    '</del>',
    '<sup>2</sup>',
    '"',
    '<literal>',
    '</literal>',
    '<nop>',
    '<noautolink>',
    'WikiWord#AnAnchor',
    '[[a@b.example]]',
    '<u>',
    '<code>',
    '</code>',
    '\\\n',
  )
  const start = fc.constantFrom(
    '',
    '',
    '---+ ',
    '---++ ',
    '   * ',
    '      * ',
    '         * ',
    '   1. ',
    '| ',
    '   $ Term: ',
    '---',
    '#AnAnchor ',
    '#word ',
    '   Term: ',
    ' * ',
    '| one',
    '> ',
    '* ',
    '- ',
    '      ',
    '-- Main.MiaBerg - ',
  )
  const line = fc.tuple(start, fc.array(piece, { maxLength: 10 })).map(([first, rest]) => first + rest.join(''))
  const topic = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 14 }).map((lines) => lines.join('\n'))

  test('add up, and what is written is read back as it was meant, for any topic', () => {
    fc.assert(
      fc.property(topic, (text) => {
        const [draft] = readTopics({ 'A.txt': text })
        if (!draft) throw new Error('no draft')
        const { root } = tidyTree(draft.tree)
        expect(toMeaning(parseMarkdown(writeMarkdown(root)))).toBe(toMeaning(root))
        const [converted] = convertAll([draft])
        expect(converted?.words.in).toBe((converted?.words.out ?? 0) + (converted?.words.dropped ?? 0))
      }),
      { numRuns: 400, seed: 1 },
    )
  })
})

describe('links', () => {
  test.each([
    ['<noautolink>OtherTopic</noautolink> OtherTopic', 'OtherTopic [OtherTopic](other-topic.md)'],
    ['   * Set NOAUTOLINK = on\n\nOtherTopic', '- Set NOAUTOLINK = on\n\nOtherTopic'],
    ['OtherTopic#SomeHeading', '[OtherTopic#SomeHeading](other-topic.md#some-heading)'],
    ['NoTopic#SomeHeading', 'NoTopic#SomeHeading'],
  ])('%s', (text, markdown) => {
    const [converted] = convertAll(readTopics({ 'Ops/A.txt': text, 'Ops/OtherTopic.txt': other }))
    expect(converted?.text).toContain(`---\n\n${markdown}\n`)
  })
})

describe('what is lost is listed', () => {
  test.each([
    [
      '%META:PREFERENCE{name="ALLOWTOPICVIEW" value="Main.OpsGroup"}%',
      ['metadata: PREFERENCE ALLOWTOPICVIEW Main.OpsGroup', 'access-control: ALLOWTOPICVIEW = Main.OpsGroup'],
    ],
    ['   * Set DENYTOPICVIEW = Main.WikiGuest', ['access-control: DENYTOPICVIEW = Main.WikiGuest']],
    ['   * Set DENYTOPICVIEW =', []],
    ['%META:FORM{name="OpsForm"}%', ['metadata: FORM OpsForm']],
    [
      '<u>a</u> <ins>b</ins> <font color="red">c</font> <span style="color: #f00">d</span>',
      ['underline: <u>', 'underline: <ins>', 'colour: <font> red', 'colour: <span> #f00'],
    ],
    ['%EDITTABLE{format="|text|"}%\n| *a* |\n| b |', ['form-control: %EDITTABLE%']],
    ['   * a\n   * \n   * c', ['empty-item: *']],
    ['   * \n      * b', []],
    ['[[]] [[][x]]', ['broken-markup: [[]] [[][x]]', 'broken-markup: [[][x]]']],
    ['[[Nop] x', ['broken-markup: [[Nop] x']],
    ['| [[OtherTopic][x|y]] |', ['broken-markup: [[OtherTopic][x']],
    [' ---++ indented', ['broken-markup: ---++ behind blanks']],
  ])('%s', (text, losses) => {
    const [converted] = convertAll(readTopics({ 'Ops/A.txt': `---+ T\n${text}\n`, 'Ops/OtherTopic.txt': other }))
    expect(converted?.losses.map(({ kind, what }) => `${kind}: ${what}`)).toEqual(losses)
  })
})

describe('a topic', () => {
  const pathsOf = (topics: Record<string, string>): string[] => convertAll(readTopics(topics)).map(({ path }) => path)
  const first = (topics: Record<string, string>): string => convertAll(readTopics(topics))[0]?.text ?? ''

  test('has no link to itself in a heading that is its name, which is its title', () => {
    const text = first({
      'Ops/BlueConcept01.txt': '---+++ BlueConcept01\nSee BlueConcept01 and [[BlueConcept01][this]].\n',
    })
    expect(text).toContain('title: BlueConcept01\n')
    expect(text).toContain('### BlueConcept01\n\nSee BlueConcept01 and this.\n')
  })

  test.each([
    ['#VarH', '[H](other.md#value-h)', '---++ Value H\n#VarH\nText\n', 'Ops/Other.txt'],
    ['#VarH', '[H](varh.md)', 'The value.\n', 'Ops/VarH.txt'],
    ['#VarH', 'H', 'Nothing of the kind.\n', 'Ops/Other.txt'],
  ])('that has no place %s: %s', (anchor, link, other, path) => {
    const text = first({ 'Ops/Values.txt': `[[${anchor}][H]] is one.\n`, [path]: other })
    expect(text).toContain(`\n${link} is one.\n`)
  })

  test.each([
    ['Meeting20240304', 'Text.', 'minutes/ops/2024-03-04.md'],
    ['WebHome', '---+ Welcome of 4 March 2024\n---++ Attendees\n   * Mia Berg\n   * Jon Dahl', 'pages/ops/web-home.md'],
    ['WeeklyTemplate', '---+ Weekly\n---++ Attendees\n   * Mia Berg\n   * Jon Dahl', 'pages/ops/weekly-template.md'],
    ['BlueSpecification', '---+ Blue, 4 March 2024\n\nText.', 'pages/ops/blue-specification.md'],
    ['UseCase2', '---++ Participants\n   * Mia Berg\n   * Jon Dahl', 'pages/ops/use-case2.md'],
    ['BlueGroup', '---+ Blue group\n---++ Attendees\n   * Mia Berg\n   * Jon Dahl', 'pages/ops/blue-group.md'],
    [
      'BlueGroup',
      '---++ Attendees\n   * Mia Berg\n   * Jon Dahl\n---++ Action items\n   * Mia: go',
      'minutes/blue-group/blue-group.md',
    ],
    ['BlueCall', '---+ Blue call\n\n4 March 2024\n\nText.', 'minutes/blue-call/2024-03-04.md'],
  ])('%s is minutes on evidence: %j', (name, text, path) => {
    expect(pathsOf({ [`Ops/${name}.txt`]: text })).toEqual([path])
  })
})

describe('values of variables', () => {
  test('are put in up to a bound, and listed as macros beyond it', () => {
    const sets = Array.from(
      { length: 12 },
      (_, index) => `   * Set A${index + 1} = ${`%A${index + 2}% word `.repeat(8)}\n`,
    ).join('')
    const [converted] = convertAll(
      readTopics({ 'A.txt': `${sets}\n${'%A1%\n'.repeat(40)}[[https://x.example/%A1%][x]]\n` }),
    )
    expect(converted?.words.out).toBeLessThan(20_000)
    expect(converted?.losses.map(({ kind }) => kind)).toContain('macro')
    expect(converted?.text.length).toBeLessThan(200_000)
  })
})

describe('markup that is no markup', () => {
  test.each([
    ['5 * 3 = 15', '5 * 3 = 15'],
    ['a_b_c and 50% of 100%', 'a_b_c and 50% of 100%'],
    ['---++', ''],
    ['use <DB name> here', 'use \\<DB name> here'],
    ['#important do not restart', '#important do not restart'],
    ['#hashtag', '#hashtag'],
    ['#AnAnchor', ''],
    ['<code>*cert.pem*</code>', '`*cert.pem*`'],
    ['=*release-note*=', '`*release-note*`'],
    ['<code>if (a *b* c)</code>', '`if (a *b* c)`'],
    ['=_x_= and *y* =z=', '`_x_` and **y** `z`'],
    ['<literal>a *x* =y= [[Nop]] <b>c</b> &amp; %PERCNT%</literal> *d*', 'a *x\\* =y= [[Nop]] **c** & % **d**'],
    ['<nop>*not bold*', '*not bold\\*'],
    [
      '   Alpha: one\n   Beta: two\n   Two&nbsp;words: three',
      '- **Alpha:** one\n- **Beta:** two\n- **Two words:** three',
    ],
    ['   * item\n   Alpha: one\n   * item\n      Note: goes on', '- item\n- **Alpha:** one\n- item Note: goes on'],
    [
      '| one \\\ntwo | three |\n| four | five |',
      '|         |       |\n| ------- | ----- |\n| one two | three |\n| four    | five  |',
    ],
    ['   * a\n * b\n   * c\n      * d\n   * e', '- a\n- b\n- c\n  - d\n- e'],
    ['[[a@b.example]] [[a@b.example][write]]', '<a@b.example> [write](mailto:a@b.example)'],
    ['a\n<verbatim>\nb\n---+ c\n   * *d*', 'a\n\n```\nb\n---+ c\n   * *d*\n```'],
  ])('%s', (text, markdown) => {
    expect(
      toBody(`---+ T\n${text}\n`)
        .replace(/^# T\n+/, '')
        .trim(),
    ).toBe(markdown)
  })
})
