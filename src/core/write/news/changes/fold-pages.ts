import type { DocumentRecord } from '../../../records/document.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { amountOf, type NewsItem } from '../news.ts'
import { toNote, toWords } from '../words.ts'

/** A page with what is told of it. */
export interface ToldPage {
  page: DocumentRecord
  item: NewsItem
  /** What is said of it that is said of all that are told with it, too. */
  ofAll?: string | null
}

/** From here on pages that came or went in one folder are told in one line: an archive that was imported. */
const many = 13

/** From here on pages that moved together are told in one line: a folder with another name. */
const manyMoved = 4

/** Tell many pages of one folder in one line, by their days: `minutes/ops/ (52 documents, from 3 March 2020 to 1 March 2021)`. */
export function foldPages(told: readonly ToldPage[], words: Words): NewsItem[] {
  return foldBy(
    told,
    ({ page }) => folderOf(page.path),
    many,
    (own, folder) => {
      const dates = own.flatMap(({ page: { date } }) => date ?? []).sort()
      const [first, last] = [dates[0], dates.at(-1)]
      const counted = words.counts.document(own.length)
      const days =
        first !== undefined && last !== undefined
          ? words.news.fromDay(counted, sayDate(first, words), sayDate(last, words))
          : counted
      return { text: folder, note: toNote(days, own.find(({ ofAll }) => ofAll)?.ofAll ?? null) }
    },
  )
}

/** A page that moved, with what it was; `isLed` where its old address leads to the new one. */
export interface MovedPage extends ToldPage {
  was: DocumentRecord
  isLed: boolean
  isReworded: boolean
}

/** Tell pages that went from one folder to another under their names in one line. */
export function foldMoved(told: readonly MovedPage[], { counts, news }: Words): NewsItem[] {
  const keyOf = ({ page, was, isReworded }: MovedPage): string | null => {
    const isTogether = !isReworded && page.url !== was.url && nameOf(page.path) === nameOf(was.path)
    return isTogether ? JSON.stringify([folderOf(was.path), folderOf(page.path)]) : null
  }
  return foldBy(told, keyOf, manyMoved, (own) => {
    const [first] = own
    const from = folderOf(first?.was.url.replace(/\/$/, '') ?? '')
    const way = own.every(({ isLed }) => isLed) ? news.movedFrom(from) : news.movedWithoutWay(from)
    return { text: folderOf(first?.page.path ?? ''), note: toNote(counts.document(own.length), way) }
  })
}

/** Tell those of one key in one line, at the place of the first, where there are so many; others one by one. */
function foldBy<One extends ToldPage>(
  told: readonly One[],
  keyOf: (one: One) => string | null,
  least: number,
  say: (own: readonly One[], key: string) => Pick<NewsItem, 'text' | 'note'>,
): NewsItem[] {
  const groups = Map.groupBy(told, (one) => keyOf(one) ?? JSON.stringify(['', one.page.path]))
  return [...groups].flatMap(([key, own]) => {
    const [first] = own
    if (own.length < least || !first) return own.map(({ item }) => item)
    const { text, note } = say(own, key)
    return [{ ...first.item, text: toWords(text), note, ...amountOf(own.length) }]
  })
}

/** `minutes/ops/` of `minutes/ops/2021-03-04.md`, `/` of an address at the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
