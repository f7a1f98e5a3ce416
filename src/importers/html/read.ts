import type { Element, Root } from 'hast'
import { findDate } from '../../core/parse/dates/dates.ts'
import { type Draft, type Foreign, type Refusal, toDraft } from '../draft.ts'
import { takeImages } from '../held-images.ts'
import type { Loss } from '../losses.ts'
import { countWords } from '../words.ts'
import { linkFiles } from './file-links.ts'
import { findMainText, listElements } from './main-text.ts'
import { isBotPage, toPlainMinutes } from './bot-minutes.ts'
import { parsePage } from './parse-page.ts'
import { isScribePage, toScribeMinutes } from './scribe-minutes.ts'
import { textOf } from './text-of.ts'
import { treeOf } from './to-tree.ts'

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
  const page = parsePage(text)
  if (typeof page === 'string') return { path: foreign.path, reason: page }
  const scribed = isScribePage(page) ? toScribeMinutes(page) : null
  const main = findMainText(scribed?.page ?? page)
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
    stated: dayOf(page),
    ...(isBots ? aboutMeeting(foreign) : {}),
    ...(scribed ? { kind: 'minutes', title: scribed.title, stated: scribed.stated } : {}),
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

/** `<title>` without the name of the site: `Ops : Meeting` of Confluence, `Meeting - Team wiki` of others. */
function titleOf(page: Root): string | null {
  const elements = listElements(page)
  const text = (is: (element: Element) => boolean): string =>
    textOf(elements.find(is) ?? { type: 'root', children: [] })
      .replace(/\s+/g, ' ')
      .trim()
  const title = text(({ tagName }) => tagName === 'title')
  const first = text(({ tagName, properties }) => tagName === 'h1' && properties.id !== 'logo')
  // The index of an export of Confluence.
  const heading = first === 'Space Details:' ? '' : first
  const named = /^[^:]{1,60} : (.+)$/.exec(heading || title)?.[1] ?? (title.startsWith(heading) ? heading : '')
  return named || title.replace(/\s+[-–—|•·]\s+[^-–—|•·]{1,60}$/, '') || null
}

/** The day that the title of a page states, or Indico above the minutes; others are told from the text. */
function dayOf(page: Root): Draft['stated'] {
  const elements = listElements(page)
  const title = elements.find(({ tagName }) => tagName === 'title')
  const isIndico = title !== undefined && /\bIndico\b/.test(textOf(title))
  const time = isIndico ? elements.find(({ tagName }) => tagName === 'time')?.properties.dateTime : undefined
  const found = findDate(title ? textOf(title) : '') ?? findDate(String(time ?? '').slice(0, 10))
  return found && { date: found.date, precision: found.precision }
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
  const created = /Created by\s+([^,]{1,80}?)(?:,|\s+on\b|\s*$)/.exec(textBy('page-metadata').replace(/\s+/g, ' '))?.[1]
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
