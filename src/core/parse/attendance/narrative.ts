import type { Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { splitSentences } from '../speech/sentences.ts'
import { parseAttendee } from './attendee.ts'
import type { Listed, NameList } from './group.ts'
import { type AttendanceLabel, present } from './labels.ts'
import { isName, isRole } from './name-words.ts'
import { splitNames } from './split-names.ts'
import { namesMany } from './titles.ts'
import { readEnding, readForm } from './told.ts'
import { toText } from './text-of.ts'

/** Somebody named in a sentence, and whether a title of several people stands before all of its names. */
type Found = Listed & { isOfMany: boolean }

/** How many blocks of a document may stand before the sentence that says who was there. */
const mostBlocks = 8

/**
 * Find who was there in the sentences of a head that tell it; empty unless two whole names stand behind such words, or surnames behind a title of several.
 *
 *     Board members present were supervisors Mia Berg and Jon Dahl, and clerk Ines Roth. Also present was Paulo Reis.
 */
export function findNarrated(root: Root): Listed[] {
  const found = root.children.slice(0, mostBlocks).flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const list: NameList = { label: present, isPure: true, place: toPlace(block.position) }
    const text = toText(block)
    return splitSentences(text).flatMap(({ start, end }) => readSentence(text.slice(start, end), list))
  })
  const isSure = found.length > 1 && found.some(({ isOfMany }) => isOfMany)
  return isSure || found.filter(({ name }) => name.includes(' ')).length > 1 ? found : []
}

function readSentence(sentence: string, list: NameList): Found[] {
  const told = readEnding(sentence) ?? readForm(sentence)
  return told ? readNames(told.names, told.label, list) : []
}

/** The names of a sentence: what stands before each in small letters says what the person is, or that guests follow. */
function readNames(text: string, label: AttendanceLabel, list: NameList): Found[] {
  let own = label
  const isOfMany = namesMany(text)
  return splitNames(text.replace(/[.\s]+$/, '')).flatMap((piece) => {
    const [, before = '', name = ''] = /^((?:[\p{Ll}'’-]+\s+)*)(\p{Lu}.*)$/u.exec(piece.text.replace(/\n/g, ' ')) ?? []
    if (/\bguests?\b/i.test(before)) own = { ...own, presence: 'guest' }
    if (name === '' || !isName(name, false)) return []
    const entry = parseAttendee(name, { label: own, organisation: null, before: null, isItem: false })
    const role = before.replace(/^(?:and|the|also|with|und|et|y)\s+/g, '').trim()
    return entry ? [{ ...entry, role: isRole(role) ? role : entry.role, place: list.place, list, isOfMany }] : []
  })
}
