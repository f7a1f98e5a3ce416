import { type Facet, facets, isEmpty, type Order, readSearch, type Search, writeSearch } from './address.ts'
import { byId, element } from './dom.ts'
import { type Answer, type Counts, type Engine, type Hit, loadEngine } from './engine.ts'
import { kindNames, toItem } from './hits.ts'
import { parseQuery, writeMarks } from './query.ts'

const pageSize = 10
/** Hits that are shown at once, before the rest of the first page is loaded. */
const firstHits = 5
const valuesShown = 8
const facetTitles: Record<Facet, string> = {
  kind: 'Kind',
  series: 'Series',
  year: 'Year',
  tool: 'Tool',
  person: 'Person',
}

/** Run the search page. Everything that a search says is in its address, so it can be sent, kept and gone back to. */
export function startSearch(): void {
  const root = byId('~search')
  const input = byId('~find')
  if (!root || !(input instanceof HTMLInputElement)) return
  const engine = loadOnce(root.dataset.bundle ?? '/pagefind/')
  let search = readSearch(location.search)
  let turn = 0

  const run = async (): Promise<void> => {
    turn += 1
    const own = turn
    if (isEmpty(search)) return showNothing()
    setHidden('~lists', true)
    try {
      const answer = await (await engine()).answer(search)
      if (own !== turn) return
      await showAnswer(answer, () => own === turn)
      const counts = await answer.counts()
      if (own === turn) showFacets(counts)
    } catch (error) {
      if (own !== turn) return
      showHits([], null)
      say('The search index could not be loaded. Reload the page to try again.')
      throw error
    }
  }
  // Typing replaces its own last step of the history, never the choice made before it.
  let isTyping = false
  const change = (changed: Partial<Search>, isStep: boolean): void => {
    search = { ...search, ...changed }
    const address = location.pathname + writeSearch(search)
    if (address !== location.pathname + location.search) {
      if (isStep || !isTyping) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    }
    isTyping = !isStep
    void run()
  }
  const toggle = (facet: Facet, value: string, isChosen: boolean): void => {
    const others = search.chosen[facet].filter((other) => other !== value)
    change({ chosen: { ...search.chosen, [facet]: isChosen ? [...others, value] : others } }, true)
  }

  async function showAnswer(answer: Answer, isCurrent: () => boolean): Promise<void> {
    let hits: Hit[] = []
    const next = async (size: number): Promise<void> => {
      const more = await answer.load(hits.length, hits.length + size)
      if (!isCurrent()) return
      if (hits.length === 0) showHits([], null)
      hits = [...hits, ...more]
      addHits(more, hits.length < answer.count ? () => void next(pageSize) : null)
    }
    await next(firstHits)
    if (!isCurrent()) return
    say(countWords(answer))
    showSuggestion(answer.suggestion)
    if (answer.count > firstHits) await next(pageSize - firstHits)
  }

  function countWords({ count, unknown }: Answer): string {
    const words = search.words.trim()
    if (unknown.length > 0)
      return `Nothing found: ${unknown.map((word) => `“${word}”`).join(' and ')} ${unknown.length > 1 ? 'do' : 'does'} not occur in this record.`
    const asked = words === '' ? '' : ` for ${words.length > 80 ? `${words.slice(0, 80)}…` : words}`
    const isNarrowed = writeSearch({ ...search, words: '', order: 'relevance' }) !== ''
    if (count === 0)
      return isNarrowed
        ? `Nothing found${asked} in this choice.`
        : `No document has all of this${asked.replace(' for ', ': ')}.`
    return `${count} document${count === 1 ? '' : 's'}${asked}`
  }

  function showSuggestion(suggestion: string | null): void {
    const line = byId('~suggestion')
    line?.replaceChildren()
    if (!line || suggestion === null) return
    const link = element('a', { href: location.pathname + writeSearch({ ...search, words: suggestion }) }, suggestion)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      if (input instanceof HTMLInputElement) {
        input.value = suggestion
        input.focus()
      }
      change({ words: suggestion }, true)
    })
    line.append('Did you mean ', link, '?')
  }

  function showHits(hits: readonly Hit[], more: (() => void) | null): void {
    byId('~results')?.replaceChildren()
    byId('~suggestion')?.replaceChildren()
    addHits(hits, more)
  }

  function addHits(hits: readonly Hit[], more: (() => void) | null): void {
    const marks = writeMarks(parseQuery(search.words))
    byId('~results')?.append(...hits.map((hit) => toItem(hit, marks)))
    const button = byId('~more')
    if (!button) return
    button.hidden = more === null
    button.onclick = more
  }

  function showNothing(): void {
    showHits([], null)
    say('')
    byId('~facets')?.replaceChildren()
    setHidden('~lists', false)
  }

  function showFacets(counts: Counts): void {
    const open = new Set(
      [...document.querySelectorAll<HTMLDetailsElement>('#\\~facets details[open]')].map(({ id }) => id),
    )
    const focused = byId('~facets')?.contains(document.activeElement) ? (document.activeElement?.id ?? '') : ''
    byId('~facets')?.replaceChildren(...facets.flatMap((facet) => toFacet(facet, counts[facet], open)))
    if (focused !== '') byId(focused)?.focus()
  }

  function toFacet(facet: Facet, counts: Record<string, number>, open: ReadonlySet<string>): HTMLElement[] {
    const chosen = search.chosen[facet]
    const values = Object.entries(counts).filter(([value, count]) => count > 0 || chosen.includes(value))
    for (const value of chosen) if (!(value in counts)) values.push([value, 0])
    if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return []
    values.sort(([a, countA], [b, countB]) =>
      facet === 'year'
        ? a < b
          ? 1
          : -1
        : Number(chosen.includes(b)) - Number(chosen.includes(a)) || countB - countA || (a < b ? -1 : 1),
    )
    const rows = values.map(([value, count]) => toChoice(facet, value, count))
    const set = element('fieldset', {}, element('legend', {}, facetTitles[facet]), ...rows.slice(0, valuesShown))
    const rest = rows.slice(valuesShown)
    if (rest.length > 0) {
      const id = `~rest-${facet}`
      const details = element('details', { id }, element('summary', {}, `${rest.length} more`), ...rest)
      details.toggleAttribute('open', open.has(id))
      set.append(details)
    }
    return [set]
  }

  function toChoice(facet: Facet, value: string, count: number): HTMLElement {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.id = `~${facet}-${encodeURIComponent(value)}`
    box.checked = search.chosen[facet].includes(value)
    box.addEventListener('change', () => toggle(facet, value, box.checked))
    const name = facet === 'kind' ? (kindNames[value] ?? value) : value
    return element('label', {}, box, element('span', {}, name), element('span', { class: 'note' }, String(count)))
  }

  const showSearch = (): void => {
    input.value = search.words
    for (const [id, value] of [
      ['~order', search.order],
      ['~from', search.from],
      ['~to', search.to],
    ] as const) {
      const field = byId(id)
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value
    }
  }
  input.addEventListener('input', () => change({ words: input.value }, false))
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    change({ words: input.value }, true)
  })
  onChange('~order', (value) => change({ order: value as Order }, true))
  // A browser reports a year while it is typed, digit by digit.
  onChange('~from', (value) => !value.startsWith('0') && change({ from: value }, false))
  onChange('~to', (value) => !value.startsWith('0') && change({ to: value }, false))
  byId('~clear')?.addEventListener('click', () => {
    change(
      { chosen: { kind: [], series: [], year: [], tool: [], person: [] }, order: 'relevance', from: '', to: '' },
      true,
    )
    showSearch()
  })
  addEventListener('popstate', () => {
    search = readSearch(location.search)
    showSearch()
    void run()
  })
  addEventListener('keydown', (event) => moveByKey(event, input))
  // On a wide screen the choices stand beside the results, on a narrow one behind a line of their own.
  byId('~narrow')?.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches)
  showSearch()
  input.focus()
  void engine()
  void run()
}

/** Load the engine when it is first needed; after a failure the next try loads it again. */
function loadOnce(bundle: string): () => Promise<Engine> {
  let loading: Promise<Engine> | null = null
  return () => {
    loading ??= loadEngine(bundle).catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
}

/** Arrows go through the hits, Escape back to the field. Enter follows a hit as any link. */
function moveByKey(event: KeyboardEvent, input: HTMLInputElement): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#\\~results a')]
  const at = links.findIndex((link) => link === document.activeElement)
  const isHere = at !== -1 || document.activeElement === input
  if (event.key === 'Escape' && at !== -1) input.focus()
  else if (event.key === 'ArrowDown' && isHere) links[at + 1]?.focus()
  else if (event.key === 'ArrowUp' && at === 0) input.focus()
  else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus()
  else return
  event.preventDefault()
}

function say(words: string): void {
  const status = byId('~count')
  if (status) status.textContent = words
}

function setHidden(id: string, isHidden: boolean): void {
  const target = byId(id)
  if (target) target.hidden = isHidden
}

function onChange(id: string, react: (value: string) => void): void {
  const field = byId(id)
  field?.addEventListener('change', () => {
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) react(field.value)
  })
}
