import { describe, expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'

/** The dates and kinds of all documents, in the order of their paths. */
function read(files: Files): string[] {
  return compileFiles(files).documents.map(({ kind, date }) => `${kind} ${date}`)
}

const minutes = (title: string): string =>
  `# ${title}\n\n## Attendees:\n\n* Mia Berg\n* Jon Dahl\n\n## Agenda\n\n- Feed\n`

describe('a year of two figures behind day and month', () => {
  test.each([['(22/7/24) Meeting Minutes'], ['Herd call 22/07/24'], ['Minutes of 22/7/24 (online)']])(
    'in the title: %s',
    (title) => expect(read({ 'herd/slug-1-6.md': minutes(title) })).toEqual(['minutes 2024-07-22']),
  )

  test('settled by the others of the folder', () => {
    const files = {
      'herd/a.md': minutes('(7/5/24) Meeting Minutes'),
      'herd/b.md': minutes('(30/9/24) Meeting Minutes'),
    }
    expect(read(files)).toEqual(['minutes 2024-05-07', 'minutes 2024-09-30'])
    expect(read({ ...files, 'herd/b.md': minutes('(9/30/24) Meeting Minutes') })).toEqual([
      'minutes 2024-07-05',
      'minutes 2024-09-30',
    ])
  })

  test('behind a label of the head', () =>
    expect(read({ 'herd/c.md': `# Herd call\n\nDate: 14/3/23\n\nPresent: Mia Berg, Jon Dahl\n` })).toEqual([
      'minutes 2023-03-14',
    ]))

  test('none where the year may stand first, or where no year stands', () => {
    expect(read({ 'herd/d.md': minutes('Herd call 24/03/05') })).toEqual(['page null'])
    expect(read({ 'herd/e.md': minutes('Support 24/7') })).toEqual(['page null'])
    expect(read({ 'herd/f.md': minutes('Parts 1/2/24/3') })).toEqual(['page null'])
  })
})

describe('a day in the head or in the name of a file', () => {
  const line = (head: string): string[] =>
    read({ 'herd/one.md': `# Beschlussprotokoll\n\n## Herde\n\n${head}\n\nAnwesende: Mia Berg, Jon Dahl\n` })

  test.each([
    ['Donnerstag, 25.2.16, 15:00 Uhr, Raum 2, Winterthur'],
    ['Donnerstag 25.02.16, 15:00 Uhr'],
    ['Datum: Donnerstag, 25. 2. 16'],
  ])('behind the day of the week, below a second line of the title: %s', (head) =>
    expect(line(head)).toEqual(['minutes 2016-02-25']),
  )

  test.each([['Version 25.2.16, 15:00 Uhr'], ['Stand 2.5.16']])('a version is none: %s', (head) =>
    expect(line(head)).toEqual(['page null']),
  )

  test.each([['September_25,_2015.md'], ['25_September,_2015.md'], ['September 25, 2015.md']])(
    'the name of a page of a wiki: %s',
    (name) => expect(read({ [`wiki/${name}`]: '# Agenda\n\n- Feed\n' })).toEqual(['minutes 2015-09-25']),
  )
})
