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
    let topics: Topic[] | undefined
    return ({ section, place }) => {
      topics ??= toTopicsOf(document, often)
      const above = topics.filter((topic) => topic.section === section && topic.place.line < place.line)
      return (above.findLast(({ isHeading }) => !isHeading) ?? above.at(-1))?.text ?? null
    }
  }
}

function toTopicsOf(document: DocumentRecord, often: ReadonlySet<string>): Topic[] {
  const titles = new Map(document.sections.map(({ id, title }) => [id, foldWords(title)]))
  const headings = toHeadings(document).filter(({ section }) => !often.has(titles.get(section ?? '') ?? ''))
  return [...headings, ...toIssues(document)]
}
