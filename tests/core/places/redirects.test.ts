import { describe, expect, test } from 'vitest'
import { writeHostRules } from '../../../src/core/write/host-rules.ts'
import { writeRedirect } from '../../../src/core/write/redirect.ts'
import { compileFiles, minutes, toLines } from '../content.ts'

describe('old addresses', () => {
  test('of site.yaml and of documents lead to the new ones', () => {
    const book = compileFiles({
      'site.yaml': `redirects:\n  /old/call.html: ${minutes}\n  old: /minutes/ops/\n  /wiki: https://example.org/\n`,
      [minutes]: '---\naliases: [/2021/march/, "/bin/view?id=1"]\n---\nText\n',
    })
    expect(book.places.redirects).toEqual([
      { from: '/2021/march/', to: '/minutes/ops/2021-03-04/' },
      { from: '/bin/view/', to: '/minutes/ops/2021-03-04/' },
      { from: '/old/', to: '/minutes/ops/' },
      { from: '/old/call.html', to: '/minutes/ops/2021-03-04/' },
      { from: '/wiki/', to: 'https://example.org/' },
    ])
    expect(book.findings).toEqual([])
  })

  test.each([
    ['out of the site', '/../secret/'],
    ['out of the site, escaped', '/%2e%2e/secret/'],
    ['with a broken escape', '/%zz/'],
    ['out of the site, escaped twice', '/%252e%252e/%252e%252e/secret/'],
    ['an index page', '/minutes/ops/2021-03-04/index.html'],
    ['the icon of the site', '/favicon.svg/'],
    ['the page for what is missing', '/404.html'],
    ['a page below a page', '/old.html/x/'],
    ['a file of the search', '/pagefind/pagefind.js'],
    ['nothing', '/'],
    ['a hidden folder', '/.well-known/x'],
    ['the address of another document', '/pages-a/'],
    ['its own address', '/minutes/ops/2021-03-04/'],
    ['the folder of a kind', '/minutes/'],
    ['the start of the search', '/search/'],
    ['a file beside the Markdown', '/minutes/ops/plot.png'],
  ])('%s is refused with a warning', (_, alias) => {
    const book = compileFiles({
      [minutes]: `---\naliases: "${alias}"\n---\nText\n`,
      'pages/pages-a.md': 'a',
      'minutes/ops/plot.png': 'x',
    })
    expect(book.places.redirects).toEqual([])
    expect(toLines(book.findings)).toContainEqual(
      expect.stringMatching(/^minutes\/ops\/2021-03-04\.md:\d+:\d+ warning redirect$/),
    )
  })

  test('two documents cannot have the same', () => {
    const text = '---\naliases: /old/\n---\nText\n'
    const book = compileFiles({ [minutes]: text, 'minutes/ops/2021-03-11.md': text })
    expect(book.places.redirects).toEqual([{ from: '/old/', to: '/minutes/ops/2021-03-04/' }])
    expect(book.findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['minutes/ops/2021-03-11.md redirect'])
  })

  test('a redirect to nothing is a warning', () => {
    const book = compileFiles({ 'site.yaml': 'redirects:\n  /old/: minutes/nowhere.md\n', [minutes]: 'Text\n' })
    expect(book.places.redirects).toEqual([])
    expect(book.findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['site.yaml redirect'])
  })
})

describe('the page at an old address', () => {
  test.each([
    ['/minutes/ops/', '/record/minutes/ops/'],
    ['/会議/', encodeURI('/record/会議/')],
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&#38;b=2'],
    [
      'https://example.org/"><script>alert(1)</script>',
      'https://example.org/&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;',
    ],
  ])('leads to %s without script', (to, href) => {
    const html = writeRedirect(compileFiles({}, { base: '/record/' }), { from: '/old/', to })
    expect(html).toContain(`content="0; url=${href}"`)
    expect(html).toContain(`<a href="${href}">`)
    expect(html).not.toContain('<script')
  })

  test('leads to another site by a link alone in a preview, which strangers write', () => {
    const book = compileFiles({
      'site.yaml': 'redirects: {/a/: "https://evil.example/", /b/: /c/}\n',
      'pages/c.md': '# C\n',
    })
    const preview = { ...book, comparedWith: book }
    const pages = book.places.redirects.map((redirect) => writeRedirect(preview, redirect))
    expect(pages.map((html) => html.includes('http-equiv="refresh"'))).toEqual([false, true])
    expect(pages[0]).toContain('<a href="https://evil.example/">')
    expect(writeHostRules(preview, 'netlify').get('_redirects')).toBe('/b/ /c/ 301!\n')
  })
})
