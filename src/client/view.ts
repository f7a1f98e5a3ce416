import type { Search } from './address.ts'
import { byId } from './dom.ts'
import { type FacetEvents, showFacets } from './facets.ts'
import { showFeed } from './feeds.ts'
import { toItem } from './hits.ts'
import { type Follow, toNotes } from './notes.ts'
import { sayStatus, sayTitle } from './sentences.ts'
import { type SearchState, totalOf } from './state.ts'
import { words as spoken } from './words/index.ts'

/** Where an answer is shown. */
export interface AnswerPlace {
  status: HTMLElement
  notes: HTMLElement
  list: HTMLElement
}

/** After how long a wait it is said that the search is on its way, in milliseconds. */
const patience = 400

/** Make what shows answers in a place; `page` is the address of the search page. */
export function toAnswerView(place: AnswerPlace, page: string, follow: Follow): (state: SearchState) => void {
  let shown: SearchState['hits'] = []
  let timer = 0
  return (state) => {
    clearTimeout(timer)
    place.list.setAttribute('aria-busy', String(state.phase === 'waiting'))
    // The old answer stays, greyed, until the new one is here; a wait that is felt is said.
    if (state.phase === 'waiting') {
      timer = window.setTimeout(() => say(place.status, spoken.searching), patience)
      return
    }
    say(place.status, sayStatus(state))
    place.notes.replaceChildren(...toNotes(state, page, follow))
    showHits(place.list, shown, state)
    shown = state.hits
  }
}

/** Show the hits; those that are there already stay, so that nothing jumps and the focus is kept. */
function showHits(list: HTMLElement, shown: SearchState['hits'], { hits, answer }: SearchState): void {
  const changed = shown.findIndex((hit, at) => hit !== hits[at])
  const same = changed === -1 ? shown.length : changed
  for (const item of [...list.children].slice(same)) item.remove()
  list.append(...hits.slice(same).map((hit) => toItem(hit, answer?.marks ?? '')))
}

/** Show around the answer what belongs to a search: title of the window, choices, feed. */
export function showAround(state: SearchState, page: string, events: FacetEvents): void {
  document.title = sayTitle(state, page)
  // Where nothing was found, the lists are another way on.
  setHidden('~lists', state.phase === 'waiting' || state.hits.length > 0)
  if (state.phase === 'waiting') return
  setHidden('~more', state.hits.length >= totalOf(state))
  const facets = byId('~facets')
  if (facets) showFacets(facets, state, events)
  void showFeed(state)
}

/** Say something once: what is said already is not announced again. */
function say(status: HTMLElement, words: string): void {
  if (status.textContent !== words) status.textContent = words
}

function setHidden(id: string, isHidden: boolean): void {
  const target = byId(id)
  if (target) target.hidden = isHidden
}

/** Show what is looked for in the fields of the page. */
export function showSearch(search: Search, input: HTMLInputElement): void {
  input.value = search.words
  const fields = [
    ['~order', search.order],
    ['~from', search.from],
    ['~to', search.to],
  ] as const
  for (const [id, value] of fields) {
    const field = byId(id)
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value
  }
}

/** React to a change of a field. */
export function onField(id: string, react: (value: string) => void): void {
  const field = byId(id)
  field?.addEventListener('change', () => {
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) react(field.value)
  })
}

/** Go on at a hit: the button that asked for it may be gone. */
export function focusHit(at: number): void {
  document.querySelector<HTMLElement>(`.results > li:nth-child(${at + 1}) a`)?.focus()
}

/** Arrows go through the hits, Escape back to the field. Enter follows a hit as any link. */
export function moveByKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')].filter((link) => link.checkVisibility())
  const at = links.findIndex((link) => link === document.activeElement)
  const isHere = at !== -1 || document.activeElement === input
  if (event.key === 'Escape' && at !== -1) input.focus()
  else if (event.key === 'ArrowDown' && isHere) links[at + 1]?.focus()
  else if (event.key === 'ArrowUp' && at === 0) input.focus()
  else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus()
  else return
  event.preventDefault()
}
