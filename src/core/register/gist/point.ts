import type { Place } from '../../read/message.ts'

/** One thing that a document did or spoke of, with where it says so. */
export interface GistPoint {
  type: 'decision' | 'action' | 'incident' | 'move' | 'number' | 'topic' | 'sentence'
  /** A line of its own: `Build the images for EL8`, `Gratia 1.2 moved by 14 days to 2021-03-04`. */
  text: string
  /** Of a topic its name alone, as its heading has it. */
  topic?: string
  /** Anchor of its section, `null` before the first. */
  section: string | null
  place: Place
}
