const numbered = /^v?\d[\w.+~:-]*$/i

/** `3.3.0?` */
const doubtful = /^v?\d[\w.+~-]*\s*\?+$/i

/**
 * Read the versions that a cell lists: `3.1.31 / 3.2.6`, `3.4.1-2, 3.3.26-2`, `3.2.7 (emergency)`.
 * A cell that is no list of versions is one release by its words: `GOCDB4 step 2`.
 */
export function parseVersions(text: string): { versions: string[]; remark: string | null } {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const bracketed = /^(.*?)\s*\(([^()]*)\)$/.exec(trimmed)
  const remark = bracketed?.[2]?.trim() || null
  const listed = bracketed?.[1] ?? trimmed
  const all = listed
    .split(/\s*(?:[/,;&+]|\band\b)\s+|\s+(?:[/,;&+]|\band\b)\s*|\s*[/,;]\s*/)
    .filter((part) => part !== '')
  // `3.2.23 / 3.3.0?`: what is only perhaps meant is shown, and no version.
  const perhaps = [
    ...all.filter((part) => doubtful.test(part)),
    ...(remark?.split('/') ?? []).filter((part) => doubtful.test(part.trim())),
  ]
  const parts = all.filter((part) => !doubtful.test(part))
  if (perhaps.length > 0 && parts.length > 0) {
    const rest = parseVersions(parts.join(' / '))
    return {
      versions: rest.versions,
      remark: `perhaps ${perhaps.map((part) => part.trim().replace(/\?+$/, '')).join(', ')}`,
    }
  }
  const versions = parts.map((part) => part.replace(/^(?:version|release)\s+/i, ''))
  if (versions.length > 0 && versions.every((version) => numbered.test(version)))
    return { versions: [...new Set(versions)], remark }
  const words = listed.split(' ')
  if (words.every((word) => /^v?\d+\.\d/i.test(word) && numbered.test(word)))
    return { versions: [...new Set(words)], remark }
  return { versions: trimmed === '' ? [] : [trimmed], remark: null }
}

/** Words before a number that say which of several it is, and are no name of a product: `Phase 2`. */
const kinds =
  /(?:^|\s)(?:phase|step|stage|milestone|sprint|wave|batch|part|iteration|round|level|tier|week|month|year|quarter|update|patch|rc|beta|alpha|candidate)$/i
const named = /^(?<name>\p{L}[\p{L}\p{N} ._+-]*?)\s+v?(?<version>\d[\w.+~:-]*)$/u

/** Make a function that takes the name of the product off versions, where all of a table have the same: `OSG 24` is 24. */
export function toNameStripper(versions: readonly string[]): (version: string) => string {
  const names = versions.flatMap((version) => named.exec(version)?.groups?.name?.toLowerCase() ?? [])
  const [name = ''] = names
  const isOne = names.length > 0 && names.every((other) => other === name) && !kinds.test(name)
  const isSure = names.length > 1 || versions.some((version) => named.test(version) && /\d\.\d/.test(version))
  return (version) => (isOne && isSure ? (named.exec(version)?.groups?.version ?? version) : version)
}

/** Whether a text is a version such as `3.1.31` or `v2-rc1`, and no mere words. */
export function isVersion(text: string): boolean {
  return numbered.test(text)
}

/** The same for every spelling of a version: `v5.3` and `5.3`. */
export function toVersionKey(version: string): string {
  return version
    .toLowerCase()
    .replace(/^v(?:ersion)?[ .]?(?=\d)/, '')
    .replace(/\s+/g, ' ')
}

/** The release line that a version belongs to, its first two numbers: `3.1` of `3.1.31` and of `Quokka 3.1.31`; `null` for words. */
export function toLine(version: string): string | null {
  return (/^v?(\d+(?:\.\d+)?)/i.exec(version) ?? /[\s-]v?(\d+\.\d+)/i.exec(version))?.[1] ?? null
}

/** Whether a version is a candidate, tagged for trial. */
export function isPreVersion(version: string): boolean {
  return /\d[._-]?(?:rc|alpha|beta|pre|dev|candidate|snapshot)|[-._](?:a|b)\d+$/i.test(version)
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Order versions by their numbers, `6.9` before `6.10`; a candidate comes before the version it leads to. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [splitVersion(a), splitVersion(b)]
  const length = Math.max(left.numbers.length, right.numbers.length)
  for (let at = 0; at < length; at += 1) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0)
    if (difference !== 0) return difference
  }
  if (left.isPre !== right.isPre) return left.isPre ? -1 : 1
  return collator.compare(left.rest, right.rest) || (a < b ? -1 : a > b ? 1 : 0)
}

function splitVersion(version: string): { numbers: number[]; rest: string; isPre: boolean } {
  const key = toVersionKey(version)
  const numbers = /^\d+(?:\.\d+)*/.exec(key)?.[0] ?? ''
  return {
    numbers: numbers === '' ? [Number.MAX_SAFE_INTEGER] : numbers.split('.').map(Number),
    rest: key.slice(numbers.length),
    isPre: isPreVersion(version),
  }
}
