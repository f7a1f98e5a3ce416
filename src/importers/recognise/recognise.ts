import { isRoomJson } from '../chat/matrix.ts'
import { type Format, formats, isRead, type KnownFormat } from '../formats.ts'
import { listEntries, packedBytes } from '../word/entries.ts'
import { tellTextFormat } from './text-format.ts'

/** What a file is, by its content: a format that is read, or why it is not. */
export type Recognised =
  | { type: 'document'; format: Format }
  | { type: 'refused'; reason: string }
  /** No document; `advice` says what to do with one that was meant to be read. */
  | { type: 'other'; advice?: string }

/** What the first entry of an OpenDocument text says (OASIS OpenDocument 1.3, part 2, 3.3). */
const openDocumentText = 'application/vnd.oasis.opendocument.text'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Tell the format of a file by its content; its name says nothing. */
export function recogniseFormat(bytes: Uint8Array, text: string | null): Recognised {
  if (bytes.length === 0) return { type: 'refused', reason: 'the file is empty' }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return toRecognised('doc')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return recogniseArchive(bytes)
  const isImage = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff])
  if (text === null || isImage) return { type: 'other' }
  const start = text.slice(0, 1_000).trimStart()
  if (start.startsWith('{\\rtf')) return toRecognised('rtf')
  if (/^<(?:\?xml|!DOCTYPE)/i.test(start) && /<!ENTITY\s/i.test(start))
    return {
      type: 'refused',
      reason: 'this is XML that declares entities of its own, which are not read; save it without',
    }
  if (/^<\?xml/.test(start) && /<html\b/i.test(start)) return toRecognised('html')
  if (isDump(start)) return toRecognised('mediawiki-dump')
  if (isSpace(start) || /<(?:ac:|ri:)/.test(start)) return toRecognised('confluence-storage')
  if (/^(?:%PDF-|%!PS|GIF8|<\?xml|<svg)/.test(start)) return { type: 'other' }
  if (isRoomJson(text)) return toRecognised('chat')
  if (text.trim() === '') return { type: 'refused', reason: 'the file has no text' }
  return toRecognised(tellTextFormat(text))
}

/** Whether a text is the `entities.xml` of an XML export of Confluence. */
export function isSpace(text: string): boolean {
  return /<hibernate-generic\b/.test(text.slice(0, 1_000))
}

/** Whether a text is an export of a MediaWiki. */
export function isDump(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<mediawiki\b/.test(text.slice(0, 1_000))
}

function toRecognised(format: KnownFormat): Recognised {
  return isRead(format) ? { type: 'document', format } : { type: 'refused', reason: toRefusal(format) }
}

/** Endings of files whose markup is not read, which speak where nothing in the text does. */
const unread: readonly (readonly [RegExp, KnownFormat])[] = [
  [/\.re?st$/i, 'rst'],
  [/\.(?:adoc|asciidoc)$/i, 'asciidoc'],
  [/\.org$/i, 'org'],
  [/\.(?:tex|latex)$/i, 'latex'],
  [/\.textile$/i, 'jira'],
]

/** Why a text without much markup is not read although nothing in it tells that: its ending does; `null` for any other. */
export function refuseByEnding(path: string, format: KnownFormat): string | null {
  if (!/^(?:word-text|markdown|twiki|mediawiki|dokuwiki)$/.test(format)) return null
  const known = unread.find(([ending]) => ending.test(path))
  return known ? toRefusal(known[1]) : null
}

function toRefusal(format: KnownFormat): string {
  const { label, says } = formats[format]
  return `this looks like ${label}, which is not read; ${says}`
}

function recogniseArchive(bytes: Uint8Array): Recognised {
  const entries = listEntries(bytes)
  if (entries === null) return { type: 'refused', reason: 'this archive is damaged: its list of files cannot be read' }
  if (entries.some(({ name }) => name === 'word/document.xml')) return toRecognised('word')
  const mimetype = entries.find(({ name }) => name === 'mimetype')
  const kind = mimetype && packedBytes(bytes, mimetype)
  if (kind && new TextDecoder().decode(kind).startsWith(openDocumentText)) return toRecognised('opendocument')
  if (entries.some(({ name }) => name === 'entities.xml')) return toRecognised('confluence-storage')
  const isDocument = entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')
  // Archives lie beside documents as what is attached to them.
  return isDocument ? toRecognised('office') : { type: 'other', advice: toRefusal('archive') }
}
