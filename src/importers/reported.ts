import type { Converted } from './convert.ts'
import type { LossKind } from './losses.ts'

/** What the report of an import said of documents, by path: rules whose findings would say it again, and what of. */
export type ReportedOf = Record<string, Record<string, string[]>>

/** Rules of `check` that find what a kind of loss left behind. */
const rulesOf: Partial<Record<LossKind, readonly string[]>> = {
  'dead-link': ['broken-link', 'broken-anchor', 'outside-folder'],
  image: ['broken-link'],
  'missing-attachment': ['broken-link'],
  'unsafe-link': ['unsafe-link'],
  'date-disagrees': ['date-disagrees'],
  'no-date': ['no-date'],
  'private-details': ['private-details'],
  encoding: ['encoding'],
}

/** Kinds whose findings name what they are about: an address. */
const named: ReadonlySet<LossKind> = new Set(['dead-link', 'image', 'missing-attachment', 'unsafe-link'])

/** List what the report of an import says of its documents that `check` would find again. */
export function toReportedOf(documents: readonly Pick<Converted, 'path' | 'losses'>[]): ReportedOf {
  const said: ReportedOf = {}
  for (const { path, losses } of documents)
    for (const { kind, what } of losses)
      for (const rule of rulesOf[kind] ?? []) {
        const about = ((said[path] ??= {})[rule] ??= [])
        const address = named.has(kind) ? toPlainAddress(what) : ''
        if (!about.includes(address)) about.push(address)
      }
  return said
}

/** Whether the report of an import said already what a finding says. */
export function isReported(
  said: ReportedOf,
  { path, rule, message }: { path: string; rule: string; message: string },
): boolean {
  const plain = toPlainAddress(message)
  return said[path]?.[rule]?.some((address) => plain.includes(address)) === true
}

/** An address as wikis and files spell it alike: `Plan of May#Paint`, `Plan_of_May#Paint`, `PlanofMay#Paint` */
function toPlainAddress(text: string): string {
  return text.replace(/: no such place in .*$/, '').replace(/%20|[\s_:]+/g, '')
}
