import { describe, expect, test } from 'vitest'
import { toDecision } from '../../../src/site/decisions/decision.ts'
import { toDecisions, toDecisionsPart, toYearDecisions } from '../../../src/site/decisions/decisions.ts'
import { toDecisionParts } from '../../../src/site/decisions/parts.ts'
import { toRoutes } from '../../../src/site/routes.ts'
import { compileFiles, type Files } from '../../core/content.ts'

const files: Files = {
  'site.yaml': 'tickets:\n  - {match: "GOC ticket {number}", url: "https://example.org/ticket/{number}"}\n',
  'tools/gocdb.md': '# GOCDB\n',
  'tools/apel.md': '# APEL\n',
  'minutes/ops/2023-03-07.md': 'AGREED: GOCDB moves to db1 (GOC ticket 4711).\n',
  'minutes/ops/2024-03-05.md': 'AGREED: APEL stays, and GOCDB too.\n\nPROPOSED: drop the wiki.\n',
  'minutes/tool/2024-04-02.md': 'AGREED: one table per tool.\n',
}
const book = compileFiles(files, { today: '2024-06-01' })

test('a decision names tools and tickets', () => {
  const [first] = book.decisions
  if (!first) throw new Error('expected a decision')
  expect(first.tickets).toEqual([{ text: 'GOC ticket 4711', url: 'https://example.org/ticket/4711' }])
  expect(toDecision(book, first).facts.find(({ term }) => term === 'Tickets')?.links).toEqual([
    { text: 'GOC ticket 4711', href: 'https://example.org/ticket/4711' },
  ])
})

describe('decisions are listed', () => {
  test('by tool and by state, with how many', () => {
    const { tools, states } = toDecisions(book)
    expect(tools.map(({ text, note, href }) => [text, note, href])).toEqual([
      ['GOCDB', '2', '/decisions/tool/gocdb/'],
      ['APEL', '1', '/decisions/tool/apel/'],
    ])
    expect(states.map(({ text, note, href }) => [text, note, href])).toEqual([
      ['agreed', '3', '/decisions/state/in-force/'],
      ['proposed', '1', '/decisions/state/proposed/'],
    ])
  })

  test('each list with its years', () => {
    const part = toDecisionParts(book).find(({ text }) => text === 'GOCDB')
    if (!part) throw new Error('expected a list')
    const { title, shown } = toDecisionsPart(book, part, null)
    expect([title, ...shown.map(({ year, entries }) => `${year}: ${entries.length}`)]).toEqual([
      'Decisions on GOCDB',
      '2024: 1',
      '2023: 1',
    ])
  })

  test('of a long list the newest, with a page a year', () => {
    const lines = (year: number): string =>
      Array.from({ length: 20 }, (_, at) => `AGREED: keep ${year}-${at}.`).join('\n\n')
    const long = compileFiles(
      {
        'minutes/ops/2023-03-07.md': lines(2023),
        'minutes/ops/2024-03-05.md': `${lines(2024)}\n\nPROPOSED: drop the wiki.\n`,
      },
      { today: '2024-06-01' },
    )
    const part = toDecisionParts(long).find(({ text }) => text === 'agreed')
    if (!part) throw new Error('expected a list')
    const first = toDecisionsPart(long, part, null)
    expect(first.note).toBe('The newest 24 of 40 decisions')
    expect(first.years.map(({ text, note, href }) => [text, note, href])).toEqual([
      ['2024', '20', '/decisions/state/in-force/y2024/'],
      ['2023', '20', '/decisions/state/in-force/y2023/'],
    ])
    const { title, shown, trail } = toDecisionsPart(long, part, '2023')
    expect([title, ...shown.map(({ year, entries }) => `${year}: ${entries.length}`)]).toEqual([
      'Decisions: agreed, 2023',
      '2023: 20',
    ])
    expect(trail.at(-1)).toEqual({ text: 'agreed', href: '/decisions/state/in-force/' })
    const addresses = toRoutes(long).map(({ address }) => address)
    expect(addresses).toEqual(expect.arrayContaining(first.years.map(({ href }) => href)))
    expect(addresses).not.toContain('/decisions/state/proposed/y2024/')
  })

  test('a series called like a list keeps an address of its own', () => {
    const addresses = toRoutes(book).map(({ address }) => address)
    expect(addresses).toContain('/decisions/minutes/tool/')
    expect(addresses).toContain('/decisions/tool/gocdb/')
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

describe('a decision says what it is about', () => {
  const minutes = `# Call

## Licensing

The board sent a schedule for the summer.

Ann asked who signs.

AGREED: to keep this schedule.

Bo signs.

## Discussion

AGREED: to keep this for now.

AGREED: sites hear of a release a week before it.
`
  const record = compileFiles({ 'minutes/ops/2023-03-07.md': minutes })
  const entries = toDecisions(record).shown.flatMap((year) => year.entries)

  test('with its heading where it points to something said before; its day stands beside it', () => {
    expect(entries.map(({ text, where }) => [text, where])).toEqual([
      ['Licensing: To keep this schedule', 'Licensing'],
      ['To keep this for now', ''],
      ['Sites hear of a release a week before it', ''],
    ])
  })

  test('with what stands around it in its section, and no state that nobody stated', () => {
    const [first] = record.decisions
    if (!first) throw new Error('expected a decision')
    const { around, facts, title } = toDecision(record, first)
    expect(title).toBe('Licensing: To keep this schedule')
    expect(around).toEqual([
      { text: 'The board sent a schedule for the summer.', isOwn: false },
      { text: 'Ann asked who signs.', isOwn: false },
      { text: 'AGREED: to keep this schedule.', isOwn: true },
      { text: 'Bo signs.', isOwn: false },
    ])
    expect(facts.map(({ term }) => term)).not.toContain('State')
  })

  test('and years of all series stand one click away', () => {
    const many = (year: number): string =>
      Array.from({ length: 15 }, (_, at) => `AGREED: the mirror ${year}-${at} moves to Bologna.`).join('\n\n')
    const two = compileFiles({ 'minutes/ops/2023-03-07.md': many(2023), 'minutes/dev/2024-03-05.md': many(2024) })
    const hrefs = toDecisions(two).years.map(({ href }) => href)
    expect(hrefs).toEqual(['/decisions/y2024/', '/decisions/y2023/'])
    expect(toRoutes(two).map(({ address }) => address)).toEqual(expect.arrayContaining(hrefs))
    const { trail, shown } = toYearDecisions(two, '2023')
    expect([trail.length, shown.map(({ entries: own }) => own.length)]).toEqual([1, [15]])
  })
})
