import { claim } from '../ledger.ts'
import { defineNote, referToNote, renderNote } from '../wiki/render-note.ts'
import type { Rule, Wiki } from '../wiki/wiki.ts'

/** `<ref name="plan" group=a>`: the opening tag of a note, which is no tag that closes itself. */
const opening = /<ref((?:\s[^<>]{0,200}?)?)(?<!\/)>/

/** `<ref name="plan">See the plan.</ref>` */
export const note: Rule = {
  pattern: new RegExp(`${opening.source}([^]{0,3000}?)</ref\\s*>`, 'iy'),
  render: (wiki, { 0: whole, 1: attributes = '', 2: text = '' }, at) => {
    const from = at + '<ref>'.length + attributes.length
    return renderNote(wiki, [at, at + whole.length], [from, from + text.length], nameOf(attributes))
  },
}

/** `<ref name="plan" />`: the same note again. */
export const noteAgain: Rule = {
  pattern: /<ref(\s[^<>]{0,200})\/>/iy,
  render: (wiki, { 0: whole, 1: attributes = '' }, at) => {
    const name = nameOf(attributes)
    if (name !== null) return referToNote(wiki, at, at + whole.length, name)
    claim(wiki.ledger, at, at + whole.length, '')
    return ''
  },
}

/** The name in the attributes of a note: `name="The plan"`, `name=plan`. */
function nameOf(attributes: string): string | null {
  const [, double, single, plain] = /\bname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/]+))/i.exec(attributes) ?? []
  const name = (double ?? single ?? plain ?? '').trim()
  return /[\p{L}\p{N}]/u.test(name) ? name : null
}

const each = new RegExp(note.pattern.source, 'gi')

/** Read the notes that a page gathers at its end, `<references><ref name="plan">…</ref></references>`; the offset behind them, `null` where none are. */
export function readGathered(wiki: Wiki, start: number): number | null {
  const { source } = wiki.ledger
  const tags = /[ \t]*<references(?:\s[^<>]{0,200}?)?(?<!\/)>([^]{0,50000}?)<\/references\s*>/iy
  tags.lastIndex = start
  const found = tags.exec(source)
  if (!found || !/^(?:\s|<ref\b[^<>]*(?<!\/)>[^]{0,3000}?<\/ref\s*>)*$/i.test(found[1] ?? '')) return null
  const end = start + found[0].length
  let at = start
  for (const { 0: whole, 1: attributes = '', 2: text = '', index } of found[0].matchAll(each)) {
    const place = start + index
    claim(wiki.ledger, at, place, ' ')
    at = place + whole.length
    const from = place + '<ref>'.length + attributes.length
    defineNote(wiki, [place, at], [from, from + text.length], nameOf(attributes))
  }
  claim(wiki.ledger, at, end, ' ')
  return end
}
