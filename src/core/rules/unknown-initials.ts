import { distance } from 'fastest-levenshtein'
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
      return document.unknownInitials.flatMap(({ initials, place }) => {
        if (isAcronym(initials, document)) return []
        const nearest = toNearest(initials, known)
        const reason = `the attendance list has no "${initials}"${nearest === null ? '' : `; the nearest is "${nearest}"`}. Correct the initials, or add the person to the list`
        return [{ path: document.path, place, reason }]
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

/** Letters that the document uses in running text, or that a person's organisation has, stand for a thing: `CMS: the site is down`. */
function isAcronym(letters: string, { passages, attendance, title }: DocumentRecord): boolean {
  const isUsed = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}:])`, 'u')
  return (
    attendance.attendees.some(({ organisation }) => organisation?.includes(letters)) ||
    isUsed.test(title) ||
    passages().some(({ text }) => isUsed.test(text))
  )
}
