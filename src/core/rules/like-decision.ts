import { fileOf } from '../parse/meetings/split-meetings.ts'
import { countedWords } from '../parse/metrics/in-text.ts'
import { LikeWordings } from '../register/actions/like-wordings.ts'
import type { Decision } from '../register/decisions/decision.ts'
import type { Rule } from './rule.ts'

/** A decision that says nearly what an earlier one of its series says, and not whether it takes its place. */
export const likeDecision: Rule = {
  id: 'like-decision',
  severity: 'hint',
  summary: 'A decision in nearly the words of an earlier one of the same series, without a word on that.',
  why: 'Both stand as in force, and a reader cannot tell which holds. Say that the new one supersedes, amends or revokes the other, with its number, a link to its section or its day.',
  bad: {
    'minutes/ops/2021-03-04.md': 'AGREED: every site has two disks for its logs.\n',
    'minutes/ops/2022-03-03.md': '⟦AGREED: every site has four disks for its logs.⟧\n',
  },
  good: {
    'minutes/ops/2021-03-04.md': 'AGREED: every site has two disks for its logs.\n',
    'minutes/ops/2022-03-03.md':
      'AGREED: every site has four disks for its logs. This supersedes the decision of 4 March 2021.\n\nAGREED: the wiki moves.\n',
  },
  check: ({ decisions }) =>
    [...Map.groupBy(decisions, ({ series }) => series).values()].flatMap(findLike).map(([decision, earlier]) => ({
      path: decision.path,
      place: decision.place,
      reason: `this says nearly what was decided${earlier.date === null ? '' : ` on ${earlier.date}`} (${fileOf(earlier.path)}:${earlier.place.line}); say whether it supersedes, amends or revokes that`,
    })),
}

/** Fewer words say too little to be compared. */
const fewest = 4

/** The decisions of a series that are like an earlier one that stands; what comes back again and again is a formula. */
function findLike(decisions: readonly Decision[]): [Decision, Decision][] {
  const wordings = new LikeWordings<Decision>()
  const repeated = new Set<Decision>()
  return decisions.flatMap((decision): [Decision, Decision][] => {
    const { text, path, changes, standing } = decision
    const earlier = wordings.find(text, (other) => other.path === path || other.standing !== 'in force')
    wordings.add(text, decision)
    const isLike = earlier !== null && earlier.path !== path && countedWords(text).length >= fewest
    if (!isLike || standing !== 'in force' || changes.length > 0 || repeated.has(earlier)) return []
    repeated.add(earlier)
    return earlier.standing === 'in force' ? [[decision, earlier]] : []
  })
}
