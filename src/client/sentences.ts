import type { Offer } from './engine/offers.ts'
import { isNarrowed, type SearchState } from './state.ts'
import { words as say } from './words/index.ts'

const longest = 80

/** What the status line says of a search: one sentence or two, once an answer. */
export function sayStatus({ search, answer, phase }: SearchState): string {
  if (phase === 'failed') return say.failed
  if (phase === 'empty' || answer === null) return ''
  const words = search.words.trim()
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words
  const asked = shown === '' ? '' : say.asked(shown)
  const { count, most, unknown } = answer
  if (count > 0) return say.found(count, asked, most)
  if (search.from !== '' && search.to !== '' && search.from > search.to) return say.endsBeforeStart(asked)
  if (most > 0) return say.noneHasAll(most)
  if (unknown.length > 0) return say.nothing + say.doNotOccur(unknown)
  return isNarrowed(search) ? say.nothingInChoice(asked) : say.nothingFor(asked)
}

/** What an answer has to explain, a sentence each. */
export function sayNotes({ answer }: SearchState): string[] {
  if (!answer) return []
  const { unread, unknown, count, most, nearest } = answer
  return [
    ...unread.map((sign) => say.meansNothing(sign)),
    ...(unknown.length > 0 && count + most > 0 ? [say.doNotOccur(unknown)] : []),
    ...(nearest && nearest.days.length === 0 ? [say.noneOf(nearest.day)] : []),
  ]
}

/** How a choice is offered: `certificates, only in FAQs`. */
export function sayOffer({ facet, value, words }: Offer): string {
  const name = facet === 'kind' ? (say.kinds[value] ?? value) : value
  return words === '' ? say.everythingOf(name) : say.onlyIn(words, name)
}

/** Title of the window. */
export function sayTitle({ search }: SearchState, page: string): string {
  const words = search.words.trim()
  return words === '' ? page : `${words} · ${page}`
}
