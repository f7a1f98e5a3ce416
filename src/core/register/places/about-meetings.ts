import { distance } from 'fastest-levenshtein'
import { hasDayToCome } from '../../parse/meetings/find-meetings.ts'
import { type KindSources, liesInMeetings, saysMeeting } from './kind-sources.ts'
import { apart, standing, template } from './kind-words.ts'

/** Whether a file is about meetings: a template, a table of contents, or of no day in a folder of days. */
export function isApart(source: KindSources, neighbours: readonly KindSources[]): boolean {
  const { name, day } = source
  // A folder of one page may be a meeting: `2013/08/council-minutes-july/index.md`.
  const isOfFolder = /^index$/i.test(name.stem) && day !== null && (source.hasAttendance || liesInMeetings(source))
  const isHeld = name.date?.precision === 'day' || isOfFolder
  const isAlone = neighbours.length === 1 && isHeld
  if (isTranscript(source, neighbours)) return true
  if (standing.test(name.stem) && day === null && !source.hasAttendance) return true
  if (apart.test(name.stem)) return !isAlone && !name.isOwn
  if (template.test(name.stem)) return !name.isOwn || /^(?:\p{L}+[-_ ])?template$/iu.test(name.stem)
  if (!name.isOwn && isTemplate(source)) return true
  if (isNoDay(source, neighbours)) return true
  const isMonthAlone = name.date?.precision === 'month' && !name.isOwn && day === null
  return isMonthAlone && neighbours.some((other) => other.name.isOwn && other.name.date?.precision === 'day')
}

/** So many files named by days make a file of none a stranger among them. */
const fewestDays = 3

/** Whether a file says no day and nobody's presence, where nearly all beside it are named by their days. */
function isNoDay(source: KindSources, neighbours: readonly KindSources[]): boolean {
  const { name, day, hasAttendance } = source
  if (name.isOwn || name.date?.precision === 'day' || day !== null || hasAttendance || saysMeeting(source)) return false
  const dated = neighbours.filter((other) => other.name.isOwn && other.name.date?.precision === 'day').length
  return dated >= fewestDays && dated * 10 >= (neighbours.length - 1) * 9
}

/** Whether a word of the name is `template` but for a letter, the title ends with it, or has no day yet. */
function isTemplate({ name, title }: KindSources): boolean {
  const words = name.stem.toLowerCase().split(/[-_ .]+/)
  return (
    words.some((word) => distance(word, 'template') < 2) ||
    /(?:^|[\s([])template[)\]]?$/i.test(title?.trim() ?? '') ||
    hasDayToCome(title ?? '')
  )
}

/** Whether a transcript lies beside the notes of the same day. */
function isTranscript({ path, name }: KindSources, neighbours: readonly KindSources[]): boolean {
  return (
    /(?:^|[-_ ])transcript(?:ion)?s?$/i.test(name.stem) &&
    neighbours.some((other) => other.path !== path && other.name.date?.date === name.date?.date && name.date !== null)
  )
}
