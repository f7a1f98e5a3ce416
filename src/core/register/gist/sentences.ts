import { leaning } from '../../lexicon/en/gist.ts'
import { anyOfWords } from '../../lexicon/index.ts'
import { parseLabel } from '../../parse/attendance/labels.ts'
import { splitSentences } from '../../parse/speech/sentences.ts'
import { toSpeakerFinder } from '../../parse/speech/speakers.ts'
import { wordsOf } from '../../parse/text/passages.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Lately } from './lately.ts'
import { isAboutMeeting, isCommon, toLine } from './words.ts'

/** A sentence of a document, which may be told if it says something by itself. */
export interface SaidSentence {
  /** As a line of its own, without who said it. */
  text: string
  /** Anchor of its section, `null` before the first. */
  section: string | null
  place: Place
  /** Whether it stands first in its paragraph or item. */
  isFirst: boolean
  /** Whether it says something new by itself, with so many long words at least; this is dearer to say than all else. */
  isTold: (fewest?: number) => boolean
}

const fewestWords = 4
const mostWords = 28

/** The words of a text that have three letters or more, in small letters. */
export function toLongWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}

/** The sentences of a document; none is told that is a heading, label, action, decision, name of those present, or what was taken out. */
export function toSentences(
  { passages, sections, attendance, actions, decisions }: DocumentRecord,
  lately: Lately,
): SaidSentence[] {
  const findSpeaker = toSpeakerFinder(attendance.attendees)
  const taken = new Set([...sections, ...actions, ...decisions].map(({ place }) => place.line))
  const names = attendance.attendees.map(({ name }) => name)
  const isList = (words: string): boolean => names.filter((name) => words.includes(name)).length > 1
  return passages().flatMap((passage) => {
    if (taken.has(passage.place.line)) return []
    return splitSentences(passage.text).map(({ start, end }): SaidSentence => {
      const words = wordsOf(passage, start, end)
      const text = toLine(words.slice(findSpeaker(words)?.length ?? 0))
      return {
        text,
        section: passage.section,
        place: passage.place,
        isFirst: start === 0,
        isTold: (fewest = fewestWords) => !isList(words) && isSaying(words, text, fewest) && !lately.has(words),
      }
    })
  })
}

/** `Please send slides`, `Everybody is welcome to join`, `Minutes taken by Ann`: said to the readers, not of what happened. */
const toReaders =
  /^(?:please|fyi|if you)\b|\b(?:is|are) welcome\b|^(?:(?:best|kind) regards|respectfully submitted|(?:minutes|notes) (?:taken|written|prepared) by)\b/i

/** `The full report is kept at https://…`: where something else is. */
const elsewhere = /\b(?:at|from|here|in|on|see|under|via):?\s*[[(<]{0,2}https?:\/\/\S+$/i

/** `It did not come out`, `But the mirror did`, `I asked them`: about what or by whom a sentence before it named. */
const standIn = new RegExp(`^${anyOfWords(leaning)}(?!-)\\b`, 'i')

/** `No news since last week`: that there is nothing to tell. */
const nothing = /^(?:no|nothing|none)\b/i

/** `Ann is out of office today`, `Bob will be on leave`: who is not there says nothing of what happened. */
const away =
  /\b(?:is|are|be|was|were|am) (?:(?:\w+ ){0,2}(?:out of (?:the )?office|on (?:vacation|holidays?|leave))|(?:(?:also|both|still) )?away)\b/i

/** `Ann Lee (Institute of Physics)`: somebody who was there, and nothing said. */
const onlyPerson = /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*\([^)]*\)$/u

function isSaying(words: string, text: string, fewest: number): boolean {
  const number = toLongWords(text).length
  if (number < fewest || number > mostWords || isCommon(text) || isAboutMeeting(text)) return false
  if (
    standIn.test(text) ||
    nothing.test(text) ||
    toReaders.test(text) ||
    elsewhere.test(words) ||
    away.test(text) ||
    onlyPerson.test(text)
  )
    return false
  return !/:\s*$|redacted\]|\S{40}/i.test(words) && parseLabel(words.split(/[:\s]/)[0] ?? '') === null
}
