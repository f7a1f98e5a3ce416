import { isCommonWord } from '../../lexicon/common-words.ts'
import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { joinLines } from './lines.ts'
import { isKnown, isPerson, type KnownNames, pickPeople, splitOwners } from './owners.ts'
import { isReport } from './sift.ts'

const pointing = /^([^.;:]{2,60}?)\s*(?:[-=]{1,2}>|[→⇒➡👉]\uFE0F?)\s*\p{L}/u

/**
 * Find the first lines of the items of lists that give each of several people something behind an arrow, whatever their heading: at least half of
 * them name somebody of the meeting, the others somebody by the looks, and none tells how things are.
 *
 *     - Mia -> count the tiles
 *     - Jo -> order clay
 */
export function givenByArrows(points: readonly Point[], known: KnownNames): ReadonlySet<Line> {
  const items = points.filter(({ isItem, lines }) => isItem && lines.length > 0)
  const lists = Map.groupBy(items, ({ section, label }) => `${section ?? ''}\n${label ?? ''}`)
  return new Set(
    [...lists.values()].flatMap((list) => (isGiven(list, known) ? list.flatMap(({ lines }) => lines[0] ?? []) : [])),
  )
}

function isGiven(list: readonly Point[], known: KnownNames): boolean {
  const people = list.map(({ lines: [line] }) => pointing.exec(line?.text ?? '')?.[1] ?? '')
  const ofMeeting = people.filter((text) => text !== '' && pickPeople(text, known, true) !== null)
  if (list.some(({ lines }) => isReport(joinLines(lines)))) return false
  return list.length > 1 && ofMeeting.length * 2 >= list.length && people.every((text) => isNamed(text, known))
}

function isNamed(text: string, known: KnownNames): boolean {
  const names = splitOwners(text)
  return (
    names.length > 0 &&
    names.every((name) => isKnown(name, known) || (isPerson(name, known) && !isCommonWord(name.toLowerCase())))
  )
}
