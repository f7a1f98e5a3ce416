import type { Book } from '../../../src/core/book.ts'
import type { CompileOptions } from '../../../src/core/index.ts'
import { toPeople } from '../../../src/core/records/people-settings.ts'
import { toFormerPeople } from '../../../src/core/settings.ts'
import { toChangeNews } from '../../../src/core/write/news/changes/changes.ts'
import { type News, noteWithPlace } from '../../../src/core/write/news/news.ts'
import { compileFiles, type Files } from '../content.ts'

/** What changed between two folders; what an error holds back now is left out of both, as `changes` does. */
export function tellNews(
  then: Files,
  now: Files,
  compile: (files: Files, options?: Partial<CompileOptions>) => Book = compileFiles,
): News {
  const [own, after] = [compile(then), compile(now)]
  const { reading, people, withheld } = after
  const compileHeld = (paths: readonly string[], settings = people.settings): Book => {
    const privacy = { reading, people: settings, concealed: new Set<string>(), withheld: new Set(paths) }
    return compile(then, { privacy })
  }
  const isListed = then['people.yaml'] === now['people.yaml']
  const whole = isListed ? own : compileHeld([])
  const before = withheld.length === 0 ? whole : compileHeld(withheld)
  if (isListed) return toChangeNews(before, after, 'then', { whole, stood: whole.findings })
  const listed = toPeople(String(then['people.yaml'] ?? '')).value
  const ofThen = compileHeld(withheld, toFormerPeople(listed, { people: people.settings, reading }))
  return toChangeNews(before, after, 'then', { whole, people: listed, listed: ofThen, stood: whole.findings })
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
