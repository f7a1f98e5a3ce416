import { wordsFor } from '../../lexicon/index.ts'
import type { NamedReleaseColumn } from '../../lexicon/words.ts'
import { readStageColumn } from '../support/stage.ts'

/** What a column of a release table holds; `later` is of the time behind the release, without saying what. */
export type ReleaseColumn = NamedReleaseColumn | 'phase' | 'support' | 'later' | 'unknown'

const named: readonly NamedReleaseColumn[] = ['version', 'tool', 'released', 'planned', 'date', 'status', 'notes']

/** Columns by the words that are all of their heading, in every language that is read; the most telling wins. */
const columnOf: ReadonlyMap<string, NamedReleaseColumn> = new Map(
  named
    .toReversed()
    .flatMap((column) => wordsFor(({ releases }) => releases.columns[column]).map((word) => [word, column])),
)

/** Columns by words among others. */
const among: [ReleaseColumn, RegExp][] = [
  ['later', /\b(?:end[- ]of[- ](?:life|support)|eol|eos|maintenance|lts|supported? until|support ends?|retired)\b/],
  [
    'phase',
    /\b(?:freeze|frozen|testing|test|tests|feature complete|branch(?:ed|ing)?|alpha|beta|candidate|rc ?\d*|acceptance|development|dev|code(?! ?name)|package|docs)\b/,
  ],
]

/** Headings of columns that hold the version where no other does, and versions stand in them. */
const lines =
  /^(?:branch(?:es)?|release (?:series|line|branch|train|name)|series|minor(?: version| release)?|major(?: version| release)?|name|milestone)$/

/**
 * Tell what the columns of a table hold by their headings, in any order; `cellsOf` gives the texts below one.
 * `Release` is the version, but where a column `Version` is there too, it is the day of the release.
 */
export function toReleaseColumns(
  headings: readonly string[],
  cellsOf: (index: number) => readonly string[],
): ReleaseColumn[] {
  const columns = toNamedColumns(headings)
  if (columns.includes('version')) return columns
  const at = headings.findIndex((heading, index) => {
    const cells = cellsOf(index).filter((text) => text !== '')
    const isLine = lines.test(heading.toLowerCase().replace(/[*_:]/g, '').trim())
    return isLine && cells.length > 0 && cells.every((text) => /^\D{0,30}\d/.test(text))
  })
  return columns.map((column, index) => (index === at ? 'version' : column))
}

function toNamedColumns(headings: readonly string[]): ReleaseColumn[] {
  const names = headings.map((heading) => heading.toLowerCase().replace(/[*_:]/g, '').replace(/\s+/g, ' ').trim())
  const hasVersion = names.some((name) => name !== 'release version' && columnOf.get(name) === 'version')
  return names.map((name) => {
    if (/^releases?$/.test(name)) return hasVersion ? 'planned' : 'version'
    if (name === '' || name === '#') return 'notes'
    if (readStageColumn(name)) return 'support'
    return columnOf.get(name) ?? among.find(([, expression]) => expression.test(name))?.[0] ?? 'unknown'
  })
}
