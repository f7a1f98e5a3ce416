import { claim, note } from '../ledger.ts'
import { addLink, escapeHtml, type Topic } from './topic.ts'
import { toTarget } from './targets.ts'
import { iconOfAddress, readIcon } from './icons.ts'
import { bare, block, control, embedded, inline, loose, silent } from './elements.ts'
import { expandAddress } from './macros.ts'
import { attribute, type Tag } from './scan-tag.ts'

/** Deepest nesting of elements that is kept. */
const maxOpen = 50

/**
 * Render a tag that the author wrote, if HTML knows it, and claim it.
 * Only attributes that Markdown has a counterpart for are kept; an end tag is kept where its element is open.
 */
export function renderTag(topic: Topic, tag: Tag, start: number, base: number): string | null {
  const { name, isEnd, end } = tag
  const isInline = inline.has(name)
  if (name === 'a') return renderAnchor(topic, tag, start, base)
  if (name === 'img') return renderImage(topic, tag, start)
  if (bare.has(name)) {
    claim(topic.ledger, start, end, '')
    if (!isEnd) noteLook(topic, tag, start)
    const id = isEnd ? null : attribute(tag, 'id')
    return id === null ? '' : `<a id="${escapeHtml(id)}"></a>`
  }
  if (name === 'noautolink') topic.isLinking = isEnd
  if (silent.has(name) || control.has(name) || embedded.has(name)) {
    const gap = name.startsWith('no') || name === 'wbr' || name === 'literal' ? '' : ' '
    claim(topic.ledger, start, end, gap)
    if (!isEnd && control.has(name)) note(topic.ledger, start, 'form-control', `<${name}>`)
    if (!isEnd && embedded.has(name))
      note(
        topic.ledger,
        start,
        'embedded-code',
        `<${name}> ${attribute(tag, 'src') ?? attribute(tag, 'data') ?? ''}`.trim(),
      )
    return gap
  }
  if (!isInline && !block.has(name) && !loose.has(name)) return null
  if (
    name === 'table' &&
    !isEnd &&
    !/^[\s\uE001]*(?:<(?:t[rhdb]|thead|tbody|col|caption)|\uE000)/i.test(topic.masked.slice(end, end + 500))
  ) {
    // Text right within a table would be moved out of it.
    claim(topic.ledger, start, end, '')
    return ''
  }
  const html = loose.has(name) ? renderLoose(topic, tag) : isEnd ? closeTag(topic, name, base) : openTag(topic, tag)
  const gap = isInline || html === '' ? '' : ' '
  claim(topic.ledger, start, end, gap)
  // The blank parts words where a parser of HTML passes over a tag that is out of place.
  return gap + html
}

/** Note what an element says about the looks of its words. */
function noteLook({ ledger }: Topic, tag: Tag, start: number): void {
  if (tag.name === 'u' || tag.name === 'ins') note(ledger, start, 'underline', `<${tag.name}>`)
  const colour =
    attribute(tag, 'color') ??
    /(?:^|[;\s])(?:background-)?color\s*:\s*([\w#]{1,20})/i.exec(attribute(tag, 'style') ?? '')?.[1]
  if (colour !== undefined && colour !== null) note(ledger, start, 'colour', `<${tag.name}> ${colour}`)
}

/** Close what the author opened since `base`: nothing of a list item, cell or heading runs on behind it. */
export function closeSince(topic: Topic, base: number, areInlineOnly = false): string {
  let html = ''
  while (topic.open.length > base) {
    const name = topic.open.at(-1) ?? ''
    if (areInlineOnly && !inline.has(name) && name !== 'a') break
    topic.open.pop()
    html += `</${name}>`
  }
  return html
}

function openTag(topic: Topic, tag: Tag): string {
  if (
    topic.open.length >= maxOpen ||
    (/^(?:t(?:head|body|foot)|caption)$/.test(tag.name) && !topic.open.includes('table'))
  )
    return ''
  topic.open.push(tag.name)
  return `<${tag.name}${keep(tag)}>`
}

function closeTag(topic: Topic, name: string, base: number): string {
  const at = topic.open.lastIndexOf(name)
  return at < base ? '' : closeSince(topic, at)
}

/** A cell needs a table of the author; `</p>` and the like close nothing of ours: `</li>` needs a list. */
function renderLoose(topic: Topic, tag: Tag): string {
  const { name, isEnd } = tag
  if (name === 'br') return '<br>'
  if (!isEnd) return /^t[rdh]$/.test(name) && !topic.open.includes('table') ? '' : `<${name}${keep(tag)}>`
  const holders =
    name === 'li' ? ['ul', 'ol'] : name === 'dt' || name === 'dd' ? ['dl'] : /^t[rdh]$/.test(name) ? ['table'] : []
  return holders.some((holder) => topic.open.includes(holder)) ? `</${name}>` : ''
}

function keep(tag: Tag): string {
  return ['colspan', 'rowspan', 'align', 'start', 'id']
    .map((name) => [name, attribute(tag, name)] as const)
    .map(([name, value]) => (value !== null && /^[\w-]{1,60}$/.test(value) ? ` ${name}="${value}"` : ''))
    .join('')
}

/** `<a href="…">`, `<a name="…">` */
function renderAnchor(topic: Topic, tag: Tag, start: number, base: number): string {
  claim(topic.ledger, start, tag.end, '')
  if (tag.isEnd) return closeTag(topic, 'a', base)
  const href = attribute(tag, 'href')
  const name = attribute(tag, 'name') ?? attribute(tag, 'id')
  const anchor = name === null || href !== null ? '' : `<a id="${escapeHtml(name)}"></a>`
  if (href === null) return anchor
  const address = expandAddress(topic, href)
  const target = toTarget(address, topic, true)
  if (topic.open.length >= maxOpen) return ''
  topic.open.push('a')
  return `<a href="${target === null ? escapeHtml(address) : addLink(topic, start, target)}">`
}

/** An icon of the wiki is what it says in words, else the words that stand for the image. */
function renderIcon(topic: Topic, tag: Tag, start: number, name: string): string {
  const icon = readIcon(name)
  const alt = icon?.text ?? attribute(tag, 'alt') ?? ''
  claim(topic.ledger, start, tag.end, ` ${alt} `)
  note(topic.ledger, start, 'icon', name)
  return icon?.isLabel === true ? ` <b>${icon.text}</b> ` : ` ${escapeHtml(alt)} `
}

function renderImage(topic: Topic, tag: Tag, start: number): string {
  const alt = attribute(tag, 'alt') ?? ''
  const source = attribute(tag, 'src')
  const icon = source === null ? null : iconOfAddress(source)
  if (icon !== null) return renderIcon(topic, tag, start, icon)
  claim(topic.ledger, start, tag.end, ` ${alt} `)
  if (tag.isEnd || source === null || source.startsWith('data:')) {
    if (!tag.isEnd) note(topic.ledger, start, 'image', alt === '' ? 'image' : alt)
    return ` ${escapeHtml(alt)} `
  }
  const address = expandAddress(topic, source)
  const target = toTarget(address, topic, true)
  return `<img src="${target === null ? escapeHtml(address) : addLink(topic, start, target)}" alt="${escapeHtml(alt)}">`
}
