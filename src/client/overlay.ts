import { readSearch, type Search } from './address.ts'
import { type Connection, openSearch } from './connect.ts'
import { element } from './dom.ts'
import { change, pageSize, startState, type SearchState, takeAnswer, takeFailure } from './state.ts'
import { moveByKey, toAnswerView } from './view.ts'

/** How long no key must be pressed before a search starts, in milliseconds. */
const pause = 120

let overlay: { dialog: HTMLDialogElement; open: (words: string) => void } | null = null

/** Open the search over the page; Escape closes it, and the page is where it was. Enter leads to the search page. */
export function openOverlay(field: HTMLInputElement): void {
  overlay ??= makeOverlay(field.form?.action ?? '/search/')
  overlay.open(field.value)
}

function makeOverlay(page: string): NonNullable<typeof overlay> {
  const { dialog, input, status, notes, list } = toDialog(page)
  let state: SearchState = startState(readSearch(''))
  let timer = 0
  const follow = (changed: Partial<Search>, isExact = false): void => {
    input.value = changed.words ?? input.value
    turn(changed, isExact)
    input.focus()
  }
  const showAnswer = toAnswerView({ status, notes, list }, new URL(page).pathname, follow)
  const show = (next: SearchState): void => {
    state = next
    showAnswer(state)
  }
  let connection: Connection | null = null
  const search = (): Connection =>
    (connection ??= openSearch(page.replace(/search\/$/, 'pagefind/')).listen({
      found: (answer, hits) => show(takeAnswer(state, answer, hits)),
      more: () => undefined,
      counts: () => undefined,
      failed: () => show(takeFailure(state)),
    }))
  const turn = (changed: Partial<Search>, isExact = false): void => {
    show(change(state, changed, isExact))
    if (state.phase === 'waiting') search().search(state.search, isExact, pageSize)
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => turn({ words: input.value }), pause)
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
  return {
    dialog,
    open: (words) => {
      if (!dialog.open) dialog.showModal()
      if (words !== '') input.value = words
      input.focus()
      search()
      if (input.value !== state.search.words) turn({ words: input.value })
    },
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
    'aria-label': 'Search the record',
    placeholder: 'Search the record',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const form = element(
    'form',
    { action: page, method: 'get' },
    input,
    element('button', { type: 'submit' }, 'All results'),
  )
  const status = element('p', { role: 'status', class: 'soft' })
  const notes = element('div', { class: 'notes' })
  const list = element('ol', { class: 'results' })
  const hint = element(
    'p',
    { class: 'soft keys' },
    'Arrow keys go through the hits, Enter shows all results, Escape closes.',
  )
  const dialog = element('dialog', { class: 'overlay', 'aria-label': 'Search' }, form, status, notes, list, hint)
  return { dialog, input, status, notes, list }
}
