import type { PrivateKind } from './detector.ts'

/** A stretch of text that is a private detail, by offsets. */
export interface PrivateRange {
  kind: PrivateKind
  start: number
  end: number
}
