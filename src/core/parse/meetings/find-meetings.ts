import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { findDate } from '../dates/dates.ts'
import { isDateAlone } from '../dates/date-alone.ts'
import { toText } from '../text/text.ts'
import { settleDays } from './heading-days.ts'

/** One of several meetings that a document holds. */
export interface Meeting {
  /** Anchor of its heading among all of the document, as code hosts make it. */
  anchor: string
  /** ISO 8601. */
  date: string
  /** What its heading says besides the day: `special session`. */
  words: string
  /** Its first line and the one behind its last. */
  from: number
  to: number
}

/**
 * Find the meetings of a document that holds several below dated headings of one level. `year` is that of its name, for
 * headings without one. Empty where there are fewer than `least`, or where headings of that level speak of other things.
 *
 *     # Ops 2024
 *     ## 12 November      → 2024-11-12
 *     ## 5 November       → 2024-11-05
 */
export function findMeetings(root: Root, year: string | null, least: number): Meeting[] {
  const slugger = new GithubSlugger()
  const headings = root.children.flatMap((block) =>
    block.type === 'heading' ? [{ block, text: foldSpace(toText(block)) }] : [],
  )
  const days = settleDays(
    headings.map(({ block, text }) => ({ depth: block.depth, text: isTemplate(text) ? '' : text })),
    year,
  )
  const dated = headings.map(({ block, text }, index) => ({
    block,
    anchor: slugger.slug(text),
    isTemplate: isTemplate(text),
    day: days[index] ?? null,
  }))
  const depth = Math.min(...dated.flatMap(({ block, day }) => (day ? [block.depth] : [])))
  const level = dated.filter(({ block, isTemplate }) => block.depth === depth && !isTemplate)
  const found = level.flatMap(({ block, anchor, day }) => (day ? [{ block, anchor, day }] : []))
  if (found.length < least || found.length * 5 < level.length * 3 || !areMeetings(found.map(({ day }) => day.date)))
    return []
  const end = (root.children.at(-1)?.position?.end.line ?? 0) + 1
  return found.map(({ block, anchor, day }, index) => {
    // What stands below a heading of a higher level, or of a template, is of no meeting.
    const outer = headings.find(
      (other) =>
        lineOf(other.block) > lineOf(block) &&
        (other.block.depth < block.depth || (other.block.depth === block.depth && isTemplate(other.text))),
    )
    const ends = [found[index + 1]?.block, outer?.block].flatMap((next) => (next ? lineOf(next) : []))
    return { anchor, ...day, from: lineOf(block), to: Math.min(end, ...ends) }
  })
}

/** A heading of what is to be copied for the next meeting: `2021-02-04 TEMPLATE`. */
const template = /\btemplate\b|(?<!\p{L})(?:vorlage|plantilla|modèle)(?!\p{L})/iu

/** Letters where a day will stand: `Minutes of YYYY-MM-DD`, `CR du JJ/MM/AAAA`. */
const placeholder =
  /(?<!\p{L})(?:(?:yyyy|jjjj)(?!\p{L})|aaaa[-/.]?mm|(?:dd|jj|tt)[-/.]?mm[-/.]?(?:yyyy|aaaa|jjjj)(?!\p{L}))/iu

/** Whether letters of a text stand where a day will. */
export function hasDayToCome(text: string): boolean {
  return placeholder.test(text)
}

/** Whether a heading is that of what is to be copied for the next meeting. */
export function isTemplate(text: string): boolean {
  return template.test(text) || hasDayToCome(text)
}

/** Whether a document is what is copied for the next meeting, whose names are examples: by its name, or a day to come in its title. */
export function isToCopy(path: string, title: string | null): boolean {
  return (/template[^/]*$/i.test(path) && findDate(path) === null) || hasDayToCome(title ?? '')
}

/** Headings below which each day is a meeting, whatever the file is called. */
const ofMinutes =
  /^\W*(?:\d+[.)]?\s+)?(?:(?:meeting|past|our|group|team|weekly) )?(?:minutes|meetings?|meeting notes|protokolle?|sitzungen|comptes[- ]rendus|réunions|actas?(?: de (?:las )?reuni[oó]n(?:es)?)?|reuniones)\W*$/i

/** Whether all meetings stand below a heading that says that they are such. */
export function areBelowMinutes(root: Root, meetings: readonly Meeting[]): boolean {
  const headings = root.children.filter((block) => block.type === 'heading')
  return (
    meetings.length > 0 &&
    meetings.every(({ from }) => {
      const own = headings.find((heading) => lineOf(heading) === from)
      const above = headings.findLast((heading) => lineOf(heading) < from && heading.depth < (own?.depth ?? 1))
      return above !== undefined && ofMinutes.test(foldSpace(toText(above)))
    })
  )
}

/** Words by which a heading says beside its day that it is of a meeting: `2020-02-20 – Reunión en el café`. */
export const calledMeeting =
  /(?<!\p{L})(?:(?:\p{L}+)?(?:meeting|sitzung|treffen|besprechung)|call|minutes|standup|réunion|reuni[oó]n|llamada|asamblea|acta)(?!\p{L})/iu

/** Whether the heading of each meeting says that it is one. */
export function areCalledMeetings(meetings: readonly Meeting[]): boolean {
  return meetings.length > 1 && meetings.every(({ words }) => calledMeeting.test(words))
}

/** Find the meetings of a list whose items begin with a line that is nothing but a day, where nothing follows the list. */
export function findListedMeetings(root: Root, least: number): Meeting[] {
  const list = root.children.at(-1)
  if (list?.type !== 'list') return []
  const slugger = new GithubSlugger()
  const found = list.children.flatMap((item, index) => {
    const [first] = item.children
    const [line = '', ...more] = first?.type === 'paragraph' ? toText(first).split('\n') : []
    const day = isDateAlone(line) ? findDate(line) : null
    if (!day || more.length + item.children.length < 2) return []
    const from = item.position?.start.line ?? 1
    const to = list.children[index + 1]?.position?.start.line ?? (list.position?.end.line ?? 0) + 1
    return [{ anchor: slugger.slug(foldSpace(line)), date: day.date, words: '', from, to }]
  })
  return found.length >= least && found.length === list.children.length && areMeetings(found.map(({ date }) => date))
    ? found
    : []
}

function lineOf(heading: Heading | undefined): number {
  return heading?.position?.start.line ?? 1
}

/** Whether days are those of meetings: more than one, and in order but for a slip. */
export function areMeetings(days: readonly string[]): boolean {
  const steps = days
    .slice(1)
    .map((day, index) => Math.sign(Number(day > (days[index] ?? '')) - Number(day < (days[index] ?? ''))))
  const forward = steps.filter((step) => step > 0).length
  const backward = steps.filter((step) => step < 0).length
  return new Set(days).size > 1 && Math.min(forward, backward) * 10 <= steps.length
}
