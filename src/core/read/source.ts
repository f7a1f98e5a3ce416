import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findDeepLine, maxBytes, maxContainers, maxLine } from './bounds.ts'
import { decode } from './decode.ts'
import { type FrontMatter, readFrontMatter } from './front-matter/front-matter.ts'
import { isMarkdown, listFiles, stampOf } from './list-files.ts'
import { type Message, type Place, placeAt, startOfFile } from './message.ts'
import { type SourceFile, toSourceFile } from './source-file.ts'
import { toUnreadable } from './system-reasons.ts'

/** A Markdown file of the content folder. */
export interface SourceDocument extends FrontMatter {
  /** Path below the content folder, with `/`. */
  path: string
  /** SHA-256 of its text, `''` where it could not be read. */
  digest: string
  /** Whether the file could be read; one that could not has an empty body and a message. */
  isReadable: boolean
}

/** Everything of a content folder that the record is made of, read once. */
export interface Source {
  /** Sorted by path. */
  documents: SourceDocument[]
  /** Text of `site.yaml` and `people.yaml`, or `null` where there is none. */
  site: string | null
  people: string | null
  /** Every other file, sorted. */
  files: SourceFile[]
  messages: Message[]
}

/** What was read of each document, for a program that reads a folder again and again. */
export type SourceMemory = Map<string, { stamp: string; document: SourceDocument; messages: Message[] }>

/**
 * Read a content folder. Nothing is written, no link out of the folder is followed, sizes and nesting are bounded.
 * Names that start with a dot, `node_modules`, files of package managers and what was published into a folder inside are
 * passed over. Throws only where `folder` itself cannot be listed.
 * Documents that `memory` knows and that nobody has touched since are taken from it.
 */
export function readSource(folder: string, memory: SourceMemory = new Map()): Source {
  const root = realpathSync(folder)
  const messages: Message[] = []
  const paths = listFiles(root, messages)
  const isSetting = (path: string): boolean => /^(?:site|people)\.ya?ml$/.test(path)
  for (const path of paths) {
    if (/^(?:site|people)\.yml$/.test(path))
      messages.push({
        path,
        place: startOfFile,
        rule: 'unknown-key',
        reason: `this file is not read; rename it to ${path.replace('yml', 'yaml')}`,
      })
  }
  return {
    documents: paths.filter(isMarkdown).map((path) => readAgain(root, path, memory, messages)),
    site: paths.includes('site.yaml') ? readText(root, 'site.yaml', 'site-settings', messages) : null,
    people: paths.includes('people.yaml') ? readText(root, 'people.yaml', 'people-list', messages) : null,
    files: paths.filter((path) => !isMarkdown(path) && !isSetting(path)).map((path) => toSourceFile(root, path)),
    messages,
  }
}

/** Images written out within a text: they are never shown, and a line of a megabyte is slow to read. */
const embedded = /data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=]{100,}/g

/** Read a document unless its file is still the one that was read last time. */
function readAgain(root: string, path: string, memory: SourceMemory, messages: Message[]): SourceDocument {
  const stamp = stampOf(join(root, path))
  const known = memory.get(path)
  if (known && stamp !== null && known.stamp === stamp) {
    messages.push(...known.messages)
    return known.document
  }
  const own: Message[] = []
  const document = readDocument(root, path, own)
  if (stamp !== null) memory.set(path, { stamp, document, messages: own })
  messages.push(...own)
  return document
}

function readDocument(root: string, path: string, messages: Message[]): SourceDocument {
  const text = readText(root, path, 'unreadable', messages)
  if (text === null) return { path, digest: '', isReadable: false, data: {}, places: {}, problems: [], body: '' }
  return toSourceDocument(path, text, messages)
}

/** Read the text of a document: its front matter apart, nothing in it too deep. What is wrong becomes a message. */
export function toSourceDocument(path: string, text: string, messages: Message[]): SourceDocument {
  const deep = findDeepLine(text.replace(embedded, ''))
  if (deep !== null) {
    const reason = `a line that nests lists or quotes more than ${maxContainers} deep, or is longer than ${maxLine} characters; nothing of this document is published until it is shortened`
    messages.push({ path, place: placeAt(text, deep), rule: 'unreadable', reason })
    return { path, digest: '', isReadable: false, data: {}, places: {}, problems: [], body: '' }
  }
  const matter = readFrontMatter(text.replace(embedded, 'data:,'))
  for (const problem of matter.problems)
    messages.push({ path, place: problem.place, rule: 'front-matter', reason: problem.reason })
  if (text.trim() === '')
    messages.push({
      path,
      place: startOfFile,
      rule: 'empty-document',
      reason: 'this file is empty; write something or remove it',
    })
  return { path, digest: createHash('sha256').update(text).digest('hex'), isReadable: true, ...matter }
}

function readText(root: string, path: string, rule: string, messages: Message[]): string | null {
  const say = (reason: string, place: Place = startOfFile, as = rule): null => {
    messages.push({ path, place, rule: as, reason })
    return null
  }
  const file = join(root, path)
  try {
    const { size } = statSync(file)
    if (size > maxBytes)
      return say(`${size} bytes, expected at most ${maxBytes}; split the document or keep the data in a file beside it`)
    const { text, assumed, firstGuess } = decode(readFileSync(file))
    if (text === null) return say('this is no text (it contains zero bytes); save it as UTF-8')
    if (assumed) say(`not UTF-8, read as ${assumed}; save the file as UTF-8`, placeAt(text, firstGuess), 'encoding')
    return text
  } catch (error) {
    return say(toUnreadable(error))
  }
}
