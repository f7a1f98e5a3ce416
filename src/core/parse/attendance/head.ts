import type { YamlValue } from '../../read/yaml.ts'
import { foldSpace } from '../../text/fold.ts'
import { parseLabel } from './labels.ts'

/**
 * Write the attendance that front matter states as Markdown, with the key that states it first; `null` where none does.
 *
 * `attendees: [Mia Berg, Jon Dahl]`, `absent: Ines Roth`
 */
export function toAttendanceOfHead(data: Readonly<Record<string, YamlValue>>): { text: string; key: string } | null {
  const stated = Object.entries(data).flatMap(([key, value]) => {
    const names = isAttendanceKey(key) ? [value].flat().filter((name) => typeof name === 'string') : []
    return names.length === 0
      ? []
      : [{ key, text: `${key}:\n\n${names.map((name) => `- ${foldSpace(name)}`).join('\n')}` }]
  })
  const [first] = stated
  return first ? { text: stated.map(({ text }) => text).join('\n\n'), key: first.key } : null
}

/** Whether a key of front matter is a label of attendance: `attendees`, `participants`, `regrets`. */
export function isAttendanceKey(key: string): boolean {
  return parseLabel(key.replace(/[-_]/g, ' '))?.isList === true
}
