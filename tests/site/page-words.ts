import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { temporary } from './command.ts'
import { minutebook } from './warm.ts'

/** Build a record that is given as files, and list its pages: address → HTML. */
export function buildPages(files: Record<string, string>, today: string): Map<string, string> {
  const content = join(temporary(), 'content')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const out = join(temporary(), 'site')
  const { code, stderr } = minutebook('build', '--content', content, '--out', out, '--today', today)
  if (code !== 0) throw new Error(stderr)
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  return new Map(pages.sort().map((path) => [path, readFileSync(join(out, path), 'utf8')]))
}

const silent = new Set(['script', 'style', 'code', 'pre'])
const spoken = ['ariaLabel', 'title', 'placeholder', 'alt', 'content'] as const

/** What a reader sees or hears of a page in its own language: texts, and the names of its parts; code is left out. */
export function readPage(html: string): string {
  return textsIn(fromHtml(html)).join(' ')
}

function textsIn(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'element' && (silent.has(node.tagName) || isForeign(node))) return []
  const isSpoken = node.type === 'element' && (node.tagName !== 'meta' || node.properties['name'] === 'description')
  const own = isSpoken ? spoken.map((name) => String(node.properties[name] ?? '')) : []
  return 'children' in node ? [...own, ...node.children.flatMap(textsIn)] : own
}

/** A part of a page that says of itself to be in English. */
function isForeign({ tagName, properties }: Element): boolean {
  return tagName !== 'html' && properties['lang'] === 'en'
}

/** Words of a text in small letters: `Nächste Version` → `nächste`, `version`. */
export function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}']+/gu) ?? []
}

/** What stands outside of all marks of `lang: qps`: `⟦All ⟦3 items⟧⟧ of ops` → ` of ops`. */
export function outsideMarks(text: string): string {
  const inner = /⟦[^⟦⟧]*⟧/g
  return inner.test(text) ? outsideMarks(text.replace(inner, ' ')) : text
}
