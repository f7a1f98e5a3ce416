import type { PlacedLine } from './lines.ts'
import type { ListStack } from './lists.ts'
import type { Topic } from './topic.ts'

/** State of reading blocks: the HTML so far and the lists that are open. */
export interface Blocks {
  topic: Topic
  lines: readonly PlacedLine[]
  html: string[]
  lists: ListStack
  /** Whether blank lines stand before the line that is read. */
  isApart: boolean
}
