import { kindNames } from './kinds.ts'
import type { Offer } from './engine/offers.ts'
import { isNarrowed, type SearchState } from './state.ts'

const longest = 80

/** What the status line says of a search: one sentence or two, once an answer. */
export function sayStatus({ search, answer, phase }: SearchState): string {
  if (phase === 'failed') return 'The search index could not be loaded. Reload the page to try again.'
  if (phase === 'empty' || answer === null) return ''
  const words = search.words.trim()
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words
  const asked = shown === '' ? '' : ` for ${shown}`
  const { count, most, unknown } = answer
  if (count > 0) return `${countDocuments(count)}${asked}${most > 0 ? `, and ${most} with most of the words` : ''}`
  if (search.from !== '' && search.to !== '' && search.from > search.to)
    return `Nothing found${asked}: the range of dates ends before it starts.`
  if (most > 0)
    return `No document has all of the words; ${countDocuments(most).replace(/s?$/, most === 1 ? ' has' : 's have')} most of them`
  if (unknown.length > 0)
    return `Nothing found: ${listWords(unknown)} ${unknown.length > 1 ? 'do' : 'does'} not occur in this record.`
  return isNarrowed(search) ? `Nothing found${asked} in this choice.` : `Nothing found${asked}.`
}

function countDocuments(count: number): string {
  return `${count} document${count === 1 ? '' : 's'}`
}

/** `“a”, “b” and “c”` */
function listWords(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`
}

/** What an answer has to explain, a sentence each. */
export function sayNotes({ answer }: SearchState): string[] {
  if (!answer) return []
  const { unread, unknown, count, most, nearest } = answer
  return [
    ...unread.map((sign) => `“${sign}” means nothing here: its word was looked for everywhere.`),
    ...(unknown.length > 0 && count + most > 0
      ? [`${listWords(unknown)} ${unknown.length > 1 ? 'do' : 'does'} not occur in this record.`]
      : []),
    ...(nearest && nearest.days.length === 0 ? [`No document is of ${nearest.day}.`] : []),
  ]
}

/** How a choice is offered: `certificates, only in FAQs`. */
export function sayOffer({ facet, value, words }: Offer): string {
  const name = facet === 'kind' ? (kindNames[value] ?? value) : value
  return words === '' ? `Everything of ${name}` : `${words}, only in ${name}`
}

/** Title of the window. */
export function sayTitle({ search }: SearchState, page: string): string {
  const words = search.words.trim()
  return words === '' ? page : `${words} · ${page}`
}
