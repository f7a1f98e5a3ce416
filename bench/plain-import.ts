import type { ImportOptions } from '../src/importers/import.ts'

/** An import of which nothing is said but its sources. */
export const plainImport: Omit<ImportOptions, 'sources'> = {
  kind: null,
  series: null,
  date: null,
  wiki: null,
  variables: new Map(),
  above: [],
  progress: { begin: () => {}, step: () => {} },
}
