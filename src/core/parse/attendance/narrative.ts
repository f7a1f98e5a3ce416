import type { Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { attendanceWords } from '../../lexicon/attendance.ts'
import { anyOfWords } from '../../lexicon/index.ts'
import { splitSentences } from '../speech/sentences.ts'
import { parseAttendee } from './attendee.ts'
import type { Listed, NameList } from './group.ts'
import { type AttendanceLabel, present } from './labels.ts'
import { isName, isRole } from './name-words.ts'
import { splitNames } from './split-names.ts'
import { toText } from './text-of.ts'

/** How many blocks of a document may stand before the sentence that says who was there. */
const mostBlocks = 8

const toForm = (words: ReadonlySet<string>): RegExp => new RegExp(`(?<!\\p{L})${anyOfWords([...words])}:?\\s`, 'iu')
const forms: [AttendanceLabel, RegExp][] = [
  [{ ...present, presence: 'absent' }, toForm(attendanceWords.toldAbsent)],
  [{ ...present, presence: 'guest' }, toForm(attendanceWords.toldGuests)],
  [present, toForm(attendanceWords.toldPresent)],
]

/**
 * Find who was there in the sentences of a head that tell it; empty unless two whole names stand behind such words.
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
  return found.filter(({ name }) => name.includes(' ')).length > 1 ? found : []
}

/** What stands behind the names in sentences of a head: `Mia Berg and Jon Dahl attended`, `Ines Roth sent her apologies`. */
const endings: [AttendanceLabel, RegExp][] = [
  [
    { ...present, presence: 'apologies' },
    /\s(?:has |have )?sent (?:his |her |their )?(?:apologies|regrets)\W*$|\s(?:was|were) excused\W*$|\s(?:war|waren) entschuldigt\W*$/iu,
  ],
  [
    { ...present, presence: 'absent' },
    /\s(?:was|were) (?:absent|not present|unable to attend)\W*$|\s(?:could not|did not|was not able to|were not able to) attend\W*$|\s(?:war|waren) abwesend\W*$/iu,
  ],
  [
    present,
    /\s(?:(?:were|was) (?:all )?(?:present|in attendance)|attended|participated|took part|waren anwesend|nahmen teil|étaient présents)\W*$/iu,
  ],
]

/** The names of a sentence that ends so and holds nothing else. */
function readBefore(sentence: string, list: NameList): Listed[] {
  for (const [label, ending] of endings) {
    const at = ending.exec(sentence)?.index
    const names = at === undefined ? '' : sentence.slice(0, at).trim()
    if (names !== '' && splitNames(names).every(({ text }) => text.includes(' ') && isName(text, false)))
      return readNames(names, label, list)
  }
  return []
}

function readSentence(sentence: string, list: NameList): Listed[] {
  const before = readBefore(sentence, list)
  if (before.length > 0) return before
  for (const [label, form] of forms) {
    const match = form.exec(sentence)
    if (match) return readNames(sentence.slice(match.index + match[0].length), label, list)
  }
  return []
}

/** The names of a sentence: what stands before each in small letters says what the person is, or that guests follow. */
function readNames(text: string, label: AttendanceLabel, list: NameList): Listed[] {
  let own = label
  return splitNames(text.replace(/[.\s]+$/, '')).flatMap((piece) => {
    const [, before = '', name = ''] = /^((?:[\p{Ll}'’-]+\s+)*)(\p{Lu}.*)$/u.exec(piece.text.replace(/\n/g, ' ')) ?? []
    if (/\bguests?\b/i.test(before)) own = { ...own, presence: 'guest' }
    if (name === '' || !isName(name, false)) return []
    const entry = parseAttendee(name, { label: own, organisation: null, before: null, isItem: false })
    const role = before.replace(/^(?:and|the|also|with|und|et|y)\s+/g, '').trim()
    return entry ? [{ ...entry, role: isRole(role) ? role : entry.role, place: list.place, list }] : []
  })
}
