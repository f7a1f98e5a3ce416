import { describe, expect, test } from 'vitest'
import { reserved } from '../../../src/core/register/places/addresses.ts'
import { type Example, markedText, readMarks } from '../../../src/core/rules/example.ts'
import { rules } from '../../../src/core/rules/index.ts'
import { minutes } from '../content.ts'
import { expectMarked, findingsOf } from '../example.ts'

const text = 'Text\n'
const next = 'minutes/ops/2021-03-11.md'

test('every rule has an id of its own, by which its page is found', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  expect(reserved.has('/check/')).toBe(true)
})

test('no two rules say the same', () => {
  const said = rules.flatMap(({ bad }) => [...new Set(findingsOf(bad).map(({ message }) => message))])
  expect(said.length).toBeGreaterThanOrEqual(rules.length)
  expect(said.filter((message, index) => said.indexOf(message) !== index)).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { bad, good, severity }) => {
  test('finds what its bad example marks, and nothing else', () => {
    expect(Object.values(bad).flatMap((file) => readMarks(markedText(file)).places)).not.toEqual([])
    expectMarked(bad, id)
    for (const finding of findingsOf(bad)) {
      expect(finding.severity).toBe(severity)
      expect(finding.message.split(' ').length).toBeGreaterThanOrEqual(4)
      expect(finding.message).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/)
    }
  })

  test('finds nothing in its good example', () => {
    expect(Object.values(good).flatMap((file) => readMarks(markedText(file)).places)).toEqual([])
    expectMarked(good, id)
  })

  test('can be switched off', () => {
    if (id === 'site-settings') return // a site.yaml that cannot be read switches nothing off
    const site = `${readMarks(markedText(bad['site.yaml'] ?? '')).text}rules:\n  ${id}: off\n`
    expect(findingsOf({ ...bad, 'site.yaml': site })).toEqual([])
  })
})

test('a finding leads to a line of a file that holds many meetings', () => {
  const agreed = 'AGREED: every site has two disks for its logs.'
  const year = `# Ops\n\n## 2021-03-04\n\n${agreed}\n\n## 2021-03-11\n\nText\n\n## 2021-03-18\n\n${agreed}\n`
  const [found] = findingsOf({ 'minutes/ops.md': year }).filter(({ rule }) => rule === 'like-decision')
  expect(found).toMatchObject({ path: 'minutes/ops.md', line: 13 })
  expect(found?.message).toContain('(minutes/ops.md:5)')
})

/** More that a rule finds, marked, and more that it passes over, unmarked. Nothing else may be found in it. */
const more: [rule: string, what: string, example: Example][] = [
  ['unreadable', 'bytes that are no text', { 'pages/a.md': '⟦⟧a\0b' }],
  ['unreadable', 'a file of two and a half megabytes', { 'pages/a.md': `⟦⟧${'word\n'.repeat(500_000)}` }],
  ['people-list', 'bytes that are no text', { 'people.yaml': '⟦⟧a\0b' }],
  ['people-list', 'text instead of a list', { 'people.yaml': '⟦people: nobody⟧\n' }],
  ['front-matter', 'a bracket too many', { [minutes]: '---\ntitle: Call\nauthor: [Mia]⟦]⟧\n---\nText\n' }],
  ['front-matter', 'another language', { [minutes]: '⟦---js⟧\nmodule.exports = {}\n---\nText\n' }],
  ['front-matter', 'no closing line', { [minutes]: '⟦---⟧\ntitle: Call\n\nText\n' }],
  ['front-matter', 'a list', { [minutes]: '---\n⟦- title: Call\n- date: 2021-03-04⟧\n---\nText\n' }],
  [
    'front-matter',
    'lists between thematic breaks are text',
    { [minutes]: '---\n- one\n- two\n\n---\n\nText\n', [next]: '---\n- one\n' },
  ],
  ['front-matter', 'a thematic break is none', { [minutes]: '---\n\nText\n\n---\n\nMore\n' }],
  [
    'front-matter-value',
    'each value that is wrong',
    { 'tools/a.md': '---\n⟦homepage: javascript:alert(1)⟧\n⟦noindex: yes⟧\n⟦author:\n  x: y⟧\n---\nText\n' },
  ],
  [
    'unclear-date',
    'a quarter and a year are dates',
    {
      'reports/ops/2021.md': '---\ndate: 2021-Q1\n---\nText\n',
      [minutes]: '---\ndate: 2021-03-04 17:00:00 +0100\n---\nText\n',
    },
  ],
  ['no-date', 'a file name that no calendar has', { 'minutes/ops/2021-02-30.md': '⟦⟧Text\n' }],
  ['no-date', 'one below a year', { 'minutes/ops/2021/2021-02-30.md': '⟦⟧Text\n' }],
  ['no-date', 'a month and a day below a year', { 'minutes/ops/2021/06-31-call.md': '⟦⟧Text\n' }],
  [
    'no-date',
    'what may be a number is none',
    { 'minutes/ops/2021/13-05.md': text, 'minutes/ops/2021/06-300.md': text },
  ],
  ['no-date', 'a date left open', { 'minutes/ops/kick-off.md': '⟦⟧---\ndate: TBA\n---\nText\n' }],
  ['no-date', 'pages and yearly reports need none', { 'pages/a.md': text, 'reports/2010.md': text }],
  [
    'date-disagrees',
    'front matter and file name',
    { [minutes]: '---\nstatus: draft\n⟦date: 2021-03-05⟧\n---\n\n# Call\n\nText\n' },
  ],
  ['date-disagrees', 'a title of the front matter', { [minutes]: '---\n⟦title: Call of 5 March 2021⟧\n---\nText\n' }],
  ['date-disagrees', 'a page may be about any day', { 'pages/2021-03-04.md': '# Plan of 5 March 2021\n' }],
  ['date-disagrees', 'a month holds its days', { 'reports/2021-03.md': '# Report of 2021-03-31\n' }],
  ['address-taken', 'not by another day', { [minutes]: text, [next]: text }],
  [
    'broken-link',
    'images, definitions, paths out of the folder',
    { [minutes]: '⟦![plot](plot.png)⟧\n\n⟦[a]: nowhere.md⟧\n\n[a] ⟦[out](../../../etc/passwd)⟧\n' },
  ],
  [
    'broken-link',
    'files, other sites, the top of the site, code',
    {
      [minutes]: 'See [next](2021-03-11.md), [a site](https://example.org/plan.md), [top](/) and `[plan](plan.md)`.\n',
      [next]: text,
    },
  ],
  [
    'broken-link',
    'written as HTML',
    {
      [minutes]:
        'See ⟦<a href="gone.md">⟧the plan</a> and ⟦<img alt=\'y\' src=gone.png>⟧.\n\n<div>\n  <p>⟦<A class="x" HREF=\'../gone&amp;lost.md\'>⟧x</A></p>\n</div>\n',
    },
  ],
  [
    'broken-link',
    'HTML that leads somewhere, names of places, comments, code',
    {
      [minutes]:
        '<a href="2021-03-11.md">next</a> <a name="here"></a> <a href="#here">x</a> <img src="a&#46;png" alt="y"> <a href="https://example.org">z</a> <img src="a&amp;b.png" alt="z"> <!-- <a href="gone.md"> --> `<a href="gone.md">` <a data-href="gone.md">\n',
      [next]: text,
      'minutes/ops/a.png': 'x',
      'minutes/ops/a&b.png': 'x',
    },
  ],
  ['unsafe-link', 'written as HTML', { [minutes]: '⟦<a href="javascript:open()">⟧x</a>\n' }],
  ['broken-anchor', 'on the same page', { [minutes]: '# Planning\n\n⟦[x](#nowhere)⟧ ⟦[y](#plan-of-releases)⟧\n' }],
  [
    'broken-anchor',
    'headings, the title, notes',
    {
      [minutes]:
        '# Call\n\nSee [next](2021-03-11.md#plan), [this](#this-one), [top](#call).\n\n## This one\n\nText[^1]\n\n[^1]: Note\n',
      [next]: '# Call\n\n## Plan\n',
    },
  ],
  [
    'broken-link',
    'addresses of the site',
    {
      [minutes]:
        'See ⟦[one](/minutes/ops/2021-03-18/)⟧, ⟦[two](/minutes/opps/)⟧, ⟦[three](/faqs/)⟧, ⟦[four](/load.csv)⟧.\n',
    },
  ],
  [
    'broken-link',
    'addresses that are there',
    {
      'site.yaml': 'redirects:\n  /old/: minutes/ops/2021-03-11.md\n',
      [minutes]:
        'See [a](/minutes/ops/2021-03-11/), [b](/minutes/ops/2021-03-11#plan), [c](/minutes/ops/), [d](/old/), [e](/search/?q=a), [f](/feed.xml), [g](/check/), [h](/api/v1/documents.json).\n',
      [next]: '## Plan\n\nText\n',
    },
  ],
  [
    'broken-anchor',
    'by an address, of the site or in full',
    {
      'site.yaml': 'url: https://example.org/record/\n',
      [minutes]:
        '⟦[a](/minutes/ops/2021-03-11/#plans)⟧ ⟦[b](https://example.org/record/minutes/ops/2021-03-11/#plans)⟧ [c](https://example.org/record/minutes/ops/2021-03-11/#plan)\n',
      [next]: '## Plan\n\nText\n',
    },
  ],
  [
    'unsafe-link',
    'protocols that are followed',
    { [minutes]: '[a](https://example.org) [b](ftp://example.org) [c](irc://example.org/x)\n' },
  ],
  [
    'unsafe-link',
    'protocols that are not',
    { [minutes]: '⟦[a](data:text/html,x)⟧ ⟦[b](vbscript:x)⟧ ⟦[c](javascript&colon;x)⟧\n' },
  ],
  [
    'shown-html',
    'a block, and tags in the midst of it',
    { [minutes]: 'Text\n\n⟦<script>⟧\nalert(1)\n</script>\n\n- one\n- <!-- a\n  <note> --> ⟦<b2>⟧ and ⟦<c d="e">⟧\n' },
  ],
  [
    'shown-html',
    'comparisons, addresses, comments, harmless elements',
    { [minutes]: 'a < b, <https://example.org>, H<sub>2</sub>O <!-- <script> -->\n' },
  ],
  ['wide-row', 'in a list', { [minutes]: '- one\n\n  | a | b |\n  | - | - |\n  | 1 | 2 ⟦| 3 | 4 |⟧\n' }],
  ['wide-row', 'a short row is filled up', { [minutes]: '| a | b |\n| - | - |\n| 1 |\n| `a \\| b` | 2 |\n' }],
  ['no-table', 'in a quote, without outer strokes', { [minutes]: '> a | b | c\n> ⟦--- | ---⟧\n> 1 | 2 | 3\n' }],
  ['no-table', 'text with strokes and lines of dashes', { [minutes]: 'a | b\n\n---\n\nx || y\nz -- y\n' }],
  [
    'heading-order',
    'small type below the title, headings in a list',
    { [minutes]: '# Call\n\n#### Mia, Jon\n\n## Two\n\n- ###### Three\n\n### Four\n' },
  ],
  ['no-heading', 'numbers of actions and tickets, channels', { [minutes]: '#79 is done\n\n#general\n\nsee ##4\n' }],
  ['no-heading', 'in an item', { [minutes]: '- one\n  ⟦##Plan of releases⟧\n' }],
  ['link-apart', 'over a line end', { [minutes]: 'See ⟦[the plan]⟧\n(https://example.org/plan).\n' }],
  [
    'link-apart',
    'notes and lists in brackets',
    { [minutes]: 'See [1] (page 3), [2] ([the plan](https://example.org)).\n' },
  ],
  ['open-fence', 'in an item; the item ends it', { [minutes]: '- one\n  ⟦~~~~sh⟧\n  run\n\n## Next\n' }],
  [
    'open-fence',
    'fences of other lengths, indented code',
    { [minutes]: '````\n```\n````\n\n    ```\n\n- x\n  ~~~\n  y\n  ~~~\n\n> ```\n> z\n> ```\n' },
  ],
  ['merge-conflict', 'one line alone is a quote', { [minutes]: '>>>>>>> seven levels\n' }],
  ['image-text', 'in a link', { [minutes]: '[⟦![](plot.png)⟧](https://example.org)\n', 'minutes/ops/plot.png': 'x' }],
  [
    'weekday-disagrees',
    'in many spellings',
    { [minutes]: '- ⟦Tues Jan 22, 2018⟧\n- at ⟦Thursday, 2018-01-24⟧ and ⟦Mon. 5th of March 2021⟧\n' },
  ],
  [
    'weekday-disagrees',
    'days without a date, dates of another day',
    {
      [minutes]:
        'On Monday we meet; from Thursday 21 to 25 January 2021, Thu 2018-01-25, Monday: the plan of 2018-01-24, sat down 5 March 2021.\n',
    },
  ],
  [
    'same-text',
    'short texts are the same by chance',
    { [minutes]: '# Call\n\nCancelled.\n', [next]: '# Call\n\nCancelled.\n' },
  ],
  [
    'shared-name',
    'of two people',
    { 'people.yaml': 'people:\n  - name: Mia Berg\n    initials: MB\n  - name: Max Brod\n    ⟦initials: MB⟧\n' },
  ],
  ['active-file', 'an image with a script', { 'pages/a.svg': '⟦⟧<svg onload="x()"/>' }],
  [
    'private-details',
    'at the first of several',
    { [minutes]: '# Call\n\nThe usual **number**, tel. `⟦+1 555 010 0199⟧`,\nPIN 482913, PIN 482913\n' },
  ],
  [
    'private-details',
    'in a line that goes on, in a list',
    { [minutes]: '- The mirror\n  is back,\n  access code ⟦482913⟧\n' },
  ],
  ['private-details', 'in code', { [minutes]: '> ```\n> see\n> password: ⟦swordfish9⟧\n> ```\n' }],
  ['private-details', 'behind an escape', { [minutes]: 'a \\* b, PIN: ⟦482913⟧\n' }],
  [
    'private-details',
    'below its label in a table',
    { [minutes]: '| Room | PIN |\n| --- | --- |\n| R1 | ⟦482913⟧ |\n' },
  ],
  ['private-details', 'in the front matter', { [minutes]: '---\n⟦author: mia@example.org⟧\n---\nText\n' }],
  [
    'people-list',
    'a key that is not read',
    {
      'people.yaml':
        'people:\n  - name: Mia Berg\n    initials: MB\n    ⟦listas: initials⟧\n  - name: Jon Dahl\n    ⟦spelling: [Jonny]⟧\n    ⟦shown: never⟧\n',
    },
  ],
  ['people-list', 'another key than people', { 'people.yaml': '⟦persons:\n  - name: Mia Berg⟧\n' }],
  [
    'one-person',
    'among others of a line, with an organisation, in a table',
    {
      'minutes/ops/2021-03-04.md': '## Attendance\n\n- Mia Berg\n- Jon Dahl\n- Ines Roth\n',
      [next]: 'Attending: Miara Okon, ⟦Mia⟧,\n⟦Jon⟧\n',
      'minutes/ops/2021-03-18.md': '## Attendance\n\n- CERN: Olga Mann, **⟦Ines⟧**\n',
    },
  ],
  [
    'unread-setting',
    'below other keys',
    {
      'site.yaml':
        'series:\n  ops:\n    ⟦titel: Operations⟧\n    ⟦noindx: true⟧\n  titel:\n    aliases:\n      titel: Title\nrepository:\n  url: https://git.example/ops\n  ⟦brnch: trunk⟧\ntickets:\n  - match: RT {number}\n    url: https://tickets.example/{number}\n    ⟦mtach: GGUS {number}⟧\n',
    },
  ],
  [
    'unknown-key',
    'letters that changed places, small and capital letters',
    { [minutes]: '---\n⟦titel: Call⟧\n⟦Date: 2021-03-04⟧\n⟦NOINDEX: true⟧\n---\nText\n' },
  ],
  [
    'unknown-key',
    'keys of other programs',
    { [minutes]: '---\nlayout: call\ntime: 10:00\nlocation: Oslo\n---\nText\n' },
  ],
  [
    'unread-setting',
    'like one that is read, or like none',
    { 'site.yaml': 'name: Ops\n⟦license: CC0⟧\n⟦plugins: [a]⟧\n' },
  ],
  ['unknown-tool', 'in a series', { 'site.yaml': 'series:\n  ops:\n    ⟦tool: gocdb⟧\n' }],
]

describe('more', () => {
  test.each(more)('%s: %s', (rule, _, example) => expectMarked(example, rule))
})
