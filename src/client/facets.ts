import { type Facet, facets } from './address.ts'
import { element } from './dom.ts'
import type { SearchState } from './state.ts'
import { words as say } from './words/index.ts'

const valuesShown = 8
/** From how many values on there is a box to find one. */
const boxFrom = 12
/** How many of the rest are listed at once. */
const mostListed = 100

/** Up to how many documents people are counted without being asked for: their list grows with the record. */
const fewDocuments = 500

/** Which facets are counted with an answer. */
export function countedFacets({ answer, search, counts }: SearchState): Facet[] {
  const wantsPeople = (answer?.pages ?? 0) <= fewDocuments || search.chosen.person.length > 0 || counts.person
  return facets.filter((facet) => facet !== 'person' || wantsPeople)
}

/** A value of a facet to choose. */
export interface Choice {
  value: string
  name: string
  count: number
  isChosen: boolean
}

/** The values of a facet in the order in which they are shown: years newest first, others by what is chosen and counted. */
export function toChoices(facet: Facet, { search, counts }: SearchState): Choice[] {
  const chosen = search.chosen[facet]
  const counted = Object.entries(counts[facet] ?? {}).filter(([value, count]) => count > 0 || chosen.includes(value))
  const absent = chosen.filter((value) => !counted.some(([other]) => other === value))
  const choices = [...counted, ...absent.map((value) => [value, 0] as const)].map(([value, count]) => ({
    value,
    name: facet === 'kind' ? (say.kinds[value] ?? value) : value,
    count,
    isChosen: chosen.includes(value),
  }))
  if (choices.length === 1 && chosen.length === 0) return []
  const byName = (a: Choice, b: Choice): number => (a.value < b.value ? -1 : 1)
  if (facet === 'year') return choices.sort((a, b) => -byName(a, b))
  return choices.sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || byName(a, b))
}

/** What happens when somebody chooses, or asks for people. */
export interface FacetEvents {
  choose: (facet: Facet, value: string, isChosen: boolean) => void
  ask: (facet: Facet) => void
}

/** Show the facets; what is open and focused stays so. */
export function showFacets(place: HTMLElement, state: SearchState, events: FacetEvents): void {
  const open = new Set([...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ id }) => id))
  const focused = place.contains(document.activeElement) ? (document.activeElement?.id ?? '') : ''
  const typed = [...place.querySelectorAll<HTMLInputElement>('input[type=search]')].map(({ id, value }) => ({
    id,
    value,
  }))
  place.replaceChildren(...facets.flatMap((facet) => toFacet(facet, state, open, events)))
  for (const { id, value } of typed) {
    const box = document.getElementById(id)
    if (!(box instanceof HTMLInputElement) || value === '') continue
    box.value = value
    box.dispatchEvent(new Event('input'))
  }
  if (focused !== '') document.getElementById(focused)?.focus()
}

function toFacet(facet: Facet, state: SearchState, open: ReadonlySet<string>, events: FacetEvents): HTMLElement[] {
  const choices = toChoices(facet, state)
  const legend = element('legend', {}, say.facets[facet])
  if (choices.length === 0) {
    if (facet !== 'person' || state.counts.person || countedFacets(state).includes('person')) return []
    const ask = element('button', { type: 'button', id: `~ask-${facet}` }, say.countPeople)
    ask.addEventListener('click', () => events.ask(facet))
    return [element('fieldset', {}, legend, ask)]
  }
  const most = Math.max(...choices.map(({ count }) => count))
  const toRow = (choice: Choice): HTMLElement => toChoice(facet, choice, most, events)
  const rest = choices.slice(valuesShown)
  const set = element('fieldset', { class: `facet-${facet}` }, legend, ...choices.slice(0, valuesShown).map(toRow))
  if (rest.length > 0) set.append(toRest(facet, choices, open, toRow))
  return [set]
}

function toRest(
  facet: Facet,
  choices: readonly Choice[],
  open: ReadonlySet<string>,
  toRow: (choice: Choice) => HTMLElement,
): HTMLElement {
  const rest = choices.slice(valuesShown)
  const id = `~rest-${facet}`
  const list = element('div', {}, ...rest.slice(0, mostListed).map(toRow))
  const details = element('details', { id }, element('summary', {}, say.more(rest.length)))
  details.toggleAttribute('open', open.has(id))
  if (choices.length > boxFrom) details.append(toBox(facet, rest, list, toRow))
  details.append(list)
  return details
}

/** A box that leaves of the values those that have what is typed. */
function toBox(
  facet: Facet,
  rest: readonly Choice[],
  list: HTMLElement,
  toRow: (choice: Choice) => HTMLElement,
): HTMLElement {
  const box = element('input', { type: 'search', id: `~box-${facet}`, autocomplete: 'off', spellcheck: 'false' })
  box.addEventListener('input', () => {
    const typed = box.value.trim().toLowerCase()
    const left = rest.filter(({ name }) => name.toLowerCase().includes(typed))
    list.replaceChildren(...left.slice(0, mostListed).map(toRow))
  })
  return element('label', { class: 'box' }, say.findA(say.facets[facet]), box)
}

function toChoice(
  facet: Facet,
  { value, name, count, isChosen }: Choice,
  most: number,
  events: FacetEvents,
): HTMLElement {
  const box = element('input', { type: 'checkbox', id: `~${facet}-${encodeURIComponent(value)}` })
  box.checked = isChosen
  box.addEventListener('change', () => events.choose(facet, value, box.checked))
  const row = element('label', {}, box, element('span', {}, name), element('span', { class: 'note' }, String(count)))
  if (facet !== 'year') return row
  // Years are a small histogram; its lengths are set by script, for the policy allows no style in markup.
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' })
  bar.style.inlineSize = `${(count / most) * 100}%`
  row.append(bar)
  return row
}
