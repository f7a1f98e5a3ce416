import type { ForeignTarget } from '../draft.ts'
import { toFileTarget } from '../html/file-links.ts'
import { claim } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import { address, reference } from '../wiki/references.ts'
import { todo } from './todo.ts'
import { renderNote } from '../wiki/render-note.ts'
import { between, hrefOf, passed, renderInline, renderLink, type Rule, shownAsCode, silent } from '../wiki/wiki.ts'

/** `[[ns:page#place|label]]`, `[[https://example.org|label]]`, `[[wp>Page]]` */
const bracketed: Rule = {
  pattern: /\[\[([^\][\n|]{1,1000})(?:\|([^\][\n]{0,500}))?\]\]/y,
  render: (wiki, { 0: whole, 1: target = '', 2: label }, at) => {
    const end = at + whole.length
    const shown = label === undefined || label.trim() === '' ? null : label
    const from = shown === null ? at + 2 : at + 3 + target.length
    const to = from + (shown ?? target).length
    if (/^(?:https?|ftp|mailto):/i.test(target.trim())) return renderLink(wiki, target.trim(), [at, end], [from, to])
    if (/^[\w.+-]+@[\w.-]+$/.test(target.trim()))
      return renderLink(wiki, `mailto:${target.trim()}`, [at, end], [from, to])
    // The wiki knows other wikis by name; what stands behind is a page of theirs.
    if (target.includes('>')) {
      claim(wiki.ledger, at, from, '')
      claim(wiki.ledger, to, end, '')
      return renderInline(wiki, from, to, 1)
    }
    return renderLink(wiki, toPage(target), [at, end], [from, to])
  },
}

function toPage(target: string): ForeignTarget {
  const [page = '', anchor] = target.split('#')
  const parts = page
    .trim()
    .toLowerCase()
    .replaceAll(' ', '_')
    .split(/[:/]/)
    .filter((part) => part !== '' && part !== '.')
  const topic = parts.pop() ?? ''
  const web = parts.filter((part) => part !== '..').join('/')
  return {
    type: 'topic',
    web: web || null,
    topic: topic || null,
    anchor: anchor?.replaceAll('_', ' ') ?? null,
    isNamed: true,
    written: [web, topic].filter(Boolean).join('/'),
  }
}

/** `{{ns:plan.png?200|The plan}}`; blanks only set it left or right. */
const media: Rule = {
  pattern: /\{\{[ \t]*([^{}\n|?>]{1,300}\.\w{2,5})(?:\?[^{}\n|]{0,60})?[ \t]*(?:\|([^{}\n]{0,300}))?\}\}/y,
  render: (wiki, { 0: whole, 1: target = '', 2: label = '' }, at) => {
    const name = target.trim()
    const isImage = /\.(?:png|jpe?g|gif|svg|webp)$/i.test(name)
    const shown = label.trim() || (isImage ? '' : (name.split(/[:/]/).at(-1) ?? ''))
    claim(wiki.ledger, at, at + whole.length, ` ${shown} `)
    const file = /^https?:/i.test(name) ? null : toFileTarget(name.replace(/^:/, '').replaceAll(':', '/'), wiki.foreign)
    const href = file === null ? escapeHtml(name) : hrefOf(wiki, file, at)
    return isImage ? `<img src="${href}" alt="${escapeHtml(shown)}">` : ` <a href="${href}">${escapeHtml(shown)}</a> `
  },
}

const note: Rule = {
  pattern: /\(\(([^\n]{1,2000}?)\)\)/y,
  render: (wiki, { 0: whole, 1: text = '' }, at) =>
    renderNote(wiki, [at, at + whole.length], [at + 2, at + 2 + text.length]),
}

const literal: Rule = {
  pattern: /%%([^\n]{0,1000}?)%%|<nowiki>([^]{0,2000}?)<\/nowiki>/y,
  render: ({ ledger }, { 0: whole, 1: short, 2: long = '' }, at) => {
    const text = short ?? long
    const from = at + (short === undefined ? 8 : 2)
    claim(ledger, at, from, '')
    claim(ledger, from + text.length, at + whole.length, '')
    return escapeHtml(text)
  },
}

/** `''code''`, in which nothing else means anything. */
const monospaced: Rule = {
  pattern: /''([^\n]{1,1000}?)''/y,
  render: ({ ledger }, { 0: whole, 1: text = '' }, at) => {
    claim(ledger, at, at + 2, '')
    claim(ledger, at + whole.length - 2, at + whole.length, '')
    return `<code>${escapeHtml(text.replaceAll('%%', ''))}</code>`
  },
}

const element: Rule = {
  pattern: /<(del|sub|sup)>([^]{1,1000}?)<\/\1>/iy,
  render: (wiki, { 0: whole, 1: name = '', 2: inner = '' }, at) => {
    const from = at + name.length + 2
    claim(wiki.ledger, at, from, '')
    claim(wiki.ledger, from + inner.length, at + whole.length, '')
    return `<${name}>${renderInline(wiki, from, from + inner.length, 1)}</${name}>`
  },
}

const lineBreak: Rule = {
  pattern: /\\\\(?=\s|$)/y,
  render: ({ ledger }, [whole], at) => {
    claim(ledger, at, at + whole.length, ' ')
    return '<br>'
  },
}

/** `<note important>The shed is shut.</note>`, a box around text. */
const box = passed(/<(\/?)note(?:\s[^<>\n]{0,60})?>/iy, 'blockquote')

/** What means something within a line of DokuWiki, tried in this order. */
export const rules: readonly Rule[] = [
  literal,
  address,
  bracketed,
  media,
  note,
  monospaced,
  element,
  todo,
  box,
  lineBreak,
  between(/\*\*([^\n]{1,1000}?)\*\*/y, '<strong>', '</strong>'),
  between(/(?<!:)\/\/([^\n]{1,1000}?)(?<!:)\/\//y, '<em>', '</em>'),
  between(/__([^\n]{1,1000}?)__/y, '', ''),
  silent(/~~[A-Z]{3,20}(?::[^~\n]{0,60})?~~/y, ''),
  silent(/<\/?WRAP(?:\s[^<>\n]{0,200})?>/y, ' '),
  shownAsCode(/\{\{[^{}\n]{1,500}\}\}|\{\{\{[^{}\n]{1,500}\}\}\}/y),
  reference,
]
