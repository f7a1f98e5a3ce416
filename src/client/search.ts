import { type Facet, type Order, readSearch, type Search, writeSearch } from './address.ts'
import type { OpenSearch } from './connect.ts'
import { byId } from './dom.ts'
import { countedFacets } from './facets.ts'
import { readPlace, writePlace } from './place.ts'
import { change, choose, noChoice, pageSize, type SearchState, startState } from './state.ts'
import { takeAnswer, takeCounts, takeFailure, takeMore, totalOf } from './state.ts'
import { moveByKey, onField, showAround, showSearch, toAnswerView } from './view.ts'

/** How long no key must be pressed before a search starts, in milliseconds. */
const pause = 120

/** Run the search page. Everything that a search says is in its address, so it can be sent, kept and gone back to. */
export function startSearch(opened: OpenSearch): void {
  const input = byId('~find')
  const [status, notes, list] = [byId('~count'), byId('~notes'), byId('~results')]
  if (!status || !notes || !list || !(input instanceof HTMLInputElement)) return
  const title = document.title
  let state = startState(readSearch(location.search))
  let place = readPlace()
  let timer = 0

  const showAnswer = toAnswerView({ status, notes, list }, location.pathname, (...step) => follow(...step))
  const show = (next: SearchState): void => {
    state = next
    showAnswer(state)
    showAround(state, title, { choose: toggle, ask: (facet) => search.counts([facet]) })
  }
  const search = opened.listen({
    found: (answer, hits) => {
      show(takeAnswer(state, answer, hits))
      if (place.scroll > 0) scrollTo(0, place.scroll)
      place = { hits: 0, scroll: 0 }
      search.counts(countedFacets(state))
    },
    more: (hits, from) => {
      show(takeMore(state, hits, from))
      writePlace({ hits: state.hits.length })
    },
    counts: (counts) => show(takeCounts(state, counts)),
    failed: () => show(takeFailure(state)),
  })
  const run = (): void => {
    clearTimeout(timer)
    show(state)
    if (state.phase === 'waiting') search.search(state.search, state.isExact, Math.max(pageSize, place.hits))
  }
  // Typing replaces its own last step of the history, never the choice made before it.
  let isTyping = false
  const turn = (changed: Partial<Search>, isStep: boolean, isExact = false): void => {
    state = change(state, changed, isExact)
    const address = location.pathname + writeSearch(state.search)
    if (address !== location.pathname + location.search) {
      if (isStep || !isTyping) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    }
    isTyping = !isStep
    clearTimeout(timer)
    if (isStep) run()
    else timer = window.setTimeout(run, pause)
  }
  const follow = (changed: Partial<Search>, isExact = false): void => {
    turn(changed, true, isExact)
    showSearch(state.search, input)
    input.focus()
  }
  const toggle = (facet: Facet, value: string, isChosen: boolean): void =>
    turn(choose(state.search, facet, value, isChosen), true)

  input.addEventListener('input', () => turn({ words: input.value }, false))
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    turn({ words: input.value }, true)
  })
  onField('~order', (value) => turn({ order: value as Order }, true))
  // A browser reports a year while it is typed, digit by digit.
  onField('~from', (value) => !value.startsWith('0') && turn({ from: value }, false))
  onField('~to', (value) => !value.startsWith('0') && turn({ to: value }, false))
  byId('~clear')?.addEventListener('click', () => follow(noChoice))
  byId('~more')?.addEventListener('click', () => {
    if (state.hits.length < totalOf(state)) search.more(state.hits.length, state.hits.length + pageSize)
  })
  addEventListener('popstate', () => {
    state = change(state, readSearch(location.search))
    place = readPlace()
    showSearch(state.search, input)
    run()
  })
  addEventListener('pagehide', () => writePlace({ scroll: scrollY }))
  addEventListener('keydown', (event) => moveByKey(event, input, list))
  history.scrollRestoration = 'manual'
  // On a wide screen the choices stand beside the results, on a narrow one behind a line of their own.
  byId('~narrow')?.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches)
  showSearch(state.search, input)
  if (place.scroll === 0) input.focus()
  run()
}
