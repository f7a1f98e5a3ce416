import { toChangeNews } from '../../../src/core/write/news/changes/changes.ts'
import { noteWithPlace } from '../../../src/core/write/news/news.ts'
import { compileFiles, type Files } from '../content.ts'

/** What is told of each group, as `text (note)`. */
export function tell(then: Files, now: Files): Record<string, string[]> {
  const news = toChangeNews(compileFiles(then), compileFiles(now), 'then')
  return Object.fromEntries(
    news.groups.map(({ id, items }) => [
      id,
      items.map((item) => {
        const note = noteWithPlace(item)
        return note === null ? item.text : `${item.text} (${note})`
      }),
    ]),
  )
}
