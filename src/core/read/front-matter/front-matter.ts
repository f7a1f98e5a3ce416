import matter from 'gray-matter'
import type { Place } from '../message.ts'
import type { Head } from './head.ts'
import { isKnownKey, readJsonHead, readPlainHead, readTomlHead } from './other-heads.ts'
import { readYaml, type YamlText, type YamlValue } from '../yaml.ts'

/** Longest front matter that is read, in characters. */
const maxFrontMatter = 20_000

/** The front matter of a document and the text behind it. */
export interface FrontMatter {
  data: { [key: string]: YamlValue }
  /** Place of each key in the file. */
  places: Record<string, Place>
  problems: { place: Place; reason: string }[]
  /** The whole text with the front matter blanked, so that lines, columns and offsets stay those of the file. */
  body: string
}

/**
 * Split a Markdown text into front matter and body.
 *
 * ```md
 * ---
 * title: Coordination meeting
 * date: 2021-03-04
 * ---
 * ```
 *
 * Heads of TOML, JSON and plain lines are read too. `---js` and every other language is refused and nothing of it is evaluated.
 */
export function readFrontMatter(text: string): FrontMatter {
  const { data, places, ...rest } = readYamlMatter(text)
  const dated = withMeetingDate(data, places)
  return { ...rest, ...withStatus(dated.data, dated.places) }
}

/** `draft: true` of other generators is the status of a draft. */
function withStatus(data: FrontMatter['data'], places: FrontMatter['places']): Pick<FrontMatter, 'data' | 'places'> {
  const key = isYes(data.draft) ? 'draft' : isNo(data.published) ? 'published' : null
  if (key === null || data.status !== undefined) return { data, places }
  const place = places[key]
  return { data: { ...data, status: 'draft' }, places: place ? Object.assign(places, { status: place }) : places }
}

/** `meeting_date: 2021-03-04` is the date of a meeting, where the head has no other. */
function withMeetingDate(
  data: FrontMatter['data'],
  places: FrontMatter['places'],
): Pick<FrontMatter, 'data' | 'places'> {
  const key = Object.keys(data).find((each) => /^(?:meeting[-_]?date|date[-_]?of[-_]?meeting)$/i.test(each))
  const date = key === undefined ? undefined : data[key]
  if (key === undefined || data.date !== undefined || typeof date !== 'string') return { data, places }
  const place = places[key]
  return { data: { ...data, date }, places: place ? Object.assign(places, { date: place }) : places }
}

function isYes(value: YamlValue | undefined): boolean {
  return typeof value === 'string' && /^(?:true|yes|on)$/i.test(value)
}

function isNo(value: YamlValue | undefined): boolean {
  return typeof value === 'string' && /^(?:false|no|off)$/i.test(value)
}

const closedByDashes = /\n---[ \t]*(?:\n|$)/
/** Pandoc and YAML itself end a head with three full stops, too. */
const closedByEither = /\n(?:---|\.{3})[ \t]*(?:\n|$)/

function readYamlMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*((?:[A-Za-z][\w.+-]*)?)[ \t]*\n/.exec(text)
  if (!opening) return readOtherMatter(text)
  const language = opening[1] ?? ''
  const startsLikeKeys = /^\s*(?:#.*\n\s*)*[\w-]+[ \t]*:/.test(text.slice(opening[0].length))
  const closing = (startsLikeKeys ? closedByEither : closedByDashes).exec(text.slice(opening[0].length - 1))
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const end = closing ? opening[0].length - 1 + closing.index + closing[0].length : opening[0].length
    return refuse(text, end, `front matter in "${language}" is not read; write YAML between two lines of \`---\``)
  }
  if (!closing) {
    if (!startsLikeKeys) return withoutFrontMatter(text)
    return refuse(
      text,
      opening[0].length,
      'front matter is opened but never closed; add a line of `---` below the last key',
    )
  }
  const end = opening[0].length - 1 + closing.index + closing[0].length
  if (end > maxFrontMatter)
    return refuse(
      text,
      end,
      `front matter of ${end} characters, expected at most ${maxFrontMatter}; move the text below it`,
    )
  return toFrontMatter(text, end, startsLikeKeys)
}

function toFrontMatter(text: string, end: number, startsLikeKeys: boolean): FrontMatter {
  const head = text.slice(0, end).replace(/\n\.{3}(?=[ \t]*\n?$)/, '\n---')
  // The engine is given the text behind `---` with its line feed, so line 1 is that of the delimiter. Fresh options keep
  // gray-matter from caching and sharing its result.
  const read: Partial<YamlText> = matter(head, { language: 'yaml', engines: { yaml: { parse: readYaml } } }).data
  const yaml: YamlText = { data: {}, places: {}, problems: [], ...read }
  if (!startsLikeKeys && yaml.problems.length > 0 && !isList(text.slice(0, end))) return withoutFrontMatter(text) // a thematic break, not front matter
  if (yaml.problems.length === 0 && isText(yaml.data)) return withoutFrontMatter(text)
  return { ...yaml, body: blank(text, end) }
}

/** Read a head in another form than YAML. */
function readOtherMatter(text: string): FrontMatter {
  const start = text.slice(0, maxFrontMatter)
  const head: Head | null = readTomlHead(start) ?? readJsonHead(start) ?? readPlainHead(start)
  if (head === null) return withoutFrontMatter(text)
  const { end, ...rest } = head
  return { ...rest, body: blank(text, end) }
}

/** Whether none of the keys is one that anybody reads, so that what looks like front matter is text between two lines. */
function isText(data: FrontMatter['data']): boolean {
  const keys = Object.keys(data)
  return keys.length > 0 && !keys.some(isKnownKey)
}

/** Whether a list fills the space between the two lines, as it never does between two thematic breaks. */
function isList(matter: string): boolean {
  return /^[^\n]*\n- /.test(matter) && !/\n[ \t]*\n/.test(matter.trimEnd())
}

function withoutFrontMatter(text: string): FrontMatter {
  return { data: {}, places: {}, problems: [], body: text }
}

function refuse(text: string, end: number, reason: string): FrontMatter {
  const place: Place = { line: 1, column: 1, endLine: 1, endColumn: text.indexOf('\n') + 1 }
  return { data: {}, places: {}, problems: [{ place, reason }], body: blank(text, end) }
}

function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end)
}
