import { ofIncidents } from '../../lexicon/en/small-words.ts'
import { splitSentences } from '../speech/sentences.ts'
import { type Point, toPointText } from '../text/outline.ts'
import type { TableData } from '../text/tables.ts'
import { findSpanBelow } from './below.ts'
import { toMinutes } from './minutes.ts'
import { findSpans, type SaidSpan } from './moment.ts'
import type { IncidentStatement } from './statement.ts'
import { parseIncidentTables } from './tables.ts'
import { isWayToDay } from './way-to-day.ts'

const nouns =
  '(?:down-?times?|outages?|interruptions?|power cuts?|blackouts?|(?:scheduled |planned )?maintenance(?: windows?)?|interventions?|incidents?)'
const noun = new RegExp(`(?<![-\\w/])${nouns}(?![-\\w/])`, 'i')
/** `was down`, `had no power`, `lost power`; a number behind it is a change, `out` alone is a person. */
const state =
  /\b(?:(?:was|were|went|is|are|will be|goes?|going) (?:down(?! (?:by|to|from|in|on the list)\b|\s+\d)|offline|unavailable|unreachable|inaccessible)|(?:had|has|have) no (?:power|network|connection)|lost (?:power|cooling|(?:network )?(?:connectivity|connection)|network)|(?:power|network|cooling|electricity|internet|dns) (?:was|went) (?:out|off)\b(?! of))/i
/** Between the word and its day, in either order. */
const near =
  /^[\s,:()–—-]*(?:(?:is|was|were|will be|planned|scheduled|announced|took place|for|on|of|from|at|in|by|the|since|starting|beginning)[\s,:]*){0,4}(?:(?:of|for|at|in|to) (?:the |our |all )?[\w.-]+(?: [\w.-]+)? (?:on|from|at) )?$/i
/** `until Sunday, when the store` was unavailable */
const whenHit = /^,? when (?:[\w./-]+ ){1,4}$/i
const excluded =
  /\?\s*$|\b(?:was|been|is) cancel+ed\b|\b(?:cancel+ed|no|without|avoid|avoids|discuss\w*|talk|meeting|training|simulat\w*|hypothetical|ahead of|before|after|since) (?:the |an? |any |\w+ )?(?:\w+ )?(?:down-?time|outage|interruption|maintenance|incident)/i
const cause =
  /\b(?:caused by|due to|because of|owing to|cause(?: (?:was|is)(?: found to be)?|:)|for work on)\s+(?<why>[^.;()]{3,120})/i
const planned = /\b(?:planned|scheduled|announced|will be|will last|upcoming)\b/i

/**
 * Read what a document states of incidents and downtimes: sentences in which the word and its day stand together, and
 * tables. Without a day nothing is read.
 *
 * ```md
 * - Network outage on 16 August from 16:15 to 18:35 UTC.
 * - The power was out on Friday, caused by a tree.
 * ```
 */
export function parseIncidents(points: readonly Point[], tables: readonly TableData[]): IncidentStatement[] {
  return [...points.flatMap(readPoint), ...parseIncidentTables(tables)]
}

function readPoint(point: Point): IncidentStatement[] {
  if (point.isQuoted) return []
  const text = toPointText(point)
  const place = point.lines[0]?.place
  const below = point.points.map(toPointText)
  const around = [text, ...below].join(' ')
  const own = !place
    ? []
    : splitSentences(text).flatMap(({ start, end }): IncidentStatement[] => {
        const sentence = text.slice(start, end).trim()
        const found = readSentence(sentence) ?? readAbove(sentence, text, below)
        if (!found) return []
        const why = cause.exec(sentence)?.groups?.why ?? cause.exec(around)?.groups?.why ?? null
        return [{ ...found, why: why?.trim() ?? null, section: point.section, place }]
      })
  return [...own, ...point.points.flatMap(readPoint)]
}

/** What a sentence says by itself. */
type Found = Omit<IncidentStatement, 'why' | 'section' | 'place'>

/** Read a sentence that states an incident with its day; `null` for any other. */
function readSentence(text: string): Found | null {
  const word = noun.exec(text) ?? state.exec(text)
  if (!word || excluded.test(text)) return null
  const isState = !noun.test(text)
  const [from, to] = [word.index, word.index + word[0].length]
  const span = findSpans(text).find((one) => belongs(text, one, { from, to }))
  return span ? toStatement(text, word, isState, span) : null
}

/** Read an item that says what failed, where one below it says when: few words, and no day of its own. */
function readAbove(sentence: string, whole: string, below: readonly string[]): Found | null {
  const word = noun.exec(sentence) ?? state.exec(sentence)
  const isShort = sentence === whole.trim() && sentence.split(/\s+/).length <= 12
  if (!word || !isShort || excluded.test(sentence) || findSpans(sentence).length > 0) return null
  const span = findSpanBelow(below)
  if (!span) return null
  // The day stands in no place of this sentence.
  const found = toStatement(sentence, word, !noun.test(sentence), {
    ...span,
    from: sentence.length,
    to: sentence.length,
  })
  return { ...found, minutes: found.minutes ?? toMinutes(below.join(' ')) }
}

function toStatement(text: string, word: RegExpExecArray, isState: boolean, span: SaidSpan): Found {
  const [from, to] = [word.index, word.index + word[0].length]
  return {
    text,
    noun: isState
      ? 'incident'
      : word[0]
          .toLowerCase()
          .replace(/^(?:scheduled|planned) /, '')
          .replace(/s$/, ''),
    subject: toSubject(text.slice(0, isState ? from + hit(word[0]) : from), behindWord(text, to, span), span),
    start: span.start,
    end: span.end,
    minutes: toMinutes(text),
    isPlanned: planned.test(text),
    isOpen: false,
  }
}

/** How far the name of what failed reaches into the words that say so: `power was out`, `lost power`. */
function hit(words: string): number {
  return (
    /^(?:lost )?(?:power|network|cooling|electricity|internet|connectivity|connection|dns)\b/i.exec(words)?.[0]
      .length ?? 0
  )
}

/** Whether a day is that of a word: beside it, or at the start of the sentence, where nothing else claims it. */
function belongs(text: string, span: SaidSpan, word: { from: number; to: number }): boolean {
  if (span.from >= word.to) {
    const way = text.slice(word.to, span.from)
    return near.test(way) || isWayToDay(way)
  }
  const opens = /^(?:[\s(*–-]|on|from|at|between)*$/i.test(text.slice(0, span.from))
  const between = text.slice(span.to, word.from)
  return (
    near.test(between) ||
    whenHit.test(between) ||
    (opens && between.split(/\s+/).length <= 10 && !/[;.]\s/.test(between))
  )
}

/** What stands behind the word, without its day and what leads to that. */
function behindWord(text: string, to: number, span: SaidSpan): string {
  if (span.from < to) return text.slice(to)
  return text.slice(to, span.from).replace(/\b(?:of|on|at|from|for|in)\s*(?:the\s*)?$/i, '|') + text.slice(span.to)
}

/** `outage of the wiki` */
const named = /^\s*(?:of|at|for|with) (?:the |our |all )?(?!\d|about |a |an |one |two |three )(\p{L}[\p{L}\p{N}.-]+)/iu

/** The words right before what it is called, at most four; those before its verb where it has no name. */
function toSubject(before: string, after: string, span: SaidSpan): string[] {
  const words = (span.to <= before.length ? before.slice(span.to) : before)
    .split(/[\s,:;()[\]]+/)
    .filter((word) => word !== '')
  const ended = words.findLastIndex((word) => ofIncidents.has(word.toLowerCase()))
  const own = words.slice(ended + 1)
  const behind = named.exec(after)?.[1]
  if (own.length === 0 && behind !== undefined) return [behind.toLowerCase()]
  const kept =
    own.length > 0 ? own : words.filter((word) => !ofIncidents.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
  return kept.slice(-4).map((word) => word.toLowerCase())
}
