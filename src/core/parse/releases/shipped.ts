import { isVersion, toVersionKey } from '../text/versions.ts'

/** A release as the place where it was made has it: a tag, or a heading of a changelog. */
export interface Shipped {
  /** As it is spelt there, without what stands before the number. */
  version: string
  /** ISO 8601. */
  date: string
  /** What else is to be known: the whole tag, `yanked`. */
  note: string | null
}

/** Words before the number of a tag that name no product: `release-5.10`. */
const plainLeads = ['release', 'releases', 'rel', 'version', 'ver']

/**
 * Read the version that a tag means; `null` where it is of something else, such as another package of the repository.
 * `names` are those of the tool.
 *
 * `v5.10.1` → `v5.10.1`; `gocdb-5.10.1`, `release/5.10.1` → `5.10.1`; `rel_5_10` → `5.10`; `nightly` → `null`
 */
export function toTagVersion(tag: string, names: readonly string[]): string | null {
  if (isVersion(tag)) return tag
  const key = tag.toLowerCase()
  const lead = [...names.map((name) => name.toLowerCase().replace(/\s+/g, '-')), ...plainLeads]
    .filter((word) => word !== '' && key.startsWith(word))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  const rest = lead === '' ? '' : tag.slice(lead.length).replace(/^[-_/@ ]+/, '')
  const version = rest.includes('.') ? rest : rest.replaceAll('_', '.')
  return isVersion(version) ? version : null
}

/** Of the same version made twice keep the first day; the newest release first. */
export function sortShipped(all: readonly Shipped[]): Shipped[] {
  const byDay = [...all].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const first = new Map<string, Shipped>()
  for (const one of byDay) if (!first.has(toVersionKey(one.version))) first.set(toVersionKey(one.version), one)
  return [...first.values()].reverse()
}
