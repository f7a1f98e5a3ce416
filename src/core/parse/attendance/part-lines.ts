import { areNames } from './entries.ts'
import type { Group } from './group.ts'
import { isPartLabel, namesGroup } from './labels.ts'
import { isName, isRole } from './name-words.ts'
import { isProse } from './prose.ts'
import { nameWords as words } from '../../lexicon/names.ts'
import { isCommonWord } from '../../lexicon/common-words.ts'

/** A line that begins with the part of the meeting's people whose names follow. */
export interface PartLine {
  /** `Board members` */
  part: string
  names: string
}

/** Parts whose last word surely means people, so that one name behind it is enough: `Deputy members - Mia`. */
const ofMembers =
  /(?:members?|deputies|representatives|staff|staff support|officers|directors|trustees|owners)(?:\(s\))?$|^others?$/i

/** Whether a part behind those who were absent is of others again: `Staff: Mia Berg` */
export function isOfOthers(part: string): boolean {
  return /\b(?:staff|support|public|owners|guests?|visitors?|officials?|administration|press)\W*$/i.test(part)
}

/**
 * Split a line of a list at the part of those present that it names: `Board members - Mia, Jon`, `Acme team: Mia Berg (chair)`.
 * `null` where it names none, or where what follows may be another fact: `Team: Widgets`.
 */
export function splitPartLine(line: string): PartLine | null {
  const match = /^\s*(\p{Lu}[\p{L} -]{2,45}?(?:\(s\))?)\s*(?::|\s[-–—])(?:\s+(.*))?$/su.exec(line)
  const [part = '', names = ''] = match?.slice(1) ?? []
  if (!match || !(isPartLabel(part) || namesGroup(part) || ofMembers.test(part))) return null
  const areLines = names.includes('\n') || /^\p{Lu}\S+ \p{Lu}\S+$/u.test(names.trim())
  return names.trim() === '' || names.includes(',') || ofMembers.test(part) || areLines ? { part, names } : null
}

/** Whether a paragraph goes on with the list of the label above: people below one that stood alone, or another part of them. */
export function goesOnWithPeople(text: string, group: Group | null): boolean {
  const part = splitPartLine(text)
  if (part !== null) return part.names !== ''
  if (group === null) return false
  return (group.isAlone === true && isOfPeople(text)) || isOfficer(text) || (titled.test(text) && !isProse(text))
}

/** `Mia Berg – Clerk and 3 members of the public.` in a paragraph of its own. */
function isOfficer(text: string): boolean {
  const [, name = '', office = ''] = /^([^–—:,.\n]{3,40}?)\s+[–—-]\s+([^,.:;\n]{3,60})\.?$/u.exec(text.trim()) ?? []
  return name.includes(' ') && isName(name, false) && isWholeName(name) && isRole(office)
}

/** `Ms. Mia Berg (Vice-Chair)` in a paragraph of its own, as cities list who was there. */
const titled = /^(?:Mr|Mrs|Ms|Dr|Cllr|Councillor|Commissioner|Herr|Frau|Mme|M)\.? \p{Lu}[^.;:?!\n]{2,100}$/u

/** Whether a paragraph below a label that stands alone is nothing but people, with what they are in parentheses. */
function isOfPeople(text: string): boolean {
  return text.split('\n').every((line) => {
    const names = (splitPartLine(line)?.names ?? line).replace(/\([^()]*\)/g, ' ').trim()
    const isOne =
      names.includes(' ') && isName(names.replace(/\s+/g, ' '), false) && (/\(/.test(line) || isWholeName(names))
    return areNames(names) || isOne
  })
}

/** `Mia Berg` alone in a line, which no heading of business looks like: `Next Meeting`. */
function isWholeName(text: string): boolean {
  const own = text.split(/[\s-]+/)
  return own.length < 4 && !own.some((word) => words.common.has(word.toLowerCase()) || isCommonWord(word))
}

/** Whether a line begins with a label that is no part of a list: `Rocking: yes`. */
export function isForeignLine(line: string): boolean {
  return /^[^,()]{1,40}:(?:\s|$)/.test(line) && !splitPartLine(line)
}

/** Whether a paragraph below a heading of attendance only says of whom the next list is: `For the potters:` */
export function isPartAlone(text: string): boolean {
  return /^(?:for|from|representing|für|pour|por|voor|per) [^.,;:\n]{2,60}:$/iu.test(text.trim())
}
