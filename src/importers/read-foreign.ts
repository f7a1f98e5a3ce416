import { readChat } from './chat/read-bot-minutes.ts'
import { isRoomJson, isRoomText, readRoom } from './chat/matrix.ts'
import { decodeLines } from './decode-lines.ts'
import type { Draft, Foreign, Refusal } from './draft.ts'
import type { Format } from './formats.ts'
import { unpackGzip } from './gzip.ts'
import { readLogPage } from './html/log-page.ts'
import { readHtml } from './html/read.ts'
import { readRoomPage } from './html/room-page.ts'
import { findExcess, maxText, maxWithImages } from './limits.ts'
import { readDokuWiki } from './dokuwiki/read.ts'
import { readArchivedMail } from './mail/archived.ts'
import { readMail } from './mail/read.ts'
import { readMarkdown } from './markdown/read.ts'
import { readMediaWiki } from './mediawiki/read.ts'
import { readDump } from './mediawiki/read-dump.ts'
import { readOpenDocument } from './opendocument/read.ts'
import { isDump, isSpace, recogniseFormat, refuseByEnding } from './recognise/recognise.ts'
import { splitDraft } from './split-draft.ts'
import { readWordText } from './text/read.ts'
import { readTopic } from './twiki/read.ts'
import { readWord } from './word/read.ts'
import { unpackWord } from './word/unpack.ts'

/** How to read a file. */
export interface ReadOptions {
  /** Its format, where the person who imports says it. */
  as: Format | null
  /** Variables that the preferences of a wiki set. */
  preferences: ReadonlyMap<string, string>
  /** Whether it was named by itself, so that passing it over would be a surprise. */
  isNamed: boolean
}

/** A text to be read. */
interface Text extends Pick<ReadOptions, 'preferences'> {
  foreign: Foreign
  text: string
}

type Reader = (source: Text) => Draft[] | Refusal | Promise<Draft[] | Refusal>

/** Formats that hold images in their text, which may be large. */
const withImages: ReadonlySet<Format> = new Set(['html', 'markdown', 'mail', 'mediawiki-dump'])

const one = (made: Draft | Refusal): Draft[] | Refusal => ('reason' in made ? made : splitDraft(made))

/** How each format of text is read. */
const readers: Record<Exclude<Format, 'word' | 'opendocument'>, Reader> = {
  twiki: ({ foreign, text, preferences }) => [readTopic(foreign, text, { preferences })],
  'word-text': ({ foreign, text }) => [readWordText(foreign, text)],
  html: ({ foreign, text }) =>
    readRoomPage(foreign, text) ??
    one(readArchivedMail(foreign, text) ?? readLogPage(foreign, text) ?? readHtml(foreign, text)),
  markdown: ({ foreign, text }) => one(readMarkdown(foreign, text)),
  mail: ({ foreign, text, preferences }) =>
    readMail(foreign, text, (file) => readForeign(file, { as: null, preferences, isNamed: false })),
  mediawiki: ({ foreign, text }) => one(readMediaWiki(foreign, text)),
  'mediawiki-dump': ({ foreign, text }) => {
    const made = readDump(foreign, text)
    return 'reason' in made ? made : made.flatMap(splitDraft)
  },
  chat: ({ foreign, text }) =>
    isRoomJson(text) || isRoomText(text) ? readRoom(foreign, text) : readChat(foreign, text),
  dokuwiki: ({ foreign, text }) => one(readDokuWiki(foreign, text)),
}

/** Read a file as the format that its content tells, or that `as` says; `null` where it is no document. */
export async function readForeign(foreign: Foreign, options: ReadOptions): Promise<Draft[] | Refusal | null> {
  const { path } = foreign
  const bytes = unpackGzip(foreign)
  if ('reason' in bytes) return bytes
  const decoded = bytes.length > maxWithImages ? { text: null, guessed: null } : decodeLines(bytes)
  const format = tellFormat({ path: path.replace(/\.gz$/i, ''), bytes }, decoded.text, options)
  if (format === null || typeof format !== 'string') return format
  if (format === 'word') {
    const parts = unpackWord(path, bytes)
    return 'reason' in parts ? parts : one(await readWord(foreign, parts))
  }
  if (format === 'opendocument') return one(readOpenDocument(foreign))
  const mayHold = withImages.has(format) || isRoomJson(decoded.text ?? '')
  const limit = mayHold ? maxWithImages : maxText
  if (decoded.text === null || bytes.length > limit)
    return {
      path,
      reason: `${bytes.length} bytes, expected at most ${limit} of text; split it`,
    }
  const excess = mayHold ? null : findExcess(decoded.text)
  if (excess !== null) return { path, reason: excess }
  const made = await readers[format]({
    foreign,
    text: decoded.text,
    preferences: options.preferences,
  })
  if (!('reason' in made) && decoded.guessed !== null)
    made[0]?.losses.push({
      kind: 'encoding',
      line: decoded.guessed,
      column: 1,
      what: 'read as windows-1252',
      words: 0,
    })
  return made
}

/** Whether files of a format are archives, of which nothing can be read as text. */
function isArchive(format: Format): boolean {
  return format === 'word' || format === 'opendocument'
}

/** Endings of files that lie beside documents and are none. */
const besides =
  /\.(?:css|m?js|ts|json|xml|csv|tsv|ya?ml|py|sh|java|c|cpp|h|rb|pl|php|sql|ini|conf|toml|lock|svg|map|ics|vcf|vtt|srt|bib)$/i

/** Whether a text is the export of a whole wiki, space or room, which has the ending of data. */
function isExport(text: string): boolean {
  return isDump(text) || isSpace(text) || isRoomJson(text)
}

/** The format of a file, or why it is not read; `null` for one that is no document and that nobody named. */
function tellFormat(
  { path, bytes }: Pick<Foreign, 'path' | 'bytes'>,
  text: string | null,
  { as, isNamed }: ReadOptions,
): Format | Refusal | null {
  if (!isNamed && as === null && besides.test(path) && !isExport(text ?? '')) return null
  const recognised = recogniseFormat(bytes, text)
  const isPacked = recognised.type === 'document' && isArchive(recognised.format)
  if (as !== null && !isArchive(as) && text !== null && text.trim() !== '' && !isPacked) return as
  if (recognised.type === 'refused') return { path, reason: recognised.reason }
  if (recognised.type === 'other') {
    if (!isNamed && !/\.(?:txt|tml)$/i.test(path)) return null
    const isLarge = text === null && bytes.length > maxWithImages && !bytes.subarray(0, 1_000).includes(0)
    return {
      path,
      reason: isLarge
        ? `${bytes.length} bytes, expected at most ${maxWithImages} of text; split it`
        : (recognised.advice ?? 'this is no text, topic or Word document'),
    }
  }
  const reason = refuseByEnding(path, recognised.format)
  if (reason !== null) return { path, reason }
  const isMarkdown = !isArchive(recognised.format) && /\.(?:md|markdown)$/i.test(path)
  return isMarkdown ? 'markdown' : recognised.format
}
