import { byCodeUnit } from '../text/compare.ts'
import type { Message } from './message.ts'
import { readSource, type Source } from './source.ts'

/** Files that lie in another content folder, which was read. */
export interface FilesBeside {
  source: Source
  /** Which of its documents and files, by path. */
  paths: ReadonlySet<string>
}

/** Read a content folder of which some files lie in another one: what was read of them there is not read again. */
export function readBeside(folder: string, { source, paths }: FilesBeside): Source {
  const own = readSource(folder)
  const isThere = ({ path }: { path: string }): boolean => paths.has(path)
  return {
    ...own,
    documents: [...own.documents, ...source.documents.filter(isThere)].sort(byPath),
    files: [...own.files, ...source.files.filter(isThere)].sort(byPath),
    messages: [...own.messages, ...source.messages.filter(isOf(paths, own.messages))],
  }
}

/** Whether a message is of one of some files, or of a folder that they lie in and of which nothing is said yet. */
function isOf(paths: ReadonlySet<string>, said: readonly Message[]): (message: Message) => boolean {
  const known = new Set(said.map(({ path }) => path))
  const folders = new Set([...paths].flatMap(foldersOf))
  return ({ path }) => paths.has(path) || (folders.has(path) && !known.has(path))
}

/** `minutes/ops/2021.md` → `minutes`, `minutes/ops` */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function byPath(one: { path: string }, other: { path: string }): number {
  return byCodeUnit(one.path, other.path)
}
