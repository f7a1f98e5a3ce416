import { holdsNoMeetings } from '../../parse/meetings/split-meetings.ts'
import type { Kind } from '../../records/kinds.ts'
import { isApart } from './about-meetings.ts'
import { type KindSources, liesInMeetings, saysMeeting, wordsOf } from './kind-sources.ts'
import { fewestReporting, ofMeetings, ofNews, ofReports, reporting } from './kind-words.ts'

/**
 * Tell the kind of every document. Front matter wins, then the folder that names a kind. Elsewhere a file named by a day is
 * minutes, and so is one whose text states its day among others of that sort, or with an attendance list.
 */
export function toKinds(
  sources: readonly KindSources[],
  folderKindOf: (path: string) => Kind | null,
): Map<string, Kind> {
  const beside = Map.groupBy(sources, ({ name }) => name.folders.join('/'))
  const families = Map.groupBy(sources, familyOf)
  // Where others have a day, who was there makes minutes of one without.
  const attended = sources.filter(({ hasAttendance }) => hasAttendance)
  const hasMinutes = attended.filter(({ day }) => day !== null).length > 1
  const hasNamedDays = attended.filter(({ name }) => name.date?.precision === 'day').length > 1
  return new Map(sources.map((source) => [source.path, kindOf(source)]))

  function kindOf(source: KindSources): Kind {
    const { path, name, given, day } = source
    if (given !== null) return given
    const folderKind = folderKindOf(path)
    const neighbours = beside.get(name.folders.join('/')) ?? []
    const isDatedKind = folderKind === null || folderKind === 'minutes' || folderKind === 'report'
    if (isDatedKind && isApart(source, neighbours)) return 'page'
    if (folderKind === 'report' && isMinutesAmongReports(source)) return 'minutes'
    if (folderKind !== null && !(folderKind === 'page' && isMinutesAmongPages(source))) return folderKind
    if (isNews(source, families.get(familyOf(source)) ?? [])) return 'page'
    if (name.date?.precision === 'day' || (name.isOwn && name.date !== null))
      return isReport(source) ? 'report' : 'minutes'
    const isOfMeetings = hasMinutes || (hasNamedDays && name.date !== null)
    if (day === null)
      return isOfMonth(source) || (source.hasAttendance && isOfMeetings && !holdsNoMeetings(name.stem))
        ? 'minutes'
        : 'page'
    const isMeeting =
      !holdsNoMeetings(name.stem) &&
      (source.hasAttendance ||
        saysMeeting(source) ||
        liesInMeetings(source) ||
        isAmongMeetings(families.get(familyOf(source)) ?? []))
    return isMeeting ? 'minutes' : 'page'
  }
}

/** Whether a file has the notes of the month or week that its folder is: `2024/05-May/notes.md`. */
function isOfMonth({ name: { date, isOwn, stem } }: KindSources): boolean {
  return (
    date !== null &&
    date.precision !== 'year' &&
    !isOwn &&
    /^(?:meeting[-_ ]?)?(?:minutes|notes|protokoll)$/i.test(stem)
  )
}

/** The folders of a document that are no date: where the years of one series meet. */
export function familyOf({ name }: Pick<KindSources, 'name'>): string {
  return name.words.filter((word) => word !== '').join('/')
}

/**
 * Whether a file of a folder of news is no meeting: its words are those of no other file of the folder and say nothing of one,
 * while others by their names do, or it has no list of those who were there.
 */
function isNews(source: KindSources, family: readonly KindSources[]): boolean {
  const { path, name, title } = source
  if (!name.folders.some((folder) => ofNews.test(folder)) || saysMeeting(source)) return false
  if (/workshop|plenary|hackathon|retreat|summit/i.test(`${name.stem} ${title ?? ''}`)) return false
  const isRepeated = family.some((other) => other.path !== path && other.name.stem === name.stem)
  return !isRepeated && (!source.hasAttendance || family.some(saysMeeting))
}

/** Whether a file of a folder such as `sc_reports` is minutes, by its day, its words and who was there; in `reports` itself none is. */
function isMinutesAmongReports(source: KindSources): boolean {
  const { name, hasAttendance } = source
  const isNamed = name.date?.precision === 'day' && ofMeetings.test(wordsOf(source))
  return hasAttendance && isNamed && !name.folders.some((folder) => /^_?reports?$/i.test(folder))
}

/** Whether a file of a folder of pages is minutes by its name, `pages/meet/Board_Meeting_2017-01-14.md`, or by all that it says. */
function isMinutesAmongPages(source: KindSources): boolean {
  const { name, day, hasAttendance } = source
  const isNamed = ofMeetings.test(name.stem.replace(/[-_]/g, ' ')) && name.date?.precision === 'day'
  const isTold = hasAttendance && day?.precision === 'day' && ofMeetings.test(wordsOf(source))
  return (isNamed || isTold) && name.folders.some((folder) => /^_?pages$/i.test(folder))
}

/** Whether a file of a day reports what was done, by its name, its title or its folder, and holds no meeting. */
function isReport(source: KindSources): boolean {
  const { name, title, hasAttendance } = source
  if (hasAttendance) return false
  const folder = name.words.findLast((word) => word !== '') ?? ''
  if (!saysMeeting(source) && source.sections.filter((title) => reporting.test(title)).length >= fewestReporting)
    return true
  return (
    /report/i.test(name.stem) ||
    (!saysMeeting(source) && ofReports.test(`${folder} ${name.stem} ${title ?? ''}`.replace(/[-_]/g, ' ')))
  )
}

/** Whether most documents of a family state their day, and say in a word or by who was there that they are meetings. */
function isAmongMeetings(family: readonly KindSources[]): boolean {
  const dated = family.filter(({ name, day }) => day !== null || name.date?.precision === 'day')
  const meetings = dated.filter(
    ({ path, title, hasAttendance }) =>
      hasAttendance || ofMeetings.test(`${path.replace(/[-_/.]/g, ' ')} ${title ?? ''}`),
  )
  return dated.length > 1 && dated.length * 5 >= family.length * 3 && meetings.length * 2 >= dated.length
}
