import type { Book } from '../../book.ts'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import { toPlainLine } from './plain-line.ts'
import { findPersonHints, type PersonHint } from '../../register/people/hints.ts'

/**
 * Write everybody who may be listed under two names, as a list to review and to keep in `people.yaml`. What may be several
 * people is a comment.
 *
 *     people:
 *       - name: Mia Berg
 *         spellings:
 *           - Mia # minutes/ops/2021-03-11.md:3
 */
export function writePeopleYaml({ people, byPath }: Book): string {
  const hints = findPersonHints(people.all, byPath, people.settings)
  const certain = Map.groupBy(
    hints.filter(({ candidates }) => candidates.length === 1),
    ({ candidates: [name = ''] }) => name,
  )
  const entries = [...certain].map(([name, own]) => {
    const lines = new Map(own.map((hint) => [hint.spelling, `      - ${quote(hint.spelling)} # ${placeOf(hint)}`]))
    return [`  - name: ${quote(name)}`, '    spellings:', ...lines.values()].join('\n')
  })
  const doubtful = hints.flatMap((hint) => {
    const { spelling, candidates } = hint
    return candidates.length > 1
      ? [toPlainLine(`  # ${spelling} may be ${candidates.join(' or ')}: ${placeOf(hint)}`)]
      : []
  })
  if (hints.length === 0) return '# Nobody is listed under two names, as far as can be told.\npeople: []\n'
  const head = '# Spellings that may be people known by another name. Keep in people.yaml what is right.'
  return `${[head, entries.length > 0 ? 'people:' : 'people: []', ...entries, ...doubtful].join('\n')}\n`
}

function placeOf({ path, place }: PersonHint): string {
  return toPlainLine(`${fileOf(path)}:${place.line}`)
}

/** Write a name so that YAML takes it for text. */
function quote(name: string): string {
  return /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(name)
    ? name
    : JSON.stringify(name)
}
