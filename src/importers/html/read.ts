import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Draft, type Foreign, type Refusal, toDraft } from '../draft.ts'
import { takeImages } from '../held-images.ts'
import type { Loss } from '../losses.ts'
import { countWords } from '../words.ts'
import { linkFiles } from './file-links.ts'
import { findMainText, listElements } from './main-text.ts'
import { isBotPage, toPlainMinutes } from './bot-minutes.ts'
import { textOf } from './text-of.ts'
import { treeOf } from './to-tree.ts'

/** Deepest nesting of elements that is read; pages of people stay under 60. */
const maxDepth = 250

/** Largest page that is read, in characters without images, and most tags of it. */
const maxPage = 3_000_000
const maxTags = 25_000

const tooDeep = `elements nest deeper than ${maxDepth}; no person wrote this page`

/**
 * Read a web page: its main text, with links to other pages and files of the import.
 *
 * ```html
 * <title>Ops : Meeting of 4 March 2024</title>
 * <nav>…</nav>
 * <main><h1>Meeting</h1><ul><li>Mia: send the plan</li></ul></main>
 * ```
 */
export function readHtml(foreign: Foreign, whole: string): Draft | Refusal {
  const { text, files } = takeImages(whole)
  const tags = text.split('<').length
  if (text.length > maxPage || tags > maxTags)
    return {
      path: foreign.path,
      reason: `${text.length} characters and ${tags} tags; no page of minutes is that large`,
    }
  if (opensDeeply(text)) return { path: foreign.path, reason: tooDeep }
  const page = fromHtml(text)
  if (depthOf(page) > maxDepth) return { path: foreign.path, reason: tooDeep }
  const main = findMainText(page)
  const isBots = isBotPage(main)
  const { root, losses } = isBots ? toPlainMinutes(main) : main
  const links = linkFiles(root, foreign)
  const wordsIn = countWords(textOf(root)) + losses.reduce((sum, { words }) => sum + words, 0)
  const remarks: Loss[] = []
  const tree = treeOf(root, (kind) => remarks.push({ kind, line: 1, column: 1, what: '<table>', words: 0 }))
  return {
    ...toDraft({ ...foreign, name: isBots ? nameOfMeeting(foreign) : nameOf(foreign) }, 'html', tree),
    links,
    files,
    title: titleOf(page),
    ...aboutOf(page),
    ...(isBots ? aboutMeeting(foreign) : {}),
    wordsIn,
    losses: [...losses, ...remarks],
  }
}

/** `Weekly-meeting_123456` of Confluence is the weekly meeting; an index is named by its folder. */
function nameOf({ name, folders, group }: Foreign): string {
  const isIndex = /^(?:index|default)$/i.test(name)
  return isIndex ? (folders.at(-1) ?? (group || name)) : name.replace(/_\d{5,}$/, '')
}

/** `blue.2024-03-04-14.00` of a bot is the blue meeting of that day. */
function nameOfMeeting({ name }: Foreign): string {
  return name.replace(/[-._]?\d{4}-\d\d-\d\d.*$/, '') || name
}

function aboutMeeting({ path }: Foreign): Pick<Draft, 'kind' | 'stated'> {
  const day = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(path)?.[0]
  return { kind: 'minutes', stated: day === undefined ? null : { date: day, precision: 'day' } }
}

/** Elements that are often not closed, or hold nothing. */
const loose = new Set(
  'p li dt dd tr td th option br hr img input meta link base col wbr source area tbody thead'.split(' '),
)

/** Whether so many elements are opened and not closed that the parser would run out of room; told without parsing. */
function opensDeeply(text: string): boolean {
  let open = 0
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z\d]{0,20})\b/gi)) {
    if (!loose.has(name.toLowerCase())) open = Math.max(0, open + (slash === '/' ? -1 : 1))
    if (open > maxDepth * 3) return true
  }
  return false
}

/** How deep elements nest, found without a stack of calls. */
function depthOf(root: Root): number {
  let depth = 0
  let level: (Root | Element)[] = [root]
  for (; level.length > 0; depth += 1) {
    if (depth > maxDepth) break
    level = level.flatMap(({ children }) => (children as Root['children']).filter((child) => child.type === 'element'))
  }
  return depth
}

/** `<title>` without the name of the site: `Ops : Meeting` of Confluence, `Meeting - Team wiki` of others. */
function titleOf(page: Root): string | null {
  const elements = listElements(page)
  const text = (is: (element: Element) => boolean): string =>
    textOf(elements.find(is) ?? { type: 'root', children: [] })
      .replace(/\s+/g, ' ')
      .trim()
  const title = text(({ tagName }) => tagName === 'title')
  const heading = text(({ tagName, properties }) => tagName === 'h1' && properties.id !== 'logo')
  const named = /^[^:]{1,60} : (.+)$/.exec(heading || title)?.[1] ?? (title.startsWith(heading) ? heading : '')
  return named || title.replace(/\s+[-–—|•·]\s+[^-–—|•·]{1,60}$/, '') || null
}

/** What Confluence says of a page: `Created by Mia Berg, last modified on Mar 04, 2024`, and the page above it. */
function aboutOf(page: Root): Pick<Draft, 'author' | 'parent'> {
  const elements = listElements(page)
  const textBy = (name: string): string =>
    textOf(
      elements.find(({ properties }) => Array.isArray(properties.className) && properties.className.includes(name)) ?? {
        type: 'root',
        children: [],
      },
    )
  const meta = elements.find(({ tagName, properties }) => tagName === 'meta' && properties.name === 'author')
  const created = /Created by\s+([^,]{1,80}?)\s*(?:,|on\b|$)/.exec(textBy('page-metadata').replace(/\s+/g, ' '))?.[1]
  const crumbs = elements.find(({ properties }) => properties.id === 'breadcrumbs')
  const above = crumbs
    ? listElements(crumbs)
        .filter(({ tagName }) => tagName === 'a')
        .at(-1)
    : undefined
  const parent = above ? textOf(above).trim() : ''
  const author = created ?? (typeof meta?.properties.content === 'string' ? meta.properties.content : '')
  return { author: author.trim() || null, parent: parent || null }
}
