import { decodeReferences } from '../../core/read/references.ts'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { claim, note } from '../ledger.ts'
import { renderPlace } from './links.ts'
import { renderMacro, scanMacro } from './macros.ts'
import { regionStart } from './regions.ts'
import { scanTag } from './scan-tag.ts'
import { renderTag } from './tags.ts'
import { escapeHtml, type Topic } from './topic.ts'

/** HTML of something special, and where it ends; `null` where it is text. */
export type Rendered = { html: string; end: number } | null

/** Renders a text that is shown at another place than it is written. */
export type RenderFragment = (fragment: Topic) => string

/** `code` between backticks means nothing to the wiki, but people type it. */
export function renderTicked(topic: Topic, at: number, end: number): Rendered {
  const code = /^`([^`\n]{1,300})`(?!`)/.exec(topic.masked.slice(at, Math.min(end, at + 302)))?.[1]
  if (code === undefined || code.trim() === '' || code.includes(regionStart)) return null
  const last = at + code.length + 1
  // In running text code joins the letters around it: r`p` is one word.
  claim(topic.ledger, at, at + 1, '')
  claim(topic.ledger, last, last + 1, '')
  return { html: `<code>${escapeHtml(code)}</code>`, end: last + 1 }
}

/** An element of the author, `<nop>` among them. */
export function renderElement(topic: Topic, at: number, end: number, base: number): Rendered {
  const text = topic.masked
  if (text.startsWith('<nop>', at)) {
    claim(topic.ledger, at, at + 5, '')
    const skipped = /^(?:[*=]+|\w*)/.exec(text.slice(at + 5, Math.min(end, at + 105)))?.[0].length ?? 0
    return { html: escapeHtml(text.slice(at + 5, at + 5 + skipped)), end: at + 5 + skipped }
  }
  const tag = scanTag(text, at, end)
  if (!tag) return null
  const html = renderTag(topic, tag, at, base)
  if (html !== null) return { html, end: tag.end }
  note(topic.ledger, at, 'unknown-element', text.slice(at, Math.min(tag.end, at + 60)))
  return { html: escapeHtml(text.slice(at, tag.end)), end: tag.end }
}

/** `&nbsp;`, `&#61;` */
export function renderReference(topic: Topic, at: number): Rendered {
  const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(topic.masked.slice(at, at + 40))?.[0]
  if (reference === undefined) return null
  const letter =
    reference[1] === '#' ? decodeReferences(reference) : decodeNamedCharacterReference(reference.slice(1, -1))
  if (letter === false || letter === reference) return null
  const text = letter.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
  claim(topic.ledger, at, at + reference.length, text)
  return { html: escapeHtml(text), end: at + reference.length }
}

/** `%TOPIC%`, `%RED%`, `%INCLUDE{…}%` */
export function renderMacroAt(topic: Topic, at: number, end: number, renderFragment: RenderFragment): Rendered {
  const macro = scanMacro(topic, at, end)
  if (!macro) return null
  const place = renderPlace(topic, at, end)
  if (place) return place
  const html = renderMacro(topic, macro, renderFragment)
  // What is not understood stays as it is written, as code, where readers and editors see it.
  return { html: html ?? `<code>${escapeHtml(asWritten(topic, at, macro.end))}</code>`, end: macro.end }
}

/** A stretch with the text of the programs in it, which is masked elsewhere: `%MT{<verbatim>t</verbatim>}%` → `%MT{ t }%`. */
function asWritten({ masked, regions, ledger }: Topic, start: number, end: number): string {
  return masked.slice(start, end).replace(/\uE000\uE001*/g, (filled, index: number) => {
    const region = regions.get(start + index)
    if (region === undefined || region.type === 'hidden') return filled
    if (region.type === 'literal') return ledger.source.slice(region.start, region.end)
    return ` ${ledger.source.slice(region.from, region.to)} `
  })
}

/** An address of the web as people type it; signs at its end belong to the sentence. */
export function renderAddress({ masked, ledger }: Topic, at: number, end: number): Rendered {
  const address =
    /^[^\s<>"|\uE000\uE001]+/
      .exec(masked.slice(at, Math.min(end, at + 2_000)))?.[0]
      .replace(/[\]).,;:!?*_='’”]+$/, '') ?? ''
  for (const { index } of address.matchAll(/&amp;/g)) claim(ledger, at + index, at + index + 5, '&')
  return address === '' ? null : { html: escapeHtml(address.replaceAll('&amp;', '&')), end: at + address.length }
}
