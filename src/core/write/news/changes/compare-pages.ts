import type { Book } from '../../../book.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { once } from '../../../records/once.ts'
import { shareOf } from '../../../text/share.ts'
import { withoutComments } from '../../../text/without-comments.ts'

/** What became of pages; one that moved is neither added nor removed, and may be changed too. */
export interface ComparedPages {
  added: DocumentRecord[]
  changed: DocumentRecord[]
  /** As it is, as it was. */
  moved: [DocumentRecord, DocumentRecord][]
  removed: DocumentRecord[]
}

const comparedOf = once((_: Book) => new WeakMap<Book, ComparedPages>())

/** Compare the pages of two records. */
export function comparePages(before: Book, after: Book): ComparedPages {
  const known = comparedOf(before).get(after) ?? compare(before, after)
  comparedOf(before).set(after, known)
  return known
}

function compare(before: Book, after: Book): ComparedPages {
  const earlier = new Map(pagesOf(before).map((page) => [page.path, page]))
  const now = pagesOf(after)
  const paths = new Set([...now.map(({ path }) => path), ...after.withheld])
  const gone = new Map([...earlier].filter(([path]) => !paths.has(path)))
  const added = now.filter(({ path }) => !earlier.has(path))
  const moved = pairMoved(before, after, added, gone)
  const kept = now.filter(({ path }) => earlier.has(path))
  for (const page of kept) {
    const was = earlier.get(page.path)
    if (was && page.url !== was.url) moved.set(page, was)
  }
  const changed = kept.filter(({ path }) => isOther(before, after, path))
  for (const [page, was] of pairExchanged(before, after, changed, earlier)) moved.set(page, was)
  const left = new Set([...moved.values()].map(({ path }) => path))
  return {
    added: added.filter((page) => !moved.has(page)),
    changed: changed.filter((page) => !moved.has(page)),
    moved: [...moved],
    removed: [...gone.values()].filter(({ path }) => !left.has(path)),
  }
}

/** Pair changed pages that say what another of them said: both changed places. */
function pairExchanged(
  before: Book,
  after: Book,
  changed: readonly DocumentRecord[],
  earlier: ReadonlyMap<string, DocumentRecord>,
): [DocumentRecord, DocumentRecord][] {
  const byWords = new Map(changed.map(({ path }) => [wordsOf(before, path), path]))
  const pathOf = (path: string): string | undefined => byWords.get(wordsOf(after, path))
  return changed.flatMap((page): [DocumentRecord, DocumentRecord][] => {
    const other = pathOf(page.path)
    const was = other === undefined ? undefined : earlier.get(other)
    return was && other !== undefined && pathOf(other) === page.path ? [[page, was]] : []
  })
}

function pagesOf({ documents }: Book): DocumentRecord[] {
  return documents.filter(({ hasPage }) => hasPage)
}

/** Pages that say something else or moved, each with what it was. */
export function pairPages(before: Book, after: Book): [DocumentRecord, DocumentRecord][] {
  const { changed, moved } = comparePages(before, after)
  const pairs = changed.flatMap((page): [DocumentRecord, DocumentRecord][] => {
    const was = before.byPath.get(page.path)
    return was ? [[page, was]] : []
  })
  return [...pairs, ...moved]
}

/** Where a document lies now, by where it lay: what was not moved lies where it was. */
export function toPathsNow(before: Book, after: Book): (path: string) => string {
  const moved = new Map(comparePages(before, after).moved.map(([page, was]) => [was.path, page.path]))
  return (path) => moved.get(path) ?? path
}

/** What is told of a page by itself; its old address says only that it was moved. */
const toldApart = ['aliases', 'title', 'date', 'status']

/** Whether the text of a page that was moved says something else, too. */
export function isReworded(before: Book, after: Book, page: DocumentRecord, was: DocumentRecord): boolean {
  return wordsOf(before, was.path, toldApart) !== wordsOf(after, page.path, toldApart)
}

function isOther(before: Book, after: Book, path: string): boolean {
  const [was, is] = [before.places.sources.get(path), after.places.sources.get(path)]
  return was?.digest !== is?.digest && wordsOf(before, path) !== wordsOf(after, path)
}

/**
 * What a page says, wherever in its file: one of many meetings of a file stays what it is when another is added, and comments
 * say nothing to readers.
 */
function wordsOf({ places }: Book, path: string, but: readonly string[] = []): string {
  const source = places.sources.get(path)
  const data = Object.entries(source?.data ?? {}).filter(([key]) => !but.includes(key))
  return source ? JSON.stringify([data, withoutComments(source.body).trim()]) : ''
}

/** Whether a page that changed says what it said, with other bullets, breaks of lines, columns or emphasis. */
export function isReformatted(before: Book, after: Book, { path }: DocumentRecord): boolean {
  const [was, is] = [before.places.sources.get(path), after.places.sources.get(path)]
  if (!was || !is || JSON.stringify(was.data) !== JSON.stringify(is.data)) return false
  return withoutFormat(was.body) === withoutFormat(is.body)
}

/** Reduce Markdown to what it says; what is struck out, linked or a heading stays that. */
function withoutFormat(body: string): string {
  return body
    .replace(/^\s*[*+-]\s+/gm, '- ')
    .replace(/:?-{3,}:?/g, '---')
    .replace(/\s*\|\s*/g, '|')
    .replace(/(\*\*?|__?)(?=\S)([^*_\n]+?)\1(?!\w)/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Pair new pages with those that went and have the same address, the same text, their address among the old ones, or most lines. */
function pairMoved(
  before: Book,
  after: Book,
  added: readonly DocumentRecord[],
  gone: ReadonlyMap<string, DocumentRecord>,
): Map<DocumentRecord, DocumentRecord> {
  const byUrl = new Map([...gone.values()].map((page) => [page.url, page]))
  const byWords = new Map([...gone.values()].map((page) => [wordsOf(before, page.path), page]))
  const taken = new Set<DocumentRecord>()
  const pairs = new Map<DocumentRecord, DocumentRecord>()
  for (const page of added) {
    const candidates = [page.url, ...page.oldAddresses].map((url) => byUrl.get(url))
    const was = [...candidates, byWords.get(wordsOf(after, page.path))].find((one) => one && !taken.has(one))
    if (!was) continue
    taken.add(was)
    pairs.set(page, was)
  }
  const left = (page: DocumentRecord): boolean => !taken.has(page) && !pairs.has(page)
  for (const [page, was] of pairLike(before, after, added.filter(left), [...gone.values()].filter(left)))
    pairs.set(page, was)
  return pairs
}

/** From here on a page is one that went, under another name: the share of lines that both have. */
const enough = 0.7

/** Beyond so many pairs nobody moved a page: the record is another. */
const mostPairs = 10_000

/** Pair new pages with the likest of those that went: a meeting whose day was corrected in name and head is the same. */
function pairLike(
  before: Book,
  after: Book,
  added: readonly DocumentRecord[],
  gone: readonly DocumentRecord[],
): [DocumentRecord, DocumentRecord][] {
  if (added.length * gone.length > mostPairs) return []
  const left = new Map(gone.map((page) => [page, linesOf(before, page)]))
  return added.flatMap((page): [DocumentRecord, DocumentRecord][] => {
    const own = linesOf(after, page)
    const [likest] = [...left]
      .filter(([{ kind }]) => kind === page.kind)
      .map(([was, lines]) => ({ was, share: shareOf(own, lines) }))
      .filter(({ share }) => share >= enough)
      .sort((a, b) => b.share - a.share)
    if (!likest) return []
    left.delete(likest.was)
    return [[page, likest.was]]
  })
}

function linesOf({ places }: Book, { path }: DocumentRecord): ReadonlySet<string> {
  const lines = (places.sources.get(path)?.body ?? '').split('\n').map((line) => line.trim())
  return new Set(lines.filter((line) => line !== ''))
}
