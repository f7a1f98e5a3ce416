import type { Element, ElementContent, Root } from 'hast'
import { listElements } from './main-text.ts'
import { textOf } from './text-of.ts'

/** Whether a page is the minutes of an early MeetBot, which wrote a table: when, what, who, and what was said. */
export function isTablePage(root: Root): boolean {
  const text = textOf(root)
  return (
    /People Present \(lines said\)/i.test(text) &&
    listElements(root).some((element) => element.tagName === 'th' && topic.test(textOf(element)))
  )
}

const topic = /^\s*Topic:\s*/

/**
 * Make the table of an early MeetBot the lists of a later one, and its bold lines headings; who said what when goes to `left`.
 *
 * ```html
 * <tr><td>14:00:40</td><th colspan=3>Topic: Tape</th></tr>
 * <tr><td>14:03:10</td><td>ACTION</td><td>mia</td><td>jon to buy tape</td></tr>
 * ```
 */
export function fromTable(root: Root, left: string[]): Root {
  const children = root.children.flatMap((child): Root['children'] => {
    if (child.type !== 'element') return [child]
    if (child.tagName === 'b') return [toElement('h3', child.children)]
    return child.tagName === 'table' ? toItems(child, left) : [child]
  })
  return { ...root, children }
}

function toItems(table: Element, left: string[]): Element[] {
  const made: Element[] = [toElement('h3', [{ type: 'text', value: 'Meeting summary' }])]
  for (const row of listElements(table).filter(({ tagName }) => tagName === 'tr')) {
    const cells = row.children.filter((child) => child.type === 'element')
    const heading = cells.find(({ tagName }) => tagName === 'th')
    const [time, type, nick] = cells
    if (time) left.push(textOf(time))
    if (heading) {
      left.push('Topic')
      made.push(toElement('h4', [{ type: 'text', value: textOf(heading).replace(topic, '').trim() }]))
    } else {
      if (nick) left.push(textOf(nick))
      if (type && isPlain(type)) left.push(textOf(type))
      const last = made.at(-1)
      const list = last?.tagName === 'ul' ? last : toElement('ul', [])
      if (list !== last) made.push(list)
      list.children.push(toElement('li', toWords(cells)))
    }
  }
  return made
}

/** What was said, behind what it is: `ACTION: jon to buy tape`. */
function toWords(cells: readonly Element[]): ElementContent[] {
  const [, type, , said] = cells
  const mark: ElementContent[] = type && !isPlain(type) ? [{ type: 'text', value: `${textOf(type).trim()}: ` }] : []
  return [...mark, ...(said?.children ?? [])]
}

/** Whether an item is no more than said. */
function isPlain(type: Element): boolean {
  return /^(?:|INFO|LINK)$/.test(textOf(type).trim())
}

function toElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
