import { steering, withFewMarks } from '../core/text/steering.ts'
import { truncate } from '../core/text/truncate.ts'

const longest = 80

/** The name of an author as a line can hold it: whoever commits names themselves as they like. */
export function toAuthor(name: string): string {
  return truncate(withFewMarks(name.replace(steering, ' ')).replace(/\s+/g, ' ').trim(), longest)
}
