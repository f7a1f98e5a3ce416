import type { Sparkline } from '../../timeline/sparkline.ts'

/** A number at the top of a page: what it is, how much, and what may be said of it. */
export interface FigureFact {
  term: string
  value: string
  note: string | null
  /** Its evidence. */
  href?: string | null
  /** How it went. */
  spark?: Sparkline | null
}
