import { SaxesParser } from 'saxes'
import { digest } from '../../core/read/digest.ts'
import type { Draft, Foreign, Refusal } from '../draft.ts'
import { findExcess } from '../limits.ts'
import type { Loss } from '../losses.ts'
import { readMediaWiki } from './read.ts'

/** Most pages of one dump. */
const maxPages = 20_000

/** A revision of a page, each field as the dump writes it. */
type Revision = Record<'id' | 'timestamp' | 'username' | 'text', string>

interface Page {
  title: string
  /** Number of its namespace: 0 holds articles, 4 pages about the wiki, every odd one talk. */
  ns: string
  isRedirect: boolean
  newest: Revision | null
}

const noRevision: Revision = { id: '', timestamp: '', username: '', text: '' }

/**
 * Read the pages of a MediaWiki dump, the newest revision of each with its author and day. Talk, users, templates and
 * redirects are counted.
 *
 * ```xml
 * <page><title>Green call/2024-03-04</title><ns>0</ns>
 *   <revision><id>7</id><timestamp>2024-03-05T09:00:00Z</timestamp><contributor><username>Mia</username></contributor>
 *     <text>== Tape ==</text></revision></page>
 * ```
 */
export function readDump(foreign: Foreign, xml: string): Draft[] | Refusal {
  const refuse = (reason: string): Refusal => ({ path: foreign.path, reason })
  const { pages, mistake } = listPages(xml)
  if (mistake !== null) return refuse(`this XML is broken: ${mistake}; export the pages again`)
  if (pages.length > maxPages)
    return refuse(`${pages.length} pages, expected at most ${maxPages}; export them in parts`)
  const drafts: Draft[] = []
  const left: string[] = []
  for (const page of pages) {
    const draft = isArticle(page) && page.newest ? readPage(foreign, page, page.newest) : null
    if (draft === null) left.push(page.title)
    else drafts.push(draft)
  }
  const [first] = drafts
  if (!first) return refuse('this dump has no pages but talk, users, templates and redirects')
  first.losses.push(...left.map(toLoss))
  return drafts
}

function isArticle({ ns, isRedirect }: Page): boolean {
  return !isRedirect && (ns === '' || ns === '0' || ns === '4')
}

/** A page is known by its own text, so that it stays the same in the next dump. */
function readPage(foreign: Foreign, { title, ns }: Page, { id, timestamp, username, text }: Revision): Draft | null {
  if (text.trim() === '' || findExcess(text) !== null) return null
  const parts = (ns === '4' ? title.replace(/^[^:]+:/, '') : title).split('/').filter(Boolean)
  const name = parts.at(-1) ?? title
  const draft = readMediaWiki(
    { ...foreign, path: `${foreign.path}#${title}`, name, folders: parts.slice(0, -1), sha256: digest(text) },
    text,
  )
  const day = /^\d{4}-\d\d-\d\d/.exec(timestamp)?.[0]
  return {
    ...draft,
    format: 'mediawiki-dump',
    // A subpage that is named by its day gets a title that says of what.
    title: /\p{L}/u.test(name) ? name : null,
    author: username || null,
    revision: id || null,
    edited: day === undefined ? null : { date: day, precision: 'day' },
  }
}

function toLoss(title: string): Loss {
  return { kind: 'unread-page', line: 1, column: 1, what: title.slice(0, 80), words: 0 }
}

/** Pages of a dump with the newest revision of each. Entities that the dump itself defines stay unknown and are a mistake. */
function listPages(xml: string): { pages: Page[]; mistake: string | null } {
  const pages: Page[] = []
  const parser = new SaxesParser()
  let mistake: string | null = null
  let revision: Revision | null = null
  let words: string[] = []
  parser.on('error', (error) => (mistake ??= error.message))
  parser.on('text', (text) => void words.push(text))
  parser.on('cdata', (text) => void words.push(text))
  parser.on('opentag', ({ name }) => {
    words = []
    const page = pages.at(-1)
    if (name === 'page') pages.push({ title: '', ns: '', isRedirect: false, newest: null })
    if (name === 'redirect' && page) page.isRedirect = true
    if (name === 'revision') revision = { ...noRevision }
  })
  parser.on('closetag', ({ name }) => {
    const said = words.join('')
    words = []
    const page = pages.at(-1)
    if (!page) return
    if (name === 'revision' && revision) {
      if (page.newest === null || revision.timestamp >= page.newest.timestamp) page.newest = revision
      revision = null
    } else if (revision) noteField(revision, name, said)
    else if (name === 'title') page.title = said.trim()
    else if (name === 'ns') page.ns = said.trim()
  })
  parser.write(xml).close()
  return { pages, mistake }
}

/** Fields of a revision; the first `id` is its own, a later one that of the contributor. */
function noteField(revision: Revision, name: string, said: string): void {
  if (name === 'text') revision.text = said.replace(/\r\n?/g, '\n')
  else if (name === 'timestamp') revision.timestamp = said.trim()
  else if (name === 'username' || name === 'ip') revision.username ||= name === 'ip' ? '' : said.trim()
  else if (name === 'id') revision.id ||= said.trim()
}
