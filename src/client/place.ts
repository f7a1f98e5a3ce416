/** How far somebody was in a list of hits, kept in the history so that Back leads there again. */
export interface Place {
  hits: number
  scroll: number
}

/** Read the place that the history keeps. */
export function readPlace(): Place {
  const kept: unknown = history.state
  const numberOf = (name: string): number => {
    const value: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : 0
    return typeof value === 'number' ? value : 0
  }
  return { hits: numberOf('hits'), scroll: numberOf('scroll') }
}

/** Keep a part of the place. */
export function writePlace(part: Partial<Place>): void {
  history.replaceState({ ...readPlace(), ...part }, '')
}
