import { claim } from '../ledger.ts'
import { openNote } from './notes.ts'
import { renderInline, type Wiki } from './wiki.ts'

type Stretch = readonly [from: number, to: number]

/** A note: its sign in the text; what it says, at `from` to `to`, below the page. Others may refer to it by its name. */
export function renderNote(wiki: Wiki, at: Stretch, text: Stretch, name: string | null = null): string {
  return toSign(defineNote(wiki, at, text, name))
}

/** Read what a note says that others refer to, and give its number. */
export function defineNote(wiki: Wiki, [at, end]: Stretch, [from, to]: Stretch, name: string | null): number {
  claim(wiki.ledger, at, from, ' ')
  claim(wiki.ledger, to, end, ' ')
  const waiting = name === null ? undefined : wiki.notes.named.get(name)
  const number =
    waiting !== undefined && wiki.notes.all[waiting - 1]?.html === null ? waiting : openNote(wiki.notes, name)
  const own = wiki.notes.all[number - 1]
  if (own) own.html = ''
  const html = renderInline(wiki, from, to, 1)
  if (own) own.html = html
  return number
}

/** Refer to a note by its name, which may be read later. */
export function referToNote(wiki: Wiki, at: number, end: number, name: string): string {
  wiki.notes.mentions.push({ at, end, name })
  return toSign(wiki.notes.named.get(name) ?? openNote(wiki.notes, name))
}

function toSign(number: number): string {
  return `<sup><a href="#footnote-${number}">[${number}]</a></sup>`
}
