/** Facets by which a search is narrowed, in the order in which they are shown. */
export const facets = ['kind', 'series', 'year', 'tool', 'person'] as const
export type Facet = (typeof facets)[number]

/** In which order hits are listed. */
export type Order = 'relevance' | 'newest' | 'oldest'

/** Whether a text names an order. */
export function isOrder(text: string | null): text is Order {
  return text === 'relevance' || text === 'newest' || text === 'oldest'
}

/** A whole search: what the address of the search page says. */
export interface Search {
  words: string
  chosen: Record<Facet, string[]>
  order: Order
  /** First and last day, ISO 8601, or ''. */
  from: string
  to: string
}

/** Read a search off the query of an address; what makes no sense is passed over. */
export function readSearch(query: string): Search {
  const parameters = new URLSearchParams(query)
  const order = parameters.get('sort')
  const day = (name: string): string => {
    const value = parameters.get(name) ?? ''
    const time = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
    // A day that the calendar does not have would be taken for one of the next month.
    return time && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value) ? value : ''
  }
  return {
    words: parameters.get('q') ?? '',
    chosen: {
      kind: parameters.getAll('kind'),
      series: parameters.getAll('series'),
      year: parameters.getAll('year'),
      tool: parameters.getAll('tool'),
      person: parameters.getAll('person'),
    },
    order: isOrder(order) ? order : 'relevance',
    from: day('from'),
    to: day('to'),
  }
}

/** Write a search as the query of an address: '' for an empty one. */
export function writeSearch({ words, chosen, order, from, to }: Search): string {
  const parameters = new URLSearchParams()
  if (words.trim() !== '') parameters.set('q', words.trim())
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value)
  if (order !== 'relevance') parameters.set('sort', order)
  if (from !== '') parameters.set('from', from)
  if (to !== '') parameters.set('to', to)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** Whether a search asks for anything. */
export function isEmpty({ words, chosen, from, to }: Search): boolean {
  return words.trim() === '' && facets.every((facet) => chosen[facet].length === 0) && from === '' && to === ''
}
