import { fc } from '../../property.ts'
import { describe, expect, test, vi } from 'vitest'
import { highlight } from '../../../src/cli/highlight.ts'
import type { Attachments } from '../../../src/core/read/attachments.ts'
import { parseCsv } from '../../../src/core/write/html/csv.ts'
import { compileFiles, documentAt, htmlOf, minutes } from '../content.ts'

describe('alerts', () => {
  test.each([
    [
      '> [!NOTE]\n> Bring a **cup**.',
      '<div class="alert alert-note" role="note"><p class="alert-title">Note</p><p>Bring a <strong>cup</strong>.</p></div>',
    ],
    ['> [!warning]\n>\n> Two\n>\n> paragraphs', 'alert alert-warning" role="note"><p class="alert-title">Warning</p>'],
    [
      '> [!TIP] Where *cups* are\n> In the kitchen.',
      'alert alert-tip" role="note"><p class="alert-title">Where <em>cups</em> are</p>',
    ],
    [
      '> [!IMPORTANT] Nothing but a title',
      'alert alert-important" role="note"><p class="alert-title">Nothing but a title</p>',
    ],
    ['> [!danger]\n> Hot', 'alert alert-caution" role="note"><p class="alert-title">Danger</p>'],
    ['> [!house-rule]\n> Wash up', 'alert alert-note" role="note"><p class="alert-title">House rule</p>'],
    ['> [!faq]- Folded\n> Text', '<details class="alert alert-important"><summary>Folded</summary>'],
    ['> [!note]+ Unfolded\n> Text', '<details class="alert alert-note" open><summary>Unfolded</summary>'],
    ['- item\n\n  > [!NOTE]  \n  > Within an item', 'alert alert-note" role="note"><p class="alert-title">Note</p>'],
    ['Some <b>HTML</b>\n\n> [!CAUTION]- Own\n> Text', '<details class="alert alert-caution"><summary>Own</summary>'],
  ])('%j is a box', (text, html) => {
    const written = htmlOf(`${text}\n`).replaceAll(/>\s+</g, '><')
    expect(written).toContain(html)
    expect(written).not.toContain('[!')
  })

  test.each(['> [!NOTE]', '> text [!NOTE]', '> [NOTE]\n> text', '> [!]\n> text', '[!NOTE]\ntext'])(
    '%j is none',
    (text) => {
      expect(htmlOf(`${text}\n`)).not.toContain('alert')
    },
  )

  test('leave no marker in what is read of a document, and every place as it is', () => {
    const book = compileFiles({
      [minutes]: '# Call\n\n> [!NOTE] Own title\n> First line\n\n> [!TIP]\n> AI (Ann): wash the cups\n',
    })
    const { passages, actions } = documentAt(book)
    expect(passages().map(({ text, place }) => [text, place.line, place.column])).toEqual([
      ['Call', 1, 1],
      ['Own title', 3, 3],
      ['First line', 4, 3],
      ['AI (Ann): wash the cups', 7, 3],
    ])
    expect(actions.map(({ text }) => text)).toEqual(['wash the cups'])
  })
})

describe('maths', () => {
  test.each([
    ['so $x_1 + y_1$ is', /so <math><mrow><msub>.*<\/math> is/],
    ['$`a_1 * b_1`$', /<math>.*<\/math>/],
    ['$$\na \\\\ b\n$$', /<math display="block">.*<\/math>/],
    ['> $$\n> \\frac{a}{b}\n> $$', /<math display="block"[^>]*><mfrac>/],
    ['```math\n\\sqrt{x}\n```', /^<math display="block"[^>]*><msqrt>/],
    ['| A |\n| --- |\n| $\\alpha$ |', /<td><math><mi>α<\/mi><\/math><\/td>/],
    ['a **bold $x_y z_w$ word**', /<strong>bold <math>.*<\/math> word<\/strong>/],
    ['$x$, $y$ and $z$.', /<math><mi>x<\/mi><\/math>, <math><mi>y<\/mi><\/math> and <math><mi>z<\/mi><\/math>\./],
    ['<b>HTML</b> and $x^2$', /<b>HTML<\/b> and <math><msup>/],
  ])('%j is drawn', (text, html) => {
    expect(htmlOf(`${text}\n`)).toMatch(html)
  })

  test.each([
    'The cup costs $5 and the pot $6',
    'between $5$ and $6$',
    'echo $HOME and $PATH',
    '`$x$` is code',
    '```\n$x$\n```',
    'escaped \\$x\\$',
    'US$ and CA$',
    'a$b$c',
    '$ x $',
    '<b title="$x$">b</b>',
  ])('%j is none', (text) => {
    expect(htmlOf(`${text}\n`)).not.toContain('<math')
  })

  test.each([
    ['`$x$` and $y$', '<code>$x$</code> and <math>'],
    ['[to $x$](https://example.org/$x$/) and $y$', 'href="https://example.org/$x$/"'],
    ['$\\unknown$', '<code>\\unknown</code>'],
  ])('%j shows what is no formula as it is written', (text, html) => {
    expect(htmlOf(`${text}\n`)).toContain(html)
  })

  test.each([
    '$\\href{javascript:alert(1)}{x}$',
    '$\\color{red}{x}$',
    '$\\style{position:fixed}{x}$',
    '$\\class{scroll}{x}$',
    '$\\id{search}{x}$',
    '$\\text{<script>alert(1)</script>}$',
    '$\\includegraphics{https://example.org/x.png}$',
    '$$\\def\\a{\\a\\a}\\a$$',
    `$$${'{'.repeat(900)}${'}'.repeat(900)}$$`,
    '$\\hspace{99999em}$',
  ])('%j does no harm', (text) => {
    const html = htmlOf(`${text}\n`)
    expect(html).not.toMatch(/<script|style=|href=|class="(?!tml-)|id=|<img|annotation/)
    expect(html).not.toMatch(/\d{5}em/)
  })

  test('a private detail in a formula is redacted all the same', () => {
    expect(htmlOf('call $x: +41 22 555 01 11$ now\n')).not.toContain('767')
    expect(htmlOf('password: $secretword$ here\n')).not.toContain('secretword')
  })

  test('of any text nothing is lost or left over', () => {
    const piece = fc.constantFrom('$', '$$', 'x', '_', '`', '\\', ' ', '\n', '> ', '1', '*', '|', '{', '}', '&', '^')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(htmlOf(`${pieces.join('')}\n`)).not.toMatch(/[\ue000-\uf8ff]/)
      }),
      { numRuns: 150 },
    )
  })
})

describe('code', () => {
  const inked = (text: string): string => htmlOf(`${text}\n`, {}, { highlight })

  test('has four inks, by classes', () => {
    expect(inked('```py\n# why\ndef f(): return "x"\n```')).toBe(
      '<pre><code><span class="ink-comment"># why</span>\n<span class="ink-keyword">def</span> <span class="ink-name">f</span>(): ' +
        '<span class="ink-keyword">return</span> <span class="ink-string">"x"</span>\n</code></pre>',
    )
  })

  test('has the same inks on a machine that is busy', () => {
    const code = '```py\ndef f(): return [1, "x", None]\n```'
    const calm = inked(code)
    let now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 10_000))
    try {
      expect(inked(code)).toBe(calm)
      expect(calm).toContain('class="ink-string"')
    } finally {
      clock.mockRestore()
    }
  })

  test.each([
    '```\nx = 1\n```',
    '```nonsense\nx = 1\n```',
    `\`\`\`json\n"${'x'.repeat(500)}"\n\`\`\``,
    `\`\`\`json\n${'[1]\n'.repeat(600)}\`\`\``,
  ])('of no known language, or too long, has one', (text) => {
    expect(inked(text)).not.toContain('class=')
  })

  test('can be scrolled by keyboard where a line may be cut', () => {
    expect(htmlOf('```\nshort\n```\n')).toMatch(/^<pre><code>/)
    expect(htmlOf(`\`\`\`\n${'long '.repeat(20)}\n\`\`\`\n`)).toMatch(/^<pre tabindex="0"><code>/)
  })

  test('shows markup of a stranger as text', () => {
    expect(inked('```html\n<script>alert(1)</script>\n```')).not.toContain('<script')
  })

  test('of a diagram leads to where the code host draws it', () => {
    const site = 'repository:\n  url: https://github.com/example/record\n  branch: main\n  folder: docs\n'
    const html = htmlOf('```mermaid\ngraph TD\n  A --> B\n```\n', { 'site.yaml': site }, { highlight })
    expect(html).toMatch(
      /^<figure><pre><code>.*A.*<\/pre><figcaption><a href="https:\/\/github\.com\/example\/record\/blob\/main\/docs\/minutes\/ops\/2021-03-04\.md">/s,
    )
    expect(htmlOf('```mermaid\ngraph TD\n```\n')).not.toContain('<a')
  })
})

describe('files beside a document', () => {
  const attachments: Attachments = {
    sizeOf: (path) => (path === 'minutes/ops/plot.png' ? { width: 800, height: 600 } : null),
    textOf: (path) =>
      path === 'minutes/ops/load.csv' ? 'Site,Load,Phone\nReading,"1,200",767 6111\n"A ""quoted"" one",7,\n' : null,
  }
  const files = { 'minutes/ops/plot.png': 'x', 'minutes/ops/load.csv': 'x', 'minutes/ops/odd.png': 'x' }
  const write = (text: string): string => htmlOf(`${text}\n`, files, { attachments })

  test.each([
    ['![Plot](plot.png)', 'width="800" height="600"'],
    ['<img src="plot.png" alt="Plot" width="400">', 'width="400" height="300"'],
    ['<img src="odd.png" alt="Odd" width="50">', 'width="50"'],
  ])('%s keeps its room free', (text, html) => {
    expect(write(text)).toContain(html)
  })

  test('an image whose size is not known has none', () => {
    expect(write('![Odd](odd.png)')).not.toMatch(/width|height/)
    expect(write('<img src="odd.png" alt="Odd" width="100%">')).not.toMatch(/width|height/)
  })

  test('a paragraph that only leads to a file of values shows them as a table', () => {
    const html = write('[Load by site](load.csv)')
    expect(html).toContain('<caption><a href="/minutes/ops/load.csv">Load by site</a></caption>')
    expect(html).toContain('<th>Site</th>')
    expect(html).toContain('<td class="align-right figure">1,200</td>')
    expect(html).toContain('<td>A "quoted" one</td>')
    expect(html).not.toContain('6111')
  })

  test('a link among words stays a link', () => {
    expect(write('See [the load](load.csv).')).not.toContain('<table')
    expect(write('- [the load](load.csv)')).not.toContain('<table')
  })
})

describe('comma-separated values', () => {
  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"x;\n""y""";2',
      [
        ['a', 'b'],
        ['x;\n"y"', '2'],
      ],
    ],
    [
      '\ufeffa\tb\n\n\n1\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a","b', [['a', '"b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })

  test('what is written is read again', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.trim())
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('a'), cell, cell), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')
        fc.pre((rows[0] ?? []).every((value) => !/[;\t|\n]/.test(value)))
        expect(parseCsv(text)).toEqual(rows)
      }),
    )
  })
})

describe('other marks', () => {
  test.each([
    [
      '<figure><mark>x</mark><figcaption>Cap</figcaption></figure>',
      '<figure><mark>x</mark><figcaption>Cap</figcaption></figure>',
    ],
    ['the <abbr title="Grid Configuration">GC</abbr> base', '<abbr title="Grid Configuration">GC</abbr>'],
    [
      '<small>x</small><wbr><time datetime="2021-01-01">New Year</time>',
      '<small>x</small><wbr><time datetime="2021-01-01">New Year</time>',
    ],
  ])('%s keeps its meaning', (text, html) => {
    expect(htmlOf(`${text}\n`)).toContain(html)
  })

  test('a heading leads to itself', () => {
    expect(htmlOf('# Call\n\n## Plan\n\nText\n')).toContain(
      '<h2 id="plan">Plan<a class="anchor" href="#plan" aria-label="Link to this section"></a></h2>',
    )
  })

  test('text from right to left runs so, other text says nothing of it', () => {
    expect(htmlOf('مرحبا\n\n- שלום\n\nHello\n')).toMatch(
      /<p dir="auto">مرحبا<\/p>[\s\S]*<li dir="auto">[\s\S]*<p dir="auto">Hello/,
    )
    expect(htmlOf('Hello\n')).toBe('<p>Hello</p>')
  })

  test('a list of tasks is known as one', () => {
    expect(htmlOf('- [ ] a\n- [x] b\n')).toContain('<ul class="contains-task-list">')
  })
})
