import { parseMarkedLine } from '../actions/line.ts'
import type { Attendee } from '../attendance/attendee.ts'

/** Somebody who is quoted at the start of a line, and how many characters of it name them. */
export interface Speaker {
  attendee: Attendee
  length: number
}

/** Finds who speaks in a line. */
export type SpeakerFinder = (line: string) => Speaker | null

/** What stands before a colon and looks like initials, but is none, whoever is listed. */
const noSpeaker = /^(?:q|a|nb|ps|ai|fyi|re|cc|ie|eg|note|todo|action|decision|agreed|resolved)$/i

/** Of these, what goes on with what somebody says. */
const aside = /^(?:nb|ps|fyi|re|cc|ie|eg|note)$/i

/** What stands before a value, unless the attendance list has such initials. */
const valueLabel = /^(?:url|uri|urn|doi|id|ip|os|vo|pr|eta|tbd|tbc|tba|tel|fax|faq|api|cpu|rpm|log|ok)$/i

/** `Jon Dahl: …`, `RESOLVED: …` */
const label = /^(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}):(?:\s|$)/u

/** Whether letters in front of a colon can be the initials of somebody who is not listed; `Q:`, `NB:` and `URL:` are none. */
export function isSpeakerLabel(letters: string): boolean {
  return !noSpeaker.test(letters) && !valueLabel.test(letters)
}

/** Whether a line begins with a label of any kind, known or not, or with the mark of an action: what stood before it is over. */
export function beginsAnew(line: string): boolean {
  if (label.test(line)) return true
  const marked = parseMarkedLine(line)
  // A mark behind a sentence of the line begins nothing at its start.
  return marked !== null && !/[.;!?]\s?$/.test(line.slice(0, marked.start))
}

/** Whether a line says that what somebody said is over; `NB:` and `Note:` go on with it. */
export function endsTurn(line: string): boolean {
  return beginsAnew(line) && !aside.test(label.exec(line)?.[1] ?? '')
}

/**
 * Make a finder for the people of a meeting: by initials (`D:`, `D.:`, `DH:`) or by name (`Tess:`, `Tess Li:`).
 * A first name that two people of the meeting have names nobody.
 *
 * ```md
 * D: The first draft goes round today.
 * ```
 */
export function toSpeakerFinder(attendees: readonly Attendee[]): SpeakerFinder {
  const people = new Map<string, Attendee | null>()
  const add = (name: string | null | undefined, attendee: Attendee): void => {
    if (!name || noSpeaker.test(name)) return
    const known = people.get(name.toLowerCase())
    people.set(name.toLowerCase(), known === undefined || known === attendee ? attendee : null)
  }
  for (const attendee of attendees) {
    add(attendee.name, attendee)
    add(attendee.name.split(' ')[0], attendee)
  }
  // Initials win over a first name that is spelt alike.
  for (const attendee of attendees)
    if (attendee.initials && !noSpeaker.test(attendee.initials)) people.set(attendee.initials.toLowerCase(), attendee)
  return (line) => {
    const match = /^([\p{L}][\p{L}'’.-]{0,30}(?: [\p{L}][\p{L}'’.-]{0,30}){0,3}?)\s*\.?:(?:\s|$)/u.exec(line)
    const attendee = match ? people.get((match[1] ?? '').replace(/\.$/, '').toLowerCase()) : undefined
    return match && attendee ? { attendee, length: match[0].length } : (initialsWithPoint(line, attendees) ?? null)
  }
}

/** `D. asks …`: initials with a full stop, where the list gives them. */
function initialsWithPoint(line: string, attendees: readonly Attendee[]): Speaker | null {
  const match = /^(\p{Lu}{1,3})\.\s+(?=\p{L})/u.exec(line)
  const attendee = match ? attendees.find(({ initials }) => initials === match[1]) : undefined
  return match && attendee && !noSpeaker.test(match[1] ?? '') ? { attendee, length: match[0].length } : null
}
