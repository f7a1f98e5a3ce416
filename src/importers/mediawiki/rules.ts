import type { ForeignTarget } from '../draft.ts'
import { toFileTarget } from '../html/file-links.ts'
import { claim, drop } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import { note, noteAgain } from './notes.ts'
import { address, reference } from '../wiki/references.ts'
import {
  between,
  hrefOf,
  passed,
  renderInline,
  renderLink,
  type Rule,
  shownAsCode,
  shownAsText,
  silent,
  type Wiki,
} from '../wiki/wiki.ts'

/** Names of spaces whose links show an image, or say something about the page. */
const files = /^(?:file|image|datei|bild|fichier|archivo):/i
const abouts = /^(?:category|kategorie|catégorie|categoría):/i
const people = /^(?:user|user talk|benutzer|utilisateur|special|talk):/i

/** `[[Page#Place|label]]`, `[[File:plan.png|thumb|The plan]]`, `[[Category:Meetings]]` */
const bracketed: Rule = {
  pattern: /\[\[([^\][\n|{}]{1,300})(?:\|((?:[^[\]\n]|\[(?!\[)|\](?!\]))*))?\]\]([a-z]*)/y,
  render: (wiki, { 0: whole, 1: target = '', 2: label, 3: tail = '' }, at) => {
    const end = at + whole.length - tail.length
    if (files.test(target)) return renderImage(wiki, target, label, [at, end]) + escapeHtml(tail)
    if (abouts.test(target)) {
      drop(wiki.ledger, at, end, 'metadata', target)
      return escapeHtml(tail)
    }
    const isPerson = people.test(target)
    const shown = label ?? (isPerson ? target.replace(people, '') : target)
    const from = end - 2 - shown.length
    if (isPerson) {
      claim(wiki.ledger, at, from, '')
      claim(wiki.ledger, end - 2, end, '')
      return renderInline(wiki, from, end - 2, 1) + escapeHtml(tail)
    }
    const encyclopaedia = toEncyclopaedia(target)
    return renderLink(wiki, encyclopaedia ?? toPage(target), [at, end], [from, end - 2]) + escapeHtml(tail)
  },
}

/** `wikipedia:Paint`, `w:de:Farbe`: a page of Wikipedia, which every wiki of this kind knows by these names. */
function toEncyclopaedia(target: string): string | null {
  const [, language = 'en', page] = /^:?(?:wikipedia|w):(?:([a-z]{2,3}):)?([^:]+)$/i.exec(target.trim()) ?? []
  return page === undefined
    ? null
    : `https://${language.toLowerCase()}.wikipedia.org/wiki/${encodeURI(page.trim().replaceAll(' ', '_'))}`
}

function toPage(target: string): ForeignTarget {
  const [page = '', anchor] = target.replace(/^:/, '').split('#')
  const topic = page.trim().replaceAll(' ', '_')
  const place = anchor?.trim().replaceAll('_', ' ') || null
  return { type: 'topic', web: null, topic: topic || null, anchor: place, isNamed: true, written: target.trim() }
}

/** The last part of an image that is no setting is its caption. */
function renderImage(
  wiki: Wiki,
  target: string,
  label: string | undefined,
  [at, end]: readonly [number, number],
): string {
  const name = target.replace(files, '').trim()
  const parts = (label ?? '').split('|').map((part) => part.trim())
  const caption = parts.findLast(
    (part) =>
      part !== '' &&
      !/^(?:thumb|thumbnail|frame|frameless|border|left|right|center|none|upright.*|\d*x?\d+ ?px|(?:link|lang|page)=.*)$/i.test(
        part,
      ),
  )
  const alt = (caption ?? '').replace(/^alt=/, '').replace(/['[\]]+/g, '')
  claim(wiki.ledger, at, end, ` ${alt} `)
  const file = toFileTarget(name.replaceAll(' ', '_'), wiki.foreign)
  return file === null ? ` ${escapeHtml(alt)} ` : `<img src="${hrefOf(wiki, file, at)}" alt="${escapeHtml(alt)}">`
}

/** Images one below the other, a name and its caption on each line. */
const gallery: Rule = {
  pattern: /<gallery(?:\s[^<>]{0,300})?>([^]{0,5000}?)<\/gallery>/iy,
  render: (wiki, { 0: whole, 1: lines = '' }, at) => {
    let from = at + whole.indexOf('>') + 1
    claim(wiki.ledger, at, from, ' ')
    const images = lines.split('\n').map((line) => {
      const [name = '', ...caption] = line.split('|')
      const start = from
      from += line.length + 1
      const label = caption.length > 0 ? caption.join('|') : undefined
      return line.trim() === '' ? '' : renderImage(wiki, name, label, [start, start + line.length])
    })
    claim(wiki.ledger, at + whole.lastIndexOf('<'), at + whole.length, ' ')
    return images.filter(Boolean).join('<br>')
  },
}

/** `[https://example.org label]`, `[https://example.org]` */
const outside: Rule = {
  pattern: /\[((?:https?|ftp|mailto):[^\s\]]{1,2000})(?:[ \t]+([^\]\n]{1,500}))?\]/iy,
  render: (wiki, { 0: whole, 1: url = '', 2: label }, at) => {
    const end = at + whole.length
    if (label === undefined) {
      claim(wiki.ledger, at, at + 1, ' ')
      claim(wiki.ledger, end - 1, end, ' ')
      return ` <a href="${escapeHtml(url)}">${escapeHtml(url)}</a> `
    }
    return renderLink(wiki, url, [at, end], [end - 1 - label.length, end - 1])
  },
}

/** Elements that Markdown has a counterpart for. */
const element: Rule = {
  pattern: /<(b|i|s|del|strike|code|tt|kbd|samp|strong|em|sub|sup)>([^]{1,2000}?)<\/\1>/iy,
  render: (wiki, { 0: whole, 1: name = '', 2: inner = '' }, at) => {
    const from = at + name.length + 2
    claim(wiki.ledger, at, from, '')
    claim(wiki.ledger, from + inner.length, at + whole.length, '')
    return `<${name}>${renderInline(wiki, from, from + inner.length, 1)}</${name}>`
  },
}

const literal: Rule = {
  pattern: /<nowiki>([^]{0,2000}?)<\/nowiki>/iy,
  render: ({ ledger }, { 0: whole, 1: text = '' }, at) => {
    claim(ledger, at, at + 8, '')
    claim(ledger, at + 8 + text.length, at + whole.length, '')
    return escapeHtml(text)
  },
}

const lineBreak: Rule = {
  pattern: /<br\s*\/?>/iy,
  render: ({ ledger }, [whole], at) => {
    claim(ledger, at, at + whole.length, ' ')
    return '<br>'
  },
}

const comment: Rule = {
  pattern: /<!--([^]*?)-->/y,
  render: ({ ledger }, { 0: whole, 1: text = '' }, at) => {
    drop(ledger, at, at + whole.length, 'comment', text)
    return ''
  },
}

/** A quotation, which may hold several paragraphs. */
const quote = passed(/<(\/?)blockquote(?:\s[^<>]{0,300})?>/iy, 'blockquote')

/** What means something within a line of MediaWiki, tried in this order. */
export const rules: readonly Rule[] = [
  comment,
  literal,
  noteAgain,
  note,
  element,
  lineBreak,
  gallery,
  bracketed,
  outside,
  address,
  between(/'''''([^\n]{1,1000}?)(?<!')'''''(?!')/y, '<strong><em>', '</em></strong>'),
  between(/'''([^\n]{1,1000}?)(?<!')'''(?!')/y, '<strong>', '</strong>'),
  between(/''(?!')([^\n]{1,1000}?)(?<!')''(?!')/y, '<em>', '</em>'),
  silent(
    /<\/?(?:div|span|center|font|small|big|u|ins|p|noinclude|includeonly|onlyinclude|references)(?:\s[^<>]{0,300})?\/?>/iy,
    ' ',
  ),
  quote,
  // Items within a cell, a note or a template, which have no room for a list.
  silent(/(?<=\n)[*#:;]{1,9}(?=[ \t]*\S)/y, ''),
  silent(/__[A-Z]{3,20}__/y, ''),
  silent(/~{3,5}/y, ''),
  shownAsCode(/\{\{[^{}]{1,2000}\}\}/y),
  shownAsText(/<\/?[a-z][\w-]{0,30}(?:\s[^<>]{0,300})?>/iy),
  reference,
]
