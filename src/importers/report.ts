import { toPlainLine } from '../core/write/findings/plain-line.ts'
import { byCodeUnit } from '../core/text/compare.ts'
import { escapeSteering } from '../core/text/steering.ts'
import type { Import } from './import.ts'
import { type Loss, type LossKind, lossKinds } from './losses.ts'
import { groupLosses, type LossGroup } from './urgency.ts'

/**
 * What became of a document: written anew, changed, there already; or not written because a file that differs is there
 * (`kept`), or because its way is blocked by a link, by a file for a folder or by a folder for a file.
 */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'kept' | 'blocked'

/** An import with what became of each of its documents, by path. */
export interface Reported extends Pick<Import, 'documents' | 'refusals' | 'passedOver' | 'leftOut'> {
  outcomes: ReadonlyMap<string, Outcome>
}

/** Words of all documents together. */
export interface WordTotal {
  in: number
  out: number
  dropped: number
}

/** Add up the words of all documents. */
export function totalWords({ documents }: Pick<Reported, 'documents'>): WordTotal {
  const sum = (key: keyof WordTotal): number => documents.reduce((total, { words }) => total + words[key], 0)
  return { in: sum('in'), out: sum('out'), dropped: sum('dropped') }
}

/** Count losses by kind and construct, most frequent first. */
function countConstructs(losses: readonly Loss[]): { kind: LossKind; what: string; count: number }[] {
  const groups = Map.groupBy(losses, ({ kind, what }) => `${kind}\n${hasNames(kind) ? what : ''}`)
  return [...groups.values()]
    .flatMap((group) =>
      group[0]
        ? [{ kind: group[0].kind, what: hasNames(group[0].kind) ? group[0].what : '', count: group.length }]
        : [],
    )
    .sort((a, b) => b.count - a.count || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.what, b.what))
}

/** Kinds of which it matters what each was; of the others only how many. */
function hasNames(kind: LossKind): boolean {
  return [
    'macro',
    'unknown-element',
    'colour',
    'icon',
    'embedded-code',
    'form-control',
    'word-message',
    'private-details',
    'unclosed',
  ].includes(kind)
}

/** Write the report as JSON: totals, then one document a line. */
export function writeReportJson(reported: Reported): string {
  const { documents, refusals, passedOver, leftOut, outcomes } = reported
  const all = documents.flatMap(({ losses }) => losses)
  const head = {
    words: totalWords(reported),
    mend: groupLosses(documents).mend,
    constructs: countConstructs(all).map((construct) => ({ ...construct, meaning: lossKinds[construct.kind] })),
    refused: refusals,
    passedOver,
    leftOut,
  }
  const lines = documents.map(({ source, path, format, place, words, losses, attachments, files }) =>
    JSON.stringify({
      source,
      path,
      format,
      kind: place.kind,
      kindFrom: place.kindFrom,
      date: place.date?.date ?? null,
      dateFrom: place.dateFrom,
      outcome: outcomes.get(path) ?? null,
      words,
      attachments: [...attachments, ...files].map((file) => file.path),
      losses,
    }),
  )
  const json = `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "documents": [\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`
  return escapeSteering(json)
}

/** Write the report for a terminal: what is to be mended, then one loss a line as `source:line:column: kind: what`, the rest last. */
export function writeReportTerminal({ documents, refusals, passedOver, outcomes }: Reported): string {
  const lines = documents.flatMap(({ source, path, losses }) => [
    ...summarise(losses).map(
      ({ loss, count }) =>
        `${source}:${loss.line}:${loss.column}: ${loss.kind}: ${loss.what}${loss.words > 0 ? `, ${loss.words} words dropped` : ''}${count > 1 ? ` (${count} times)` : ''}`,
    ),
    ...toObjection(source, path, outcomes.get(path)),
  ])
  const { mend, rest } = groupLosses(documents)
  return [
    ...(mend.length > 0 ? ['To mend, most urgent first:', ...mend.map(toLine), ''] : []),
    ...lines,
    ...(rest.length > 0 ? ['', 'Left out or changed:', ...rest.map(toLine)] : []),
    ...(passedOver.length > 0
      ? [
          `${String(passedOver.length).padStart(6)}  files passed over, which are hidden or no documents: ${namePassedOver(passedOver)}`,
        ]
      : []),
    ...refusals.map(({ path, reason }) => `${path}: refused: ${reason}`),
  ]
    .map((line) => `${toPlainLine(line)}\n`)
    .join('')
}

function toLine({ kind, meaning, times, documents }: LossGroup): string {
  return `${String(times).padStart(6)}  ${kind}: ${meaning} (${documents} ${documents === 1 ? 'document' : 'documents'})`
}

/** Most files passed over that a terminal names. */
const maxNamed = 20

function namePassedOver(paths: readonly string[]): string {
  const others = paths.length - maxNamed
  return paths.slice(0, maxNamed).join(', ') + (others > 0 ? ` and ${others} more, all of them with --format json` : '')
}

function toObjection(source: string, path: string, outcome: Outcome | undefined): string[] {
  if (outcome === 'kept')
    return [`${source}: not written: ${path} or a file beside it is there and differs; overwrite it with --force`]
  return outcome === 'blocked'
    ? [
        `${source}: not written: the way to ${path} leads over a link out of the folder, or a file and a folder are of one name; move what is there away`,
      ]
    : []
}

/** Losses of one document that say the same, at the place of the first. */
export function summarise(losses: readonly Loss[]): { loss: Loss; count: number }[] {
  return [
    ...Map.groupBy(losses, ({ kind, what, words }) => `${kind}\n${what}\n${words > 0 ? words : ''}`).values(),
  ].flatMap((group) => (group[0] ? [{ loss: group[0], count: group.length }] : []))
}
