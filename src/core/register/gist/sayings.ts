import { parseLabel } from '../../parse/attendance/labels.ts'
import { splitSentences } from '../../parse/speech/sentences.ts'
import { type SpeakerFinder, toSpeakerFinder } from '../../parse/speech/speakers.ts'
import { wordsOf } from '../../parse/text/passages.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { GistPoint } from './point.ts'
import { isAboutMeeting, isCommon, toLine } from './words.ts'

/** A sentence whose words were rare until then, as a candidate for a gist. */
export interface RareSaying extends GistPoint {
  type: 'sentence'
  rank: number
}

/** A sentence that may be told, with how rare its words are. */
interface Candidate {
  saying: RareSaying
  score: number
  /** Whether it is one to be told, which is dearer to say than how rare it is. */
  isTold: () => boolean
}

/** The most sentences of a document that are told. */
const most = 2

const fewestWords = 4
const mostWords = 28

/** Remembers in how many documents of a series each word stood, in their order. */
export class Sayings {
  #seen = new Map<string, number>()
  #documents = 0

  /** Tell the sentences of the next document whose words were rarest until then, in the order of the text. */
  read(document: DocumentRecord): RareSaying[] {
    const findSpeaker = toSpeakerFinder(document.attendance.attendees)
    const candidates = toCandidates(document, findSpeaker, (text) => this.#toScore(text))
    this.pass(document)
    const told: RareSaying[] = []
    for (const { saying, isTold } of candidates.sort((a, b) => b.score - a.score)) {
      if (told.length === most) break
      if (isTold()) told.push(saying)
    }
    return told.sort((a, b) => a.place.line - b.place.line)
  }

  /** Remember the words of the next document, whose sentences nobody asks for. */
  pass({ passages }: DocumentRecord): void {
    const words = new Set(passages.flatMap(({ text }) => toLongWords(text)))
    for (const word of words) this.#seen.set(word, (this.#seen.get(word) ?? 0) + 1)
    this.#documents += 1
  }

  /** How rare the words of a sentence are; long sentences gain less by each. */
  #toScore(text: string): number {
    const words = toLongWords(text)
    const rarity = [...new Set(words)].reduce(
      (sum, word) => sum + Math.log((this.#documents + 2) / ((this.#seen.get(word) ?? 0) + 1)),
      0,
    )
    return rarity / Math.sqrt(words.length + 4)
  }
}

function toLongWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}

/** The sentences of a document; none is told that is a heading, label, action, name of those present, or what was taken out. */
function toCandidates(
  { passages, sections, attendance, actions }: DocumentRecord,
  findSpeaker: SpeakerFinder,
  toScore: (text: string) => number,
): Candidate[] {
  const taken = new Set([...sections, ...actions].map(({ place }) => place.line))
  const names = attendance.attendees.map(({ name }) => name)
  const isList = (words: string): boolean => names.filter((name) => words.includes(name)).length > 1
  return passages.flatMap((passage) => {
    if (taken.has(passage.place.line)) return []
    return splitSentences(passage.text).map(({ start, end }): Candidate => {
      const words = wordsOf(passage, start, end)
      const text = toLine(words.slice(findSpeaker(words)?.length ?? 0))
      return {
        saying: { type: 'sentence', text, section: passage.section, place: passage.place, rank: 5 },
        score: toScore(text),
        isTold: () => !isList(words) && isSaying(words, text),
      }
    })
  })
}

/** `Please send slides`, `Everybody is welcome to join`: said to the readers, not of what happened. */
const toReaders = /^(?:please|fyi)\b|\b(?:is|are) welcome\b/i

/** `It did not come out`: about what a sentence before it named. */
const standIn = /^(?:it|its|this|that|these|those|they|their|he|his|she|her|him|them)\b/i

/** `Ann Lee (Institute of Physics)`: somebody who was there, and nothing said. */
const onlyPerson = /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*\([^)]*\)$/u

function isSaying(words: string, text: string): boolean {
  const number = toLongWords(text).length
  if (number < fewestWords || number > mostWords || isCommon(text) || isAboutMeeting(text)) return false
  if (standIn.test(text) || toReaders.test(text) || onlyPerson.test(text)) return false
  return !/:\s*$|redacted\]|\S{40}/i.test(words) && parseLabel(words.split(/[:\s]/)[0] ?? '') === null
}
