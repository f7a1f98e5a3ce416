import { attendanceWords as words } from '../../lexicon/attendance.ts'
import { anyOfWords } from '../../lexicon/index.ts'
import { foldSpace } from '../../text/fold.ts'
import { isName, isRole } from './name-words.ts'
import type { Presence } from './presence.ts'

/** What each word or sign behind a name says of whether somebody was there. */
const presences = new Map<string, Presence>([
  ...toPairs([...words.there, '✓', '✔', '✅', '☑'], 'present'),
  ...toPairs([...words.absent, '✗', '✘', '❌', '☐'], 'absent'),
  ...toPairs(words.apologies, 'apologies'),
])

function toPairs(phrases: Iterable<string>, presence: Presence): [string, Presence][] {
  return [...phrases].map((phrase) => [phrase, presence])
}

/** `, represented by Mia Berg`: who lets another speak was not there. */
const proxy = new RegExp(`^(?:by )?(?:${anyOfWords([...words.proxies])})(?!\\p{L})(?! (?:for|of)\\b)`, 'iu')

/** Names that code hosts and chats have for signs. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check|o|\+1|green_circle):/g, '✓'],
  [/:(?:x|negative_squared_cross_mark|heavy_multiplication_x|no_entry(?:_sign)?|-1|red_circle):/g, '✗'],
]

/** Write signs for their names: `:white_check_mark: Mia` gives `✓ Mia`. */
export function withSigns(text: string): string {
  return text.includes(':') ? signs.reduce((left, [name, sign]) => left.replace(name, sign), text) : text
}

/** What stands in parentheses or behind a dash about whether somebody was there: `absent`, `by proxy`; `null` for anything else. */
export function presenceOfStatus(text: string): Presence | null {
  if (proxy.test(text)) return 'apologies'
  return (
    presences.get(
      withSigns(text.toLowerCase())
        .replace(/[*_.!]+/g, '')
        .replace(/️/g, '')
        .trim(),
    ) ?? null
  )
}

/** `Berg - P, Dahl - A` in a roll call: all of its entries end so. */
const letter = /^(.{2,60}?)\s*[-–—:]\s*([PAE])$/u
const letters = new Map([
  ['P', 'present'],
  ['A', 'absent'],
  ['E', 'excused'],
])

/** Write the letters of a roll call as words: `Berg - P, Dahl - A` gives `Berg (present), Dahl (absent)`; other text stays. */
export function withWords(text: string): string {
  const parts = text.split(/\s*[,;]\s*/).map((part) => letter.exec(part.trim()))
  if (parts.length < 2 || parts.some((part) => part === null)) return text
  return parts.map((part) => `${part?.[1] ?? ''} (${letters.get(part?.[2] ?? '') ?? ''})`).join(', ')
}

const status = new RegExp(
  `^(.{2,80}?)\\s*(?::|\\s[-–—]+|\\(|\\s|(?<=\\p{L})-)\\s*(${[...presences.keys()].sort((a, b) => b.length - a.length).join('|')})️?[).]*(?:\\s*\\([^()]*\\)|[,;]\\s.*)?$`,
  'iu',
)

/** `✅ Mia Berg` */
const signFirst = /^([✓✔✅☑✗✘❌☐])\uFE0F?\s*(\S.*)$/u

/**
 * Put what is said of somebody in a roll call into parentheses, with their office: `Chair - Mia Berg: not present, ill` gives
 * `Mia Berg (Chair) (not present)`; `null` where an item is none of one.
 */
export function readCalled(written: string): string | null {
  const item = withSigns(written)
  const plain = signFirst.exec(item)
  const text = plain ? `${plain[2] ?? ''} (${plain[1] ?? ''})` : foldSpace(item.replace(/[*_]+/g, ''))
  const [, before = '', said = ''] = status.exec(text) ?? []
  const parts = before.split(/\s+[-–—]+\s+|\s*:\s+/).map((part) => part.trim())
  const name = parts.at(-1) ?? ''
  const office = parts.length > 1 ? parts[0] : ''
  const isSomebody = isName(name.replace(/\s*[([].*$/, ''), true) && !(parts.length === 1 && isRole(name))
  return said === '' || parts.length > 2 || !isSomebody ? null : `${name}${office ? ` (${office})` : ''} (${said})`
}

/** Put who speaks for somebody into parentheses: `Odile R, represented by Mia Berg` names one who was there, and not Odile. */
export function withProxies(text: string): string {
  return text.replace(represented, ' ($1)')
}

const represented = new RegExp(
  `[,;]\\s*((?:by )?(?:${anyOfWords([...words.proxies])})(?!\\p{L})(?! (?:for|of)\\b)[^,;()\\n]*)`,
  'giu',
)
