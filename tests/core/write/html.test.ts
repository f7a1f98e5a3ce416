import { describe, expect, test } from 'vitest'
import { writeHtml } from '../../../src/core/write/html/html.ts'
import { compileFiles, documentAt, type Files, htmlOf, minutes } from '../content.ts'

const gocdb: Files = { 'tools/gocdb.md': '---\nname: GOCDB\naliases: [grid configuration database]\n---\nText\n' }

/** HTML without the links by which headings lead to themselves. */
function withoutAnchors(html: string): string {
  return html.replaceAll(/<a class="anchor"[^>]*><\/a>/g, '')
}

describe('HTML of a document', () => {
  test.each([
    ['<script>alert(1)</script>', '&#x3C;script>alert(1)'],
    ['use <DB name> here', 'use &#x3C;DB name> here'],
    ['a <b>bold <blink>word</blink></b>', '<b>bold &#x3C;blink>word'],
    ['if a < b and c<d', 'a &#x3C; b and c&#x3C;d'],
    ['<iframe src="https://example.org"></iframe>', '&#x3C;iframe'],
    ['<style>p { color: red }</style>', '&#x3C;style>'],
    ['<form action="https://example.org"><button>Go</button></form>', '&#x3C;form'],
    ['<svg onload="alert(1)"></svg>', '&#x3C;svg'],
    ['<meta http-equiv="refresh" content="0">', '&#x3C;meta'],
    ['<base href="https://example.org/">', '&#x3C;base'],
  ])('%s is shown as the text it is', (text, shown) => {
    const html = htmlOf(`${text}\n`)
    expect(html).toContain(shown)
    expect(html).not.toMatch(/<(?:script|iframe|style|form|button|svg|meta|base|blink|db)\b/i)
  })

  test.each([
    ['Hold <b>fast\n\nThen go on.', '<p>Hold <b>fast</b></p>\n<p>Then go on.</p>'],
    ['# News\n\n## <i>Mirrors\n\nThen go on.', '<p>Then go on.</p>'],
    ['- *Hold <a href="https://example.org/">fast*\n\nThen go on.', '<p>Then go on.</p>'],
    ['<b>\n\nThen go on.', '<p>Then go on.</p>'],
    ['Hold <b>fast\n\nThen</b> go on.', '<p><b>Then</b> go on.</p>'],
  ])('what %j opens ends with its paragraph, unless a later one closes it', (text, html) => {
    expect(htmlOf(`${text}\n`)).toContain(html)
  })

  test.each([
    [
      '<details>\n<summary>More</summary>\n\nHidden *text*\n\n</details>',
      /<details>\s*<summary>More<\/summary>[\s\S]*<em>text<\/em>[\s\S]*<\/details>/,
    ],
    ['H<sub>2</sub>O and x<sup>2</sup>', /H<sub>2<\/sub>O and x<sup>2<\/sup>/],
    ['one<br>two<br/>three', /one<br>two<br>three/],
    ['press <kbd>Ctrl</kbd>', /<kbd>Ctrl<\/kbd>/],
    ['<table><tr><td>x</td></tr></table>', /<table>[\s\S]*<td>x<\/td>/],
    ['<div align="center">\n\nText\n\n</div>', /<div[^>]*>\s*<p>Text<\/p>/],
  ])('%j keeps its meaning', (text, html) => {
    expect(htmlOf(`${text}\n`)).toMatch(html)
  })

  test.each([
    ['an event handler', '<b onclick="alert(1)">x</b>', /onclick|alert/, 'x</b>'],
    ['a style', '<b style="position:fixed">x</b>', /style/, 'x</b>'],
    ['a class', '<b class="scroll">x</b>', /class/, 'x</b>'],
    ['a script address in HTML', '<a href="javascript:alert(1)">x</a>', /href|javascript/, 'x'],
    ['a script address behind a control character', '<a href="java\u0001script:alert(1)">x</a>', /href|script:/, 'x'],
    ['a script address', '[x](javascript:alert(1))', /href|javascript/, 'x'],
    ['a script address with an escaped letter', '[x](&#106;avascript:alert(1))', /href|javascript/, 'x'],
    ['a data address', '[x](data:text/html,<script>alert(1)</script>)', /href="data/, 'x'],
    ['a script address of a reference', '[x][y]\n\n[y]: vbscript:msgbox(1)', /href|vbscript/, 'x'],
    ['a comment', 'before <!-- secret --> behind\n\n<!-- secret -->', /secret|<!--/, 'behind'],
    ['a comment that is not closed', 'Text\n\n<!-- secret\n\nmore', /<!--/, 'Text'],
  ])('%s does not get through', (_, text, forbidden, harmless) => {
    const html = htmlOf(`${text}\n`)
    expect(html).not.toMatch(forbidden)
    expect(html).toContain(harmless)
  })

  test('an id of its own gets a prefix, and links to it find it', () => {
    const html = htmlOf('<a id="plan"></a>\n\n[to the plan](#plan) <b id="search">x</b>\n')
    expect(html).toContain('id="user-content-plan"')
    expect(html).toContain('href="#user-content-plan"')
    expect(html).toContain('id="user-content-search"')
    expect(html).not.toMatch(/id="(?:plan|search)"/)
  })
})

describe('headings', () => {
  test('have the ids of the sections of the record, each another', () => {
    const book = compileFiles({
      [minutes]: '# Call\n\n## Plan\n\n## Plan\n\n### What’s *new*?\n\n## Plan 1\n\n## `code` & more\n',
    })
    const ids = [...writeHtml(book, documentAt(book)).matchAll(/<h\d id="([^"]*)"/g)].map((match) => match[1])
    expect(ids).toEqual(documentAt(book).sections.map(({ id }) => id))
    expect(ids).toEqual(['plan', 'plan-1', 'whats-new', 'plan-1-1', 'code--more'])
  })

  test.each([
    ['# Call\n\n## A\n\n### B\n\n## C', [2, 3, 2]],
    ['# Call\n\n#### A\n\n###### B\n\n## C', [2, 3, 2]],
    ['# Call\n\n# A\n\n## B', [2, 3]],
    ['Text\n\n#### A\n\n### B\n\n## C', [2, 2, 2]],
    ['# 1\n\n# 2\n\n## 3\n\n### 4\n\n#### 5\n\n##### 6\n\n###### 7', [2, 3, 4, 5, 6, 6]],
    ['# Call\n\n## A\n\n<h1>B</h1>\n\n## C', [2, 3, 2]],
  ])('of %j start at 2 and leave no gap', (text, levels) => {
    expect([...htmlOf(`${text}\n`).matchAll(/<h(\d)/g)].map((match) => Number(match[1]))).toEqual(levels)
  })

  test('have their ids in a document that holds HTML, too', () => {
    expect(withoutAnchors(htmlOf('# Call\n\n## A\n\n### B\n\nH<sub>2</sub>O\n\n## C\n\nMore\n'))).toBe(
      '<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<p>H<sub>2</sub>O</p>\n<h2 id="c">C</h2>\n<p>More</p>',
    )
  })

  test('the one that is the title is not repeated', () => {
    expect(htmlOf('# Call\n\nText\n')).toBe('<p>Text</p>')
    expect(htmlOf('---\ntitle: Call\n---\n\n# Call\n\nText\n')).toBe('<p>Text</p>')
  })
})

describe('footnotes', () => {
  test('lead to their text and back', () => {
    const html = htmlOf('One[^a] and two[^a], three[^b].\n\n[^a]: Note A.\n[^b]: Note B.\n')
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1])
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets.length).toBeGreaterThanOrEqual(6)
    for (const target of targets) expect(ids).toContain(target)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('links', () => {
  const others: Files = {
    'minutes/ops/2021-03-11.md': '# Next\n\n## Release plan\n\nText\n',
    'minutes/ops/2021-03-18.md': '# CANCELLED\n',
    'pages/how to.md': 'Text\n',
    'pages/README.md': 'Text\n',
    'minutes/ops/data #1.csv': 'a,b\n',
    'minutes/ops/demo.html': '<p>x</p>',
  }

  test.each([
    ['2021-03-11.md', '/base/minutes/ops/2021-03-11/'],
    ['2021-03-11.md#release-plan', '/base/minutes/ops/2021-03-11/#release-plan'],
    ['./2021-03-11.md?plain=1#release-plan', '/base/minutes/ops/2021-03-11/#release-plan'],
    ['../../pages/how%20to.md', '/base/how-to/'],
    ['/pages/how%20to.md', '/base/how-to/'],
    ['2021-03-11', '/base/minutes/ops/2021-03-11/'],
    ['2021-03-11.html', '/base/minutes/ops/2021-03-11/'],
    ['2021-03-18.md', '/base/minutes/ops/'],
    ['../../pages/', '/base/readme/'],
    ['data%20%231.csv', '/base/minutes/ops/data%20%231.csv'],
    ['demo.html', '/base/minutes/ops/demo.html.txt'],
    ['/minutes/ops/', '/base/minutes/ops/'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['//example.org/a', 'https://example.org/a'],
  ])('to %s leads to %s', (url, href) => {
    expect(htmlOf(`[x](${url})\n`, others, { base: '/base' })).toBe(`<p><a href="${href}">x</a></p>`)
  })

  test.each(['nowhere.md', '../../../outside.md', 'javascript:alert(1)'])('to %s is plain text', (url) => {
    expect(htmlOf(`[x](${url})\n`, others)).toBe('<p><span>x</span></p>')
  })

  test('a document with letters of another script has an escaped address', () => {
    expect(htmlOf('[x](../../pages/会議.md)\n', { 'pages/会議.md': 'Text\n' })).toBe(
      `<p><a href="${encodeURI('/会議/')}">x</a></p>`,
    )
  })
})

describe('images', () => {
  test('beside the document are shown', () => {
    const html = htmlOf(
      '![Plot of loads](plots/load%201.png)\n',
      { 'minutes/ops/plots/load 1.png': 'x' },
      { base: '/base/' },
    )
    expect(html).toMatch(/<img [^>]*src="\/base\/minutes\/ops\/plots\/load%201\.png"/)
    expect(html).toMatch(/<img [^>]*alt="Plot of loads"/)
  })

  test('of another site become a link', () => {
    expect(htmlOf('![Plot](https://example.org/plot.png)\n')).toBe(
      '<p><a href="https://example.org/plot.png">Plot</a></p>',
    )
    expect(htmlOf('<img src="https://example.org/plot.png" alt="Plot">\n')).not.toContain('<img')
    expect(htmlOf('[![Plot](https://example.org/plot.png)](https://example.org)\n')).toBe(
      '<p><a href="https://example.org">Plot</a></p>',
    )
  })

  test('that are written into the text leave their words, and the document is published', () => {
    expect(htmlOf(`Before ![Plot](data:image/png;base64,${'iVBORw0K'.repeat(10_000)}) behind.\n`)).toBe(
      '<p>Before Plot behind.</p>',
    )
  })

  test('that are missing leave their words', () => {
    expect(htmlOf('See ![Plot](plot.png).\n')).toBe('<p>See Plot.</p>')
  })
})

describe('tools and tickets', () => {
  const link = '<a href="/base/tools/gocdb/">GOCDB</a>'
  const html = (text: string, others: Files = gocdb): string => htmlOf(text, others, { base: '/base/' })

  test('the first mention in a section is linked', () => {
    expect(withoutAnchors(html('GOCDB and GOCDB.\n\n## GOCDB news\n\nMore on GOCDB, GOCDB.\n'))).toBe(
      `<p>${link} and GOCDB.</p>\n<h2 id="gocdb-news">GOCDB news</h2>\n<p>More on ${link}, GOCDB.</p>`,
    )
  })

  test.each(['The GOCDB.', '(GOCDB)', 'GOCDB, now', '**GOCDB**', '“GOCDB”', 'GOCDB’s', 'GOCDB:', 'GOCDB 5.1'])(
    '%s',
    (text) => {
      expect(html(`${text}\n`)).toContain(link)
    },
  )

  test.each([
    'GOCDBX',
    'XGOCDB',
    'gocdb-foo',
    'my-GOCDB',
    'gocdb.example',
    'GOCDB_DB',
    '#GOCDB',
    '@GOCDB',
    'path/GOCDB',
    'GOCDBs',
    '`GOCDB`',
    '```\nGOCDB\n```',
    '[GOCDB](https://example.org)',
    '## GOCDB',
    '<kbd>GOCDB</kbd>',
    'https://example.org/GOCDB',
  ])('%j is not linked', (text) => {
    expect(html(`${text}\n`)).not.toContain('/tools/gocdb/')
  })

  test('other names lead to the tool, over line ends and in any case', () => {
    expect(html('The Grid Configuration\nDatabase is up.\n')).toContain(
      '<a href="/base/tools/gocdb/">Grid Configuration\nDatabase</a>',
    )
  })

  test('a short name is known only as it is written', () => {
    const it = { 'tools/it.md': '---\nname: IT\n---\nText\n' }
    expect(html('it works\n', it)).not.toContain('<a')
    expect(html('IT works\n', it)).toContain('<a href="/base/tools/it/">IT</a>')
  })

  test('a tool does not link to itself', () => {
    const book = compileFiles({ 'tools/gocdb.md': '---\nname: GOCDB\n---\nGOCDB is a register.\n' })
    expect(writeHtml(book, documentAt(book, 'tools/gocdb.md'))).toBe('<p>GOCDB is a register.</p>')
  })

  test('every ticket is linked, but in code and links', () => {
    const site = {
      'site.yaml':
        'tickets:\n  - match: "GOC ticket {number}"\n    url: "https://tickets.example/{number}"\n  - match: "{key}!"\n    url: "https://x.example/{key}/"\n',
    }
    expect(html('GOC ticket 10984, again goc ticket 10984; `GOC ticket 1`.\n', site)).toBe(
      '<p><a href="https://tickets.example/10984">GOC ticket 10984</a>, again <a href="https://tickets.example/10984">goc ticket 10984</a>; <code>GOC ticket 1</code>.</p>',
    )
    expect(html('MYGOC ticket 10984 and GOC ticket 10984x\n', site)).not.toContain('<a')
  })

  test('a pattern with signs matches those signs', () => {
    const site = { 'site.yaml': 'tickets:\n  - match: "RT (#{number})"\n    url: "https://rt.example/?id={number}"\n' }
    expect(html('see RT (#12) and RT #12\n', site)).toBe(
      '<p>see <a href="https://rt.example/?id=12">RT (#12)</a> and RT #12</p>',
    )
  })
})

describe('tables and tasks', () => {
  test('a table lies in a region that scrolls, with the alignment of its columns', () => {
    const html = htmlOf('| Tool | Open |\n| :-- | --: |\n| A | 12 |\n')
    expect(html).toMatch(/^<div [^>]*role="group"[^>]*>\s*<table>[\s\S]*<\/table>\s*<\/div>$/)
    expect(html).toMatch(/tabindex="0"/)
    expect(html).toContain('<td class="align-right figure">12</td>')
    expect(html).not.toMatch(/ align=| style=/)
  })

  test('boxes of tasks are signs with a name, no form fields', () => {
    const html = htmlOf('- [ ] write\n- [x] send\n')
    expect(html).not.toContain('<input')
    expect([...html.matchAll(/aria-label="(\w+)"[^>]*>(.)/gu)].map(([, label, sign]) => [label, sign])).toEqual([
      ['open', '☐'],
      ['done', '☑'],
    ])
  })
})

describe('actions', () => {
  const text =
    '## Review of open actions\n\n- 79 - see #79 and #80\n\n## Else\n\n#79, other/repo#79, `#79`, [#79](https://example.org/79), #791\n'

  test('are linked by number where the series has them, and only there', () => {
    const html = htmlOf(text)
    expect(html.match(/<a href="\/actions\/ops\/79\/">#79<\/a>/g)).toHaveLength(2)
    expect(html).not.toMatch(/actions\/ops\/(?:80|791)/)
    expect(htmlOf('See #79.\n', { 'minutes/dev/2021-03-04.md': text })).not.toContain('href')
  })
})
