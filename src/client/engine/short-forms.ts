/** What of a clause matters here. */
interface Asked {
  ways: string[][]
  isPhrase: boolean
}

/** Short forms that minutes use without explaining them, each with the words that it stands for. */
const table: [short: string, ...rows: string[]][] = [
  ['aob', 'any other business'],
  ['ca', 'certificate authority', 'certification authority'],
  ['ce', 'compute element', 'computing element'],
  ['ci', 'continuous integration'],
  ['db', 'database'],
  ['f2f', 'face to face'],
  ['fs', 'file system', 'filesystem'],
  ['ha', 'high availability'],
  ['hw', 'hardware'],
  ['k8s', 'kubernetes'],
  ['kb', 'knowledge base'],
  ['os', 'operating system'],
  ['pr', 'pull request'],
  ['qa', 'quality assurance'],
  ['rc', 'release candidate'],
  ['se', 'storage element'],
  ['sla', 'service level agreement'],
  ['sw', 'software'],
  ['ui', 'user interface'],
  ['vm', 'virtual machine'],
  ['vo', 'virtual organisation', 'virtual organization'],
  ['wg', 'working group'],
  ['wn', 'worker node'],
]

const rowsOf = new Map(
  table.flatMap(([short, ...rows]) =>
    [short, `${short}s`].map((form) => [form, rows.map((row) => row.split(' '))] as const),
  ),
)
const spelt = table.flatMap(([short, ...rows]) => rows.map((row) => ({ short, words: row.split(' ') })))

/** Let words be found by their short form, and a short form by what it stands for: `virtual machines`, `VM`. */
export function withShortForms<Clause extends Asked>(clauses: readonly Clause[]): Clause[] {
  const asked = clauses.map(toOnlyWord)
  const ways = clauses.map((clause, at) => [...clause.ways, ...(rowsOf.get(asked[at] ?? '') ?? [])])
  for (const { short, words } of spelt)
    for (const from of toPlaces(asked, words)) words.forEach((_, offset) => ways[from + offset]?.push([short]))
  return clauses.map((clause, at) => ({ ...clause, ways: ways[at] ?? clause.ways }))
}

/** The word of a clause that is nothing else; `null` of phrases and of what can be read in several ways. */
function toOnlyWord({ ways: [way, ...others], isPhrase }: Asked): string | null {
  const [word] = way ?? []
  return isPhrase || others.length > 0 || way?.length !== 1 || word === undefined ? null : word
}

/** Where words stand in a row in a search, each in the singular or the plural. */
function toPlaces(asked: readonly (string | null)[], words: readonly string[]): number[] {
  const isAt = (from: number): boolean =>
    words.every((word, offset) => [word, `${word}s`].includes(asked[from + offset] ?? ''))
  return [...asked.keys()].filter(isAt)
}
