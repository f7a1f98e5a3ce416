import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/core/book.ts'
import { compareDigests, type ToldAndShown } from '../../bench/digest-people.ts'
import { compileFiles } from '../core/content.ts'
import { readExample } from '../core/news/pull-requests/edits.ts'

/** Minutes of a week, in the shape of a team that carries its actions from week to week by their words alone. */
function meeting(day: string, actions: readonly string[]): string {
  return `# Shed Area Meeting, ${day}

**Coordinates:** room B12
**Attending:** MiaB, Jon, Ines, TomK, TomR, Paulo

## Announcements

-   TomK out next week

### Triage Duty

-   This week: Jon
-   Next week: Ines
-   12 (+2) open tickets

## Shed Team

### Discussion

${actions.map((action) => `-   AI (${action}`).join('\n')}

### Support Update

-   Paint (Ines): asked for green
`
}

const [tape, lamps, paint] = ['tell the sites about the new tape', 'measure the lamps of the shed', 'order green paint']
const files = {
  'minutes/shed/2021-03-01.md': meeting('1 March 2021', [`MiaB): ${tape}`, `Jon, Ines): ${lamps}`, `TomK): ${paint}`]),
  'minutes/shed/2021-03-08.md': meeting('8 March 2021', [
    `MiaB): ${tape}, due 2021-03-12`,
    `Jon, Ines): ${lamps}`,
    `TomR): write to the board (done)`,
  ]),
  'minutes/shed/2021-03-15.md': meeting('15 March 2021', [
    `MiaB): ${tape}, due 2021-03-12`,
    `Ines): ${lamps}`,
    `TomK): ${paint}`,
    'Paulo): count the brushes, due 2021-06-01',
  ]),
  'minutes/shed/2021-03-22.md': meeting('22 March 2021', [`MiaB): ~~${tape}~~ done`, 'TomR): sweep the floor']),
}

/** Everybody whose digest is not what their page shows, and how many actions were told. */
function weigh(book: Book): { others: ToldAndShown[]; actions: number } {
  const compared = compareDigests(book)
  const others = compared.filter(({ told, shown }) => told.join() !== shown.join())
  return { others, actions: compared.flatMap(({ told }) => told).length }
}

describe.each(['2021-03-03', '2021-03-10', '2021-03-17', '2021-03-24'])('a digest of the week until %s', (asOf) => {
  test('tells each person the actions that stand on their page', () => {
    const { others, actions } = weigh(compileFiles(files, { asOf }))
    expect(others).toEqual([])
    expect(actions).toBeGreaterThan(0)
  })
})

describe.each(['2019-08-13', '2019-08-27', '2019-09-17', '2019-09-24'])('of the example until %s', (asOf) => {
  test('it tells each person the actions that stand on their page', () => {
    const { others, actions } = weigh(compileFiles(readExample(), { asOf }))
    expect(others).toEqual([])
    expect(actions).toBeGreaterThan(0)
  })
})
