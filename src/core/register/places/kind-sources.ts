import type { FileName } from '../../parse/dates/file-name.ts'
import { findDate, type StatedDate } from '../../parse/dates/dates.ts'
import type { Kind } from '../../records/kinds.ts'
import { ofBodies, ofMeetings } from './kind-words.ts'

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

/** The words of the name of a file and of its title. */
export function wordsOf({ name, title }: KindSources): string {
  return `${name.stem.replace(/[-_]/g, ' ')} ${title ?? ''}`
}

/** Whether the name of the file or its title says that it holds a meeting: `minutes.md`, `# Sync meeting`. */
export function saysMeeting(source: KindSources): boolean {
  const words = wordsOf(source)
  return ofMeetings.test(words) || (findDate(source.title ?? '') !== null && ofBodies.test(words))
}

/** Whether the folder of a file says that it holds meetings: `Board Minutes/March.md`, `minutes/march/index.md`. */
export function liesInMeetings({ name }: KindSources): boolean {
  const words = /^index$/i.test(name.stem) ? name.words.slice(0, -1) : name.words
  const folder = words.findLast((word) => word !== '') ?? ''
  return /meeting|minutes|protokoll|sitzung|versammlung|vergadering|(?<!\p{L})(?:reuniones|reuniões|reunioes|riunioni|réunions|comptes[- ]rendus|actas|atas|verbali|notulen)(?!\p{L})/iu.test(
    folder.replace(/[-_]/g, ' '),
  )
}
