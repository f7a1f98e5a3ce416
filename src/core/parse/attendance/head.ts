import { attendanceWords } from '../../lexicon/attendance.ts'
import type { YamlValue } from '../../read/yaml.ts'
import { foldSpace } from '../../text/fold.ts'
import { parseLabel } from './labels.ts'

/** What keys of front matter say of the people behind them. */
type KeyMeaning = 'list' | 'group' | 'beside'

/**
 * Write the attendance that front matter states as Markdown, with the key that states it first; `null` where none does.
 * A group of people is one of a meeting only: `isMeeting` tells whether anything else says that there was one.
 *
 * `attendees: [Mia Berg, Jon Dahl]`, `absent: Ines Roth`, `directors: [Mia Berg]` beside `guests: [Jon Dahl]`
 */
export function toAttendanceOfHead(
  data: Readonly<Record<string, YamlValue>>,
  isMeeting = false,
): { text: string; key: string } | null {
  const stated = Object.entries(data).flatMap(([key, value]) => {
    const meaning = meaningOfKey(key)
    const names = meaning === null ? [] : [value].flat().flatMap((name) => nameOf(name) ?? [])
    return meaning === null || names.length === 0 ? [] : [{ key, meaning, names, isLine: typeof value === 'string' }]
  })
  const hasList = stated.some(({ meaning }) => meaning === 'list')
  const isOfMeeting = isMeeting || hasList || stated.some(({ meaning }) => meaning === 'beside')
  const counted = stated.filter(({ meaning }) => meaning !== 'group' || isOfMeeting)
  const [first] = counted
  if (!first || !counted.some(({ meaning }) => meaning !== 'beside')) return null
  const toText = ({ key, meaning, names, isLine }: (typeof counted)[number]): string => {
    const label = `${key}${meaning === 'group' ? ' present' : ''}:`
    return isLine ? `${label} ${foldSpace(names.join(' '))}` : `${label}\n\n${names.map(toItem).join('\n')}`
  }
  return { text: counted.map(toText).join('\n\n'), key: first.key }
}

/** The name that a value is, or has beside what else is known of the person: `{name: Mia Berg, role: scribe}`. */
function nameOf(value: YamlValue): string | null {
  if (value === null || typeof value === 'string') return value
  if (Array.isArray(value) || typeof value.name !== 'string') return null
  const aside = typeof value.role === 'string' ? value.role : value.organisation
  return typeof aside === 'string' ? `${value.name} (${aside})` : value.name
}

function toItem(name: string): string {
  return `- ${foldSpace(name)}`
}

/** Whether a key of front matter is a label of attendance: `attendees`, `participants`, `regrets`, `directors`. */
export function isAttendanceKey(key: string): boolean {
  return meaningOfKey(key) !== null
}

function meaningOfKey(key: string): KeyMeaning | null {
  const words = key.toLowerCase().replace(/[-_]/g, ' ')
  const label = parseLabel(words)
  if (label?.isList) return 'list'
  if (/s$/.test(words) && words.split(' ').every((word) => isGroup(word))) return 'group'
  return label ? 'beside' : null
}

function isGroup(word: string): boolean {
  return attendanceWords.groups.has(word) || attendanceWords.groups.has(word.replace(/s$/, ''))
}
