import { type Passage, placeOfLine, wordsOf } from '../../parse/text/passages.ts'
import { splitSentences } from '../../parse/speech/sentences.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { type Readings, readOnce } from '../read-once.ts'
import type { Reference, ReferenceFinder } from './finder.ts'

/** One sentence of one document that names a tool. */
export interface Mention {
  tool: string
  path: string
  section: string | null
  /** Of the line that names it. */
  place: Place
  sentence: string
  /** The passage that the sentence stands in, white space folded. */
  text: string
}

/** One sentence of one document that names a milestone. */
export interface MilestoneUse extends Omit<Mention, 'tool'> {
  /** Address of the row of the milestone. */
  milestone: string
}

/** A ticket of another system that a document names. */
export interface TicketUse {
  /** As written: `GOC ticket 10984`. */
  text: string
  url: string
  path: string
  place: Place
}

/** What documents refer to, in their order. */
export interface Uses {
  mentions: Mention[]
  milestoneUses: MilestoneUse[]
  tickets: TicketUse[]
}

/** Finds what texts refer to, and digests all that it looks for. */
interface NameFinder {
  find: ReferenceFinder
  lexicon: string
}

/** Collect every sentence that names a tool or a milestone, and every ticket. */
export function toUses(documents: readonly DocumentRecord[], { find, lexicon }: NameFinder, readings: Readings): Uses {
  const all = documents.map((document) =>
    readOnce(readings, 'uses', [document.path, lexicon, ownName(document)], () => usesOf(document, find)),
  )
  return {
    mentions: all.flatMap(({ mentions }) => mentions),
    milestoneUses: all.flatMap(({ milestoneUses }) => milestoneUses),
    tickets: all.flatMap(({ tickets }) => tickets),
  }
}

/** What the page of a tool says of it is no mention, nor what a table of milestones says of them. */
function ownName(document: DocumentRecord): string {
  if (document.kind === 'tool') return `tool ${document.id}`
  return document.kind === 'milestone' ? document.kind : ''
}

function usesOf(document: DocumentRecord, find: ReferenceFinder): Uses {
  const uses: Uses = { mentions: [], milestoneUses: [], tickets: [] }
  const { path } = document
  const own = document.kind === 'tool' ? document.id : null
  for (const passage of document.passages()) {
    const { section } = passage
    const references = find(passage.text)
    for (const { tool, milestone, target, start, end } of references)
      if (tool === null && milestone === null)
        uses.tickets.push({ text: passage.text.slice(start, end), url: target, path, place: passage.place })
    for (const { id, ...naming } of toNamings(passage, references, ({ tool }) => tool))
      if (id !== own) uses.mentions.push({ tool: id, path, section, ...naming })
    if (document.kind !== 'milestone')
      for (const { id, ...naming } of toNamings(passage, references, ({ milestone }) => milestone))
        uses.milestoneUses.push({ milestone: id, path, section, ...naming })
  }
  return uses
}

/** A sentence and what it names. */
interface Naming extends Pick<Mention, 'place' | 'sentence' | 'text'> {
  id: string
}

/** One entry for each thing in each sentence that names it. `references` are in reading order. */
function toNamings(
  passage: Passage,
  references: readonly Reference[],
  idOf: (reference: Reference) => string | null,
): Naming[] {
  if (references.length === 0) return []
  const namings = new Map<string, Naming>()
  const { text, place } = passage
  const whole = wordsOf(passage)
  const sentences = splitSentences(text)
  let at = 0
  let line = 0
  let seen = 0
  for (const reference of references) {
    const id = idOf(reference)
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= reference.start) at += 1
    for (let feed = text.indexOf('\n', seen); feed !== -1 && feed < reference.start; feed = text.indexOf('\n', seen)) {
      line += 1
      seen = feed + 1
    }
    const key = `${id} ${at}`
    if (id !== null && !namings.has(key))
      namings.set(key, {
        id,
        place: placeOfLine(place, line),
        sentence: wordsOf(passage, sentences[at]?.start, sentences[at]?.end),
        text: whole,
      })
  }
  return [...namings.values()]
}
