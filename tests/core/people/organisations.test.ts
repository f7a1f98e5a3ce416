import { describe, expect, test } from 'vitest'
import { toPerson } from '../../../src/site/people/person.ts'
import { compileFiles } from '../content.ts'

/** The record of some meetings of one series, by who attended each. */
function recordOf(...attending: string[]): ReturnType<typeof compileFiles> {
  return compileFiles(
    Object.fromEntries(
      attending.map((names, index) => [
        `minutes/ops/2021-01-${String(index + 10)}.md`,
        `# Call\n\n**Attending:** ${names}\n\nText\n`,
      ]),
    ),
  )
}

/** Where Mia comes from, and all organisations with their people. */
function bodiesOf(...attending: string[]): [string | null, string[]] {
  const { people } = recordOf(...attending)
  const mia = people.all.find(({ name }) => name === 'Mia Berg')
  return [mia?.organisation ?? null, people.organisations.map(({ name, people: own }) => `${name}: ${own.join(', ')}`)]
}

describe('where somebody comes from', () => {
  test.each<[string, string[], ReturnType<typeof bodiesOf>]>([
    ['is what every meeting says', ['Mia Berg (CERN)', 'Mia Berg (CERN)'], ['CERN', ['CERN: mia-berg']]],
    [
      'may be left out now and then',
      ['Mia Berg (CERN)', 'Mia Berg', 'Mia Berg (CERN)', 'Mia Berg'],
      ['CERN', ['CERN: mia-berg']],
    ],
    ['is said by the only meeting', ['Mia Berg (CERN)'], ['CERN', ['CERN: mia-berg']]],
    ['is not what one meeting of many says', ['Mia Berg', 'Mia Berg', 'Mia Berg (CMS)', 'Mia Berg'], [null, []]],
    ['nor what only the last of many says', ['Mia Berg', 'Mia Berg', 'Mia Berg', 'Mia Berg (CMS)'], [null, []]],
    [
      'is the newer of two',
      ['Mia Berg (KIT)', 'Mia Berg (KIT)', 'Mia Berg (KIT)', 'Mia Berg (CERN)', 'Mia Berg (CERN)'],
      ['CERN', ['CERN: mia-berg', 'KIT: mia-berg']],
    ],
  ])('%s', (_, attending, bodies) => {
    expect(bodiesOf(...attending)).toEqual(bodies)
  })

  test('is told with its day where it is not usual', () => {
    const book = recordOf('Mia Berg', 'Mia Berg', 'Mia Berg (CMS)', 'Mia Berg')
    const [mia] = book.people.all
    expect(mia && toPerson(book, mia).facts).toContainEqual({ term: 'From', text: 'CMS (12 January 2021)', href: null })
  })

  test('is each of two that others come from, and one name otherwise', () => {
    expect(bodiesOf('Mia Berg (CMS, Sherpa); Jon Dahl (CMS)')[1]).toEqual(['CMS: jon-dahl, mia-berg'])
    expect(bodiesOf('Mia Berg (University of California, Davis); Jon Dahl (CMS)')[1]).toEqual([
      'CMS: jon-dahl',
      'University of California, Davis: mia-berg',
    ])
  })
})
