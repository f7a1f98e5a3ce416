import { claim } from '../ledger.ts'
import { renderInline, type Wiki } from './wiki.ts'

/** A box as people type it at the start of an item. */
const typed = /^\s*\[([ xX])\](?=\s)/

/** A box that is open or ticked; at the start of an item it makes that a task. */
export function toBox(isDone: boolean): string {
  return `<input type="checkbox"${isDone ? ' checked' : ''}>`
}

/** Render the text of an item; `[ ]` and `[x]` before it are boxes. */
export function renderItemText(wiki: Wiki, from: number, to: number): string {
  const [whole = '', mark] = typed.exec(wiki.ledger.source.slice(from, Math.min(to, from + 50))) ?? []
  if (mark === undefined) return renderInline(wiki, from, to).trim()
  claim(wiki.ledger, from, from + whole.length, '')
  return `${toBox(mark !== ' ')} ${renderInline(wiki, from + whole.length, to).trim()}`
}
