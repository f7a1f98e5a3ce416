import type { DocumentRecord } from '../../records/document.ts'

/** How the files end that `fetch` writes: `roadmaps/gocdb.facts.md`. */
export const factsEnding = '.facts.md'

/** Whether a roadmap holds what was fetched from where releases are made. What it says of a release counts before all else. */
export function isFacts({ kind, path }: Pick<DocumentRecord, 'kind' | 'path'>): boolean {
  return kind === 'roadmap' && path.endsWith(factsEnding)
}
