import { attendanceWords as words } from '../../lexicon/attendance.ts'
import { anyOfWords } from '../../lexicon/index.ts'
import { splitSentences } from '../speech/sentences.ts'
import { absent, type AttendanceLabel, present } from './labels.ts'
import { isName, isPlaceholder } from './name-words.ts'
import { splitNames } from './split-names.ts'

/** What a sentence says of the people it names: `Ole Nord was absent.` */
export interface Told {
  label: AttendanceLabel
  /** The words that hold the names. */
  names: string
}

const apologies: AttendanceLabel = { ...present, presence: 'apologies' }

/** `was present for part of the meeting`, `attended via Zoom` */
const forPart =
  '(?: (?:for (?:part|some|most|the first part|the start) of the meeting|via \\p{L}+|by \\p{L}+|remotely|online))?'
const toEnding = (phrases: ReadonlySet<string>): RegExp =>
  new RegExp(`\\s${anyOfWords([...phrases])}${forPart}\\W*$`, 'iu')
/** What stands behind the names, in the order in which it is tried: `was not present` is not `present`. */
const endings: [AttendanceLabel, RegExp][] = [
  [apologies, toEnding(words.saidApologies)],
  [absent, toEnding(words.saidAbsent)],
  [present, toEnding(words.saidPresent)],
]

/** What people of one body are called before their names: `Board members Mia Berg and Jon Dahl were present.` */
const ofMany =
  /^\s*(?:[Tt]he )?(?:\p{L}+ )?(?:[Mm]embers|[Dd]irectors|[Tt]rustees|[Cc]ouncill?ors|[Cc]ommissioners|[Ss]upervisors|[Oo]fficers)\s+(?=\p{Lu})/u

const toForm = (phrases: ReadonlySet<string>): RegExp => new RegExp(`(?<!\\p{L})${anyOfWords([...phrases])}:?\\s`, 'iu')
/** What stands before them. */
const forms: [AttendanceLabel, RegExp][] = [
  [absent, toForm(words.toldAbsent)],
  [{ ...present, presence: 'guest' }, toForm(words.toldGuests)],
  [present, toForm(words.toldPresent)],
]

/** Read a sentence that names people and says at its end whether they were there, and nothing else. */
export function readEnding(sentence: string): Told | null {
  for (const [label, ending] of endings) {
    const at = ending.exec(sentence)?.index
    const names = at === undefined ? '' : sentence.slice(0, at).replace(ofMany, '').trim()
    if (names !== '' && splitNames(names).every(({ text }) => text.includes(' ') && isName(text, false)))
      return { label, names }
  }
  return null
}

/** Read a sentence that says so before the names: `Present were Mia Berg and Jon Dahl.` */
export function readForm(sentence: string): Told | null {
  for (const [label, form] of forms) {
    const match = form.exec(sentence)
    if (match) return { label, names: sentence.slice(match.index + match[0].length) }
  }
  return null
}

/** Part what stands behind a label at the sentences that say of others whether they were there; `null` where none does. */
export function splitTold(text: string, label: AttendanceLabel): Told[] | null {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end))
  const told = sentences.map(readEnding)
  return told.some((one) => one !== null) ? sentences.map((names, index) => told[index] ?? { label, names }) : null
}

const exception = new RegExp(`\\s${anyOfWords([...words.exceptions])}\\s+(?<names>\\p{Lu}.*)$`, 'u')

/** Those who were not there of everybody: `All board members except Ole Nord`. */
export function exceptedIn(text: string): string | null {
  const names = isPlaceholder(text) ? exception.exec(text)?.groups?.names : undefined
  return names ?? null
}
