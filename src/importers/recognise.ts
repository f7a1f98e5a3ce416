import type { Format } from './draft.ts'
import { listEntries } from './word/entries.ts'

/** What a file is, by its content: a format that is read, or why it is not. */
export type Recognised = { type: 'document'; format: Format } | { type: 'refused'; reason: string } | { type: 'other' }

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Tell the format of a file by its content; its name says nothing. */
export function recogniseFormat(bytes: Uint8Array, text: string | null): Recognised {
  if (bytes.length === 0) return { type: 'refused', reason: 'the file is empty' }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return {
      type: 'refused',
      reason:
        'this is a binary Word document of before 2007, whatever its name; save it as .docx first, with Word or with "soffice --headless --convert-to docx FILE"',
    }
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return recogniseArchive(bytes)
  if (text === null) return { type: 'other' }
  const start = text.slice(0, 1_000).trimStart()
  if (start.startsWith('{\\rtf'))
    return {
      type: 'refused',
      reason:
        'this is Rich Text; save it as .docx first, with Word or with "soffice --headless --convert-to docx FILE"',
    }
  if (/^(?:%PDF-|%!PS|GIF8|<\?xml|<svg)/.test(start)) return { type: 'other' }
  if (/^<(?:!doctype\s+html|html)\b/i.test(start))
    return { type: 'refused', reason: 'this is a web page; import the topic that it was made from' }
  if (text.trim() === '') return { type: 'refused', reason: 'the file has no text' }
  return { type: 'document', format: isTopic(text) ? 'twiki' : 'word-text' }
}

/** Signs of a topic, each at the start of a line or unlike anything else. */
const topicSigns = [
  /^%META:[A-Z]+\{/m,
  /^---+\+/m,
  /^---+#/m,
  /^(?:\t| {3})+\* \S/m,
  /\[\[[^\][\n]+\]\[[^\]\n]+\]\]/,
  /%(?:TOC|TABLE|INCLUDE|ATTACHURL|ENDCOLOR|TWISTY)\b[^%\n]{0,200}%/,
  /^\|.*\|[ \t]*$/m,
  /^-- Main\.\w+/m,
  /<verbatim>/,
]

function isTopic(text: string): boolean {
  return !/\[bookmark: _Toc\d+\]/.test(text) && topicSigns.some((sign) => sign.test(text))
}

function recogniseArchive(bytes: Uint8Array): Recognised {
  const entries = listEntries(bytes)
  if (entries === null) return { type: 'refused', reason: 'this archive is damaged: its list of files cannot be read' }
  if (entries.some(({ name }) => name === 'word/document.xml')) return { type: 'document', format: 'word' }
  const isDocument = entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')
  return isDocument
    ? { type: 'refused', reason: 'this is an office document, but not one of Word; save it as .docx' }
    : { type: 'other' }
}
