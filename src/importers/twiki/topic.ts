import type { ForeignLink, ForeignTarget } from '../draft.ts'
import { claim, type Ledger, note, openLedger, placeIn, toPlainText } from '../ledger.ts'
import { matchMacros } from './macro-ends.ts'
import { freeHeadings } from './merges.ts'
import { findRegions, type Region } from './regions.ts'

/** A topic while it is read: its text, and what has been found in it so far. */
export interface Topic {
  /** Web and name of the topic. */
  web: string | null
  name: string
  /** The text with every region overwritten by fillers, of the same length, so that offsets stay. */
  masked: string
  /** Regions by the offset at which they start. */
  regions: ReadonlyMap<number, Region>
  /** End of each macro with parameters, by its start. */
  macroEnds: ReadonlyMap<number, number>
  ledger: Ledger
  links: ForeignLink[]
  /** Values of variables that the topic or the preferences of its wiki set. */
  variables: ReadonlyMap<string, string>
  /** HTML elements that the author has opened and not closed. */
  open: string[]
  /** How often values of variables have been read within each other. */
  depth: number
  /** Characters that values of variables may still put into the topic. */
  allowance: { left: number }
  /** Whether words that look like names of topics become links to them. */
  isLinking: boolean
}

/** Most characters that the values of variables put into one topic, all together. */
const maxValues = 20_000

/** Open a topic. */
export function openTopic(text: string, about: Pick<Topic, 'web' | 'name' | 'variables'>): Topic {
  const ledger = openLedger(text)
  const found = findRegions(ledger)
  const { regions } = found
  const masked = freeHeadings(found.masked, ledger)
  return {
    ...about,
    masked,
    regions,
    macroEnds: matchMacros(masked),
    ledger,
    links: [],
    open: [],
    depth: 0,
    allowance: { left: maxValues },
    isLinking: !/^(?:on|yes|1)$/i.test(about.variables.get('NOAUTOLINK') ?? ''),
  }
}

/**
 * Render a text that is not written at this place of the topic but shown there: the value of a variable or field.
 * Returns its HTML and claims the place in the topic for its words.
 */
export function insertFragment(
  topic: Topic,
  start: number,
  end: number,
  value: string,
  render: (fragment: Topic) => string,
): string {
  const fragment: Topic = {
    ...openTopic(value, topic),
    links: topic.links,
    depth: topic.depth + 1,
    allowance: topic.allowance,
  }
  const html = render(fragment)
  claim(topic.ledger, start, end, toPlainText(fragment.ledger))
  for (const { kind, what, words } of fragment.ledger.losses) note(topic.ledger, start, kind, what, words)
  return html
}

/** Write down where a link at an offset leads and return the address that stands for it in the tree. */
export function addLink(topic: Topic, offset: number, target: ForeignTarget): string {
  topic.links.push({ target, ...placeIn(topic.ledger, offset) })
  return `import:${topic.links.length - 1}`
}

/** Write text so that it stands for itself in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
