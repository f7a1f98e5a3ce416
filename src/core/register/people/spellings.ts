import type { Attendee } from '../../parse/attendance/attendee.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { byDate } from '../places/series.ts'
import { isBound, type SpeltName, toSpeltName } from './names.ts'

/** All sightings of one spelling: of a full name anywhere, of any other in one series. */
export interface Spelling {
  key: string
  name: SpeltName
  /** Series of minutes or reports, as `kind/series`, to which a short name is bound; `null` for a full name. */
  scope: string | null
  scopes: Set<string>
  /** Spelling → how often. */
  written: Map<string, number>
  sightings: { document: DocumentRecord; attendee: Attendee }[]
}

/** Group every line of every attendance by spelling. */
export function toSpellings(documents: readonly DocumentRecord[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  // Most names stand in many lists.
  const names = new Map<string, SpeltName>()
  for (const document of [...documents].sort(byDate)) {
    for (const attendee of document.attendance.attendees) {
      const name = names.get(attendee.name) ?? toSpeltName(attendee.name)
      names.set(attendee.name, name)
      if (name.folded === '') continue
      const key = keyOf(document, name)
      const known = spellings.get(key) ?? {
        key,
        name,
        scope: isBound(name) ? scopeOf(document) : null,
        scopes: new Set<string>(),
        written: new Map<string, number>(),
        sightings: [],
      }
      spellings.set(key, known)
      known.scopes.add(scopeOf(document))
      known.written.set(attendee.name, (known.written.get(attendee.name) ?? 0) + 1)
      known.sightings.push({ document, attendee })
    }
  }
  return spellings
}

/** The series that a document is one of, as `kind/series`. */
function scopeOf({ kind, series }: DocumentRecord): string {
  return `${kind}/${series ?? ''}`
}

/** What a spelling is known by: a full name everywhere, any other in its series. */
export function keyOf(document: DocumentRecord, name: SpeltName): string {
  return isBound(name) ? `${scopeOf(document)} ${name.folded}` : name.folded
}

/** Whether some meeting lists both, each on a line of its own. */
export function areTogether(a: Spelling, b: Spelling): boolean {
  const paths = new Set(a.sightings.map(({ document }) => document.path))
  return b.sightings.some(({ document }) => paths.has(document.path))
}

/** More words first, then the more often written, then by key: what a person is called by. */
export function byWeight(a: Spelling, b: Spelling): number {
  const rank = ({ name }: Spelling): number => ['full', 'last letter', 'first letter', 'single'].indexOf(name.form)
  return rank(a) - rank(b) || b.sightings.length - a.sightings.length || byCodeUnit(a.key, b.key)
}

/** The spelling that is written most often, sooner one as names are written than one in capitals or small letters; of two, the first by code unit. */
export function mostWritten(written: ReadonlyMap<string, number>): string {
  const loudness = (name: string): number =>
    Number(/(?<!\p{L})(?:\p{Lu}{3,}|\p{Lu}+ \p{Lu}{2,})(?!\p{L})|^[^\p{Lu}]*$/u.test(name))
  return (
    [...written].sort(
      ([a, timesA], [b, timesB]) => loudness(a) - loudness(b) || timesB - timesA || byCodeUnit(a, b),
    )[0]?.[0] ?? ''
  )
}
