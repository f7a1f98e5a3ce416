import { toChangeNews } from '../../../src/core/write/news/changes/changes.ts'
import { compileFiles, type Files } from '../content.ts'

/** What is told of each group, as `text (note)`. */
export function tell(then: Files, now: Files): Record<string, string[]> {
  const news = toChangeNews(compileFiles(then), compileFiles(now), 'then')
  return Object.fromEntries(
    news.groups.map(({ id, items }) => [
      id,
      items.map(({ text, note }) => (note === null ? text : `${text} (${note})`)),
    ]),
  )
}
