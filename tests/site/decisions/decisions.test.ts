import { describe, expect, test } from 'vitest'
import { toDecision } from '../../../src/site/decisions/decision.ts'
import { toDecisions, toDecisionsPart } from '../../../src/site/decisions/decisions.ts'
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
      ['in force', '3', '/decisions/state/in-force/'],
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
    const part = toDecisionParts(long).find(({ text }) => text === 'in force')
    if (!part) throw new Error('expected a list')
    const first = toDecisionsPart(long, part, null)
    expect(first.note).toBe('The newest 24 of 40 decisions')
    expect(first.years.map(({ text, note, href }) => [text, note, href])).toEqual([
      ['2024', '20', '/decisions/state/in-force/y2024/'],
      ['2023', '20', '/decisions/state/in-force/y2023/'],
    ])
    const { title, shown, trail } = toDecisionsPart(long, part, '2023')
    expect([title, ...shown.map(({ year, entries }) => `${year}: ${entries.length}`)]).toEqual([
      'Decisions: in force, 2023',
      '2023: 20',
    ])
    expect(trail.at(-1)).toEqual({ text: 'in force', href: '/decisions/state/in-force/' })
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
