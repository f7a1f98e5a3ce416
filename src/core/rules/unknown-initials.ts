import { distance } from 'fastest-levenshtein'
import { isSpeakerLabel } from '../parse/speech/speakers.ts'
import type { DocumentRecord } from '../records/document.ts'
import type { Rule } from './rule.ts'

/** `HD: agreed.` in minutes whose attendance list has `David Horat (DH)` and no HD. */
export const unknownInitials: Rule = {
  id: 'unknown-initials',
  severity: 'warning',
  summary: 'Initials in front of a statement that the attendance list, which gives initials, does not have.',
  why: "A statement is attributed to the person whose initials stand in front of it; with others it is nobody's. Correct the initials, or add the person to the attendance list with theirs in parentheses.",
  bad: {
    'minutes/ops/2021-03-04.md':
      '**Attending:** Mia Berg (MB), Jon Dahl (JD)\n\nMB: The mirror is back.\n\n⟦DJ⟧: Since noon.\n',
  },
  good: {
    'minutes/ops/2021-03-04.md':
      '**Attending:** Mia Berg (MB), Jon Dahl (JD)\n\nMB: The mirror is back.\n\nQ: Since when?\n\nURL: https://example.org/mirror\n\nID: 7\n\nRAL: in downtime. Afterwards RAL will test.\n',
  },
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const known = document.attendance.attendees.flatMap(({ initials }) => initials ?? [])
      if (known.length === 0) return []
      return toLabels(document).flatMap(({ initials, line, column, path }) => {
        if (known.includes(initials) || isAcronym(initials, document)) return []
        const nearest = toNearest(initials, known)
        const reason = `the attendance list has no "${initials}"${nearest === null ? '' : `; the nearest is "${nearest}"`}. Correct the initials, or add the person to the list`
        return [{ path, place: { line, column, endLine: line, endColumn: column + initials.length }, reason }]
      })
    }),
}

/** The initials of the list that are most alike: with a letter in the same order, or the same letters in another; `null` where none are. */
function toNearest(initials: string, known: readonly string[]): string | null {
  const letters = (text: string): string => [...text].sort().join('')
  const alike = known.filter(
    (one) => distance(one, initials) < Math.max(one.length, initials.length) || letters(one) === letters(initials),
  )
  return alike.sort((a, b) => distance(a, initials) - distance(b, initials))[0] ?? null
}

/** Initials before a colon at the start of a line. */
function toLabels({
  path,
  passages,
  sections,
}: DocumentRecord): { path: string; initials: string; line: number; column: number }[] {
  const headings = new Set(sections.map(({ place }) => `${place.line}:${place.column}`))
  return passages.flatMap(({ text, place }) =>
    headings.has(`${place.line}:${place.column}`) || !text.includes(':')
      ? []
      : text.split('\n').flatMap((written, index) => {
          const [, initials] = /^\s*(\p{Lu}{1,3}):\s/u.exec(written) ?? []
          return initials === undefined || !isSpeakerLabel(initials)
            ? []
            : [{ path, initials, line: place.line + index, column: index === 0 ? place.column : 1 }]
        }),
  )
}

/** Letters that the document uses in running text, or that a person's organisation has, stand for a thing: `CMS: the site is down`. */
function isAcronym(letters: string, { passages, attendance, title }: DocumentRecord): boolean {
  const isUsed = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}:])`, 'u')
  return (
    attendance.attendees.some(({ organisation }) => organisation?.includes(letters)) ||
    isUsed.test(title) ||
    passages.some(({ text }) => isUsed.test(text))
  )
}
