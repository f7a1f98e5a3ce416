import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Server, servers, writeHostRules } from '../../../src/core/write/host-rules.ts'
import { compileFiles } from '../content.ts'

const book = compileFiles(
  {
    'site.yaml': `redirects:
  "/old place/": minutes/ops/2021-03-04.md
  /wiki/WebHome.html: /minutes/
  /ext/: "https://example.org/a$1/b c?x=1#y"
`,
    'minutes/ops/2021-03-04.md': '# Ops\n',
  },
  { base: '/record/' },
)

function rulesFor(server: Server): Record<string, string> {
  return Object.fromEntries(writeHostRules(book, server))
}

describe('redirects of a site, in the language of what serves it', () => {
  test.each([
    ['netlify', '301!'],
    ['cloudflare', '301'],
  ] as const)('%s reads lines of old address, new address and status', (server, status) => {
    expect(rulesFor(server)._redirects?.split('\n')).toEqual([
      `/record/ext/ https://example.org/a$1/b%20c?x=1#y ${status}`,
      `/record/old%20place/ /record/minutes/ops/2021-03-04/ ${status}`,
      `/record/wiki/WebHome.html /record/minutes/ ${status}`,
      '',
    ])
  })

  test('Apache reads expressions, in which nothing of an address is a sign, and encodes the target by itself', () => {
    expect(rulesFor('apache')['.htaccess']?.split('\n').slice(-4)).toEqual([
      String.raw`RedirectMatch 301 "^/record/ext/?$" "https://example.org/a\$1/b c?x=1#y"`,
      'RedirectMatch 301 "^/record/old place/?$" "/record/minutes/ops/2021-03-04/"',
      String.raw`RedirectMatch 301 "^/record/wiki/WebHome\.html/?$" "/record/minutes/"`,
      '',
    ])
  })

  test('nginx reads a map, with and without the slash, in which "$" is no variable', () => {
    expect(rulesFor('nginx')['redirects.nginx.conf']).toBe(`map $uri $moved_to {
  default "";
  "/record/ext" "https://example.org/a%241/b%20c?x=1#y";
  "/record/ext/" "https://example.org/a%241/b%20c?x=1#y";
  "/record/old place" "/record/minutes/ops/2021-03-04/";
  "/record/old place/" "/record/minutes/ops/2021-03-04/";
  "/record/wiki/WebHome.html" "/record/minutes/";
}
`)
  })
})

test.each(servers)('the questions about publishing show what is written for %s, whole', (server) => {
  const page = readFileSync(new URL('../../../content/faqs/publishing.md', import.meta.url), 'utf8')
  const settings = 'redirects:\n  /wiki/OpsCall/: minutes/ops/2021-03-04.md\n'
  const shown = compileFiles({ 'site.yaml': settings, 'minutes/ops/2021-03-04.md': '# Ops\n' })
  expect(page).toContain(settings)
  for (const [path, text] of writeHostRules(shown, server)) {
    expect(page).toContain(`\`${path}\``)
    expect(page).toContain(server === 'cloudflare' ? text.replace(/ 301$/m, ' 301!') : text)
  }
})

test('what is named by its content may be kept for ever, below the base alone', () => {
  expect(rulesFor('netlify')._headers).toContain(
    '/record/assets/*\n  Cache-Control: public, max-age=31536000, immutable',
  )
  expect(rulesFor('apache')['.htaccess']).toContain('%{REQUEST_URI} =~ m#^/record/assets/#')
})

test('nothing of an address becomes a rule of its own', () => {
  const targets = [
    'https://e.example/%0aHeader%20set%20X%20y',
    'https://e.example/a"b',
    'https://e.example/%5c%22x',
    'https://e.example/%ff',
    'https://e.example/#x\\',
    'https://e.example/?q=a\\"',
  ]
  const hostile = compileFiles({
    'site.yaml': `redirects:\n${targets.map((to, index) => `  /r${index}/: '${to}'\n`).join('')}`,
    'minutes/ops/2021-03-04.md': '---\naliases: ["/x\\"; } /", "/a\\nHeader set X", "/k;l/"]\n---\n# Ops\n',
  })
  const lines = ([...writeHostRules(hostile, 'apache').values()][0] ?? '').split('\n').slice(8)
  expect(lines).toHaveLength(targets.length + 2)
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^RedirectMatch 301 "[^"\\]*(?:\\.[^"\\]*)*" "[^"\\]*"$/)
  for (const line of [...writeHostRules(hostile, 'nginx').values()].join('').split('\n').slice(2, -2))
    expect(line).toMatch(/^ {2}"[^"\\]*" "[^"\\$]*";$/)
})

test('no address names a variable of the server', () => {
  const hostile = compileFiles({
    'site.yaml':
      "redirects:\n  '/a${PATH}/': 'https://e.example/${PATH}?q=${PATH}#${PATH}'\n  '/b%24%7BPATH%7D/': 'https://e.example/%24%7BPATH%7D'\n",
    'minutes/ops/2021-03-04.md': '---\naliases: ["/${HOME}/"]\n---\n# Ops\n',
    'pages/a ${PATH}.md': '---\naliases: [/c/]\n---\nText\n',
  })
  const rules = writeHostRules(hostile, 'apache').get('.htaccess') ?? ''
  expect(rules.match(/^RedirectMatch/gm)).toHaveLength(4)
  expect(rules).not.toMatch(/\$\{|%\{(?!REQUEST_URI\})/)
  expect(rules).toContain('"https://e.example/\\$%7BPATH}?q=\\$%7BPATH}#\\$%7BPATH}"')
})
