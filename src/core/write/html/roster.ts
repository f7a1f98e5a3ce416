import type { Attendee } from '../../parse/attendance/attendee.ts'
import { parseLabel } from '../../parse/attendance/labels.ts'

/** So many letters may be left of a list when the names are taken out: a title, an initial, an `and`. */
const mostLeft = 12

/** Whether a text is a list of those who were there and nothing else: without its names and labels, hardly a letter is left. */
export function isRoster(text: string, attendees: readonly Attendee[]): boolean {
  const parts = attendees
    .flatMap(({ name, initials, organisation, role, handle }) => [name, handle, organisation, role, initials])
    .filter((part) => part !== null && part !== '')
  const known = [...new Set(parts)].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))
  const lines = text.split('\n').map(withoutLabel).join('\n')
  const rest = known.reduce<string>((left, part) => left.replaceAll(part ?? '', ' '), withoutItems(lines, known))
  const letters =
    rest
      .replace(/\b(?:and|with|from|the|all|none|remote(?:ly)?|phone|vidyo|zoom|in person)\b/gi, ' ')
      .match(/\p{L}/gu) ?? []
  const isNamed = attendees.some(({ name }) => text.includes(name))
  return isNamed && letters.length <= mostLeft
}

/** Take out at once what stands alone between commas, so that to look for each name costs nothing in a long list. */
function withoutItems(text: string, known: readonly (string | null)[]): string {
  const items = new Set(known)
  return text
    .split(/([,;\n])/)
    .map((item) => (items.has(item.trim()) ? ' ' : item))
    .join('')
}

/** `Present: Ann, Bob` → `Ann, Bob` */
function withoutLabel(line: string): string {
  const [label = '', ...behind] = line.split(':')
  if (behind.length > 0 && parseLabel(label.trim()) !== null) return behind.join(':')
  return parseLabel(line.trim()) === null ? line : ''
}
