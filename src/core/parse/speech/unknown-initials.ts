import type { Place } from '../../read/message.ts'
import type { Attendee } from '../attendance/attendee.ts'
import type { Passage } from '../text/passages.ts'
import type { Section } from '../text/sections.ts'
import { isSpeakerLabel } from './speakers.ts'

/** Initials in front of a statement that the attendance list does not have. */
export interface UnknownInitials {
  initials: string
  place: Place
}

/** Find initials before a colon at the start of a line that an attendance list, which gives initials, does not have. */
export function findUnknownInitials(
  passages: readonly Passage[],
  sections: readonly Section[],
  attendees: readonly Attendee[],
): UnknownInitials[] {
  const known = new Set(attendees.flatMap(({ initials }) => initials ?? []))
  if (known.size === 0) return []
  const headings = new Set(sections.map(({ place }) => `${place.line}:${place.column}`))
  return passages.flatMap(({ text, place }) =>
    headings.has(`${place.line}:${place.column}`) || !text.includes(':')
      ? []
      : text.split('\n').flatMap((written, index) => {
          const [, initials] = /^\s*(\p{Lu}{1,3}):\s/u.exec(written) ?? []
          if (initials === undefined || known.has(initials) || !isSpeakerLabel(initials)) return []
          const [line, column] = [place.line + index, index === 0 ? place.column : 1]
          return [{ initials, place: { line, column, endLine: line, endColumn: column + initials.length } }]
        }),
  )
}
