import { claim, type Ledger, note } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'

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

/** Open a note, which others may refer to by its name, and give its number. */
export function openNote({ all, named }: Notes, name: string | null): number {
  all.push({ html: null })
  if (name !== null && !named.has(name)) named.set(name, all.length)
  return all.length
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
