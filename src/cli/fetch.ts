import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseChangelog } from '../core/parse/releases/changelog.ts'
import { type Shipped, toTagVersion } from '../core/parse/releases/shipped.ts'
import { decode } from '../core/read/decode.ts'
import type { ToolRecord } from '../core/records/document.ts'
import { findNearest } from '../core/records/issues.ts'
import { draftFacts } from '../core/write/drafts/facts.ts'
import { openRepository, type Repository } from '../git/find.ts'
import { isShallow } from '../git/history.ts'
import { readTags } from '../git/tags.ts'
import { shownFolder } from './check.ts'
import { Misuse } from './misuse.ts'
import { compileRecord, type RecordOptions } from './record.ts'
import { assertSet } from './unread-settings.ts'
import { isInside } from './reach.ts'
import { writeInstead } from './write-new.ts'
import { answer, remark } from './say.ts'

/** Options of `fetch`. */
export interface FetchOptions extends RecordOptions {
  tool: string
}

/** Where releases were found, in words, and the releases. */
interface Found {
  from: string
  shipped: Shipped[]
}

/** Write what was released in fact into `roadmaps/<tool>.facts.md`, and print its path. Returns the exit code. */
export function fetchFacts(source: string, options: FetchOptions): number {
  const book = compileRecord({ ...options, history: false })
  assertSet(book)
  const tool = book.tools.get(options.tool) ?? refuseTool(options.tool, [...book.tools.keys()])
  const { from, shipped } = readShipped(source, options.content, tool)
  if (shipped.length === 0) throw new Misuse(`${source} has no release with a number and a day; nothing was written`)
  const { path, text } = draftFacts(tool, from, shipped)
  const file = join(resolve(options.content), path)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeInstead(resolve(options.content), file, text)
  answer(`${shownFolder(options.content)}${path}`)
  return 0
}

function refuseTool(id: string, ids: readonly string[]): never {
  const near = findNearest(id, ids)
  const advice = near ? `did you mean "${near}"?` : 'begin its page with new tool NAME'
  throw new Misuse(`there is no tool "${id}" in tools/; ${advice}`)
}

function readShipped(source: string, content: string, tool: ToolRecord): Found {
  const found = statSync(source, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return readRepository(source, content, tool)
  if (found?.isFile() !== true)
    throw new Misuse(`there is no ${source}; give the folder of a git repository on this machine, or a changelog`)
  if (found.size > largestChangelog) throw new Misuse(`${source} is larger than a changelog can be; give another file`)
  const { shipped, undated } = parseChangelog(decode(readFileSync(source)).text ?? '')
  remarkLeftOut('since no day is understood beside them', undated)
  return { from: 'its changelog', shipped }
}

const largestChangelog = 10_000_000

/** What lies in the content was written by strangers, and is never taken for a repository. */
function readRepository(source: string, content: string, tool: ToolRecord): Found {
  if (isInside(realpathSync(content), realpathSync(source)))
    throw new Misuse(`${source} lies in the content folder; give a repository outside of it`)
  const repository = openRepository(source)
  const tags = repository && readTags(repository)
  if (repository === null || tags === null)
    throw new Misuse(`${source} is no git repository that can be read; give the folder that has .git in it`)
  const shipped = tags.map(({ name, date }) => toShipped(name, date, tool))
  const others = tags.filter((_, index) => shipped[index] === null).map(({ name }) => name)
  warn(repository, others)
  return { from: 'the tags of its repository', shipped: shipped.filter((one) => one !== null) }
}

function toShipped(tag: string, date: string, { id, names }: ToolRecord): Shipped | null {
  const version = toTagVersion(tag, [id, ...names])
  if (version === null) return null
  // What cannot be in a name of a tag that people gave could be more than a word in the table.
  return { version, date, note: version === tag || !/^[\w.+/-]+$/.test(tag) ? null : `tag \`${tag}\`` }
}

function warn(repository: Repository, others: readonly string[]): void {
  if (isShallow(repository)) remark('the repository is a shallow clone, and may lack tags')
  remarkLeftOut('since they name no version of the tool', others)
}

function remarkLeftOut(why: string, others: readonly string[]): void {
  if (others.length === 0) return
  const shown = others
    .slice(0, 5)
    .map((name) => JSON.stringify(name))
    .join(', ')
  const more = others.length > 5 ? ` and ${others.length - 5} more` : ''
  remark(`left out, ${why}: ${shown}${more}`)
}
