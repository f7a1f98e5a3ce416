import { toSlug } from '../../core/records/slug.ts'
import type { Draft } from '../draft.ts'

/** A document whose place is known. */
export interface PlacedDraft {
  draft: Draft
  /** Words of its headings. */
  headings: readonly string[]
  /** Anchors of the source and the heading, counted from 0, that each stands at. */
  anchors: ReadonlyMap<string, number>
  /** Path of the result below the target folder. */
  path: string
}

/** A file that comes along with a document. */
export interface Attachment {
  /** Where it lies, as `findAttachment` said. */
  from: string
  /** Its path below the target folder. */
  path: string
}

/** What links are looked up in. */
export interface Destinations {
  documents: readonly PlacedDraft[]
  /** Address of the old wiki up to its webs, such as `https://twiki.example.org/bin/view`, or `null`. */
  wiki: string | null
  /** Find a file attached to a topic; `null` where it is not there. */
  findAttachment: (draft: Draft, web: string | null, topic: string, file: string) => string | null
  /** Find a file by its path as reports name files; `null` where it is not there. */
  findFile: (draft: Draft, path: string) => string | null
}

/** Find a topic by web and name, by name alone where only one has it; and a page by the path of its source. */
export interface Lookup {
  topic: (web: string | null, topic: string) => PlacedDraft | null
  page: ReadonlyMap<string, PlacedDraft>
}

/** Make a lookup of all documents of an import. */
export function toLookup(documents: readonly PlacedDraft[]): Lookup {
  const exact = new Map<string, PlacedDraft>()
  const named = new Map<string, PlacedDraft | null>()
  for (const placed of documents) {
    const { name, folders } = placed.draft.foreign
    exact.set(`${folders.join('/')}/${name}`, placed)
    named.set(name, named.has(name) ? null : placed)
    for (const { web, topic } of placed.draft.formerNames) exact.set(`${web ?? folders.join('/')}/${topic}`, placed)
  }
  // Files of pages are named with blanks, dashes or underscores, in small letters or not.
  const loose = Map.groupBy(documents, ({ draft }) => toSlug(draft.foreign.name))
  const findLoose = (topic: string): PlacedDraft | null => {
    const found = loose.get(toSlug(topic)) ?? []
    return found.length === 1 && found[0]?.draft.format !== 'twiki' ? (found[0] ?? null) : null
  }
  return {
    topic: (web, topic) => exact.get(`${web ?? ''}/${topic}`) ?? named.get(topic) ?? findLoose(topic),
    page: new Map(documents.map((placed) => [placed.draft.foreign.path, placed])),
  }
}
