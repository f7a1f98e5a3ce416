import type { Converted } from './convert.ts'
import { type LossKind, lossKinds } from './losses.ts'

/** What a person must mend, most urgent first: what is wrong or unsafe, what the record lacks, what readers miss. */
const toMend: readonly LossKind[] = [
  'arithmetic',
  'access-control',
  'private-details',
  'date-disagrees',
  'no-date',
  'missing-attachment',
  'image',
  'dead-link',
  'unsafe-link',
  'include',
  'search',
  'macro',
  'unclosed',
  'encoding',
]

/** A kind of loss over a whole import. */
export interface LossGroup {
  kind: LossKind
  meaning: string
  times: number
  /** Documents that mending it would help. */
  documents: number
}

/** Group what did not come across: what is to be mended, most urgent first, and the rest, most frequent first. */
export function groupLosses(documents: readonly Pick<Converted, 'losses'>[]): { mend: LossGroup[]; rest: LossGroup[] } {
  const found = new Map<LossKind, LossGroup>()
  for (const { losses } of documents) {
    const kinds = new Set(losses.map(({ kind }) => kind))
    for (const kind of kinds) {
      const group = found.get(kind) ?? { kind, meaning: lossKinds[kind], times: 0, documents: 0 }
      group.documents += 1
      group.times += losses.filter((loss) => loss.kind === kind).length
      found.set(kind, group)
    }
  }
  const groups = [...found.values()]
  const rank = ({ kind }: LossGroup): number => toMend.indexOf(kind)
  return {
    mend: groups.filter((group) => rank(group) !== -1).sort((a, b) => rank(a) - rank(b)),
    rest: groups.filter((group) => rank(group) === -1).sort((a, b) => b.times - a.times),
  }
}
