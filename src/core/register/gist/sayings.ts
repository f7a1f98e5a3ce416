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

interface Scored extends RareSaying {
  score: number
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
    const scored = toSentences(document, findSpeaker).map((point): Scored => ({
      ...point,
      score: this.#toScore(point.text),
    }))
    this.pass(document)
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .sort((a, b) => a.place.line - b.place.line)
      .map(({ score: _, ...saying }) => saying)
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

/** The sentences of a document that may stand for it: no headings, labels, actions, names of those present, or what was taken out. */
function toSentences(
  { passages, sections, attendance, actions }: DocumentRecord,
  findSpeaker: SpeakerFinder,
): RareSaying[] {
  const taken = new Set([...sections, ...actions].map(({ place }) => place.line))
  const names = attendance.attendees.map(({ name }) => name)
  return passages.flatMap((passage) => {
    if (taken.has(passage.place.line)) return []
    return splitSentences(passage.text).flatMap(({ start, end }): RareSaying[] => {
      const words = wordsOf(passage, start, end)
      const text = toLine(words.slice(findSpeaker(words)?.length ?? 0))
      const isList = names.filter((name) => words.includes(name)).length > 1
      return isList || !isSaying(words, text)
        ? []
        : [{ type: 'sentence', text, section: passage.section, place: passage.place, rank: 5 }]
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
