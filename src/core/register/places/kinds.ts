import { distance } from 'fastest-levenshtein'
import { findDate, type StatedDate } from '../../parse/dates/dates.ts'
import { holdsNoMeetings } from '../../parse/meetings/split-meetings.ts'
import { hasDayToCome } from '../../parse/meetings/find-meetings.ts'
import type { FileName } from '../../parse/dates/file-name.ts'
import type { Kind } from '../../records/kinds.ts'
import {
  apart,
  fewestReporting,
  ofBodies,
  ofMeetings,
  ofNews,
  ofReports,
  reporting,
  standing,
  template,
} from './kind-words.ts'

/** What tells the kind of a document. */
export interface KindSources {
  path: string
  name: FileName
  /** What its front matter says. */
  given: Kind | null
  /** The day that front matter, title or head states. */
  day: StatedDate | null
  /** What its title says, and the heading that begins its text. */
  title: string | null
  hasAttendance: boolean
  /** The headings of its sections. */
  sections: readonly string[]
}

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
    const isNamed = name.date?.precision === 'day' && ofMeetings.test(wordsOf(source))
    const isOfReports = name.folders.some((folder) => /^_?reports?$/i.test(folder))
    if (folderKind === 'report' && source.hasAttendance && isNamed && !isOfReports) return 'minutes'
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

/** Whether a file is about meetings: a template, a table of contents, or of no day in a folder of days. */
function isApart(source: KindSources, neighbours: readonly KindSources[]): boolean {
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

/** Whether a file says no day and nobody's presence, where nearly all beside it are named by their days. */
function isNoDay(source: KindSources, neighbours: readonly KindSources[]): boolean {
  const { name, day, hasAttendance } = source
  if (name.isOwn || name.date?.precision === 'day' || day !== null || hasAttendance || saysMeeting(source)) return false
  const dated = neighbours.filter((other) => other.name.isOwn && other.name.date?.precision === 'day').length
  return dated > 2 && dated * 10 >= (neighbours.length - 1) * 9
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

/** Whether a file of a folder of pages is minutes by its name, `pages/meet/Board_Meeting_2017-01-14.md`, or by all that it says. */
function isMinutesAmongPages(source: KindSources): boolean {
  const { name, day, hasAttendance } = source
  const isNamed = ofMeetings.test(name.stem.replace(/[-_]/g, ' ')) && name.date?.precision === 'day'
  const isTold = hasAttendance && day?.precision === 'day' && ofMeetings.test(wordsOf(source))
  return (isNamed || isTold) && name.folders.some((folder) => /^_?pages$/i.test(folder))
}

/** Whether a transcript lies beside the notes of the same day. */
function isTranscript({ path, name }: KindSources, neighbours: readonly KindSources[]): boolean {
  return (
    /(?:^|[-_ ])transcript(?:ion)?s?$/i.test(name.stem) &&
    neighbours.some((other) => other.path !== path && other.name.date?.date === name.date?.date && name.date !== null)
  )
}

/** The words of the name of a file and of its title. */
function wordsOf({ name, title }: KindSources): string {
  return `${name.stem.replace(/[-_]/g, ' ')} ${title ?? ''}`
}

/** Whether the name of the file or its title says that it holds a meeting: `minutes.md`, `# Sync meeting`. */
function saysMeeting(source: KindSources): boolean {
  const words = wordsOf(source)
  return ofMeetings.test(words) || (findDate(source.title ?? '') !== null && ofBodies.test(words))
}

/** Whether the folder of a file says that it holds meetings: `Board Minutes/March.md`, `minutes/march/index.md`. */
function liesInMeetings({ name }: KindSources): boolean {
  const words = /^index$/i.test(name.stem) ? name.words.slice(0, -1) : name.words
  const folder = words.findLast((word) => word !== '') ?? ''
  return /meeting|minutes|protokoll|sitzung|versammlung|vergadering|(?<!\p{L})(?:reuniones|reuniões|reunioes|riunioni|réunions|comptes[- ]rendus|actas|atas|verbali|notulen)(?!\p{L})/iu.test(
    folder.replace(/[-_]/g, ' '),
  )
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
