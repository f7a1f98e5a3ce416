import { anyOf } from '../../lexicon/index.ts'
import { foldSpace } from '../../text/fold.ts'
import { isName, isRole } from '../attendance/name-words.ts'
import { type Point, toPointText } from '../text/outline.ts'
import type { Said } from './decision.ts'

/** A heading of what an election came to: `Election of the 2016 committee`, `Wahlen`. */
const heading =
  /^\W*(?:\d+[.)]\s*)?(?:results? of (?:the )?)?(?:(?:(?:board|committee|officer) )?elections?|wahlen|vorstandswahl(?:en)?|élections?|elecci[oó]n(?:es)?)(?!\p{L})(?! (?:process|procedure|rules|timeline|schedule|candidates|nominations))/iu

/** What stands above the list of who was elected, behind one of the candidates and their votes: `Ergebnisse`. */
const results = new RegExp(
  `^\\W*${anyOf(({ decisions }) => [...decisions.outcomes, ...decisions.conclusions])}s?\\W*$`,
  'iu',
)

/** `with 9 votes`, `(9 Stimmen)`: how many were for somebody. */
const votes =
  /\s+(?:\(|(?:with|mit|avec|con|com|met|med)\s)\d{1,4}\s(?:votes?|stimmen?|voix|votos?|voti|stemmen|stemmer|röster)\)?$/iu

/** `1st seat`, `Amt`: an office that is known by its number alone. */
const numbered = new RegExp(
  `^(?:\\d{1,2}\\S{0,3}\\s)?${anyOf(({ decisions }) => decisions.seats)}(?:\\s\\d{1,2})?$`,
  'iu',
)

/**
 * Read who was elected to what by the items below a heading of an election, or below `Results` among them; `[]` where a point
 * is none of them.
 *
 *     ## Election of the 2016 committee
 *     - President - Mia Berg
 */
export function readElected(point: Point): Said[] {
  if (!point.isItem || !heading.test(point.headings.at(-1) ?? '')) return []
  const own = readOffice(point)
  return own.length > 0 || !results.test(toPointText(point)) ? own : point.points.flatMap(readOffice)
}

/** `President - Mia Berg`, `2. Amt: Mia Berg mit 9 Stimmen` */
function readOffice(point: Point): Said[] {
  const { isItem, section, lines } = point
  const text = foldSpace(toPointText(point))
  const [, office = '', name = ''] =
    /^([^:–—]{3,50}?)(?:\s*:|\s+[-–—])\s+(\p{L}[^,;:]{3,60})$/u.exec(text.replace(/\.$/, '')) ?? []
  const who = name.replace(votes, '').trim()
  const place = lines[0]?.place
  const isOffice = isRole(office.replaceAll('-', ' ')) || (who !== name.trim() && numbered.test(office.trim()))
  if (!isItem || !isOffice || who.length > longestName || !who.includes(' ') || !isName(who, false) || !place) return []
  return [{ text, state: 'agreed', adopts: null, section, subject: null, place }]
}

/** No name has more letters. */
const longestName = 40
