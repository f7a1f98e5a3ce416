import type { Heading } from 'mdast'
import { parseDate } from '../dates/dates.ts'
import { parseMarkdown } from '../text/markdown.ts'
import { toText } from '../text/text.ts'
import { isVersion } from '../text/versions.ts'
import type { Shipped } from './shipped.ts'

/** `[1.2.0] - 2024-03-05 [YANKED]`, `v1.2.0 (March 5, 2024)`, `Version 1.2.0, 2024-03-05` */
const headline = /^(?:version |release )?\[?(?<version>v?\d[\w.+~-]*)\]?\s*[-–—:,(]*\s*(?<rest>.*)$/i

/** The releases of a changelog, and the headings that name a version without a day that is understood. */
export interface Changelog {
  shipped: Shipped[]
  undated: string[]
}

/**
 * Read the releases of a changelog in the form of Keep a Changelog: each heading with a version and a day is one. What is
 * unreleased has no day.
 *
 * ```md
 * ## [1.2.0] - 2024-03-05
 * ```
 */
export function parseChangelog(markdown: string): Changelog {
  const read = parseMarkdown(markdown).children.flatMap((node) => (node.type === 'heading' ? toHeadline(node) : []))
  return {
    shipped: read.flatMap(({ version, date, note }) => (date === null ? [] : [{ version, date, note }])),
    undated: read.filter(({ date }) => date === null).map(({ version }) => version),
  }
}

function toHeadline(heading: Heading): { version: string; date: string | null; note: string | null }[] {
  const { version = '', rest = '' } = headline.exec(toText(heading).trim())?.groups ?? {}
  if (!isVersion(version) || toDay(version) !== null) return []
  const isYanked = /\byanked\b/i.test(rest)
  const said = rest.replace(/\[?\byanked\b\]?/i, '').replace(/^[\s([]+|[\s)\]]+$/g, '')
  return [{ version, date: toDay(said) ?? toDay(leadingDay.exec(said)?.[0] ?? ''), note: isYanked ? 'yanked' : null }]
}

/** `2024-03-05 - Flying fox` */
const leadingDay = /^\d{4}-\d{2}-\d{2}(?!\d)/

function toDay(text: string): string | null {
  const day = parseDate(text)
  return day.type === 'date' && day.precision === 'day' ? day.date : null
}
