import type { Book } from '../../../book.ts'
import { fileOf } from '../../../parse/meetings/split-meetings.ts'
import { startOfFile } from '../../../read/message.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { comparePages } from './compare-pages.ts'
import { nowhere, toNote, toSpot, toWords } from '../words.ts'

/** Tell which pages came, changed, moved and went. */
export function toPageChanges(before: Book, after: Book): NewsGroup[] {
  const { added, changed, moved, removed } = comparePages(before, after)
  const concealed = toConcealed(before, after).map((page) => tell(page, null))
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
    group('private', 'page that only the team sees now', 'pages that only the team sees now', concealed),
    group('removed', 'page removed', 'pages removed', removed.map(tellRemoved)),
  ]
}

function group(id: string, one: string, many: string, items: NewsItem[]): NewsGroup {
  return toGroup(`pages-${id}`, one, many, items)
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

function sayMove(after: Book, page: DocumentRecord, was: DocumentRecord): string {
  if (page.url === was.url) return `the file was ${was.path}, the address is the same`
  return `from ${was.url}${isLed(after, was.url) ? '' : ', which leads nowhere now'}`
}

function isLed({ places, lookup }: Book, url: string): boolean {
  return lookup.isAddress(url) || places.redirects.some(({ from }) => from === url)
}

/** The pages that the team, which still sees them, shall know to be private now. */
function toConcealed(before: Book, after: Book): DocumentRecord[] {
  return after.documents.filter(({ isPrivate, path }) => isPrivate && before.byPath.get(path)?.isPrivate === false)
}

/** Tell that pages are private now: how many, since everything else of them is no longer for everybody. */
export function toHiddenChanges(amount: number): NewsGroup[] {
  const item: NewsItem = { text: 'a page that is private now', note: null, url: null, ...nowhere }
  return [group('hidden', 'page no longer public', 'pages no longer public', Array<NewsItem>(amount).fill(item))]
}

/** Tell which pages an error holds back, and with them all that they say. */
export function toWithheldChanges(before: Book, after: Book): NewsGroup[] {
  const known = new Set(before.withheld)
  const items = after.withheld
    .filter((path) => !known.has(path))
    .map((path): NewsItem => ({ text: path, note: null, url: null, path: fileOf(path), line: 1 }))
  return [group('withheld', 'page that an error holds back', 'pages that an error holds back', items)]
}
