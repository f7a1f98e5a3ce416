import { escapeSteering } from '../../../text/steering.ts'
import type { Comparison } from './comparison.ts'

/** Write a comparison as JSON, one section a line; `address` is that of the site with it, or `null`. */
export function writeComparisonJson(comparison: Comparison, toAddress: (url: string) => string | null): string {
  const { title, summary, before, after, sections } = comparison
  const sides = [before, after].map((side) => ({ ...side, address: toAddress(side.url) }))
  const head = JSON.stringify({ title, summary, before: sides[0], after: sides[1] })
  const lines = sections.map((section) => JSON.stringify({ ...section, address: toAddress(section.url) }))
  return escapeSteering(`${head.slice(0, -1)},"sections":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`)
}
