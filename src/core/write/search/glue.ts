/** How the words of a text stand in the index: as keys, glued to what is shown. Runs in the browser too. */
import { isAscii } from './letters.ts'
import { remember } from '../../text/remember.ts'
import { splitChunk } from './terms.ts'

/** Letters without case that the search engine leaves in one piece, for what it would split words at. */
const firstCode = 0x07ca
const codedSigns = '0123456789.-_#+'

/** Write a term as the index has it: one unbroken word, though the engine splits between figures and letters. */
export function toKey(term: string): string {
  if (/^(?:\p{N}+|[^\p{N}._#+-]+)$/u.test(term)) return term
  return term.replace(/[0-9._#+-]/g, (sign) => String.fromCharCode(firstCode + codedSigns.indexOf(sign)))
}

/** Read a word of the index: what `toKey` wrote. */
export function fromKey(key: string): string {
  return key.replace(/[\u07ca-\u07d8]/g, (code) => codedSigns[code.charCodeAt(0) - firstCode] ?? '')
}

const open = '|~|'

/**
 * Add to each word of a text the terms by which it is found, glued to it, so that they stand at its place:
 * `R&D` → `R&D|~|rd|`. A plain word is its own term.
 */
export function addTerms(text: string, decode: (text: string) => string): string {
  return text
    .replaceAll(open, '|')
    .replace(/\S+/g, (written) => (written.includes('&') ? addTo(written, decode(written)) : addToPlain(written)))
}

/** Glue to a word the terms of what it says. */
function addTo(written: string, chunk: string): string {
  const { terms } = splitChunk(chunk)
  if (terms.length === 0) return written
  // The engine reads a reference such as `&lt;` as letters.
  const own = isAscii(chunk) && chunk === written ? chunk.toLowerCase().replace(/[^a-z0-9]/g, '') : ''
  if (terms.length === 1 && terms[0] === own && toKey(own) === own) return written
  return `${written}${open}${terms.map((term) => `${toKey(term)}|`).join('')}`
}

const addToPlain = remember((written) => addTo(written, written))

const glued = /\|~\|(?:[\p{L}\p{N}]+\|)*/gu

/** Take off again what `addTerms` added, and a full stop that the engine put behind it. */
export function takeOffTerms(text: string): string {
  if (!text.includes(open)) return text
  return text.replace(/[.,;:!?]\|~\|(?:[\p{L}\p{N}]+\|)*\.(?=\s|$)/gu, (end) => end.charAt(0)).replace(glued, '')
}
