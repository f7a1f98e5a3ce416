/** How somebody took part in a meeting. */
export type Presence = 'present' | 'guest' | 'apologies' | 'absent'

/** What a heading or label says about the names behind it. */
export interface AttendanceLabel {
  presence: Presence
  /** A role that everybody so listed has, such as `chair`. */
  role: string | null
  /** Whether the label alone states attendance; a lone "Scribe:" does not. */
  isList: boolean
}

/** A line split at its label. */
export interface LabelledLine {
  label: AttendanceLabel
  rest: string
}

/** The label of those who were there. */
export const present: AttendanceLabel = { presence: 'present', role: null, isList: true }
const guest: AttendanceLabel = { presence: 'guest', role: null, isList: false }
const apologies: AttendanceLabel = { presence: 'apologies', role: null, isList: true }
const absent: AttendanceLabel = { presence: 'absent', role: null, isList: true }
const withRole = (role: string): AttendanceLabel => ({ presence: 'present', role, isList: false })

/** Every label met in real minutes, by its words. */
const labels: [RegExp, AttendanceLabel][] = [
  [
    /^(?:in attendance|attend(?:ance|ing|ees?|ants?|ed)?(?: list)?|present|presents|participa(?:nts?|ting|tion)|contributors|(?:members?|people|those|team members?|tsc members?|ctc members?|also) present|attended by|present (?:in person|remotely|members)|roll ?call|who was there|list of (?:attendees|participants)|voting members? present|meeting (?:attendees|participants))$/,
    present,
  ],
  [
    /^(?:members|remote(?:ly)?|in person|in the room|on (?:the )?(?:phone|call|line|zoom|vidyo)|online|local|by phone|connected|remote (?:attendees|participants)|local (?:attendees|participants))$/,
    { ...present, isList: false },
  ],
  [/^(?:special |invited )?guests?(?: stars?| attendees)?$|^visitors?$|^also (?:present|attending)$/, guest],
  [/^observers?(?: present)?$/, withRole('observer')],
  [
    /^(?:(?:with |members )?apolog(?:y|ies)|regrets?|excused|excuses)(?: from| received| for absence| sent)?$/,
    apologies,
  ],
  [/^(?:absent(?:ees?)?|absences?|not present|not attending|missing|unable to attend)$/, absent],
  [
    /^(?:meeting |session )?(?:co-?)?chairs?(?:person|man|woman|ed)?(?: by)?$|^moderators?$|^convener$|^facilitators?$/,
    withRole('chair'),
  ],
  [
    /^(?:meeting )?scribes?$|^scribed by$|^(?:note|minute)s?[ -]?(?:takers?|taking)$|^(?:minutes|notes) (?:taken )?by$|^minutes$|^secretary$|^recorder$/,
    withRole('scribe'),
  ],
]

/** Read a heading or label such as `Present/Contributors`, `Present (remote)` or `Scribe (afternoon):`; `null` for any other words. */
export function parseLabel(text: string): AttendanceLabel | null {
  if (text.length > 80) return null
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[:*_]+\s*$/g, '')
    .replace(/[*_]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:list of )?(.*?)(?: list)?$/, '$1')
  if (words.length > 40) return null
  const [first = '', second] = words.split(/\s*(?:\/|&|\+|,|\band\b)\s*/)
  for (const [expression, label] of labels) {
    if (expression.test(words) || (second !== undefined && expression.test(first) && isCompanion(second))) return label
  }
  return null
}

/** What may stand beside a label as in `Present/Contributing` or `Attendees and apologies`. */
function isCompanion(words: string): boolean {
  return /^(?:contribut(?:ors?|ing)|apolog(?:y|ies)|regrets?|participants?|attendees?|guests?|attendance|chairs?|members?)$/.test(
    words,
  )
}

/** Split `Present: Ann, Bob` at its colon where the words before it are a label. */
export function splitLabel(line: string): LabelledLine | null {
  const spoken = /^\s*[*-]?\s*(apologies (?:for|from))\s+(?!.*:)(.+)$/i.exec(line)
  if (spoken) return { label: apologies, rest: spoken[2] ?? '' }
  const dash = /^([\p{L}/ ]{5,30}?)\s+[-–—]\s+(?=\p{Lu})/u.exec(line)
  const dashed = dash ? parseLabel(dash[1] ?? '') : null
  if (dash && dashed?.isList) return { label: dashed, rest: line.slice(dash[0].length) }
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 60) return null
  const label = parseLabel(line.slice(0, colon))
  return label && { label, rest: line.slice(colon + 1).replace(/^[\s*_]+/, '') }
}
