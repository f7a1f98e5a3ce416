import { parseLabel } from '../../parse/attendance/labels.ts'
import { findDate } from '../../parse/dates/dates.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { foldWords } from '../../text/fold.ts'
import { type GistPoint, ranks } from './point.ts'
import type { SaidSentence } from './sentences.ts'
import { isAboutMeeting, isCommon, toLine, toWords } from './words.ts'

/** A heading, or an item of an agenda with the number of its issue. */
export interface Topic {
  text: string
  section: string | null
  place: Place
  isHeading: boolean
}

/** A topic that few documents before had, as a candidate for a gist. */
export interface RareTopic extends GistPoint {
  type: 'topic'
  /** The topic alone; the text may go on with what was said of it. */
  topic: string
  rank: number
}

/** What part of the documents before may have had a topic that is still told. */
const rarely = 0.15

/** Whether what so many of the documents before had is rare among them. */
export function isRare(times: number, documents: number): boolean {
  return times <= Math.max(1, documents * rarely)
}

const mostWords = 16

/** Remembers which topics the documents of a series had, in their order. */
export class Topics {
  #seen = new Map<string, number>()
  #documents = 0

  /** Tell the topics of the next document that were rare until then: new ones first, each kind in the order of the text. */
  read(document: DocumentRecord, sentences: readonly SaidSentence[]): RareTopic[] {
    const topics = toTopics(document)
    const rare = [...topics].reverse().flatMap(([key, topic]): RareTopic[] => {
      const times = this.#seen.get(key) ?? 0
      return isRare(times, this.#documents) ? [toRare(document, topic, times, sentences)] : []
    })
    this.#remember(topics.keys())
    return rare
  }

  /** Remember the topics of the next document, which nobody asks for. */
  pass(document: DocumentRecord): void {
    this.#remember(toTopics(document).keys())
  }

  #remember(keys: Iterable<string>): void {
    for (const key of keys) this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1)
    this.#documents += 1
  }
}

/** So many letters of a heading name a topic; a longer one says what it is about by itself. */
const longestName = 45

/** Below its heading a sentence may be shorter than by itself. */
const fewestBelow = 3

/** A short heading goes on with the first sentence below it; one with nothing new below says little. */
function toRare(document: DocumentRecord, topic: Topic, times: number, sentences: readonly SaidSentence[]): RareTopic {
  const { text, section, place, isHeading } = topic
  const rank = toRank(document, times)
  const rare: RareTopic = { type: 'topic', text, topic: text, section, place, rank }
  if (!isHeading) return rare
  const below = sentences.filter((one) => one.section === section && one.place.line > place.line)
  if (text.length > longestName) {
    const isSilent = below.length > 0 && !below.some((one) => one.isTold(1))
    return isSilent ? { ...rare, rank: rank + ranks.nameAlone } : rare
  }
  const said = below.find((one) => one.isTold(fewestBelow))
  if (said) return { ...rare, text: goOn(text, said.text) }
  return isName(text) ? { ...rare, rank: rank + ranks.nameAlone } : rare
}

/** A topic and what was said of it: `Mirrors: two disks were lost`; `Who pays? Bologna does` */
export function goOn(topic: string, said: string): string {
  return `${topic}${/[?!:]$/.test(topic) ? '' : ':'} ${said}`
}

/** `CWP`, `Triage Duty`: the name of a subject, of which nothing is said. */
function isName(text: string): boolean {
  return toWords(text).filter((word) => !isCommon(word)).length < 3
}

/** New ones say more. Sections of reports are those of teams: what they say tells more than who says it. */
function toRank({ kind }: DocumentRecord, times: number): number {
  return (times === 0 ? ranks.topic : ranks.knownTopic) + (kind === 'report' ? ranks.nameAlone : 0)
}

/** The topics of a document by what they are compared by: the first of each, the last first. */
function toTopics(document: DocumentRecord): Map<string, Topic> {
  return new Map(
    [...toHeadings(document), ...toIssues(document)].reverse().map((topic) => [foldWords(topic.text), topic]),
  )
}

/** The headings of a document that name a topic, however often they were there. */
export function toHeadings({ sections, title, attendance }: DocumentRecord): Topic[] {
  const names = new Set(attendance.attendees.flatMap(({ name }) => [name, name.split(' ')[0] ?? name]))
  return sections.flatMap(({ id, title: heading, place }) => {
    const text = withoutSpeaker(toTopic(heading), names)
    const isOfMeeting =
      findDate(heading) !== null ||
      /\d{1,2}\/\d{1,2}\/\d{2,4}/.test(heading) ||
      foldWords(heading) === foldWords(title) ||
      parseLabel(heading.split(':')[0] ?? '') !== null
    return isTopic(text) && !isOfMeeting ? [{ text, section: id, place, isHeading: true }] : []
  })
}

const issue = /^(?<title>.{8,140}?)(?:\s[\w./-]{1,60}(?=#))?\s*[[(]*#\d+[\])]*$/s

/** `Mia works through the comments in PR #492`: another issue is spoken of. */
const ofAnother = /\b(?:PRs?|pull requests?|issues?|tickets?|see|in|to|by|as|of)$/i

/** `Collab Summit sessions [#390](…)`: an item of an agenda. */
export function toIssues({ passages }: DocumentRecord): Topic[] {
  return passages().flatMap(({ text: whole, section, place }) => {
    if (!whole.includes('#')) return []
    const title = issue.exec(whole.trim())?.groups?.title ?? ''
    const text = toTopic(title)
    return isTopic(text) && !ofAnother.test(title) ? [{ text, section, place, isHeading: false }] : []
  })
}

const duration = /^\(?\d+\s*min(?:ute)?s?\)?\s*[-–—:]\s*|\s*\(\d+[\s-]*min(?:ute)?s?\b[^)]*\)\s*$/gi
const name = "\\p{Lu}[\\p{L}.'’-]*"
const namesAtEnd = new RegExp(`\\s*\\(${name}(?:(?:\\s*[,&/]\\s*|\\s+and\\s+|\\s+)${name}){0,8}\\)$`, 'u')

/** `Introduction - Ben`, `News / Ann and Ben` → `Introduction`, `News`, where those were there; `Round table - All` → `Round table` */
function withoutSpeaker(text: string, names: ReadonlySet<string>): string {
  const { topic, speakers = '' } = /^(?<topic>.+?)\s+[-–—/]\s+(?<speakers>[^-–—/]+)$/.exec(text)?.groups ?? {}
  const isOfPeople = speakers.split(/\s*[,&]\s*|\s+and\s+/).every((one) => names.has(one) || /^all$/i.test(one))
  return topic !== undefined && isOfPeople ? topic : text
}

/** `25 mins - Governance of projects (Ann, Bob)` → `Governance of projects` */
function toTopic(heading: string): string {
  const line = toLine(toLine(heading.replace(duration, '')).replace(namesAtEnd, ''))
  const [label = '', ...rest] = line.split(/:\s+/)
  // `Discussion: the new mirror` is about the mirror.
  return rest.length > 0 && isCommon(label) ? toLine(rest.join(': ')) : line
}

/** Whether words name a topic: neither what every meeting has, nor a repository, nor whole sentences. */
function isTopic(text: string): boolean {
  return (
    text.length > 2 &&
    !isCommon(text) &&
    !isAboutMeeting(text) &&
    !/^[\w.-]+\/[\w.-]+$/.test(text) &&
    toWords(text).length <= mostWords
  )
}
