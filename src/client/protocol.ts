import type { Facet, Search } from './address.ts'
import type { Answer, Counts, Hit } from './engine/engine.ts'

/** What a page asks of the worker; the contents follow once; every question of a search carries the number of the search. */
export type Question =
  | { type: 'open'; bundle: string; lang: string }
  /** The list of contents, which the page fetches while the worker is still loading; `null` where it could not. */
  | { type: 'contents'; bytes: ArrayBuffer | null }
  | { type: 'search'; id: number; search: Search; isExact: boolean; first: number }
  | { type: 'more'; id: number; from: number; to: number }
  | { type: 'counts'; id: number; facets: readonly Facet[] }

/** What the worker answers; a search that was overtaken is not answered. */
export type Reply =
  | { type: 'opened' }
  | { type: 'found'; id: number; answer: Answer; hits: Hit[] }
  | { type: 'more'; id: number; from: number; hits: Hit[] }
  | { type: 'counts'; id: number; counts: Counts }
  | { type: 'failed'; id: number; message: string }
