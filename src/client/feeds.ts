import { byId, element } from './dom.ts'
import { onlyChoice, type SearchState } from './state.ts'
import { words as say } from './words/index.ts'

/** Say where a search of one series, tool or person can be followed. */
export async function showFeed({ search }: SearchState): Promise<void> {
  const place = byId('~feed')
  if (!place) return
  const only = onlyChoice(search)
  place.replaceChildren()
  place.dataset.of = only?.value ?? ''
  if (!only) return
  const href = only.facet === 'person' ? await feedOfPerson(only.value) : listedFeed(only.facet, only.value)
  // Another choice may have been made in the meantime.
  if (href === null || place.dataset.of !== only.value || place.childElementCount > 0) return
  place.append(element('a', { href }, say.follow(only.value)))
}

/** Feeds of series and tools stand in the page. */
function listedFeed(facet: string, value: string): string | null {
  const feeds = [...document.querySelectorAll<HTMLAnchorElement>('[id="~feeds"] a')]
  return feeds.find(({ dataset }) => dataset.facet === facet && dataset.value === value)?.href ?? null
}

/** Those of people stand in a file, a name and an address a line, which is loaded only when a person is chosen. */
async function feedOfPerson(name: string): Promise<string | null> {
  const address = byId('~search')?.dataset.people
  if (address === undefined) return null
  try {
    const response = await fetch(address)
    const lines = response.ok ? (await response.text()).split('\n') : []
    return lines.find((line) => line.startsWith(`${name}\t`))?.slice(name.length + 1) ?? null
  } catch {
    return null
  }
}
