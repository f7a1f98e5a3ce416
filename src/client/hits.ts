import { sayDate } from './days.ts'
import { element } from './dom.ts'
import type { Hit } from './engine/engine.ts'
import type { Piece } from './engine/excerpt.ts'
import type { SectionHit } from './engine/sections.ts'
import { words as say } from './words/index.ts'

const sectionsOffered = 4

/**
 * Show a document that answers a search: date, title and gist, the passage of its best section, and the names of others.
 * `wanted` is what the page it leads to shall mark.
 */
export function toItem(hit: Hit, wanted: string): HTMLElement {
  // A file is shown by the browser, which marks nothing.
  const marks = hit.kind === 'file' ? '' : wanted
  const facts = [sayDate(hit.date, document.documentElement.lang), say.kinds[hit.kind] ?? hit.kind, hit.series]
    .filter((fact) => fact !== '')
    .join(' · ')
  const [best] = hit.sections
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'hit' },
      element('a', { href: withMarks(hit.url, null, marks), class: 'title' }, hit.title),
      element('span', { class: 'soft' }, facts),
    ),
    ...(hit.gist === '' ? [] : [element('p', { class: 'gist' }, hit.gist)]),
    ...(hit.from
      ? [element('p', { class: 'soft' }, say.linkedFrom, element('a', { href: hit.from.url }, hit.from.title))]
      : []),
    ...(best ? [toPassage(hit, best, marks)] : []),
    ...toOthers(hit, marks),
    ...toMissing(hit),
  )
}

function toPassage(hit: Hit, section: SectionHit, marks: string): HTMLElement {
  return element('p', { class: 'passage' }, toLink(hit, section, marks), ' ', ...section.excerpt.map(toPiece))
}

function toLink(hit: Hit, { id, title }: SectionHit, marks: string): HTMLElement {
  return element('a', { href: withMarks(hit.url, id, marks), class: 'section' }, title ?? say.atBeginning)
}

/** Other sections that answer nearly as well. */
function toOthers(hit: Hit, marks: string): HTMLElement[] {
  const [best, ...rest] = hit.sections
  const others = rest.filter(({ score }) => score >= (best?.score ?? 0) / 2).slice(0, sectionsOffered)
  if (others.length === 0) return []
  const name = say.moreSections(others.length)
  const links = others.map((section) => element('li', {}, toLink(hit, section, marks)))
  return [element('details', { class: 'others' }, element('summary', {}, name), element('ul', {}, ...links))]
}

function toMissing({ missing }: Hit): HTMLElement[] {
  if (missing.length === 0) return []
  const words = missing.flatMap((word) => [' ', element('s', {}, word)])
  return [element('p', { class: 'soft' }, say.without, ...words)]
}

function toPiece({ text, isMarked }: Piece): Node {
  return isMarked ? element('mark', {}, text) : document.createTextNode(text)
}

/** The address of a hit; the page reads the words off it and marks them. */
function withMarks(url: string, id: string | null, words: string): string {
  const marks = words === '' ? '' : `?mark=${encodeURIComponent(words)}`
  return url + marks + (id === null ? '' : `#${encodeURIComponent(id).replaceAll('%3D', '=')}`)
}
