import type { Place } from '../../read/message.ts'
import type { Section } from '../../parse/text/sections.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { isNothing } from '../../records/nothing.ts'
import type { Settings } from '../../records/settings.ts'
import { type SectionNamer, toSectionNamer } from './section-names.ts'
import { type Known, toMeetings } from '../places/meetings.ts'
import type { Series } from '../places/series.ts'
import { type Readings, readOnce } from '../read-once.ts'

/** Whether a section of a report said something, is there without a word, or is not there. */
export type Voice = 'said' | 'empty' | 'missing'

/** One section in one report. */
export interface SectionReport {
  voice: Voice
  /** Anchor of the section, `null` where it is missing. */
  id: string | null
  /** The heading as written, where it is another than the name of the section. */
  heading: string | null
  place: Place | null
}

/** A section of a report series, report by report. */
export interface SectionHistory {
  key: string
  name: string
  /** One for each report of the matrix. */
  reports: SectionReport[]
}

/** Which section said something when: the sections of a series by its reports. */
export interface SilenceMatrix {
  /** Address of the series. */
  series: string
  /** Paths of the reports, oldest first. */
  paths: string[]
  /** In the order in which the newest reports have them. */
  sections: SectionHistory[]
}

/** Make the matrix of every series of reports. */
export function toSilence(
  series: readonly Series[],
  known: Known,
  settings: Settings,
  readings: Readings,
): SilenceMatrix[] {
  return series.flatMap((one) => {
    if (one.kind !== 'report') return []
    const documents = toMeetings(one, known).filter(({ date }) => date !== null)
    const sections = toHistories(documents, toSectionNamer(settings, one.id), readings)
    return sections.length === 0 ? [] : [{ series: one.url, paths: documents.map(({ path }) => path), sections }]
  })
}

function toHistories(documents: readonly DocumentRecord[], nameOf: SectionNamer, readings: Readings): SectionHistory[] {
  const closings = toClosings(documents, readings)
  const key = JSON.stringify([...closings])
  const perDocument = documents.map((document) => {
    const voices = readOnce(readings, 'voices', [document.path, key], () => toVoices(document, closings))
    return toReports(voices, nameOf)
  })
  const names = new Map<string, string>()
  // The newest report decides on order and wording; sections that ended before stand behind.
  for (const sections of [...perDocument].reverse())
    for (const [key, { name }] of sections) if (!names.has(key)) names.set(key, name)
  return [...names].map(([key, name]) => ({
    key,
    name,
    reports: perDocument.map(
      (sections) => sections.get(key)?.report ?? { voice: 'missing', id: null, heading: null, place: null },
    ),
  }))
}

/** An outermost section of a report, and whether anything stands in it or below it. */
type SectionVoice = Pick<Section, 'id' | 'title' | 'place'> & { hasSaid: boolean }

function toVoices(document: DocumentRecord, closings: ReadonlySet<string>): SectionVoice[] {
  const top = Math.min(...document.sections.map(({ level }) => level))
  const outermost = document.sections.filter(({ level, title }) => level === top && !isSentence(title))
  const bounds = document.sections.filter(({ level }) => level === top).map(({ place }) => place.line)
  return outermost.map(({ id, title, place }) => {
    const end = bounds.find((line) => line > place.line) ?? Infinity
    const hasSaid = document
      .passages()
      .some(
        ({ text, place: at, section }) =>
          at.line > place.line &&
          at.line < end &&
          !isHeading(document, section, at) &&
          !isNothing(text) &&
          !closings.has(toTemplate(text)),
      )
    return { id, title, place, hasSaid }
  })
}

/** The sections of a report by key; of several of one name the first that said something. */
function toReports(
  voices: readonly SectionVoice[],
  nameOf: SectionNamer,
): Map<string, { name: string; report: SectionReport }> {
  const found = new Map<string, { name: string; report: SectionReport }>()
  for (const { id, title, place, hasSaid } of voices) {
    const { key, name } = nameOf(title)
    const known = found.get(key)
    if (known?.report.voice === 'said') continue
    found.set(key, {
      name,
      report: { voice: hasSaid ? 'said' : 'empty', id, heading: title === name ? null : title, place },
    })
  }
  return found
}

function isHeading({ sections }: DocumentRecord, id: string | null, { line, column }: Place): boolean {
  return sections.some((section) => section.id === id && section.place.line === line && section.place.column === column)
}

/** A heading that is a sentence, such as where the full report is kept, is no section. */
function isSentence(title: string): boolean {
  return /https?:\/\//.test(title) || title.split(/\s+/).length > 9
}

/**
 * What reports end with, whoever wrote them: sentences of the last section that stand in half of the reports and name something, apart from names, dates and numbers.
 * A signature is not what the last team had to say.
 */
function toClosings(documents: readonly DocumentRecord[], readings: Readings): Set<string> {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const template of readOnce(readings, 'ends', [document.path], () => toEnds(document)))
      counts.set(template, (counts.get(template) ?? 0) + 1)
  return new Set(
    [...counts]
      .filter(
        ([template, count]) =>
          count > 2 && count * 2 >= documents.length && /\p{L}[^#]*#/u.test(template) && template.split(' ').length > 4,
      )
      .map(([template]) => template),
  )
}

/** What the last section of a report ends with. */
function toEnds({ passages, sections }: DocumentRecord): string[] {
  const last = sections.at(-1)?.place.line ?? Infinity
  const ends = passages().filter(({ place }) => place.line > last)
  return [...new Set(ends.slice(-4).map(({ text }) => toTemplate(text)))]
}

/** A text without names, dates and numbers. */
function toTemplate(text: string): string {
  return text
    .replace(/[\p{Lu}\d][\p{L}\d.:-]*/gu, '#')
    .replace(/#(?:\W*#)+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
}
