import type { Book } from '../../core/book.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { showDate } from '../dates.ts'
import { slipNote } from './facts.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { toHref } from '../record/shell.ts'
import { type LinkedDate, toLinkedDate } from './linked-date.ts'
import { nameOfTool, toolAddress } from './tool-names.ts'

/** A row of the table of releases: every fact that the timeline draws. */
export interface ReleaseEntry {
  id: string
  tool: { text: string; href: string } | null
  version: string
  href: string
  remark: string | null
  dates: LinkedDate[]
  status: Release['status'] | 'candidate'
  statusText: string
  moves: number
  slip: string | null
  said: { text: string; href: string } | null
  notes: string | null
}

/** Show a release as a row. */
export function toEntry(book: Book, release: Release, withTool: boolean): ReleaseEntry {
  const { tool, version, planned, released, moves, evidence, remark, withdrawn } = release
  const standing = planned.findLast(({ suspect }) => suspect === null)
  const last = planned.at(-1)
  const shownStatus = toShownStatus(release)
  return {
    id: `~${tool}-${version}`,
    tool: withTool ? { text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) } : null,
    version,
    href: toHref(book, evidence.url),
    remark,
    dates: [
      ...planned.map((step) => toLinkedDate(book, step, released !== null || step !== standing)),
      ...(released === null
        ? []
        : [
            {
              date: released.precision === 'day' ? showDate(released.date, book.words) : null,
              text: sayPlanned(released, book.words),
              href: toHref(book, released.evidence.url),
              isStruck: false,
              note: null,
            },
          ]),
    ],
    status: shownStatus,
    statusText: book.words.releases.states[shownStatus],
    moves,
    slip: slipNote(release, book.words),
    said: withdrawn
      ? {
          text: book.words.releases.leftOut(withdrawn.on === null ? null : showDate(withdrawn.on, book.words).text),
          href: toHref(book, withdrawn.evidence.url),
        }
      : last?.lastSaidOn
        ? { text: showDate(last.lastSaidOn, book.words).text, href: toHref(book, lastEvidence(release)) }
        : null,
    notes: toNotes(book, release),
  }
}

/** `High priority; freeze 3 March 2014`: what the row says besides. */
function toNotes({ words }: Book, { notes, phases }: Release): string | null {
  const days = phases.map(({ name, date }) => `${name} ${showDate(date, words).text}`)
  return [notes, days.join(', ')].filter(Boolean).join('; ') || null
}

/** A candidate that came is called one. */
function toShownStatus({ isPreRelease, status }: Release): ReleaseEntry['status'] {
  return isPreRelease && status === 'released' ? 'candidate' : status
}

/** Where a release was stated last by a meeting. */
function lastEvidence({ rows, evidence }: Release): string {
  return (rows.findLast(({ document }) => document.kind !== 'roadmap')?.evidence ?? evidence).url
}
