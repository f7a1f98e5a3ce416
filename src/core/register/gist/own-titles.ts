import type { DocumentRecord } from '../../records/document.ts'
import type { Series } from '../places/series.ts'
import { findDate } from '../../parse/dates/dates.ts'
import { isCommon } from './words.ts'

/** In this part of the titles of a series a word stands that is of the series, not of a meeting; so it does where it came back so often. */
const usually = 0.3
const often = 4

/**
 * The titles that documents of series have of their own, by path: without the name of the series, dates and numbers something must be left.
 * A document whose day is not known keeps its title, or there would be nothing to call it by.
 *
 * `Technology area meeting, 3 December 2024` → none; `Special meeting on the move to Bologna, 3 May 2021` → without its day
 */
export function toOwnTitles(
  series: readonly Series[],
  byPath: ReadonlyMap<string, DocumentRecord>,
): Map<string, string> {
  return new Map(
    series.flatMap((one) => {
      const documents = one.documents.flatMap((path) => byPath.get(path) ?? [])
      const usual = toUsual(one, documents)
      return documents
        .filter(
          ({ title, datePrecision }) =>
            datePrecision !== 'day' ||
            (!numbered.test(withoutDay(title)) &&
              toTitleWords(title).some((word) => !usual.has(word) && !isCommon(word))),
        )
        .map(({ path, title, datePrecision }): [string, string] => [
          path,
          datePrecision === 'day' ? withoutDay(title) : title,
        ])
    }),
  )
}

/** `Tools working group meeting #30`: the name of the meeting, and which one it was. */
const numbered = /\b(?:meeting|call|telecon)s? (?:#|no\.? ?)\d+$/i

/** A title without the day before or behind it, which the list says: `Forum on columns, 7 November 2018` → `Forum on columns` */
function withoutDay(title: string): string {
  const found = findDate(title)
  if (found === null) return title
  const [before, after] = [title.slice(0, found.start), title.slice(found.end)]
  const rest = /\p{L}/u.test(before) && /\p{L}/u.test(after) ? title : before + after
  return rest.replace(/^[\s,:;|()–—-]+|(?<![\s,:;|(–—-])[\s,:;|(–—-]+\)?$/g, '') || title
}

/** The words that titles of a series have in common, and those of its name. */
function toUsual({ title, id }: Series, documents: readonly DocumentRecord[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const word of new Set(toTitleWords(document.title))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shared = [...counts].filter(([, times]) => times >= often || (times > 1 && times >= documents.length * usually))
  return new Set([...shared.map(([word]) => word), ...toTitleWords(title), ...toTitleWords(id)])
}

function toTitleWords(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
