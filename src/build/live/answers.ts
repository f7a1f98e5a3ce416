import { join } from 'node:path'
import { lookup } from 'mrmime'
import type { Book } from '../../core/book.ts'
import { toMissing } from '../../site/record/missing.ts'
import type { Page } from '../../site/route.ts'
import { findRoute } from '../../site/routes.ts'
import type { Renderer } from '../renderer/renderer.ts'
import type { DevFiles } from './files.ts'
import { addScript, writeScript } from './script.ts'

/** What is sent for a path: a text, a file of the content, or where to look instead. */
export type Answer =
  | { kind: 'text'; type: string; body: string | Uint8Array; status: number }
  | { kind: 'file'; type: string; file: string }
  | { kind: 'elsewhere'; location: string }

/** Below the base; no page has an address like these. */
export const eventsPath = '~live/events'
const scriptPath = '~live/follow.js'

/** What answers are made of. */
export interface AnswerTools {
  book: () => Book
  /** Counts the changes of the record. */
  version: () => number
  files: DevFiles
  renderer: Renderer
  /** Folder of the content, from which files are served. */
  folder: string
}

/** Answer a path below the base: pages are drawn as they are asked for, from the record as it is now. */
export function toAnswers({ book, version, files, renderer, folder }: AnswerTools): (path: string) => Promise<Answer> {
  const assets = new Map(renderer.toAssets(book().base).map((asset) => [asset.path, asset]))
  const toPage = async (page: Page, status: number): Promise<Answer> => {
    const script = `${book().base}${scriptPath}?version=${version()}`
    const html = await renderer.render(page, book().base)
    return { kind: 'text', type: typeOf('.html'), body: addScript(html, script), status }
  }
  return async (path) => {
    const { base, places } = book()
    const route = findRoute(book(), `/${path}`)
    if (route) return toPage(route.make(), 200)
    if (path === scriptPath)
      return { kind: 'text', type: typeOf(path), body: writeScript(base + eventsPath), status: 200 }
    const make = assets.get(path)?.make ?? files.find(path)
    if (make) return { kind: 'text', type: typeOf(path), body: await make(), status: 200 }
    const beside = places.files.find(({ url }) => url === `/${path}`)
    if (beside) return { kind: 'file', type: typeOf(path), file: join(folder, beside.path) }
    if (findRoute(book(), `/${path}/`)) return { kind: 'elsewhere', location: encodeURI(`${base}${path}/`) }
    return toPage(toMissing(book()), 404)
  }
}

function typeOf(path: string): string {
  const type = lookup(path) ?? (path === '' || path.endsWith('/') ? 'text/html' : 'application/octet-stream')
  return /^text\/|[/+](?:json|xml)$/.test(type) ? `${type}; charset=utf-8` : type
}
