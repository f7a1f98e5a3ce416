import type { Book } from '../../../src/core/book.ts'
import type { CompileOptions } from '../../../src/core/index.ts'
import { toChangeNews } from '../../../src/core/write/news/changes/changes.ts'
import { type News, noteWithPlace } from '../../../src/core/write/news/news.ts'
import { compileFiles, type Files } from '../content.ts'

/** What changed between two folders; what an error holds back now is left out of both, as `changes` does. */
export function tellNews(
  then: Files,
  now: Files,
  compile: (files: Files, options?: Partial<CompileOptions>) => Book = compileFiles,
): News {
  const [whole, after] = [compile(then), compile(now)]
  if (after.withheld.length === 0) return toChangeNews(whole, after, 'then')
  const { reading, people, withheld } = after
  const privacy = { reading, people: people.settings, concealed: new Set<string>(), withheld: new Set(withheld) }
  return toChangeNews(compile(then, { privacy }), after, 'then', { whole })
}

/** What is told of each group, as `text (note)`. */
export function tell(then: Files, now: Files): Record<string, string[]> {
  const news = tellNews(then, now)
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
