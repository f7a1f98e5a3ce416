import { Buffer } from 'node:buffer'
import { CborReader, CborWriter } from './cbor.ts'

/** The words of some pages, and where these pages stand in the whole. */
export interface Part {
  /** Words as Pagefind codes them, one after the other in the order of their bytes. */
  words: Uint8Array
  /** Number of a page in this part → its number in the whole, or −1 where it is no longer there. */
  pages: Int32Array
  /** Number of a field (title, kind …) in this part → its number in the whole. */
  fields: readonly number[]
}

/** Where a posting lies. */
interface Posting {
  page: number
  part: Cursor
  from: number
  to: number
}

/** A part as it is read, at the word that comes next. */
interface Cursor extends Part {
  reader: CborReader
  /** Where the item of the word begins. */
  start: number
  word: Uint8Array | null
  hasSameFields: boolean
}

/**
 * Join the words of several parts to those of one index, as if all pages had been indexed at once.
 * A word is `[stem, postings, [[form with accents, postings], …]]`, a posting `[page, places, places in fields]`, where
 * the page is counted from that of the posting before; nothing else of a word depends on other pages.
 */
export function joinWords(parts: readonly Part[]): Uint8Array {
  const out = new CborWriter(parts.reduce((sum, { words }) => sum + words.length, 1 << 16))
  const cursors = parts.map(toCursor)
  for (;;) {
    const next = cursors.filter(({ word }) => word !== null)
    const [first] = next
    if (!first?.word) return out.written()
    let least = first.word
    for (const { word } of next) if (word && Buffer.compare(word, least) < 0) least = word
    const held = next.filter(({ word }) => word !== null && Buffer.compare(word, least) === 0)
    joinWord(out, least, held)
    for (const cursor of held) advance(cursor)
  }
}

function toCursor(part: Part): Cursor {
  const hasSameFields = part.fields.every((field, index) => field === index)
  const cursor: Cursor = { ...part, reader: new CborReader(part.words), start: 0, word: null, hasSameFields }
  advance(cursor)
  return cursor
}

/** Go on to the next word; whatever of the last was not read is passed over by then. */
function advance(cursor: Cursor): void {
  const { reader, words } = cursor
  cursor.start = reader.at
  if (reader.at >= words.length) {
    cursor.word = null
    return
  }
  reader.array(3)
  cursor.word = reader.text()
}

function joinWord(out: CborWriter, word: Uint8Array, cursors: readonly Cursor[]): void {
  const [only] = cursors
  if (only && cursors.length === 1 && skipSame(only)) {
    out.copy(only.words, only.start, only.reader.at)
    return
  }
  const own: Posting[] = []
  const forms = new Map<string, Posting[]>()
  for (const cursor of cursors) {
    readPostings(cursor, own)
    for (let count = cursor.reader.head(); count > 0; count -= 1) {
      cursor.reader.array(2)
      const form = Buffer.from(cursor.reader.text()).toString('utf8')
      const postings = forms.get(form) ?? []
      readPostings(cursor, postings)
      forms.set(form, postings)
    }
  }
  const used = [...forms].filter(([, postings]) => postings.length > 0)
  if (own.length === 0 && used.length === 0) return
  out.head(3, 4)
  out.text(word)
  writePostings(out, own)
  out.head(used.length, 4)
  for (const [form, postings] of used
    .map(([form, postings]) => [Buffer.from(form), postings] as const)
    .sort(([a], [b]) => Buffer.compare(a, b))) {
    out.head(2, 4)
    out.text(form)
    writePostings(out, postings)
  }
}

/** Pass over a word if nothing of it changes, else stay before its postings. */
function skipSame(cursor: Cursor): boolean {
  if (!cursor.hasSameFields) return false
  const { reader } = cursor
  const { at } = reader
  let isSame = skipPostings(cursor)
  let before: Uint8Array = new Uint8Array()
  for (let count = isSame ? reader.head() : 0; count > 0 && isSame; count -= 1) {
    reader.array(2)
    const form = reader.text()
    // Pagefind lists forms as it found them, which depends on what else it was given.
    isSame = Buffer.compare(before, form) < 0 && skipPostings(cursor)
    before = form
  }
  if (!isSame) reader.at = at
  return isSame
}

/** Pass over postings; false as soon as the number of a page is another in the whole. */
function skipPostings({ reader, pages }: Cursor): boolean {
  let own = 0
  for (let count = reader.head(); count > 0; count -= 1) {
    reader.array(3)
    own += reader.head()
    if (pages[own] !== own) return false
    reader.skipNumbers()
    reader.skipNumbers()
  }
  return true
}

function readPostings(part: Cursor, found: Posting[]): void {
  const { reader, pages } = part
  let own = 0
  for (let count = reader.head(); count > 0; count -= 1) {
    reader.array(3)
    own += reader.head()
    const from = reader.at
    reader.skipNumbers()
    reader.skipNumbers()
    const page = pages[own] ?? -1
    if (page !== -1) found.push({ page, part, from, to: reader.at })
  }
}

function writePostings(out: CborWriter, postings: Posting[]): void {
  postings.sort((a, b) => a.page - b.page)
  out.head(postings.length, 4)
  let before = 0
  for (const { page, part, from, to } of postings) {
    out.head(3, 4)
    out.head(page - before)
    before = page
    if (part.hasSameFields) out.copy(part.words, from, to)
    else renumberFields(out, part, from, to)
  }
}

/** Copy a posting with other numbers of fields: in its second list, −1 − n begins the places in field n. */
function renumberFields(out: CborWriter, { words, fields }: Part, from: number, to: number): void {
  const reader = new CborReader(words, from)
  reader.skipNumbers()
  out.copy(words, from, reader.at)
  const count = reader.head()
  out.head(count, 4)
  while (reader.at < to) {
    const isField = (words[reader.at] ?? 0) >> 5 === 1
    const value = reader.head()
    out.head(isField ? (fields[value] ?? value) : value, isField ? 1 : 0)
  }
}
