import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Run, run } from './run.ts'

/** Whether Hugo is installed, to compare with. */
export function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<header><a href="/">Record</a></header><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>`
const list = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul></main></body></html>`

/** Make a site of Hugo from the same documents: a page each, lists, and Pagefind's index; none of the registers. */
export function prepareHugo(folder: string, content: string): void {
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true })
  writeFileSync(
    join(folder, 'hugo.toml'),
    'baseURL = "/"\ntitle = "Record"\ndisableKinds = ["RSS", "sitemap", "taxonomy", "term"]\n',
  )
  writeFileSync(join(folder, 'layouts/_default/single.html'), page)
  writeFileSync(join(folder, 'layouts/_default/list.html'), list)
  writeFileSync(join(folder, 'layouts/index.html'), list)
  cpSync(content, join(folder, 'content'), { recursive: true })
}

/** Build it as its users do: Hugo, then Pagefind over everything. */
export async function buildHugo(folder: string, pagefind: string): Promise<Run> {
  const pages = await run('hugo', ['--quiet'], folder)
  const index = await run(process.execPath, [pagefind, '--site', 'public', '--quiet'], folder)
  return {
    seconds: pages.seconds + index.seconds,
    cpuSeconds: both(pages.cpuSeconds, index.cpuSeconds, (a, b) => a + b),
    megabytes: both(pages.megabytes, index.megabytes, Math.max),
    said: pages.said + index.said,
  }
}

function both(a: number | null, b: number | null, join: (a: number, b: number) => number): number | null {
  return a === null || b === null ? null : join(a, b)
}
