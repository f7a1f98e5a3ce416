import { type Search, writeSearch } from './address.ts'
import { element } from './dom.ts'
import { sayNotes, sayOffer } from './sentences.ts'
import { choose, type SearchState } from './state.ts'
import { words as say } from './words/index.ts'

/** Changes the search when a link of a note is followed. */
export type Follow = (changed: Partial<Search>, isExact?: boolean) => void

/** Explain an answer: what was corrected and the way back, what may have been meant, what else is offered. */
export function toNotes(state: SearchState, page: string, follow: Follow): HTMLElement[] {
  const { answer, search } = state
  if (!answer) return []
  const link = (text: string, changed: Partial<Search>, isExact = false): HTMLElement =>
    toStep(text, page + writeSearch({ ...search, ...changed }), () => follow(changed, isExact))
  const { corrections, suggestions, nearest, offers } = answer
  const corrected = corrections.map(({ from, to }) => element('p', {}, say.readAs(from, to)))
  const back = corrections.length > 0 ? [element('p', {}, link(say.asTyped, {}, true))] : []
  const meant = suggestions.map((words) => element('p', {}, say.didYouMean, link(words, { words }), '?'))
  const days = (nearest?.days ?? []).flatMap((day, at) => [...(at > 0 ? [say.and] : []), link(day, { words: day })])
  const none = days.length > 0 ? [element('p', {}, say.nearestAre(nearest?.day ?? ''), ...days, '.')] : []
  const choices = offers.map((offer) =>
    link(sayOffer(offer), { words: offer.words, ...choose(search, offer.facet, offer.value, true) }),
  )
  const offered = choices.length > 0 ? [element('p', { class: 'offers' }, say.orShow, ...spaced(choices))] : []
  const told = sayNotes(state).map((sentence) => element('p', {}, sentence))
  return [...corrected, ...back, ...meant, ...told, ...none, ...offered]
}

function spaced(links: readonly HTMLElement[]): (Node | string)[] {
  return links.flatMap((link, at) => (at > 0 ? [' · ', link] : [link]))
}

/** A link that changes the search in place, and can be opened elsewhere like any other. */
function toStep(text: string, href: string, follow: () => void): HTMLElement {
  const link = element('a', { href }, text)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    follow()
  })
  return link
}
