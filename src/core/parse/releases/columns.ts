/** What a column of a release table holds. */
export type ReleaseColumn =
  'version' | 'planned' | 'date' | 'released' | 'status' | 'notes' | 'phase' | 'later' | 'unknown'

/** Words of column headings, most telling first. A heading counts where it consists of them. */
const words: [ReleaseColumn, RegExp][] = [
  ['version', /^(?:version|versions|release version|version number|tag)$/],
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
    /\b(?:freeze|frozen|testing|test|tests|feature complete|branch(?:ed|ing)?|alpha|beta|candidate|rc ?\d*|acceptance|development|dev|code|package|docs)\b/,
  ],
  [
    'notes',
    /^(?:functionality|functionalities|features?|content|contents|notes?|comments?|remarks?|summary|description|changes|highlights|name|code ?name|title|type|owner|contact|who|links?|release notes|cycle|week|tickets?|urgency|priority|scope|series)$/,
  ],
]

/**
 * Tell what the columns of a table hold by their headings, in any order.
 * `Release` is the version, but where a column `Version` is there too, it is the day of the release.
 */
export function toReleaseColumns(headings: readonly string[]): ReleaseColumn[] {
  const names = headings.map((heading) => heading.toLowerCase().replace(/[*_:]/g, '').replace(/\s+/g, ' ').trim())
  const hasVersion = names.some((name) => /^(?:version|versions|version number|tag)$/.test(name))
  return names.map((name) => {
    if (/^releases?$/.test(name)) return hasVersion ? 'planned' : 'version'
    if (name === '' || name === '#') return 'notes'
    return words.find(([, expression]) => expression.test(name))?.[0] ?? 'unknown'
  })
}
