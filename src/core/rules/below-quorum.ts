import { isBelowQuorum } from '../register/people/turnout.ts'
import type { Rule } from './rule.ts'

/** A decision of a meeting to which too few came. */
export const belowQuorum: Rule = {
  id: 'below-quorum',
  severity: 'hint',
  summary: 'A decision of a meeting to which fewer came than `quorum` of its series in `site.yaml`.',
  why: 'What too few decide may not stand. Either somebody is missing in the attendance, or the decision waits to be confirmed at the next meeting.',
  bad: {
    'site.yaml': 'series:\n  ops:\n    quorum: 3\n',
    'minutes/ops/2021-03-04.md':
      '**Attending:** Mia Berg, Jon Dahl\n\n**Guests:** Zoe Lee\n\n⟦AGREED: buy two disks.⟧\n',
  },
  good: {
    'site.yaml': 'series:\n  ops:\n    quorum: 3\n',
    'minutes/ops/2021-03-04.md': '**Attending:** Mia Berg, Jon Dahl, Zoe Lee\n\nAGREED: buy two disks.\n',
    'minutes/ops/2021-03-11.md': '**Attending:** Mia Berg, Jon Dahl\n\nNothing was decided.\n',
  },
  check: ({ people, decisions }) => {
    const below = new Map(people.turnouts.filter(isBelowQuorum).map((turnout) => [turnout.path, turnout]))
    return decisions.flatMap(({ path, place, state }) => {
      const turnout = below.get(path)
      if (!turnout || state !== 'agreed') return []
      const { present, quorum } = turnout
      return [
        {
          path,
          place,
          reason: `decided by ${present} where the series needs ${quorum}; complete the attendance, or confirm the decision at a later meeting`,
        },
      ]
    })
  },
}
