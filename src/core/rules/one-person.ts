import { placeOfWords } from '../parse/text/place-within.ts'
import { findPersonHints } from '../register/people/hints.ts'
import type { Rule } from './rule.ts'

/** `Tim` in a series whose other minutes list Tim Theisen. */
export const onePerson: Rule = {
  id: 'one-person',
  severity: 'hint',
  summary: 'A spelling of a name that may be that of somebody listed under another.',
  why: 'What somebody said and attended is gathered on one page only if all spellings of the name are known to be theirs, and nobody is merged on suspicion. Write the name as elsewhere, or list its spellings in people.yaml. People whom it lists are not suspected.',
  bad: {
    'minutes/ops/2021-03-04.md': '## Attendance\n\n- Mia Berg\n- Jon Dahl\n',
    'minutes/ops/2021-03-11.md': '## Attendance\n\n- ⟦Mia⟧\n- Jon Dahl\n',
  },
  good: {
    'minutes/ops/2021-03-04.md': '## Attendance\n\n- Mia Berg\n- Jon Dahl\n',
    'minutes/ops/2021-03-11.md': '## Attendance\n\n- Mia B\n- J. Dahl\n',
  },
  check: ({ people, byPath, places: { sources } }) =>
    findPersonHints(people.all, byPath, people.settings).map(({ spelling, candidates, path, place }) => ({
      path,
      place: placeOfWords(spelling, place, sources.get(path)?.body.split('\n') ?? []),
      reason: toReason(spelling, candidates),
    })),
}

function toReason(spelling: string, candidates: readonly string[]): string {
  const [only = '', second] = candidates
  if (second === undefined)
    return `"${spelling}" may be ${only}; if so, add to people.yaml: - {name: ${only}, spellings: [${spelling}]}`
  return `"${spelling}" may be ${candidates.slice(0, 3).join(' or ')}${candidates.length > 3 ? ' or another' : ''}; write the whole name, or add to people.yaml who it is: - {name: ${only}, spellings: [${spelling}]}`
}
