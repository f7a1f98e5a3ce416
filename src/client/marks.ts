// On a page that a search led to: mark the words as the search understood them, and lead from mark to mark.
import { element } from './dom.ts'
import { findMarks } from './engine/find-marks.ts'
import { parseQuery } from './engine/query.ts'
import { words as say } from './words/index.ts'

const main = document.querySelector('main') ?? document.body
const words = new URLSearchParams(location.search).get('mark') ?? ''
const ranges = toRanges()
if (ranges.length > 0) {
  if (CSS.highlights) CSS.highlights.set('found', new Highlight(...ranges))
  showWay()
}

function toRanges(): Range[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  // What leads to the text is not the text.
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('nav, aside')) texts.push(node)
  const marks = findMarks(
    texts.map(({ data }) => data),
    parseQuery(words, document.documentElement.lang).wanted,
  )
  return marks.flatMap(({ start, end }) => {
    const [first, last] = [texts[start.text], texts[end.text]]
    if (!first || !last) return []
    const range = new Range()
    range.setStart(first, start.at)
    range.setEnd(last, end.at)
    return [range]
  })
}

/** Go to the first mark of the section that the address names, and offer the way to the others. */
function showWay(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const from = target === null ? 0 : ranges.findIndex((range) => isBehind(range, target))
  let at = Math.max(0, from)
  const place = element('span', { role: 'status' })
  const go = (to: number): void => {
    at = (to + ranges.length) % ranges.length
    const range = ranges[at]
    place.textContent = say.ofFound(at + 1, ranges.length)
    const parent = range?.startContainer.parentElement
    parent?.closest('details:not([open])')?.setAttribute('open', '')
    if (range && CSS.highlights) CSS.highlights.set('found-here', new Highlight(range))
    parent?.scrollIntoView({ block: 'center' })
  }
  const button = (name: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button' }, name)
    made.addEventListener('click', act)
    return made
  }
  const way = element('div', { class: 'way', role: 'group', 'aria-label': say.wordsFound })
  const clear = (): void => {
    CSS.highlights?.clear()
    way.remove()
  }
  way.append(
    place,
    button(say.previous, () => go(at - 1)),
    button(say.next, () => go(at + 1)),
    button(say.clear, clear),
  )
  document.body.append(way)
  go(at)
}

function isBehind(range: Range, target: Node): boolean {
  return (target.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
