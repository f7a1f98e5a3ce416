import { claim } from '../ledger.ts'
import { renderMacro, scanMacro } from './macros.ts'
import type { Region } from './regions.ts'
import { renderElement, type Rendered, type RenderFragment, renderMacroAt, renderReference } from './signs.ts'
import { isElement } from './elements.ts'
import { scanTag } from './scan-tag.ts'
import { closeSince } from './tags.ts'
import { escapeHtml, type Topic } from './topic.ts'

/** Render a region within running text: code in a block of its own, or in the line where text goes on behind it. */
export function renderRegion(topic: Topic, at: number, end: number, renderFragment: RenderFragment): Rendered {
  const region = topic.regions.get(at)
  if (!region) return null
  if (region.type === 'hidden') return { html: '', end: region.end }
  if (region.type === 'literal') return { html: renderLiteral(topic, region, renderFragment), end: region.end }
  const isInLine =
    region.type === 'verbatim' &&
    !topic.ledger.source.slice(region.from, region.to).includes('\n') &&
    /^[^\n]*[^\s\uE001]/.test(topic.masked.slice(region.end, Math.min(end, region.end + 200)))
  const code = renderCode(topic, region, isInLine, renderFragment)
  const touches = (sign: string | undefined): string => (/[\p{L}\p{N}_*=>]/u.test(sign ?? '') ? ' ' : '')
  return {
    html: isInLine ? touches(topic.masked[at - 1]) + code + touches(topic.masked[region.end]) : code || ' ',
    end: region.end,
  }
}

/** Render the code of a region. In `<pre>` tags and macros still mean something, in `<verbatim>` nothing does. */
function renderCode(topic: Topic, region: Region, isInLine: boolean, renderFragment: RenderFragment): string {
  const { source } = topic.ledger
  const text =
    region.type === 'verbatim'
      ? escapeHtml(source.slice(region.from, region.to))
      : renderPreformatted(topic, region, renderFragment)
  if (isInLine) return `<code>${text}</code>`
  // An empty box that somebody drew, with a class of its own, is to be filled; a bare one is a leftover.
  if (text.trim() === '' && !/class/i.test(source.slice(region.start, region.from))) return ''
  const language = region.language === null ? '' : ` class="language-${region.language}"`
  return `<pre><code${language}>${text.replace(/^[ \t]*\n/, '')}</code></pre>`
}

function renderPreformatted(topic: Topic, { from, to }: Region, renderFragment: RenderFragment): string {
  return renderSigns({ ...topic, masked: topic.ledger.source, open: [] }, from, to, renderInCode(renderFragment))
}

/** In `<literal>` only HTML and macros mean something. */
function renderLiteral(topic: Topic, { start, end, from, to }: Region, renderFragment: RenderFragment): string {
  const inside: Topic = { ...topic, masked: topic.ledger.source, open: [] }
  const html = renderSigns(inside, from, to, renderInHtml(renderFragment)) + closeSince(inside, 0, true)
  const blocks = closeSince(inside, 0)
  claim(topic.ledger, start, from, '')
  claim(topic.ledger, to, end, blocks === '' ? '' : ' ')
  return html + blocks
}

function renderInHtml(renderFragment: RenderFragment): RenderSign {
  return (topic, at, end) => {
    const sign = topic.masked[at]
    if (sign === '&') return renderReference(topic, at)
    return sign === '<' ? renderElement(topic, at, end, 0) : renderMacroAt(topic, at, end, renderFragment)
  }
}

/** Renders what begins with `&`, `<` or `%`. */
type RenderSign = (inside: Topic, at: number, end: number) => Rendered

/** Render a stretch of source in which nothing but tags, references and macros can mean something. */
function renderSigns(inside: Topic, from: number, to: number, renderSign: RenderSign): string {
  const pieces: string[] = []
  let at = from
  const sign = /[<&%]/g
  for (sign.lastIndex = from; ;) {
    const index = sign.exec(inside.masked)?.index ?? to
    if (index >= to) break
    const found = renderSign(inside, index, to)
    sign.lastIndex = found?.end ?? index + 1
    if (!found) continue
    pieces.push(escapeHtml(inside.masked.slice(at, index)), found.html)
    at = found.end
  }
  pieces.push(escapeHtml(inside.masked.slice(at, to)))
  return pieces.join('')
}

/** Markup within `<pre>`: its tags and colours go, references are written out; what the wiki does not know stays. */
function renderInCode(renderFragment: RenderFragment): RenderSign {
  return (topic, at, end) => {
    const sign = topic.masked[at]
    if (sign === '&') return renderReference(topic, at)
    if (sign === '<') return renderTagInCode(topic, at, end)
    const macro = scanMacro(topic, at, end)
    const html = macro && renderMacro(topic, macro, renderFragment)
    if (macro === null || html === null) return null
    return { html: html.replaceAll('<br>', '\n').replace(/<[^>]*>/g, ''), end: macro.end }
  }
}

function renderTagInCode(topic: Topic, at: number, end: number): Rendered {
  const tag = scanTag(topic.masked, at, end)
  if (!tag || !isElement(tag.name)) return null
  const text = tag.name === 'br' ? '\n' : ''
  claim(topic.ledger, at, tag.end, text)
  return { html: text, end: tag.end }
}
