import { lettersOf } from '../../text/fold.ts'
import type { Attended } from './person.ts'

/** Who was there so rarely is taken at the word of one meeting. */
const rarely = 3

/** What somebody was said to come from, by folded name: first and last time among their meetings, and how often. */
interface Said {
  spelling: string
  first: number
  last: number
  times: number
}

/**
 * Where somebody usually comes from: what was said last and then at half of their meetings at least. A bracket that one
 * meeting of many has behind a name, `(CMS release)`, says for whom they spoke that day.
 */
export function toUsualOrganisation(attended: readonly Attended[]): string | null {
  const usual = [...toSaid(attended)].filter((said) => isUsual(said, attended.length - said.first, attended.length))
  return usual.sort((a, b) => b.last - a.last)[0]?.spelling ?? null
}

/** The folded names of all that somebody usually came from at some time. */
export function toUsualOrganisations(attended: readonly Attended[]): Set<string> {
  const usual = toSaid(attended).filter((said) => isUsual(said, said.last - said.first + 1, attended.length))
  return new Set(usual.map(({ spelling }) => lettersOf(spelling)))
}

function isUsual({ times }: Said, meetings: number, all: number): boolean {
  return times >= meetings / 2 && (times > 1 || all <= rarely)
}

function toSaid(attended: readonly Attended[]): Said[] {
  const found = new Map<string, Said>()
  for (const [index, { organisation }] of attended.entries()) {
    if (organisation === null) continue
    const key = lettersOf(organisation)
    const { first, times } = found.get(key) ?? { first: index, times: 0 }
    found.set(key, { spelling: organisation, first, last: index, times: times + 1 })
  }
  return [...found.values()]
}
