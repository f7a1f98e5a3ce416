import type { Book } from '../../../book.ts'
import type { Incident } from '../../../register/incidents/incident.ts'
import { sayDate } from '../../../text/date-words.ts'
import { withoutStop } from '../../../text/without-stop.ts'
import { toPathsNow } from './compare-pages.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toNote, toSpot, toWords } from '../words.ts'

/** Tell which incidents and downtimes are on record for the first time, and which are not any more. */
export function toIncidentChanges(before: Book, after: Book): NewsGroup[] {
  const pathNow = toPathsNow(before, after)
  const come = notIn(after.incidents, before.incidents, (path) => path, pathNow)
  const gone = notIn(before.incidents, after.incidents, pathNow, (path) => path)
  const lost = gone.map((incident) => ({ ...tellIncident(before, incident), url: null, ...nowhere }))
  return [
    toGroup(
      after.words,
      'incidents-new',
      come.map((incident) => tellIncident(after, incident)),
    ),
    toGroup(after.words, 'incidents-gone', lost),
  ]
}

/** One is known by its id, or by a document that states another of that day: its words were mended. */
function notIn(
  own: readonly Incident[],
  others: readonly Incident[],
  ownPath: (path: string) => string,
  otherPath: (path: string) => string,
): Incident[] {
  const known = new Set(others.flatMap((incident) => toKeys(incident, otherPath)))
  return own.filter((incident) => !toKeys(incident, ownPath).some((key) => known.has(key)))
}

function toKeys({ id, start, statements }: Incident, pathOf: (path: string) => string): string[] {
  return [id, ...statements.map(({ path }) => JSON.stringify([start.day, pathOf(path)]))]
}

function tellIncident(book: Book, { text, why, start, status, statements: [first] }: Incident): NewsItem {
  const { words } = book
  const stands = status === 'past' ? null : words.incidents.states[status]
  const url = (first && book.byPath.get(first.path)?.url) ?? null
  return {
    text: toWords(withoutStop(text)),
    note: toNote(sayDate(start.day, words), why !== null && text.includes(why) ? null : why, stands),
    url: url === null ? null : `${url}${first?.section ? `#${first.section}` : ''}`,
    ...(first ? toSpot(first) : nowhere),
  }
}
