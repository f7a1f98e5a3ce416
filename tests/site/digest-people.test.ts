import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/core/book.ts'
import type { Person } from '../../src/core/register/people/person.ts'
import { toDigest } from '../../src/core/write/news/digest/digest.ts'
import { toPerson } from '../../src/site/people/person.ts'
import { compileFiles } from '../core/content.ts'

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

const toldOf = (book: Book, person: Person): string[] =>
  toDigest(book, { from: '2021-03-01', person, series: book.series }).groups.flatMap(({ id, items }) =>
    id.startsWith('actions-') ? items.map(({ url }) => url ?? '') : [],
  )
const shownOn = (book: Book, person: Person): string[] =>
  toPerson(book, person).actions.flatMap(({ entries }) => entries.map(({ href }) => href))

describe.each(['2021-03-03', '2021-03-10', '2021-03-17', '2021-03-24'])('a digest of the week until %s', (asOf) => {
  const book = compileFiles(files, { asOf })
  test('tells each person the actions that stand on their page', () => {
    const told = book.people.all.map((person) => [person.name, toldOf(book, person).sort()])
    expect(told).toEqual(book.people.all.map((person) => [person.name, shownOn(book, person).sort()]))
    expect(told.flatMap(([, actions]) => actions).length).toBeGreaterThan(0)
  })
})
