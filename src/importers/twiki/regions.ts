import { countWords, excerpt } from '../words.ts'
import { claim, drop, type Ledger, note } from '../ledger.ts'

/** A stretch of a topic whose text is not read as wiki markup. */
export interface Region {
  /** What is in it: text of a program or terminal, exactly as it is or with HTML and macros in it; HTML alone; or nothing that is shown. */
  type: 'verbatim' | 'preformatted' | 'literal' | 'hidden'
  start: number
  end: number
  /** Its text without the tags around it. */
  from: number
  to: number
  /** Language of a program, where the source names one. */
  language: string | null
}

/** First character of a region and all others of it in a masked text; neither is a word, a blank or markup. */
export const regionStart = '\uE000'
export const filler = '\uE001'

const opener = /<!--|<(verbatim|pre|literal|style|script)(?=[\s>])[^<>]{0,500}>|%(CODE|SYNTAX)\{/gi
const languages =
  /\b(bash|sh|shell|perl|python|java|javascript|json|xml|html|css|sql|cpp|yaml|ini|diff|ruby|php|make)\b/i

/**
 * Find the regions of a topic: comments, `<verbatim>`, `<pre>`, `<literal>`, style and script, and the code of highlighting plugins.
 * The first that opens wins, and one that is never closed ends with the topic, both as in the wiki and in browsers.
 * Style, script and code of plugins that are never closed are no regions.
 */
export function findRegions(ledger: Ledger): { masked: string; regions: Map<number, Region> } {
  const { source } = ledger
  const regions = new Map<number, Region>()
  const pieces: string[] = []
  const next = toFinder(source)
  let at = 0
  for (opener.lastIndex = 0; ;) {
    const match = opener.exec(source)
    if (!match) break
    const region = readRegion(ledger, match, next)
    if (!region) continue
    regions.set(region.start, region)
    pieces.push(source.slice(at, region.start), regionStart, filler.repeat(region.end - region.start - 1))
    at = region.end
    opener.lastIndex = at
  }
  pieces.push(source.slice(at))
  return { masked: pieces.join(''), regions }
}

type Finder = (needle: string, from: number) => number

/** Search without regard to case; what is not there any more is not looked for again. */
function toFinder(text: string): Finder {
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const known = new Map<string, number>()
  return (needle, from) => {
    const last = known.get(needle)
    if (last !== undefined && (last === -1 || last >= from)) return last
    const found = lower.indexOf(needle, from)
    known.set(needle, found)
    return found
  }
}

function readRegion(ledger: Ledger, match: RegExpExecArray, next: Finder): Region | null {
  const { source } = ledger
  const [opening, element, plugin] = match
  const start = match.index
  if (opening === '<!--') return readComment(ledger, start, next)
  if (plugin) return readPlugin(ledger, start, plugin.toUpperCase(), next)
  const name = (element ?? '').toLowerCase()
  const from = start + opening.length
  const closing = next(`</${name}`, from)
  const type = types[name]
  const bracket = closing === -1 ? -1 : source.indexOf('>', closing)
  if (bracket === -1 || bracket > closing + 20) {
    note(ledger, start, 'unclosed', `<${name}>`)
    if (!type) return null
    if (type !== 'literal') claim(ledger, start, from, ' ')
    return { type, start, end: source.length, from, to: source.length, language: null }
  }
  const end = bracket + 1
  if (!type) {
    drop(ledger, start, end, 'embedded-code')
    return { type: 'hidden', start, end, from, to: closing, language: null }
  }
  // What parts the words of HTML taken as it is depends on the HTML.
  if (type !== 'literal')
    for (const [tag, behind] of [
      [start, from],
      [closing, end],
    ] as const)
      claim(ledger, tag, behind, ' ')
  return { type, start, end, from, to: closing, language: languages.exec(opening)?.[1]?.toLowerCase() ?? null }
}

const types: Record<string, Region['type']> = { verbatim: 'verbatim', pre: 'preformatted', literal: 'literal' }

function readComment(ledger: Ledger, start: number, next: Finder): Region {
  const closing = next('-->', start + 4)
  if (closing === -1) note(ledger, start, 'unclosed', '<!--')
  const to = closing === -1 ? ledger.source.length : closing
  const end = closing === -1 ? to : closing + 3
  dropLines(ledger, start, end)
  const hidden = ledger.source.slice(start + 4, to)
  if (/[\p{L}\p{N}]/u.test(hidden)) note(ledger, start, 'comment', excerpt(hidden), countWords(hidden))
  return { type: 'hidden', start, end, from: start + 4, to, language: null }
}

/** Leave lines out one by one: what the metadata between them says is no part of the text, and is shown. */
function dropLines(ledger: Ledger, start: number, end: number): void {
  for (const { 0: line, index } of ledger.source.slice(start, end).matchAll(/\S.*/g))
    claim(ledger, start + index, start + index + line.length, '')
}

/** `%CODE{"bash"}% … %ENDCODE%`, `%SYNTAX{syntax="sh"}% … %ENDSYNTAX%` */
function readPlugin(ledger: Ledger, start: number, plugin: string, next: Finder): Region | null {
  const parameters = next('}%', start)
  const closing = parameters === -1 ? -1 : next(`%end${plugin.toLowerCase()}%`, parameters)
  if (closing === -1) return null
  const from = parameters + 2
  const end = closing + plugin.length + 5
  claim(ledger, start, from, ' ')
  claim(ledger, closing, end, ' ')
  return {
    type: 'verbatim',
    start,
    end,
    from,
    to: closing,
    language: languages.exec(ledger.source.slice(start, from))?.[1]?.toLowerCase() ?? null,
  }
}
