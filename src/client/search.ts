import { type Facet, isOrder, readSearch, type Search, writeSearch } from './address.ts'
import type { Connection, OpenSearch } from './connect.ts'
import { byId } from './dom.ts'
import { countedFacets } from './facets.ts'
import { readPlace, writePlace } from './place.ts'
import {
  change,
  choose,
  firstHits,
  lacksUpTo,
  noChoice,
  pageSize,
  type SearchState,
  startState,
  takeAnswer,
  takeCounts,
  takeFailure,
  takeMore,
  totalOf,
} from './state.ts'
import { type AnswerPlace, focusHit, moveByKey, onField, showAround, showSearch, toAnswerView } from './view.ts'

/** How long no key must be pressed before a search starts, in milliseconds. */
const pause = 120

/** Run the search page. Everything that a search says is in its address, so it can be sent, kept and gone back to. */
export function startSearch(opened: OpenSearch): void {
  const input = byId('~find')
  const [status, notes, list] = [byId('~count'), byId('~notes'), byId('~results')]
  if (!status || !notes || !list || !(input instanceof HTMLInputElement)) return
  history.scrollRestoration = 'manual'
  // On a wide screen the choices stand beside the results, on a narrow one behind a line of their own.
  byId('~narrow')?.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches)
  const page = new SearchPage(opened, input, { status, notes, list })
  listen(page, input, list)
  page.start()
}

/** Hear what somebody does on the page. */
function listen(page: SearchPage, input: HTMLInputElement, list: HTMLElement): void {
  input.addEventListener('input', () => page.turn({ words: input.value }, false))
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    page.turn({ words: input.value }, true)
  })
  onField('~order', (value) => isOrder(value) && page.turn({ order: value }, true))
  // A browser reports a year while it is typed, digit by digit.
  onField('~from', (value) => !value.startsWith('0') && page.turn({ from: value }, false))
  onField('~to', (value) => !value.startsWith('0') && page.turn({ to: value }, false))
  byId('~clear')?.addEventListener('click', () => page.follow(noChoice))
  byId('~more')?.addEventListener('click', () => page.more())
  addEventListener('popstate', () => page.goBack())
  addEventListener('pagehide', () => writePlace({ scroll: scrollY }))
  addEventListener('keydown', (event) => moveByKey(event, input, list))
}

/** A search page: what it shows is its state, which every step replaces. */
class SearchPage {
  private state: SearchState = startState(readSearch(location.search))
  private place = readPlace()
  private timer = 0
  /** The hit at which somebody who asked for more goes on reading. */
  private asked: number | null = null
  /** Typing replaces its own last step of the history, never the choice made before it. */
  private isTyping = false
  private readonly title = document.title
  private readonly input: HTMLInputElement
  private readonly search: Connection
  private readonly showAnswer: (state: SearchState) => void

  constructor(opened: OpenSearch, input: HTMLInputElement, place: AnswerPlace) {
    this.input = input
    this.showAnswer = toAnswerView(place, location.pathname, (changed, isExact) => this.follow(changed, isExact))
    this.search = opened.listen({
      found: (answer, hits) => {
        this.show(takeAnswer(this.state, answer, hits))
        this.fill()
        if (this.place.scroll > 0) scrollTo(0, this.place.scroll)
        this.place = { hits: 0, scroll: 0 }
        this.search.counts(countedFacets(this.state))
      },
      more: (hits, from) => {
        this.show(takeMore(this.state, hits, from))
        if (this.asked === from) focusHit(from)
        this.asked = null
        writePlace({ hits: this.state.hits.length })
      },
      counts: (counts) => this.show(takeCounts(this.state, counts)),
      failed: () => this.show(takeFailure(this.state)),
    })
  }

  /** Show what the address asks for. */
  start(): void {
    showSearch(this.state.search, this.input)
    if (this.place.scroll === 0) this.input.focus()
    this.run()
  }

  /** Change the search; a step can be gone back from. What is typed waits for the next key. */
  turn(changed: Partial<Search>, isStep: boolean, isExact = false): void {
    this.state = change(this.state, changed, isExact)
    const address = location.pathname + writeSearch(this.state.search)
    if (address !== location.pathname + location.search) {
      if (isStep || !this.isTyping) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    }
    this.isTyping = !isStep
    clearTimeout(this.timer)
    if (isStep) this.run()
    else this.timer = window.setTimeout(() => this.run(), pause)
  }

  /** Take a step that something shown offers. */
  follow(changed: Partial<Search>, isExact = false): void {
    this.turn(changed, true, isExact)
    showSearch(this.state.search, this.input)
    this.input.focus()
  }

  more(): void {
    const { length } = this.state.hits
    if (length >= totalOf(this.state)) return
    this.asked = length
    this.search.more(length, length + pageSize)
  }

  /** The first hits are here; the others of the list follow. */
  private fill(): void {
    const to = lacksUpTo(this.state)
    if (to !== null) this.search.more(this.state.hits.length, to)
  }

  goBack(): void {
    this.state = change(this.state, readSearch(location.search))
    this.place = readPlace()
    showSearch(this.state.search, this.input)
    this.run()
  }

  private run(): void {
    clearTimeout(this.timer)
    this.show(this.state)
    const { phase, search, isExact } = this.state
    if (phase === 'waiting') this.search.search(search, isExact, Math.max(firstHits, this.place.hits))
  }

  private show(state: SearchState): void {
    this.state = state
    this.showAnswer(state)
    showAround(state, this.title, {
      choose: (facet: Facet, value, isChosen) => this.turn(choose(this.state.search, facet, value, isChosen), true),
      ask: (facet) => this.search.counts([facet]),
    })
  }
}
