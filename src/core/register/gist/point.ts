import type { Place } from '../../read/message.ts'

/** The order of what says most: the least comes first. */
export const ranks = {
  decision: 0,
  action: 1,
  incident: 1.5,
  move: 2,
  number: 3,
  topic: 4,
  /** A topic that a few documents before had. */
  knownTopic: 4.5,
  vague: 4.7,
  sentence: 5,
  fragment: 6,
  /** Added where a name alone is told, with nothing said of it, and to topics of reports, which are names of teams. */
  nameAlone: 1.2,
  /** Added to what led a list before. */
  again: 10,
} as const

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
