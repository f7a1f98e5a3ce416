import type { Element, ElementContent, Root } from 'hast'
import { parseDate, type StatedDate } from '../../core/parse/dates/dates.ts'
import { textOf } from './text-of.ts'
import { listElements } from './main-text.ts'

/** Minutes of the W3C as people keep them, and what their page says of them. */
export interface ScribeMinutes {
  page: Root
  title: string | null
  stated: StatedDate | null
}

/** Whether a page is the minutes that scribe.perl makes of a log of the W3C. */
export function isScribePage(page: Root): boolean {
  return listElements(page).some(
    (element) => element.tagName === 'address' && /formatted by[\s\S]{0,80}scribe\.perl/.test(textOf(element)),
  )
}

/**
 * Make the minutes of scribe.perl a page like others: its attendance and summaries are part of the text, its logo, contents
 * and signature are not; who only typed an action does not stand before it.
 *
 * ```html
 * <h1>Blue call</h1> <h2>04 March 2024</h2>
 * <dl class=intro><dt>Present</dt><dd>mia, jon</dd></dl>
 * <main id=meeting><p class=irc><cite>&lt;mia&gt;</cite> <strong>ACTION:</strong> jon to buy tape</p></main>
 * ```
 */
export function toScribeMinutes(page: Root): ScribeMinutes {
  const elements = listElements(page)
  const words = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim()
  const titles = elements.filter(({ tagName }) => tagName === 'h1').map(words)
  const days = elements.filter(({ tagName }) => tagName === 'h2').map((heading) => parseDate(words(heading)))
  const day = days.find((reading) => reading.type === 'date' && reading.precision === 'day')
  return {
    page: { ...page, children: tidyAll(page.children as ElementContent[]) },
    title: titles.find((title) => !isDraft(title)) ?? null,
    stated: day?.type === 'date' ? { date: day.date, precision: day.precision } : null,
  }
}

function isDraft(title: string): boolean {
  return /^\W*draft\W*$/i.test(title)
}

/** A run of children: a heading `Contents` takes the list below it along. */
function tidyAll(children: readonly ElementContent[]): ElementContent[] {
  let isContents = false
  return withoutRecords(children).map((child) => {
    if (child.type !== 'element' || child.tagName === 'footer') return child
    const isHeading = /^h[1-6]$/.test(child.tagName)
    if (isHeading) isContents = /^contents$/i.test(textOf(child).trim())
    return isContents && (isHeading || /^[ou]l$/.test(child.tagName)) ? toFurniture(child) : tidy(child)
  })
}

/** What the older form writes for itself: `[recorded in <a>…</a>]` behind an action, `[End of minutes]`. */
function withoutRecords(children: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = []
  for (const child of children) {
    const [link, before] = [made.at(-1), made.at(-2)]
    const isRecord =
      child.type === 'text' &&
      /^\s*\]/.test(child.value) &&
      link?.type === 'element' &&
      before?.type === 'text' &&
      /\[recorded in\s*$/.test(before.value)
    if (isRecord) {
      before.value = before.value.replace(/\s*\[recorded in\s*$/, '')
      const record: ElementContent[] = [{ type: 'text', value: '[recorded in ' }, link, { type: 'text', value: ']' }]
      made.splice(-1, 1, toFurniture({ ...link, children: record }))
      made.push({ ...child, value: child.value.replace(/^\s*\]/, '') })
    } else if (child.type === 'text' && child.value.trim() === '[End of minutes]')
      made.push(toFurniture({ type: 'element', tagName: 'p', properties: {}, children: [child] }))
    else made.push(child.type === 'text' ? { ...child } : child)
  }
  return made
}

/** A copy of an element as the text of minutes has it. */
function tidy(element: Element): Element {
  const { tagName, properties } = element
  const text = textOf(element).trim()
  const isOwn =
    tagName === 'address' ||
    (tagName === 'h1' && isDraft(text)) ||
    /^\[(?:NEW|PENDING)\]$/.test(text) ||
    (Array.isArray(properties.className) && properties.className.includes('diagnostics'))
  if (isOwn) return toFurniture(element)
  if (tagName === 'p' && /^(?:W3C)?$/.test(text) && listElements(element).some((inner) => inner.tagName === 'img'))
    return toFurniture(element)
  if (tagName === 'p') return tidySaid(element)
  // Summaries link to what they repeat: their items are actions and resolutions by their words.
  if (tagName === 'a' && /^#[ar]\d+$|^#(?:action|resolution)\d+$/.test(String(properties.href ?? '')))
    return { ...element, tagName: 'span', properties: {}, children: tidyAll(element.children) }
  const isFrame = tagName === 'header' || tagName === 'main'
  return { ...element, tagName: isFrame ? 'div' : tagName, children: tidyAll(element.children) }
}

function toFurniture(element: Element): Element {
  return { ...element, tagName: 'footer', properties: {} }
}

/** What somebody said: `<mia> hello` becomes `mia: hello`; whose action or resolution it is does not matter. */
function tidySaid(paragraph: Element): Element {
  const isMarked = listElements(paragraph).some(
    ({ tagName, children }) =>
      tagName === 'strong' &&
      /^(?:ACTION|RESOLUTION|RESOLVED)(?:-\d+)?:/.test(textOf({ type: 'root', children }).trim()),
  )
  const pieces = withoutRecords(paragraph.children)
  const children = pieces.map((child, index): ElementContent => {
    const before = pieces[index - 1]
    if (child.type === 'element' && child.tagName === 'cite') {
      const name = textOf(child).replace(/[<>:\s]+/g, '')
      const value: ElementContent[] = [{ type: 'text', value: `${name}:` }]
      return { ...child, tagName: isMarked ? 'footer' : 'span', properties: {}, children: value }
    }
    // The older form writes the brackets beside the name.
    if (child.type === 'text' && (index === 0 || (before?.type === 'element' && before.tagName === 'cite')))
      return { ...child, value: child.value.replace(index === 0 ? /^\s*<$/ : /^>/, '') }
    return child.type === 'element' && child.tagName !== 'footer' ? tidy(child) : child
  })
  return { ...paragraph, children }
}
