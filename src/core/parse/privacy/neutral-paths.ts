import { type Message, startOfFile } from '../../read/message.ts'
import type { Source } from '../../read/source.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { findPrivate, redactText } from './privacy.ts'
import { toShortener } from './shorten.ts'

/** A source whose paths give nobody away, and the way back to the paths as they are written. */
export interface NeutralSource {
  source: Source
  /** The path that a file has below the content folder, by the one that the record knows it by. */
  writtenPath: (path: string) => string
  /** The path that the record knows a file by, by the one that it has. */
  neutralPath: (path: string) => string
  /** Paths of the record that files do not have. */
  renamed: ReadonlySet<string>
  messages: Message[]
}

/**
 * Give every file and folder whose name holds a private detail, or names somebody who asked to be listed by initials, a neutral
 * name. Addresses, titles, series and the JSON are made of paths, so whatever comes later knows the neutral one alone.
 *
 *     minutes/ops/2021-03-04 mia@nordlab.example.md → minutes/ops/2021-03-04 redacted.md
 */
export function toNeutralSource(source: Source, reading: ReadingOptions): NeutralSource {
  const toNeutral = toNeutralNames(reading)
  const paths = [...source.documents, ...source.files].map(({ path }) => path)
  const changed = paths.filter((path) => toNeutral(path) !== path)
  if (changed.length === 0) {
    const same = (path: string): string => path
    return { source, writtenPath: same, neutralPath: same, renamed: new Set(), messages: [] }
  }
  const taken = new Set(paths.filter((path) => toNeutral(path) === path))
  const neutral = new Map(changed.map((path) => [path, freePath(toNeutral(path), taken)]))
  const written = new Map([...neutral].map(([path, own]) => [own, path]))
  const rename = <File extends { path: string }>(file: File): File => ({
    ...file,
    path: neutral.get(file.path) ?? file.path,
  })
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
  return {
    source: {
      ...source,
      documents: source.documents.map(rename).sort(byPath),
      files: source.files.map(rename).sort(byPath),
    },
    writtenPath: (path) => written.get(path) ?? path,
    neutralPath: (path) => neutral.get(path) ?? path,
    renamed: new Set(written.keys()),
    messages: [...neutral].map(([path, own]) => ({
      path: own,
      place: startOfFile,
      rule: 'telling-name',
      reason: `${toTellingPart(path)} gives a person or a private detail away; it is published as "${own}". Rename it`,
    })),
  }
}

/** Make what writes a path neutrally, segment by segment, since folders hold many files. */
export function toNeutralNames({ redact, initialsOnly }: ReadingOptions): (path: string) => string {
  const shorten = toShortener(initialsOnly)
  const known = new Map<string, string>()
  const toNeutral = (segment: string, isFile: boolean): string => {
    const key = `${isFile} ${segment}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const [, stem = segment, ending = ''] = isFile ? (/^(.+?)(\.\w{1,8})?$/s.exec(segment) ?? []) : []
    const shortened = shorten(stem)
    const bare =
      redact && findPrivate(shortened).length > 0
        ? redactText(shortened).replace(/\[[^\]]* (redacted)\]/g, '$1')
        : shortened
    const name = bare === stem ? segment : `${bare.trim()}${ending}`
    known.set(key, name)
    return name
  }
  return (path) => {
    const segments = path.split('/')
    return segments.map((segment, index) => toNeutral(segment, index === segments.length - 1)).join('/')
  }
}

/** The first path that is free: as given, else with `-2`, `-3` before its ending. */
function freePath(path: string, taken: Set<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.\w{1,8})?$/s.exec(path) ?? []
  let own = path
  for (let number = 2; taken.has(own); number += 1) own = `${stem}-${number}${ending}`
  taken.add(own)
  return own
}

function toTellingPart(path: string): string {
  return path.includes('/') ? 'the name of this file or of a folder above it' : 'the name of this file'
}
