import type { Book } from '../../../book.ts'
import type { DocumentRecord, ToolRecord } from '../../../records/document.ts'
import type { Words } from '../../../words/index.ts'
import { toWords } from '../words.ts'

/**
 * Say what the front matter of a tool says otherwise, by its keys.
 *
 * `owner: EGI, was STFC`
 */
export function sayToolFacts(was: DocumentRecord, is: DocumentRecord, words: Words): string[] {
  if (was.kind !== 'tool' || is.kind !== 'tool') return []
  const facts = [
    ['owner', was.owner, is.owner],
    ['homepage', was.homepage, is.homepage],
    ['aliases', aliasesOf(was), aliasesOf(is)],
  ] as const
  return facts
    .filter(([, then, now]) => (then ?? '') !== (now ?? ''))
    .map(([key, then, now]) => `${key}: ${sayFact(then ?? '', now ?? '', words)}`)
}

function sayFact(was: string, is: string, { news, versions }: Words): string {
  const now = toWords(is) || versions.notStated
  return was === '' ? now : news.stoodAs(now, toWords(was))
}

function aliasesOf({ name, names }: ToolRecord): string {
  return names.filter((one) => one !== name).join(', ')
}

/** Say how many documents that were on record name a tool and lead to its page now: `6 documents that name Heron lead to it now`. */
export function sayLeading(before: Book, after: Book, page: DocumentRecord, was = page): string | null {
  if (page.kind !== 'tool') return null
  const then = documentsNaming(before, was.kind === 'tool' ? was : page)
  const now = [...documentsNaming(after, page)].filter((path) => !then.has(path) && before.byPath.has(path))
  return now.length === 0 ? null : after.words.news.leadHere(now.length, toWords(page.name))
}

function documentsNaming({ mentions }: Book, { id }: ToolRecord): Set<string> {
  return new Set(mentions.all.filter(({ tool }) => tool === id).map(({ path }) => path))
}
