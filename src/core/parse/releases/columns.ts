import { readStageColumn } from '../support/stage.ts'

/** What a column of a release table holds; `later` is of the time behind the release, without saying what. */
export type ReleaseColumn =
  'version' | 'tool' | 'planned' | 'date' | 'released' | 'status' | 'notes' | 'phase' | 'support' | 'later' | 'unknown'

/** Words of column headings, most telling first. A heading counts where it consists of them. */
const words: [ReleaseColumn, RegExp][] = [
  ['version', /^(?:version|versions|release version|version number|tag)$/],
  ['tool', /^(?:components?|tools?|products?|projects?|services?|software)$/],
  [
    'released',
    /^(?:released|released on|shipped|shipped on|actual|actual date|actual release(?: date)?|date released|published|delivered)$/,
  ],
  [
    'planned',
    /^(?:planned|planned (?:date|release|release date|for)|plan|target|target (?:date|release|release date)|targeted|due|due date|expected|expected (?:date|release)|scheduled|scheduled (?:for|date|release)|eta|estimated(?: date)?)$/,
  ],
  [
    'date',
    /^(?:release date|date|date of release|initial release|first release|general availability|ga(?: date)?|when)$/,
  ],
  ['status', /^(?:status|state|kind)$/],
  ['later', /\b(?:end[- ]of[- ](?:life|support)|eol|eos|maintenance|lts|supported? until|support ends?|retired)\b/],
  [
    'phase',
    /\b(?:freeze|frozen|testing|test|tests|feature complete|branch(?:ed|ing)?|alpha|beta|candidate|rc ?\d*|acceptance|development|dev|code(?! ?name)|package|docs)\b/,
  ],
  [
    'notes',
    /^(?:functionality|functionalities|features?|content|contents|notes?|comments?|remarks?|summary|description|changes|highlights|name|code ?name|title|type|owner|contact|who|links?|release notes|cycle|week|tickets?|urgency|priority|scope|series|supported|current minor|latest|latest (?:release|version|patch))$/,
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
  const hasVersion = names.some((name) => /^(?:version|versions|version number|tag)$/.test(name))
  return names.map((name) => {
    if (/^releases?$/.test(name)) return hasVersion ? 'planned' : 'version'
    if (name === '' || name === '#') return 'notes'
    if (readStageColumn(name)) return 'support'
    return words.find(([, expression]) => expression.test(name))?.[0] ?? 'unknown'
  })
}
