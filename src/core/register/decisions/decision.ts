import type { DecisionStatement } from '../../parse/decisions/decision.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { LinkResolver } from '../places/links.ts'
import type { Known } from '../places/meetings.ts'
import type { ReferenceFinder } from '../references/finder.ts'
import type { Place } from '../../read/message.ts'

/** What a decision does to an earlier one. */
export type DecisionEffect = 'supersedes' | 'revokes' | 'amends'

/**
 * What stands of a decision today: `in force` where it was agreed and nothing on record took its place, `not yet approved`
 * where its minutes are a draft, `none` where it was never agreed.
 */
export type DecisionStanding = 'in force' | 'not yet approved' | 'superseded' | 'revoked' | 'none'

/** A decision that changes an earlier one, by what its words or a link of it say. */
export interface DecisionLink {
  effect: DecisionEffect
  /** Id of the other decision. */
  id: string
  by: 'number' | 'link' | 'date' | 'words'
}

/** A later sentence that names a decision by its number. */
export interface DecisionUse {
  path: string
  section: string | null
  place: Place
  text: string
}

/** A decision, with the meeting that took it or the record that it is. */
export interface Decision extends DecisionStatement {
  /** `jra1/2010-one-table-per-tool`: series, date and first words; `records/…` of a decision record. */
  id: string
  /** Address of its page. */
  url: string
  /** Address of the series; `null` of a decision record. */
  series: string | null
  path: string
  date: string | null
  /** `#D12` in its text. */
  number: number | null
  /** Ids of the tools that it names. */
  tools: string[]
  /** Tickets of other systems that it names. */
  tickets: { text: string; url: string }[]
  standing: DecisionStanding
  /** Earlier decisions that it changes. */
  changes: DecisionLink[]
  /** Later decisions that change it. */
  changedBy: DecisionLink[]
  uses: DecisionUse[]
}

/** What decisions are read with. */
export interface DecisionSources extends Known {
  documents: readonly DocumentRecord[]
  find: ReferenceFinder
  resolveLink: LinkResolver
}
