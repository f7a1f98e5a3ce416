import { resolve } from 'node:path'
import { type Attachments, openAttachments } from '../core/read/attachments.ts'
import type { KnownFiles } from '../git/earlier.ts'
import { readBeside } from '../core/read/read-beside.ts'
import { readSource, type Source, type SourceMemory } from '../core/read/source.ts'

/** Where the content lies that a command is for. */
export interface Content {
  /** A folder. */
  content: string
  /** Files of it that lie in another folder, by path. */
  beside?: { folder: string; paths: ReadonlySet<string> }
}

/** Read the content folder that the options name. What no one has touched since it was last read here is not read again. */
export function readContent({ content, beside }: Content): Source {
  const folder = resolve(content)
  if (beside === undefined) return readSource(folder, memoryOf(folder))
  return readBeside(folder, { source: readContent({ content: beside.folder }), paths: beside.paths })
}

/** What is asked of files beside the documents, wherever they lie. */
export function toAttachments({ content, beside }: Content): Attachments {
  const own = openAttachments(resolve(content))
  if (beside === undefined) return own
  const others = openAttachments(resolve(beside.folder))
  const of = (path: string): Attachments => (beside.paths.has(path) ? others : own)
  return { sizeOf: (path) => of(path).sizeOf(path), textOf: (path) => of(path).textOf(path) }
}

const memories = new Map<string, SourceMemory>()

function memoryOf(folder: string): SourceMemory {
  const memory: SourceMemory = memories.get(folder) ?? new Map<never, never>()
  memories.set(folder, memory)
  return memory
}

/** The files that a record is made of now, but for its settings, which are read by themselves. */
export function knownFiles({ content }: Content): KnownFiles {
  const { documents, files } = readContent({ content })
  return { folder: resolve(content), paths: [...documents, ...files].map(({ path }) => path) }
}
