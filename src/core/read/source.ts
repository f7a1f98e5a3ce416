import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { findDeepLine, maxBytes, maxContainers } from './bounds.ts'
import { decode } from './decode.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { type Message, type Place, placeAt, startOfFile } from './message.ts'

/** A Markdown file of the content folder. */
export interface SourceDocument extends FrontMatter {
  /** Path below the content folder, with `/`. */
  path: string
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
  /** Every other file, sorted: path below the content folder, and whether a browser that opens it could run code of it. */
  files: { path: string; isActive: boolean }[]
  messages: Message[]
}

/**
 * Read a content folder. Nothing is written, no link out of the folder is followed, sizes and nesting are bounded.
 * Names that start with a dot and `node_modules` are passed over. Throws only where `folder` itself cannot be listed.
 */
export function readSource(folder: string): Source {
  const root = realpathSync(folder)
  const messages: Message[] = []
  const paths = listFiles(root, messages)
  const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)
  const isSetting = (path: string): boolean => path === 'site.yaml' || path === 'people.yaml'
  return {
    documents: paths.filter(isMarkdown).map((path) => readDocument(root, path, messages)),
    site: paths.includes('site.yaml') ? readText(root, 'site.yaml', 'site-settings', messages) : null,
    people: paths.includes('people.yaml') ? readText(root, 'people.yaml', 'people-list', messages) : null,
    files: paths.filter((path) => !isMarkdown(path) && !isSetting(path)).map((path) => ({ path, isActive: isActive(root, path) })),
    messages,
  }
}

function listFiles(root: string, messages: Message[]): string[] {
  const found: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) found.push(path)
      else if (entry.isSymbolicLink() && isFileInside(root, path, messages)) found.push(path)
    }
  }
  return found.sort(byCodeUnit)
}

/** Order text by code unit: the same on every machine, unlike `localeCompare`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isFileInside(root: string, path: string, messages: Message[]): boolean {
  let target: string
  try {
    target = realpathSync(join(root, path))
  } catch {
    messages.push({ path, place: startOfFile, rule: 'unreadable', reason: 'this symbolic link leads nowhere; remove it or restore its target' })
    return false
  }
  const inside = relative(root, target)
  if (inside === '..' || inside.startsWith(`..${sep}`)) {
    messages.push({ path, place: startOfFile, rule: 'outside-folder', reason: 'this symbolic link leads out of the content folder and is not followed; copy the file into the folder' })
    return false
  }
  // A linked folder could contain itself; its files are found at their own place anyway.
  return statSync(target).isFile()
}

function readDocument(root: string, path: string, messages: Message[]): SourceDocument {
  const text = readText(root, path, 'unreadable', messages)
  if (text === null) return { path, isReadable: false, data: {}, places: {}, problems: [], body: '' }
  const deep = findDeepLine(text)
  if (deep !== null) {
    const reason = `a line that nests lists or quotes more than ${maxContainers} deep; nothing of this document is published until it is shortened`
    messages.push({ path, place: placeAt(text, deep), rule: 'unreadable', reason })
    return { path, isReadable: false, data: {}, places: {}, problems: [], body: '' }
  }
  const matter = readFrontMatter(text)
  for (const problem of matter.problems) messages.push({ path, place: problem.place, rule: 'front-matter', reason: problem.reason })
  if (text.trim() === '') messages.push({ path, place: startOfFile, rule: 'empty-document', reason: 'this file is empty; write something or remove it' })
  return { path, isReadable: true, ...matter }
}

function readText(root: string, path: string, rule: string, messages: Message[]): string | null {
  const say = (reason: string, place: Place = startOfFile, as = rule): null => {
    messages.push({ path, place, rule: as, reason })
    return null
  }
  const file = join(root, path)
  try {
    const { size } = statSync(file)
    if (size > maxBytes) return say(`${size} bytes, expected at most ${maxBytes}; split the document or keep the data in a file beside it`)
    const { text, assumed, firstGuess } = decode(readFileSync(file))
    if (text === null) return say('this is no text (it contains zero bytes); save it as UTF-8')
    if (assumed) say(`not UTF-8, read as ${assumed}; save the file as UTF-8`, placeAt(text, firstGuess), 'encoding')
    return text
  } catch (error) {
    return say(`cannot be read: ${error instanceof Error ? error.message.replaceAll(root, '') : String(error)}`)
  }
}

const activeEndings = /\.(?:x?html?|xht|shtml|mht(?:ml)?|xml|xslt?|svgz|m?js|cjs|css|wasm|swf|ht[ac]|php\d?|aspx?|jsp|cgi)$/i
/** What an image may not hold; blanks are taken out before, since browsers pass over them in addresses. */
const activeMarkup = /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener|set|animate\w*)\b|<!ENTITY|\bon\w+\s*=|javascript\s*:|data\s*:\s*text/i

/** Whether opening the file in a browser could run code of it. An SVG image is looked into, HTML and script always could. */
function isActive(root: string, path: string): boolean {
  if (activeEndings.test(path)) return true
  if (!/\.svg$/i.test(path)) return false
  try {
    const text = decode(readFileSync(join(root, path))).text
    return text === null || activeMarkup.test(decodeReferences(text))
  } catch {
    return true
  }
}

/** Write out numeric character references and drop tabs and line ends, behind which a protocol may hide. */
function decodeReferences(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (reference, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference
    })
    .replace(/[\t\n\r\0]/g, (sign, index: number, all: string) => (/\w/.test(all.charAt(index - 1)) && /\w/.test(all.charAt(index + 1)) ? '' : sign))
}
