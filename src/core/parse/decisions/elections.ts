import { foldSpace } from '../../text/fold.ts'
import { isName, isRole } from '../attendance/name-words.ts'
import { type Point, toPointText } from '../text/outline.ts'
import type { Said } from './decision.ts'

/** A heading of what an election came to: `Election of the 2016 committee`, `Wahlen`. */
const heading =
  /^\W*(?:\d+[.)]\s*)?(?:results? of (?:the )?)?(?:(?:(?:board|committee|officer) )?elections?|wahlen|vorstandswahl(?:en)?|élections?|elecci[oó]n(?:es)?)(?!\p{L})(?! (?:process|procedure|rules|timeline|schedule|candidates|nominations))/iu

/**
 * Read who was elected to what by the items below a heading of an election; `[]` where a point is none of them.
 *
 *     ## Election of the 2016 committee
 *     - President - Mia Berg
 */
export function readElected(point: Point): Said[] {
  const { isItem, headings, section, lines } = point
  const text = foldSpace(toPointText(point))
  const [, office = '', name = ''] = /^([^:–—]{3,50}?)(?:\s*:|\s+[-–—])\s+(\p{L}[^,;:]{3,40})$/u.exec(text) ?? []
  const place = lines[0]?.place
  const isElected =
    isItem && heading.test(headings.at(-1) ?? '') && isRole(office.replaceAll('-', ' ')) && name.includes(' ')
  if (!isElected || !isName(name.trim(), false) || !place) return []
  return [{ text, state: 'agreed', adopts: null, section, subject: null, place }]
}
