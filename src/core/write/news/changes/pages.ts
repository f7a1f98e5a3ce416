import type { Book } from '../../../book.ts'
import { fileOf } from '../../../parse/meetings/split-meetings.ts'
import { firstDay } from '../../../parse/dates/dates.ts'
import { sayDate } from '../../../text/date-words.ts'
import { startOfFile } from '../../../read/message.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { amountOf, type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import type { Words } from '../../../words/index.ts'
import { sayLeading, sayToolFacts } from './page-facts.ts'
import { countQuestions, saySections } from './sections.ts'
import { foldMoved, foldPages, type MovedPage, type ToldPage } from './fold-pages.ts'
import { comparePages, isReformatted, isReworded } from './compare-pages.ts'
import { nowhere, toNote, toSpot, toWords } from '../words.ts'

/** Tell which pages came, changed, moved and went. A series of `whole`, of which a page is held back now, is not new. */
export function toPageChanges(before: Book, after: Book, whole = before): NewsGroup[] {
  const { added, changed, moved, removed } = comparePages(before, after)
  const { words } = after
  const toTold = (page: DocumentRecord): ToldPage => {
    const ofAll = sayNewSeries(whole, after, page)
    const notes = [sayAhead(after, page), ofAll, sayStatus(page, words), sayLeading(before, after, page)]
    return { page, ofAll, item: tell(page, ...notes, ...saySections(before, after, page.path)) }
  }
  const tellAll = (pages: readonly DocumentRecord[]): NewsItem[] => pages.map((page) => toTold(page).item)
  const { reformatted = [], reworded = [] } = Object.groupBy(changed, (page) =>
    isReformatted(before, after, page) ? 'reformatted' : 'reworded',
  )
  const gone = removed.map((page) => ({ page, item: tellRemoved(before, after, page) }))
  return [
    toGroup(words, 'pages-added', foldPages(added.map(toTold), words)),
    toGroup(
      words,
      'pages-changed',
      reworded.map((page) => tell(page, ...sayChange(before, after, page))),
    ),
    toGroup(words, 'pages-reformatted', tellAll(reformatted)),
    toGroup(words, 'pages-moved', foldMoved(toMoved(before, after, moved), words)),
    toGroup(words, 'pages-private', tellAll(toConcealed(before, after))),
    toGroup(words, 'pages-removed', foldPages(gone, words)),
  ]
}

function toMoved(before: Book, after: Book, moved: readonly [DocumentRecord, DocumentRecord][]): MovedPage[] {
  const places = new Map(moved.map(([page, was]) => [was.path, page.path]))
  return moved.map(([page, was]) => {
    const isOther = isReworded(before, after, page, was)
    const notes = [...sayMove(after, page, was, places), ...sayChange(before, after, page, was)]
    const item = tell(page, ...notes, isOther ? after.words.news.textToo : null)
    return { page, was, item, isLed: isLed(after, was.url), isReworded: isOther }
  })
}

function sayStatus({ status }: DocumentRecord, { common }: Words): string | null {
  return status && common.status[status]
}

/** Said of the first page of a series that was not on record. */
function sayNewSeries(before: Book, { series, words }: Book, { path }: DocumentRecord): string | null {
  const own = series.find(({ documents }) => documents[0] === path)
  const isKnown = own === undefined || before.series.some(({ url }) => url === own.url)
  return isKnown ? null : words.news.newSeries(toWords(own.title))
}

/** Minutes of a day that lies ahead are an agenda. */
function sayAhead({ today, words }: Book, { kind, date }: DocumentRecord): string | null {
  if (kind !== 'minutes' || date === null || firstDay(date) <= today) return null
  return words.news.agendaFor(sayDate(date, words))
}

function tell(page: DocumentRecord, ...notes: (string | null)[]): NewsItem {
  return {
    text: toWords(page.title),
    note: toNote(page.path, ...notes),
    url: page.url,
    ...toSpot({ path: page.path, place: startOfFile }),
  }
}

/** What a reader takes a page for by its title, day and status: `was "Contribute"`, `approved, was draft`. */
function sayChange(
  before: Book,
  after: Book,
  page: DocumentRecord,
  was = before.byPath.get(page.path),
): (string | null)[] {
  if (!was) return []
  const { words } = after
  const { news } = words
  const [now, then] = [sayStatus(page, words), sayStatus(was, words)]
  const stands = now !== null && then !== null ? news.stoodAs(now, then) : (now ?? news.wasOf(then ?? ''))
  const sayDay = ({ date }: DocumentRecord): string => (date === null ? news.noDate : sayDate(date, words))
  return [
    was.title === page.title ? null : news.wasOf(`"${toWords(was.title)}"`),
    was.date === page.date ? null : news.stoodAs(sayDay(page), sayDay(was)),
    now === then ? null : stands,
    ...sayToolFacts(was, page, words),
    sayLeading(before, after, page, was),
    ...saySections(before, after, page.path),
  ]
}

function tellRemoved(before: Book, after: Book, { title, path, url }: DocumentRecord): NewsItem {
  const dead = isLed(after, url) ? null : after.words.news.leadsNowhere(url)
  const notes = [sayHeld(before, path), ...saySections(before, after, path), dead]
  return { text: toWords(title), note: toNote(path, ...notes), url: null, ...nowhere }
}

/** `it had 5 actions, 1 decision`: what goes with a page. */
function sayHeld({ byPath, decisions, incidents, metrics, words }: Book, path: string): string | null {
  const page = byPath.get(path)
  const amounts = {
    action: page?.actions.length ?? 0,
    decision: decisions.filter((decision) => decision.path === path).length,
    incident: incidents.filter(({ statements }) => statements.some((statement) => statement.path === path)).length,
    number: metrics.byPath.get(path)?.length ?? 0,
    question: page ? countQuestions(page) : 0,
  }
  const held = (['action', 'decision', 'incident', 'number', 'question'] as const).filter((kind) => amounts[kind] > 0)
  return held.length === 0 ? null : words.news.itHad(held.map((kind) => words.counts[kind](amounts[kind])).join(', '))
}

function sayMove(
  after: Book,
  page: DocumentRecord,
  was: DocumentRecord,
  pathsNow: ReadonlyMap<string, string>,
): (string | null)[] {
  const { news } = after.words
  if (page.url === was.url) return [news.sameAddress(was.path)]
  if (page.path !== was.path && pathsNow.get(page.path) === was.path) return [news.exchanged(was.path)]
  // Where the file did not move, its name does not say where the page is.
  const now = page.path === was.path ? news.nowAt(page.url) : null
  return [now, isLed(after, was.url) ? news.movedFrom(was.url) : news.movedWithoutWay(was.url)]
}

function isLed({ places, lookup }: Book, url: string): boolean {
  return lookup.isAddress(url) || places.redirects.some(({ from }) => from === url)
}

/** The pages that the team, which still sees them, shall know to be private now. */
function toConcealed(before: Book, after: Book): DocumentRecord[] {
  return after.documents.filter(({ isPrivate, path }) => isPrivate && before.byPath.get(path)?.isPrivate === false)
}

/** Tell that pages are private now: how many, since everything else of them is no longer for everybody. */
export function toHiddenChanges({ words }: Book, amount: number): NewsGroup[] {
  const item: NewsItem = { text: words.news.privateNow(amount), note: null, url: null, ...nowhere, ...amountOf(amount) }
  return [toGroup(words, 'pages-hidden', amount === 0 ? [] : [item])]
}

/** Tell which pages an error holds back, and with them all that they say. */
export function toWithheldChanges(before: Book, after: Book): NewsGroup[] {
  const known = new Set(before.withheld)
  const items = after.withheld
    .filter((path) => !known.has(path))
    .map((path): NewsItem => {
      const title = before.byPath.get(path)?.title
      const { untilMended } = after.words.news
      const note = toNote(path, sayHeld(before, path), untilMended)
      const told = title === undefined ? { text: path, note: untilMended } : { text: toWords(title), note }
      return { ...told, url: null, path: fileOf(path), line: 1 }
    })
  return [toGroup(after.words, 'pages-withheld', items)]
}
