import { describe, expect, test } from 'vitest'
import { hideKramdown } from '../../../src/core/parse/text/kramdown.ts'
import { compileFiles, documentAt } from '../content.ts'

describe('marks of kramdown and Jekyll', () => {
  test.each([
    ['## Plan\n{:.no_toc}\n\nText', '## Plan\n\nText'],
    ['![a](b.png){:height="400px" width="600px" .wide}', '![a](b.png)'],
    ['[a](b.md){:target="_blank"} and more', '[a](b.md) and more'],
    ['* auto-gen TOC:\n{:toc}\n\nText', '\n\nText'],
    ['![a]({{ site.baseurl }}/images/a.png)', '![a](/images/a.png)'],
    ['<img src="{{site.baseurl}}/a.png">', '<img src="/a.png">'],
    ["![a]({{ '/images/a.png' | relative_url }})", '![a](/images/a.png)'],
    ['[a]({% link a/b.md %})', '[a](a/b.md)'],
    ['# {{page.title}}\n\nText', '\n\nText'],
  ])('are blanked, and every other sign stays where it was: %j', (body, shown) => {
    const { text, hidden } = hideKramdown(body)
    expect(text).toHaveLength(body.length)
    const fold = (words: string): string => words.replace(/ +/g, '').replace(/\n+/g, '\n')
    expect(fold(text)).toBe(fold(shown))
    expect(hidden.length).toBeGreaterThan(0)
  })

  test.each([
    'Write `{:.no_toc}` below a heading',
    '```md\n## Plan\n{:.no_toc}\n```',
    '    {:.no_toc}',
    'A set {: such as this } and {{ site.title }}',
    'It lies at {{ site.baseurl }} today',
    'a {b:c} d',
    '({{site.baseurl}})',
    'It lies there ({{ site.baseurl }}/images)',
    "We write ({{ '/images/a.png' | relative_url }}) for it",
    'We write ({% link a/b.md %}) for it',
  ])('are words or code otherwise: %j', (body) => {
    expect(hideKramdown(body)).toEqual({ text: body, hidden: [] })
  })

  test('are told by check, the first of each kind, and lead to what they name', () => {
    const book = compileFiles({
      'pages/a.md':
        '---\ntitle: A\n---\n\n# {{page.title}}\n\n## Plan\n{:.no_toc}\n\n## More\n{:.no_toc}\n\n[b]({{ site.baseurl }}/pages/b.md)\n',
      'pages/b.md': '# B\n\nText\n',
    })
    expect(book.findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '8: "{:.no_toc}" is not shown, and nothing looks otherwise for it; remove it',
      '13: "{{ site.baseurl }}" is left out of the address, which is looked for from the content folder; write the path from this file',
    ])
    const html = book.lookup.htmlOf(documentAt(book, 'pages/a.md'))
    expect(html).not.toMatch(/[{}]/)
    expect(html).toContain('href="/b/"')
  })

  test('that differ are all named, the first ten of them by their text', () => {
    const marks = Array.from({ length: 12 }, (_, index) => `{:.style-${index}}`)
    const book = compileFiles({ 'pages/a.md': `# A\n\nText\n${[...marks, marks[0]].join('\n')}\n` })
    expect(book.findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      `4: "{:.style-0}" is not shown, and nothing looks otherwise for it; remove it; so with ${marks
        .slice(1, 11)
        .map((mark) => `"${mark}"`)
        .join(', ')} and 1 more`,
    ])
  })
})
