import { readSearch, type Search } from './address.ts'
import { type Connection, openSearch } from './connect.ts'
import { element } from './dom.ts'
import {
  change,
  firstHits,
  lacksUpTo,
  startState,
  type SearchState,
  takeAnswer,
  takeFailure,
  takeMore,
} from './state.ts'
import { moveByKey, toAnswerView } from './view.ts'
import { words as say } from './words/index.ts'

/** How long no key must be pressed before a search starts, in milliseconds. */
const pause = 120

let overlay: Overlay | null = null

/**
 * Open the search over the page; Escape closes it, and the page is where it was. Enter leads to the search page.
 * `early` is what was typed before the search was there.
 */
export function openOverlay(field: HTMLInputElement, early = ''): void {
  overlay ??= new Overlay(field.form?.action ?? '/search/')
  overlay.open(field.value + early)
  // Its words are in the search over the page now.
  field.value = ''
}

/** The search in a dialog over a page. */
class Overlay {
  private state: SearchState = startState(readSearch(''))
  private timer = 0
  private connection: Connection | null = null
  private readonly page: string
  private readonly parts: ReturnType<typeof toDialog>
  private readonly showAnswer: (state: SearchState) => void

  constructor(page: string) {
    this.page = page
    this.parts = toDialog(page)
    const { dialog, input, list } = this.parts
    this.showAnswer = toAnswerView(this.parts, new URL(page).pathname, (changed, isExact) => {
      input.value = changed.words ?? input.value
      this.turn(changed, isExact)
      input.focus()
    })
    input.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => this.turn({ words: input.value }), pause)
    })
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return moveByKey(event, input, list)
      // In a field with words, the browser would first take these away.
      event.preventDefault()
      dialog.close()
    })
    // A click beside the search closes it.
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
    document.body.append(dialog)
  }

  open(words: string): void {
    const { dialog, input } = this.parts
    if (!dialog.open) dialog.showModal()
    if (words !== '') input.value = words
    input.focus()
    this.search()
    if (input.value !== this.state.search.words) this.turn({ words: input.value })
  }

  private turn(changed: Partial<Search>, isExact = false): void {
    this.show(change(this.state, changed, isExact))
    if (this.state.phase === 'waiting') this.search().search(this.state.search, isExact, firstHits)
  }

  private search(): Connection {
    this.connection ??= openSearch(this.page.replace(/search\/$/, 'pagefind/')).listen({
      found: (answer, hits) => {
        this.show(takeAnswer(this.state, answer, hits))
        const to = lacksUpTo(this.state)
        if (to !== null) this.connection?.more(hits.length, to)
      },
      more: (hits, from) => this.show(takeMore(this.state, hits, from)),
      counts: () => undefined,
      failed: () => this.show(takeFailure(this.state)),
    })
    return this.connection
  }

  private show(state: SearchState): void {
    this.state = state
    this.showAnswer(state)
  }
}

function toDialog(page: string): {
  dialog: HTMLDialogElement
  input: HTMLInputElement
  status: HTMLElement
  notes: HTMLElement
  list: HTMLElement
} {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': say.searchRecord,
    placeholder: say.searchRecord,
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const form = element(
    'form',
    { action: page, method: 'get' },
    input,
    element('button', { type: 'submit' }, say.allResults),
  )
  const status = element('p', { role: 'status', class: 'soft' })
  const notes = element('div', { class: 'notes' })
  const list = element('ol', { class: 'results' })
  const hint = element('p', { class: 'soft keys' }, say.keys)
  const dialog = element('dialog', { class: 'overlay', 'aria-label': say.search }, form, status, notes, list, hint)
  return { dialog, input, status, notes, list }
}
