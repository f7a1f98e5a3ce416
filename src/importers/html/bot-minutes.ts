import type { Element, ElementContent, Root } from 'hast'
import { isBot } from '../chat/lines.ts'
import type { Loss, LossKind } from '../losses.ts'
import { countWords } from '../words.ts'
import { fromTable, isTablePage } from './bot-table.ts'
import { listElements, type MainText } from './main-text.ts'
import { textOf } from './text-of.ts'

/** `(mia, 14:02:40)`, `(full logs)` and `(40)`: who said it when, and how much. */
const said = /^\s*\([^()]{1,80}\)\.?\s*$/
const count = /[ \t]*(?:\(\d+\)|- \d+ lines \(\d+%\))\s*$/

/** Classes by which bots mark a topic, and what an item is. */
const isTopic = hasClass('TOPIC', 'topic')
const isType = hasClass('itemtype', 'event')

/** Whether a page is the minutes that MeetBot, or a bot like it, writes as HTML. */
export function isBotPage({ root }: MainText): boolean {
  const elements = listElements(root)
  return (
    isTablePage(root) ||
    (elements.some(isType) && /Meeting summary/i.test(textOf(root))) ||
    (elements.some(hasClass('TOPIC')) && /Meeting summary/i.test(textOf(root)))
  )
}

/**
 * Make the minutes of a bot those of people: topics become headings, who said what when and the actions that are listed
 * again by person are left out, and so are programs and counts of lines among those present.
 *
 * ```html
 * <ol><li><b class="TOPIC">Tape</b> <span class="details">(mia, 14:02:00)</span>
 *   <ol type="a"><li><i class="itemtype">ACTION</i>: <span class="ACTION">jon to buy tape</span></li></ol></li></ol>
 * ```
 */
export function toPlainMinutes({ root: page, losses }: MainText): MainText {
  const left: string[] = []
  const root = isTablePage(page) ? fromTable(page, left) : page
  const again: string[] = []
  let section = ''
  const children = root.children.flatMap(unwrapped).flatMap((child): Root['children'] => {
    if (child.type === 'element' && /^h[1-4]$/.test(child.tagName)) section = textOf(child).trim()
    if (/by (?:person|attendee)$/i.test(section)) {
      again.push(wordsOf(child))
      return []
    }
    if (child.type !== 'element') return [child]
    const kept = withoutDetails(child, left)
    if (/^(?:people present|attendees$)/i.test(section)) return [toPresent(kept, left)]
    return /^(?:ol|ul)$/.test(kept.tagName) && /^meeting summary$/i.test(section) ? toTopics(kept) : [kept]
  })
  const noted = [
    ...toLoss('chat-sign', 'who said it when, and how much', left),
    ...toLoss('repeated-text', 'actions by person', again),
  ]
  return { root: { ...root, children }, losses: [...losses, ...noted] }
}

/** What a box around all sections holds. */
function unwrapped(child: Root['children'][number]): Root['children'] {
  const isBox =
    child.type === 'element' &&
    child.tagName === 'div' &&
    child.children.some((inner) => inner.type === 'element' && /^h[1-4]$/.test(inner.tagName))
  return isBox ? child.children : [child]
}

/** A copy of an element without what only tells who said it when; `ACTION:` stands as it is written, not slanted. */
function withoutDetails(element: Element, left: string[]): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (isType(child)) return child.children
    const text = textOf(child)
    if (!hasClass('details')(child) || !said.test(text)) return [withoutDetails(child, left)]
    left.push(text)
    return []
  })
  return { ...element, children }
}

/** Names of those present without the lines each said; programs are not present. */
function toPresent(element: Element, left: string[]): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ ...child, value: cut(child.value, left) }]
    if (child.type !== 'element') return []
    const name = textOf(child).replace(count, '').trim()
    if (child.tagName !== 'li' || !isBot(name)) return [toPresent(child, left)]
    left.push(textOf(child))
    return []
  })
  return { ...element, children }
}

/** `mia (40)` → `mia`, `People present (lines said)` → `People present` */
function cut(value: string, left: string[]): string {
  const sign = /[ \t]*(?:\((?:\d+|lines said)\)|- \d+ lines \(\d+%\))/.exec(value)?.[0]
  if (sign === undefined) return value
  left.push(sign)
  return value.replace(sign, '')
}

/** The topics of a summary as headings, each above what was said of it; what was said before the first stays a list. */
function toTopics(list: Element): Element[] {
  return list.children
    .filter((child) => child.type === 'element')
    .flatMap((item): Element[] => {
      const topic = listElements(item).find(isTopic)
      if (!topic) return [toElement('ul', [item])]
      const rest = item.children.filter((child) => child !== topic)
      return [toElement('h4', topic.children), ...rest.filter((child) => child.type === 'element').map(toList)]
    })
}

/** Letters count nothing in minutes: what was said of a topic is a list with bullets. */
function toList(element: Element): Element {
  return element.tagName === 'ol' ? toElement('ul', element.children) : element
}

function toElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function hasClass(...names: string[]): (element: Element) => boolean {
  return ({ properties }) =>
    Array.isArray(properties.className) && properties.className.some((name) => names.includes(String(name)))
}

function wordsOf(node: Root['children'][number]): string {
  return node.type === 'element' || node.type === 'text' ? textOf({ type: 'root', children: [node] }) : ''
}

function toLoss(kind: LossKind, what: string, pieces: readonly string[]): Loss[] {
  const words = countWords(pieces.join(' '))
  return words === 0 ? [] : [{ kind, line: 1, column: 1, what, words }]
}
