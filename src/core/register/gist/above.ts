import type { DocumentRecord } from '../../records/document.ts'
import { foldWords } from '../../text/fold.ts'
import type { GistPoint } from './point.ts'
import { isRare, type Topic, toHeadings, toIssues } from './topics.ts'

/** Tells what a point of a document stands below: an item of an agenda, else its heading; `null` where neither tells it from other meetings. */
export type TopicFinder = (point: Pick<GistPoint, 'section' | 'place'>) => string | null

/** Gives each document of a series, in their order, what finds its topics; a heading that the series has had often is none. */
export function toTopicFinders(): (document: DocumentRecord) => TopicFinder {
  const seen = new Map<string, number>()
  let documents = 0
  return (document) => {
    const own = document.sections.map(({ title }) => foldWords(title))
    const often = new Set(own.filter((title) => !isRare(seen.get(title) ?? 0, documents)))
    for (const title of new Set(own)) seen.set(title, (seen.get(title) ?? 0) + 1)
    documents += 1
    // Few documents have a point that needs them.
    let topics: Topics | undefined
    return ({ section, place }) => {
      topics ??= toTopicsOf(document, often)
      return lastAbove(topics.items.get(section) ?? [], place.line)?.text ?? topics.headings.get(section) ?? null
    }
  }
}

/** Headings that tell a meeting from others, and items of agendas in the order of the text, by their section. */
interface Topics {
  headings: ReadonlyMap<string | null, string>
  items: ReadonlyMap<string | null, readonly Topic[]>
}

function toTopicsOf(document: DocumentRecord, often: ReadonlySet<string>): Topics {
  const titles = new Map(document.sections.map(({ id, title }) => [id, foldWords(title)]))
  const headings = toHeadings(document).filter(({ section }) => !often.has(titles.get(section ?? '') ?? ''))
  return {
    headings: new Map(headings.map(({ section, text }) => [section, text])),
    items: Map.groupBy(toIssues(document), ({ section }) => section),
  }
}

/** The last of some topics that stands above a line; halved again and again, since a document may have thousands. */
function lastAbove(topics: readonly Topic[], line: number): Topic | undefined {
  let [from, to] = [0, topics.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if ((topics[middle]?.place.line ?? line) < line) from = middle + 1
    else to = middle
  }
  return topics[from - 1]
}
