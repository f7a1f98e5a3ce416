import { type Passage, placeOfLine, wordsOf } from '../../parse/text/passages.ts'
import { splitSentences } from '../../parse/speech/sentences.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
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

/** Collect every sentence that names a tool or a milestone, and every ticket. */
export function toUses(documents: readonly DocumentRecord[], find: ReferenceFinder): Uses {
  const mentions: Mention[] = []
  const milestoneUses: MilestoneUse[] = []
  const tickets: TicketUse[] = []
  for (const document of documents) {
    const { path, passages } = document
    const own = document.kind === 'tool' ? document.id : null
    for (const passage of passages) {
      const references = find(passage.text)
      for (const { tool, milestone, target, start, end } of references) {
        if (tool === null && milestone === null)
          tickets.push({ text: passage.text.slice(start, end), url: target, path, place: passage.place })
      }
      // What the page of a tool says of it is no mention.
      mentions.push(
        ...toNamings(passage, references, ({ tool }) => tool).flatMap(({ id, ...naming }) =>
          id === own ? [] : [{ tool: id, path, section: passage.section, ...naming }],
        ),
      )
      if (document.kind !== 'milestone')
        milestoneUses.push(
          ...toNamings(passage, references, ({ milestone }) => milestone).map(({ id, ...naming }) => ({
            milestone: id,
            path,
            section: passage.section,
            ...naming,
          })),
        )
    }
  }
  return { mentions, milestoneUses, tickets }
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
