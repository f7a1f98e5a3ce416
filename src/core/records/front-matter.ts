import type { z } from 'zod'
import { isOpenDay } from '../parse/dates/either-day.ts'
import { type DateReading, parseDate, type StatedDate } from '../parse/dates/dates.ts'
import type { ReadingOptions } from '../parse/reading-options.ts'
import { isAttendanceKey } from '../parse/attendance/head.ts'
import { findPrivate, redactText } from '../parse/privacy/privacy.ts'
import type { PrivateDetail } from '../parse/privacy/redact.ts'
import { toShortener } from '../parse/privacy/shorten.ts'
import { type Message, type Place, startOfFile } from '../read/message.ts'
import type { SourceDocument } from '../read/source.ts'
import type { YamlValue } from '../read/yaml.ts'
import { frontMatterSchema } from './front-matter-schema.ts'
import { isLike, toMessages } from './issues.ts'
import { toMisspelt } from './unread-keys.ts'
import { wordIssue } from './wording.ts'

/** What the front matter of a document says. */
export interface FrontMatterFields extends Omit<z.infer<typeof frontMatterSchema>, 'date'> {
  date: StatedDate | null
}

/** What is found while front matter is checked. */
interface Found {
  messages: Message[]
  details: PrivateDetail[]
}

/**
 * Whether front matter keeps a document private. Whatever looks as if it were meant to does: a mistake in the word must not
 * publish what somebody wanted to keep.
 *
 *     private: true · private: yes · Private: · privat: true · status: private
 */
export function isPrivate({ data }: Pick<SourceDocument, 'data'>): boolean {
  return Object.entries(data).some(([key, value]) => {
    const words = [value].flat().map((one) => (typeof one === 'string' ? one.trim().toLowerCase() : ''))
    if (key.toLowerCase() === 'status') return words.some((word) => isLike('private', word))
    return isLike('private', key) && !words.some((word) => /^(?:false|no|off)$/.test(word))
  })
}

/** Check front matter key by key: a value that is wrong is reported and passed over, the others count. */
export function toFields(source: SourceDocument, reading: ReadingOptions): { fields: FrontMatterFields } & Found {
  const { path, data, places } = source
  const found: Found = { messages: [], details: [] }
  const placeOf = (key: string): Place => places[key] ?? startOfFile
  const clean = toValueCleaner(source, reading, found)
  const valid: Record<string, YamlValue> = {}
  for (const [key, schema] of Object.entries(frontMatterSchema.shape)) {
    const given = data[key]
    const value = given === undefined ? null : clean(key, given)
    if (value === '' || value === null) continue
    const result = schema.safeParse(value, { error: wordIssue })
    if (result.success) valid[key] = value
    else found.messages.push(...toPassedOver(result.error, key, value, source))
  }
  found.messages.push(...toMisspelt(data, frontMatterSchema, path, placeOf), ...toUnreadWords(source))
  const fields = frontMatterSchema.parse({ ...valid, date: undefined })
  const { date, problem } = readDate(isChangeOfWiki(data) ? undefined : data.date)
  if (problem) found.messages.push({ path, place: placeOf('date'), ...problem })
  return { fields: { ...fields, date }, ...found }
}

/** Makes what takes private details and names out of a value. An address that tells is dropped: without the words it leads elsewhere. */
function toValueCleaner(
  { path, places }: SourceDocument,
  reading: ReadingOptions,
  { messages, details }: Found,
): (key: string, value: YamlValue) => YamlValue {
  const shorten = toShortener(reading.initialsOnly)
  return (key, value) => {
    const place = places[key] ?? startOfFile
    return mapText(value, (text) => {
      const own = reading.redact ? redactText(shorten(text)) : shorten(text)
      if (own !== text && leads(key, text)) {
        messages.push({ path, place, rule: 'telling-name', reason: tellingAddress(key) })
        return ''
      }
      if (reading.redact) for (const { kind } of findPrivate(text)) details.push({ kind, place })
      return own
    })
  }
}

/** Say that a value is passed over, and why: at its key, wherever in it the fault lies. */
function toPassedOver(error: z.ZodError, key: string, value: YamlValue, { path, places }: SourceDocument): Message[] {
  const shown = typeof value === 'string' ? ` "${value.slice(0, 60)}"` : ''
  return toMessages(error, 'front-matter-value', path, places).map((message) => ({
    ...message,
    place: places[key] ?? startOfFile,
    reason: `${key}${shown} is passed over: ${message.reason}`,
  }))
}

/** Say of each key that nothing reads that its words are not shown. */
function toUnreadWords({ path, data, places }: SourceDocument): Message[] {
  return Object.keys(data)
    .filter((key) => holdsWords(key, data[key]))
    .map((key) => ({
      path,
      place: places[key] ?? startOfFile,
      rule: 'unread-words',
      reason: `what "${key}" says is not shown; words that people should read stand below the front matter`,
    }))
}

/** Whether a key that is not read holds a sentence rather than a setting. */
function holdsWords(key: string, value: YamlValue | undefined): boolean {
  const isRead =
    key in frontMatterSchema.shape || isAttendanceKey(key) || /^(?:tags?|keywords|categor(?:y|ies)|topics?)$/i.test(key)
  return (
    !isRead &&
    typeof value === 'string' &&
    value
      .trim()
      .split(/\s+/)
      .filter((word) => /\p{L}{2}/u.test(word)).length >= 3
  )
}

/** Whether a value is an address, which would lead elsewhere if a word of it were another. */
function leads(key: string, text: string): boolean {
  return key === 'homepage' || (key === 'aliases' && text.includes('/'))
}

function tellingAddress(key: string): string {
  return `an address of "${key}" gives a person or a private detail away and is left out; write it without`
}

function mapText(value: YamlValue, change: (text: string) => string): YamlValue {
  if (typeof value === 'string') return change(value)
  return Array.isArray(value) ? value.map((item) => mapText(item, change)).filter((item) => item !== '') : value
}

/** Whether a date is left open: not given, or given as `TBA`. */
export function isUnstated(written: YamlValue | undefined): boolean {
  return typeof written !== 'string' || written.trim() === '' || /^(?:tba|tbd|unknown|\?+)$/i.test(written.trim())
}

/** Whether `date` is the moment of the last change, as Wiki.js writes it beside `dateCreated` and `editor`, and no day of what is told. */
function isChangeOfWiki({ date, dateCreated, editor }: SourceDocument['data']): boolean {
  return [date, dateCreated].every((value) => typeof value === 'string' && value.includes('T')) && editor !== undefined
}

function readDate(written: YamlValue | undefined): {
  date: StatedDate | null
  problem: Pick<Message, 'rule' | 'reason'> | null
} {
  if (typeof written !== 'string' || isUnstated(written)) return { date: null, problem: null }
  // A time behind the day says nothing that an address or a list needs: `2019-02-21 17:00:00 +0100`.
  const reading = parseDate(written.replace(/[T ]\d{1,2}:\d{2}.*$/, ''))
  if (reading.type === 'date') return { date: { date: reading.date, precision: reading.precision }, problem: null }
  // What `01-11-18` means the other documents tell, else a rule says that nobody does.
  if (isOpenDay(written)) return { date: null, problem: null }
  return { date: null, problem: dateProblem(reading, written) }
}

function dateProblem(reading: DateReading, written: string): Pick<Message, 'rule' | 'reason'> {
  if (reading.type === 'impossible')
    return {
      rule: 'impossible-date',
      reason: `"${written}" is no day of the calendar; correct it, or write only the month or year`,
    }
  if (reading.type === 'ambiguous')
    return {
      rule: 'unclear-date',
      reason: `"${written}" may be two days; write it as year-month-day, such as 2021-03-04`,
    }
  return {
    rule: 'unclear-date',
    reason: `"${written}" is not understood as a date; write it as 2021-03-04, 2021-03, 2021-Q1 or 2021`,
  }
}
