import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { snapshot, temporary } from './command.ts'
import { minutebook } from './warm.ts'

/** Files that a browser could run, under names that the site has for its own. */
const script = 'alert("wombat")'
const strange: Record<string, string> = {
  'index.html': `<script>${script}</script>`,
  'minutes/ops/page.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><script>${script}</script></html>`,
  'minutes/ops/run.js': script,
  'minutes/ops/run.mjs': script,
  'minutes/ops/run.JS': script,
  'minutes/ops/run.wasm': script,
  'minutes/ops/look.css': 'body { display: none }',
  'minutes/ops/list.xml': '<?xml-stylesheet type="text/xsl" href="run.xsl"?><a/>',
  'minutes/ops/app.webmanifest': '{}',
  'minutes/ops/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg"><script>${script}</script></svg>`,
  'assets/search.js': script,
  'pagefind/pagefind.js': script,
  'pagefind/worker.js': script,
  'sw.js': script,
  '404.html': `<script>${script}</script>`,
  'index.html.gz': script,
  'assets/search.js.br': script,
  'api/v1/documents.json.gz': script,
  'files/load.csv': 'day,load',
  'files/load.csv.gz': 'packed',
  _headers: '/*\n  Content-Security-Policy: none\n',
  'pages/old.md': '---\naliases: [/former/]\n---\n# Old\n\nMoved.\n',
  'minutes/ops/2021-03-04.md': [
    '# Call <script src="run.js"></script>',
    `<script src="run.js">${script}</script>`,
    '<link rel="stylesheet" href="look.css"><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=/x">',
    `<img src=x onerror='${script}'> [run](run.js) ![drawing](drawing.svg)`,
    '[x](https://a.example "</body><script src=run.js></script>") <iframe srcdoc="x"></iframe><form action="/x"><input></form>',
    '<svg><script href="run.js"/></svg> <math><mtext><style><img src=x onerror=1></style></mtext></math>',
  ].join('\n\n'),
}

function build(files: Record<string, string>): Map<string, string> {
  const content = temporary()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const out = join(temporary(), 'site')
  const how = ['--base', '/preview/7/', '--noindex', '--no-cache', '--no-history']
  expect(minutebook('build', '--content', content, '--out', out, ...how).stderr).toContain('Built')
  return snapshot(out)
}

const isScript = (path: string): boolean => /\.(?:[cm]?js|wasm|xsl|css)$/i.test(path)
const textOf = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8')

describe('the preview of what a stranger wrote', () => {
  let site: Map<string, string>
  let own: Map<string, string>
  let pages: [path: string, html: string][]
  beforeAll(() => {
    site = build(strange)
    own = build({ 'minutes/ops/2021-03-04.md': '# Call\n\nAll is well.\n' })
    pages = [...site].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, textOf(bytes)])
  }, 120_000)

  test('holds the scripts and styles of the program and no others', () => {
    const scripts = (files: Map<string, string>): [string, string][] => [...files].filter(([path]) => isScript(path))
    // Pagefind names its files by what they index; they are data, not scripts.
    expect(scripts(site).map(([path]) => path)).toEqual(scripts(own).map(([path]) => path))
    expect(scripts(site)).toEqual(scripts(own))
    for (const [path, bytes] of site) if (textOf(bytes).includes(script)) expect(path).toMatch(/\.(?:html|json|txt)$/)
  })

  test('holds nothing that a host would send instead of a page or file of the site', () => {
    const packed = [...site.keys()].filter((path) => /\.(?:gz|br)$/.test(path) && !path.startsWith('pagefind/'))
    expect(packed).toEqual(['files/load.csv.gz'])
  })

  test('has a policy at the head of every page, before anything that it is about', () => {
    expect(pages.length).toBeGreaterThan(10)
    const policy =
      /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/i
    expect(pages.filter(([, html]) => !policy.test(html)).map(([path]) => path)).toEqual([])
  })

  test('loads nothing but files of the program', () => {
    for (const [path, html] of pages) {
      // Attributes may hold any sign but the quote that ends them.
      const tags = html.replace(/="[^"]*"/g, (value) => value.replace(/[<>]/g, ' ')).match(/<[a-z][^>]*>/gi) ?? []
      const loading = tags.filter((tag) =>
        /^<(?:script|link rel="(?:stylesheet|modulepreload)"|style|iframe|object|embed|base)\b/i.test(tag),
      )
      for (const tag of loading) {
        const [, file = ''] = /\s(?:src|href)="\/preview\/7\/([^"]+)"/.exec(tag) ?? []
        expect({ path, tag, isOwn: own.has(file) }).toEqual({ path, tag, isOwn: true })
      }
      expect(tags.filter((tag) => /\s(?:on\w+|style|srcdoc)=/i.test(tag.replace(/="[^"]*"/g, '=')))).toEqual([])
    }
  })
})
