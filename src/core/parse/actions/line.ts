import { closingMarker, laterMarker, markers, nothing } from './words.ts'
import { splitOwners } from './owners.ts'

/** A line that a mark makes an action: `AI (Mat): cut a release`. */
export interface MarkedLine {
  number: number | null
  owners: string[]
  /** What stands behind the mark. */
  text: string
  /** How many letters of the line stand before the mark. */
  start: number
}

/** Read the mark of a line; `null` where it has none. */
export function parseMarkedLine(text: string): MarkedLine | null {
  if (!/AI\b|[Aa]ction|ACTION|TODO/.test(text)) return null
  const lead =
    /^(?:[\s*_•→>=!–—-]+|\[[^\]]{1,20}\]\s+|(?:DONE|\(DONE\))[:\s]+|[✓✔✅☑]\uFE0F?\s*)*/u.exec(text)?.[0].length ?? 0
  return readMarker(text.slice(lead), lead) ?? readLater(text)
}

/** Read the mark at the end of a paragraph or item; `null` where it has none. */
export function parseClosingMark(text: string): MarkedLine | null {
  const match = text.includes('ACTION', text.length - 80) ? closingMarker.exec(text) : null
  return match && match.index > 0
    ? {
        number: null,
        owners: splitOwners(match.groups?.owners ?? ''),
        text: text.slice(0, match.index).trim(),
        start: 0,
      }
    : null
}

function readMarker(text: string, start: number): MarkedLine | null {
  for (const expression of markers) {
    const match = expression.exec(text)
    if (match)
      return {
        number: toNumber(match.groups?.number),
        owners: splitOwners(match.groups?.owners ?? ''),
        text: text.slice(match[0].length).trim(),
        start,
      }
  }
  return null
}

function readLater(text: string): MarkedLine | null {
  const match = laterMarker.exec(text)
  const marked = match ? readMarker(text.slice(match.index), match.index) : null
  if (!marked) return null
  // `… a first draft; ACTION: Michael`: what is to be done stands before.
  return /^\p{Lu}[\p{L}]+$/u.test(marked.text)
    ? { ...marked, owners: [marked.text], text: text.slice(0, marked.start).trim(), start: 0 }
    : marked
}

/** A line of a review list: `#79 …`, `79 - no news`, `79 and children –`. */
export interface NumberedLine {
  number: number
  text: string
  hasParts: boolean
  /** How many letters of the line stand before the number: a tick. */
  start: number
}

/** Number and text of a line of a review list; a range such as `21 - 25` has none. */
export function parseNumberedLine(line: string): NumberedLine | null {
  const start = /^(?:[✓✔✅☑]\uFE0F?\s*)*/u.exec(line)?.[0].length ?? 0
  const match =
    /^(?:action(?: item)? |ai[ -]?)?(?:#(\d{1,6})\b\s*|(\d{1,6})(?=\s|[-–—:.)]))((?:\s*(?:and|with|\+) (?:its |the )?(?:children|sub[- ]?(?:actions|items|tasks)|others?))?)\s*(?:[-–—:]+|[.)](?=\s|$)|(?=$))?\s*(.*)$/iu.exec(
      line.slice(start),
    )
  if (!match) return null
  const [whole, hash, plain = '', parts = '', rest = ''] = match
  const hasSign =
    hash !== undefined || parts !== '' || /^\d+\s*(?:[-–—:]|[.)](?:\s|$)|$)/.test(whole.slice(whole.search(/\d/)))
  if (!hasSign || (hash === undefined && /^\d/.test(rest) && /^\d+\s*[-–—.:]/.test(whole))) return null
  return { number: Number(hash ?? plain), text: rest, hasParts: parts !== '', start }
}

/** Whether a text is what stands where an action would, and is none. */
export function isNothing(text: string): boolean {
  return text === '' || nothing.test(text)
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
