import { anyOf, anyOfWords, wordsFor } from '../../lexicon/index.ts'
import type { Found } from './aside.ts'
import { weekdayPattern } from '../../lexicon/months.ts'
import { dueSign, parseDueDate } from './due.ts'
import { type KnownNames, pickPeople, splitOwners } from './owners.ts'
import { handle } from './words.ts'

const beforeOthers = new RegExp(`(?:^|\\s)${anyOf(({ actions }) => actions.beforeOthers)}$`, 'i')
const handles = new RegExp(`^(.*\\S)\\s+((?:@${handle}(?:,? (?:and )?|/)?)+)[.]?$`, 'u')
const segment = /^(.*\S)\s+[–—-]\s+([^–—]{2,60}?)[.]?$/u

/** When something is to be done that gives no day. */
const soon = new RegExp(
  `^(?:asap|ongoing|urgent|(?:${dueSign} )?(?:next|this) (?:week|month|meeting)|(?:${dueSign} )?${weekdayPattern})$`,
  'iu',
)

/** Columns of owners whose header also says so behind an action; shorter words mean other things too. */
const owning = anyOfWords(
  wordsFor(({ actions }) => actions.columns.owner).filter((word) => word.length > 3 && word !== 'person'),
)
/** `Buy tiles. Owner: Mia`, `sweep the yard; lead: Jon` */
const ownerField = new RegExp(`^(.*\\S)(?:[.;,]|\\s[–—-])?\\s+${owning}\\s*:\\s+([^:;]{2,100}?)[.]?$`, 'iu')
/** `Sweep the yard: Mia` */
const behindColon = /^(.*\S)\s*:\s+([^:]{2,60}?)[.]?$/u

const behindArrow = /^(.*\S)\s+(?:[-=]{1,2}>|[→⇒➡👉]\uFE0F?)\s+([^–—.;:]{2,100}?)[.]?$/u

/** Read who, and until when, at the end of a text: `draft a plan @mia`, `draft a plan - Mia - 2024-05-01`. */
export function readClosing(text: string, known: KnownNames): Found | null {
  const stated = readOwnerField(text, known)
  if (stated) return stated
  const arrow = behindArrow.exec(text)
  const pointed = arrow ? pickPeople(arrow[2] ?? '', known, false) : null
  if (arrow && pointed) return { owners: pointed, due: null, text: arrow[1] ?? '' }
  const last = segment.exec(text)
  const date = last ? parseDueDate(last[2] ?? '') : null
  if (last && (date !== null || soon.test(last[2] ?? ''))) {
    const before = readClosing(last[1] ?? '', known)
    return { owners: before?.owners ?? [], due: date, text: before?.text ?? last[1] ?? '' }
  }
  const [, words, tagged] = handles.exec(text) ?? []
  if (words !== undefined && tagged !== undefined && !beforeOthers.test(words))
    return { owners: splitOwners(tagged.replace(/\s+@/g, ', @')), due: null, text: words }
  const people = last ? pickPeople(last[2] ?? '', known, known.size > 0 && !/ /.test(last[2] ?? '')) : null
  if (last && people) return { owners: people, due: null, text: last[1] ?? '' }
  const colon = behindColon.exec(text)
  const named = colon ? pickPeople(colon[2] ?? '', known, true) : null
  return colon && named ? { owners: named, due: null, text: colon[1] ?? '' } : null
}

function readOwnerField(text: string, known: KnownNames): Found | null {
  const [, words, people = ''] = ownerField.exec(text) ?? []
  const owners = words === undefined ? null : pickPeople(people, known, false)
  return words === undefined || !owners ? null : { owners, due: null, text: words.replace(/[.;,]$/, '') }
}

/** Whether an item ends with an arrow to people of the meeting: `find out who has the key → Mia, JD`. */
export function isPointed(text: string, known: KnownNames): boolean {
  const people = behindArrow.exec(text)?.[2]
  return people !== undefined && pickPeople(people, known, true) !== null
}

const dutyOf =
  /^(?!.*(?<!\p{L})(?:we|I|you|wir|ich|man|nous|on|noi|nós|nosotros)(?!\p{L}))\p{L}.*\s(?:(?:must|needs? to|has to|have to|doit|doivent|deve|devono|devem|debe|deben)\s(?:be|être|essere|ser)\s|(?:muss|müssen|soll|sollen)\s.*\p{L}(?:t|n)\swerden|(?:moet|moeten)\s.*\sworden).*\((?<people>[^()]{2,60})\)[.]?$/iu

/** Whether an item says what is to be done, and behind it whose it is: `the fence has to be painted (Mia)`. */
export function isDutyOf(text: string, known: KnownNames): boolean {
  const people = text.length <= longestDuty ? dutyOf.exec(text)?.groups?.people : undefined
  return people !== undefined && pickPeople(people, known, true) !== null
}

/** No item that says so has more letters. */
const longestDuty = 200
