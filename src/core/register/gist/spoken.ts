import { digest } from '../../read/digest.ts'
import { readKept } from '../../read/kept.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Readings } from '../read-once.ts'
import { Lately } from './lately.ts'
import { type RareSaying, Sayings } from './sayings.ts'
import { toSentences } from './sentences.ts'
import { type RareTopic, Topics } from './topics.ts'

/** What a document spoke of that was rare until then. */
export type Spoken = (RareTopic | RareSaying)[]

/**
 * Tell what each document of a series spoke of that those before it rarely did. As that looks back only, it is kept under
 * a digest of the document and all before it: after an edit only what follows is read again, and the others are passed.
 */
export function toSpoken(documents: readonly DocumentRecord[], { textKeyOf, store }: Readings): Spoken[] {
  const [topics, sayings, lately] = [new Topics(), new Sayings(), new Lately()]
  const notPassed: DocumentRecord[] = []
  let key = ''
  return documents.map((document) => {
    const { path, kind, title, attendance } = document
    key = digest(key, textKeyOf(path), kind, title, JSON.stringify(attendance.attendees))
    const kept = readKept<Spoken>(store, `spoken:${key}`)
    if (kept) {
      notPassed.push(document)
      return kept
    }
    for (const earlier of notPassed.splice(0)) {
      topics.pass(earlier)
      sayings.pass(earlier)
      lately.pass(earlier)
    }
    const sentences = toSentences(document, lately)
    const spoken = [...topics.read(document, sentences), ...sayings.read(document, sentences)]
    lately.pass(document)
    store.put(`spoken:${key}`, JSON.stringify(spoken))
    return spoken
  })
}
