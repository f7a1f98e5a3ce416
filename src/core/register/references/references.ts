import type { Lookup, MentionsRegister, Register, ReleasesRegister } from '../../book.ts'
import type { Settings } from '../../records/settings.ts'
import { gather } from '../../text/gather.ts'
import { toMilestoneAddresses } from '../releases/milestones.ts'
import type { Readings } from '../read-once.ts'
import { toLexicon, toReferenceFinder } from './finder.ts'
import { type Mention, toUses } from './mentions.ts'

/** What documents name, and what finds it in any text. */
export interface References
  extends Pick<Lookup, 'findReferences' | 'lexicon'>, Pick<ReleasesRegister, 'milestoneUses'> {
  mentions: MentionsRegister
}

/** Find tools, milestones and tickets in all documents. */
export function toReferences(
  { documents, tools }: Pick<Register, 'documents' | 'tools'>,
  settings: Settings,
  readings: Readings,
): References {
  const names = { tools: [...tools.values()], milestones: toMilestoneAddresses(documents) }
  const findReferences = toReferenceFinder(names, settings)
  const lexicon = toLexicon(names, settings)
  const { mentions, milestoneUses, tickets } = toUses(documents, { find: findReferences, lexicon }, readings)
  return {
    mentions: { all: mentions, toolsByPath: toToolsByPath(mentions), tickets },
    milestoneUses,
    findReferences,
    lexicon,
  }
}

/** Ids of the tools that each document names, in the order in which it names them. */
function toToolsByPath(mentions: readonly Mention[]): Map<string, string[]> {
  return gather(mentions.map(({ path, tool }) => [path, tool]))
}
