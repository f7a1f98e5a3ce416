import type { Book } from '../../../book.ts'
import { fileOf } from '../../../parse/meetings/split-meetings.ts'
import { startOfFile } from '../../../read/message.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toNote, toSpot, toWords } from '../words.ts'

/** Tell which pages came, changed, moved and went. */
export function toPageChanges(before: Book, after: Book): NewsGroup[] {
  const { added, changed, moved, removed } = comparePages(before, after)
  const changedItems = changed.map((page) => tell(page, null))
  const movedItems = moved.map(([page, was]) => tell(page, sayMove(after, page, was)))
  return [
    group(
      'added',
      'page added',
      'pages added',
      added.map((page) => tell(page, null)),
    ),
    group('changed', 'page with another text', 'pages with another text', changedItems),
    group('moved', 'page moved', 'pages moved', movedItems),
    group('removed', 'page removed', 'pages removed', removed.map(tellRemoved)),
  ]
}

/** What became of pages; one that moved is neither added nor removed, and may be changed too. */
interface Compared {
  added: DocumentRecord[]
  changed: DocumentRecord[]
  /** As it is, as it was. */
  moved: [DocumentRecord, DocumentRecord][]
  removed: DocumentRecord[]
}

function comparePages(before: Book, after: Book): Compared {
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
  const left = new Set([...moved.values()].map(({ path }) => path))
  return {
    added: added.filter((page) => !moved.has(page)),
    changed: kept.filter(({ path }) => isOther(before, after, path)),
    moved: [...moved],
    removed: [...gone.values()].filter(({ path }) => !left.has(path)),
  }
}

function group(id: string, one: string, many: string, items: NewsItem[]): NewsGroup {
  return toGroup(`pages-${id}`, one, many, items)
}

function pagesOf({ documents }: Book): DocumentRecord[] {
  return documents.filter(({ hasPage }) => hasPage)
}

function tell(page: DocumentRecord, note: string | null): NewsItem {
  return {
    text: toWords(page.title),
    note: toNote(page.path, note),
    url: page.url,
    ...toSpot({ path: page.path, place: startOfFile }),
  }
}

function tellRemoved({ title, path }: DocumentRecord): NewsItem {
  return { text: toWords(title), note: path, url: null, ...nowhere }
}

function isOther(before: Book, after: Book, path: string): boolean {
  const [was, is] = [before.places.sources.get(path), after.places.sources.get(path)]
  return was?.digest !== is?.digest && wordsOf(before, path) !== wordsOf(after, path)
}

/** What a page says, wherever in its file: one of many meetings of a file stays what it is when another is added. */
function wordsOf({ places }: Book, path: string): string {
  const source = places.sources.get(path)
  return source ? JSON.stringify([source.data, source.body.trim()]) : ''
}

/** Pair new pages with those that went and have the same address, the same text, or their address among the old ones. */
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
  return pairs
}

function sayMove(after: Book, page: DocumentRecord, was: DocumentRecord): string {
  if (page.url === was.url) return `the file was ${was.path}, the address is the same`
  return `from ${was.url}${isLed(after, was.url) ? '' : ', which leads nowhere now'}`
}

function isLed({ places, lookup }: Book, url: string): boolean {
  return lookup.isAddress(url) || places.redirects.some(({ from }) => from === url)
}

/** Tell which pages an error holds back, and with them all that they say. */
export function toWithheldChanges(before: Book, after: Book): NewsGroup[] {
  const known = new Set(before.withheld)
  const items = after.withheld
    .filter((path) => !known.has(path))
    .map((path): NewsItem => ({ text: path, note: null, url: null, path: fileOf(path), line: 1 }))
  return [group('withheld', 'page that an error holds back', 'pages that an error holds back', items)]
}
