import { type Converted, type ConvertOptions, convertDrafts } from '../../src/importers/convert.ts'
import type { Draft, Foreign } from '../../src/importers/draft.ts'
import { packDraft } from '../../src/importers/packed-draft.ts'
import { readTopic } from '../../src/importers/twiki/read.ts'

/** A file as it would lie on disk. */
export function toForeign(path: string, group = ''): Foreign {
  const folders = path.split('/').slice(0, -1)
  return {
    path,
    name: (path.split('/').at(-1) ?? '').replace(/\.\w+$/, ''),
    folders,
    group,
    bytes: new Uint8Array(),
    sha256: 'a1',
  }
}

/** Read topics, given by path and text. */
export function readTopics(topics: Record<string, string>): Draft[] {
  return Object.entries(topics).map(([path, text]) => readTopic(toForeign(path), text, { preferences: new Map() }))
}

/** Convert drafts as the command does without options. */
export function convertAll(drafts: readonly Draft[], options: Partial<ConvertOptions> = {}): Converted[] {
  return [
    ...convertDrafts(drafts.map(packDraft), {
      kind: null,
      series: null,
      date: null,
      above: [],
      wiki: null,
      findAttachment: () => null,
      findFile: () => null,
      ...options,
    }),
  ]
}

/** Convert one topic and give its text without front matter. */
export function toBody(text: string): string {
  const [converted] = convertAll(readTopics({ 'Ops/Topic.txt': text }))
  return (converted?.text ?? '').replace(/^---\n[\s\S]*?\n---\n\n?/, '')
}
