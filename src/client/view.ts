import type { Search } from './address.ts'
import { byId, element } from './dom.ts'
import { type FacetEvents, showFacets } from './facets.ts'
import { toItem } from './hits.ts'
import { type Follow, toNotes } from './notes.ts'
import { sayStatus, sayTitle } from './sentences.ts'
import { onlyChoice, type SearchState, totalOf } from './state.ts'

/** What happens when somebody uses what is shown. */
export interface ViewEvents extends FacetEvents {
  follow: Follow
}

/** After how long a wait it is said that the search is on its way, in milliseconds. */
const patience = 400
let waiting = 0
const pageTitle = document.title
let shownHits: SearchState['hits'] = []

/** Show a search and its answer. */
export function showState(state: SearchState, events: ViewEvents): void {
  clearTimeout(waiting)
  setHidden('~lists', state.phase !== 'empty')
  document.title = sayTitle(state, pageTitle)
  const list = byId('~results')
  list?.setAttribute('aria-busy', String(state.phase === 'waiting'))
  // The old answer stays, greyed, until the new one is here; a wait that is felt is said.
  if (state.phase === 'waiting') {
    waiting = window.setTimeout(() => say('Searching…'), patience)
    return
  }
  say(sayStatus(state))
  showHits(state)
  byId('~notes')?.replaceChildren(...toNotes(state, location.pathname, events.follow))
  const facets = byId('~facets')
  if (facets) showFacets(facets, state, events)
  showFeed(state)
}

/** Show the hits; those that are there already stay, so that nothing jumps and the focus is kept. */
function showHits(state: SearchState): void {
  const { hits, answer } = state
  const list = byId('~results')
  const changed = shownHits.findIndex((hit, at) => hit !== hits[at])
  const same = changed === -1 ? shownHits.length : changed
  for (const item of [...(list?.children ?? [])].slice(same)) item.remove()
  list?.append(...hits.slice(same).map((hit) => toItem(hit, answer?.marks ?? '')))
  shownHits = hits
  setHidden('~more', hits.length >= totalOf(state))
}

/** Say where a search of one series, tool or person can be followed. */
function showFeed({ search }: SearchState): void {
  const only = onlyChoice(search)
  const feeds = [...document.querySelectorAll<HTMLAnchorElement>('[id="~feeds"] a')]
  const feed = feeds.find(({ dataset }) => dataset.facet === only?.facet && dataset.value === only?.value)
  byId('~feed')?.replaceChildren(
    ...(only && feed ? [element('a', { href: feed.href }, `Follow ${only.value} in a feed reader`)] : []),
  )
}

function say(words: string): void {
  const status = byId('~count')
  if (status && status.textContent !== words) status.textContent = words
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

/** Arrows go through the hits, Escape back to the field. Enter follows a hit as any link. */
export function moveByKey(event: KeyboardEvent, input: HTMLInputElement, hits: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(hits)].filter((link) => link.checkVisibility())
  const at = links.findIndex((link) => link === document.activeElement)
  const isHere = at !== -1 || document.activeElement === input
  if (event.key === 'Escape' && at !== -1) input.focus()
  else if (event.key === 'ArrowDown' && isHere) links[at + 1]?.focus()
  else if (event.key === 'ArrowUp' && at === 0) input.focus()
  else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus()
  else return
  event.preventDefault()
}
