import type { Heading } from 'mdast'
import { parseDate } from '../dates/dates.ts'
import { parseMarkdown } from '../text/markdown.ts'
import { toText } from '../text/text.ts'
import { isVersion } from '../text/versions.ts'
import type { Shipped } from './shipped.ts'

/** `[1.2.0] - 2024-03-05 [YANKED]`, `v1.2.0 (March 5, 2024)`, `Version 1.2.0, 2024-03-05` */
const headline = /^(?:version |release )?\[?(?<version>v?\d[\w.+~-]*)\]?\s*[-–—:,(]*\s*(?<rest>.*)$/i

/**
 * Read the releases of a changelog in the form of Keep a Changelog: each heading with a version and a day is one. What is
 * unreleased has no day.
 *
 * ```md
 * ## [1.2.0] - 2024-03-05
 * ```
 */
export function parseChangelog(markdown: string): Shipped[] {
  return parseMarkdown(markdown).children.flatMap((node) => (node.type === 'heading' ? toShipped(node) : []))
}

function toShipped(heading: Heading): Shipped[] {
  const { version = '', rest = '' } = headline.exec(toText(heading).trim())?.groups ?? {}
  const isYanked = /\byanked\b/i.test(rest)
  const day = parseDate(rest.replace(/\[?\byanked\b\]?/i, '').replace(/^[\s([]+|[\s)\]]+$/g, ''))
  if (!isVersion(version) || day.type !== 'date' || day.precision !== 'day') return []
  return [{ version, date: day.date, note: isYanked ? 'yanked' : null }]
}
