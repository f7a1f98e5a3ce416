import { element } from './dom.ts'
import type { Hit } from './engine.ts'
import type { Piece, SectionHit } from './sections.ts'

const sectionsShown = 3
/** How a kind of document is named in a hit and as a value of its facet. */
export const kindNames: Record<string, string> = {
  minutes: 'Minutes',
  report: 'Report',
  faq: 'FAQ',
  roadmap: 'Roadmap',
  tool: 'Tool',
  milestone: 'Milestones',
  page: 'Page',
}

/** Show a document that answers a search, with its best sections; `words` are marked on the page it leads to. */
export function toItem(hit: Hit, words: string): HTMLElement {
  const facts = [hit.date, kindNames[hit.kind] ?? hit.kind, hit.series].filter((fact) => fact !== '').join(' · ')
  const head = element(
    'p',
    { class: 'hit' },
    element('a', { href: withMarks(hit.url, null, words), class: 'title' }, hit.title),
    element('span', { class: 'soft' }, facts),
  )
  const [first] = hit.sections
  const sections = hit.sections.filter(({ score }) => score >= (first?.score ?? 0) / 2).slice(0, sectionsShown)
  return element(
    'li',
    {},
    head,
    ...(sections.length === 0 ? [] : [element('ul', {}, ...sections.map((section) => toSection(hit, section, words)))]),
  )
}

function toSection(hit: Hit, section: SectionHit, words: string): HTMLElement {
  const excerpt = element('p', {}, ...section.excerpt.map(toPiece))
  if (section.id === null) return element('li', {}, excerpt)
  return element(
    'li',
    {},
    element('a', { href: withMarks(hit.url, section.id, words), class: 'section' }, section.title ?? ''),
    excerpt,
  )
}

function toPiece({ text, isMarked }: Piece): Node {
  return isMarked ? element('mark', {}, text) : document.createTextNode(text)
}

/** The address of a hit; the page reads the words off it and marks them. */
function withMarks(url: string, id: string | null, words: string): string {
  const marks = words === '' ? '' : `?mark=${encodeURIComponent(words)}`
  return url + marks + (id === null ? '' : `#${encodeURIComponent(id)}`)
}
