const documents = (count: number): string => `${count} document${count === 1 ? '' : 's'}`
const quoted = (words: readonly string[]): string[] => words.map((word) => `“${word}”`)
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** What scripts say, in English: what every other language must have. */
export const en = {
  kinds: {
    minutes: 'Minutes',
    report: 'Report',
    faq: 'FAQ',
    roadmap: 'Roadmap',
    tool: 'Tool',
    milestone: 'Milestones',
    page: 'Page',
    file: 'Attached file',
  } as Record<string, string>,
  facets: { kind: 'Kind', series: 'Series', year: 'Year', tool: 'Tool', person: 'Person' },
  failed: 'The search index could not be loaded. Reload the page to try again.',
  asked: (words: string) => ` for ${words}`,
  found: (count: number, asked: string, most: number) =>
    `${documents(count)}${asked}${most > 0 ? `, and ${most} with most of the words` : ''}`,
  endsBeforeStart: (asked: string) => `Nothing found${asked}: the range of dates ends before it starts.`,
  noneHasAll: (most: number) =>
    `No document has all of the words; ${documents(most)} ${most === 1 ? 'has' : 'have'} most of them`,
  doNotOccur: (words: readonly string[]) =>
    `${listed(quoted(words))} ${words.length > 1 ? 'do' : 'does'} not occur in this record.`,
  nothing: 'Nothing found: ',
  nothingInChoice: (asked: string) => `Nothing found${asked} in this choice.`,
  nothingFor: (asked: string) => `Nothing found${asked}.`,
  meansNothing: (sign: string) => `“${sign}” means nothing here: its word was looked for everywhere.`,
  noneOf: (day: string) => `No document is of ${day}.`,
  nearestAre: (day: string) => `No document is of ${day}. Nearest are `,
  and: ' and ',
  everythingOf: (name: string) => `everything of ${name}`,
  onlyIn: (words: string, name: string) => `${words}, only in ${name}`,
  readAs: (from: string, to: string) => `Read “${from}”, which does not occur, as “${to}”.`,
  asTyped: 'Search as typed',
  didYouMean: 'Did you mean ',
  orShow: 'Or show ',
  countPeople: 'Count the people',
  more: (amount: number) => `${amount} more`,
  findA: (facet: string) => `Find a ${facet.toLowerCase()} `,
  linkedFrom: 'Linked from ',
  atBeginning: 'At the beginning',
  moreSections: (amount: number) => `${amount} more section${amount === 1 ? '' : 's'}`,
  without: 'Without',
  ofFound: (at: number, all: number) => `${at} of ${all} found`,
  wordsFound: 'Words that were found',
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
  searchFor: (words: string) => `Search the record for “${words}”`,
  searching: 'Searching…',
  searchRecord: 'Search the record',
  search: 'Search',
  allResults: 'All results',
  follow: (name: string) => `Follow ${name} in a feed reader`,
  keys: 'Arrow keys go through the hits, Enter shows all results, Escape closes.',
}

/** Everything that scripts say in one language. */
export type ClientWords = typeof en
