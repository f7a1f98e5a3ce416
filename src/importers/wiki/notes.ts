import { claim, note, type Ledger } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import { renderInline, type Wiki } from './wiki.ts'

/** A note below a page. */
interface Note {
  /** What it says as HTML; `null` until that is read, which may be behind the places that refer to it. */
  html: string | null
}

/** A place that refers to a note by its name. */
interface Mention {
  at: number
  end: number
  name: string
}

/** The notes of a page: by number from 1, and those with a name. */
export interface Notes {
  all: Note[]
  named: Map<string, number>
  mentions: Mention[]
}

/** Open the notes of a page. */
export function openNotes(): Notes {
  return { all: [], named: new Map(), mentions: [] }
}

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

function openNote({ all, named }: Notes, name: string | null): number {
  all.push({ html: null })
  if (name !== null && !named.has(name)) named.set(name, all.length)
  return all.length
}

function toSign(number: number): string {
  return `<sup><a href="#footnote-${number}">[${number}]</a></sup>`
}

/** The list of notes below the page. One that is referred to and stands nowhere says its name. */
export function renderNotes({ all, named, mentions }: Notes, ledger: Ledger): string {
  const missing = new Set([...named].filter(([, number]) => all[number - 1]?.html === null).map(([name]) => name))
  const told = new Set<string>()
  for (const { at, end, name } of mentions) {
    const isFirst = missing.has(name) && !told.has(name)
    claim(ledger, at, end, isFirst ? ` ${name} ` : ' ')
    if (isFirst) note(ledger, at, 'broken-markup', `note "${name}" stands nowhere`)
    told.add(name)
  }
  const names = new Map([...named].map(([name, number]) => [number, name]))
  const items = all.map(({ html }, index) => {
    const text = html ?? escapeHtml(names.get(index + 1) ?? '')
    return `<li id="footnote-${index + 1}"><p>${text}</p></li>`
  })
  return items.length === 0 ? '' : `<ol>${items.join('')}</ol>`
}
