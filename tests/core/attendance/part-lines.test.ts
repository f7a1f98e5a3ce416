import { describe, expect, test } from 'vitest'
import { parseAttendance } from '../../../src/core/parse/attendance/attendance.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

/** The names of those who are listed. */
function read(text: string): string[] {
  return parseAttendance(parseMarkdown(`# Herd board\n\nDate: 4 March 2021\n\n${text}\n`)).attendees.map(
    ({ name }) => name,
  )
}

describe('lines that name a part of those present', () => {
  test('before a dash', () =>
    expect(
      read(`In the meeting:
   Board Members - Mia, Jon
   Board Deputy Members - Ines
   Substitute Member(s) -
   Community - Paulo, Tess (from 17:15 UTC on)
   Team - Carl, Dee

Representation: None`),
    ).toEqual(['Mia', 'Jon', 'Ines', 'Paulo', 'Tess', 'Carl', 'Dee']))

  test('before a colon', () =>
    expect(read('Present:\nVoting members: Mia Berg, Jon Dahl\nStaff: Ines Roth, Paulo Reis\nVenue: Berlin')).toEqual([
      'Mia Berg',
      'Jon Dahl',
      'Ines Roth',
      'Paulo Reis',
    ]))

  test('another fact ends the list', () =>
    expect(read('Present: Mia Berg, Jon Dahl\nTeam: Widgets\nGroup: Herd')).toEqual(['Mia Berg', 'Jon Dahl']))
})

describe('paragraphs of people below a label that stands alone', () => {
  test('all are the list', () =>
    expect(
      read(`In the call:

Mia Berg (Member of the board), Jon Dahl (Chairperson)

Ines Roth (Substitute)

Herd team: Paulo Reis (Designer), Tess Moor

Representation: None

Carl Ek asked about the fence.`),
    ).toEqual(['Mia Berg', 'Jon Dahl', 'Ines Roth', 'Paulo Reis', 'Tess Moor']))

  test('the first that is none ends it', () => {
    expect(
      read('Present:\n\nMia Berg, Jon Dahl\n\nThe Fence was painted, Oats were bought.\n\nInes Roth, Carl Ek'),
    ).toEqual(['Mia Berg', 'Jon Dahl'])
    expect(read('Present: Mia Berg, Jon Dahl\n\nInes Roth (Acme), Carl Ek (Acme)')).toEqual(['Mia Berg', 'Jon Dahl'])
  })
})

describe('items that tell how somebody took part', () => {
  test.each([
    ['Mia came in to say hello', 'Mia'],
    ['Jon Dahl joined at the end', 'Jon Dahl'],
    ['Ines R. left early', 'Ines R.'],
    ['Paulo was late', 'Paulo'],
  ])('%s', (item, name) => expect(read(`## Attendance\n\n- ${item}\n- Tess Moor`)).toEqual([name, 'Tess Moor']))
})

describe('no attendance', () => {
  test('a link to a list that lies elsewhere', () =>
    expect(
      read(
        '### Attendance tracker\n\n**[Board meeting attendance\nTracker](https://example.org/a)**\n\n### Minutes\n\n[August - Draft\nMinutes](https://example.org/b)',
      ),
    ).toEqual([]))

  test('who is to write the minutes of other days', () => {
    const business = '## Minutes and letters\n\n- Meeting minutes: Carl - 4th May + Socials (6th May); Dee - 5th May\n'
    expect(read(`## Attendance\n\n- Mia Berg\n- Jon Dahl\n\n${business}`)).toEqual(['Mia Berg', 'Jon Dahl'])
  })
})

test.each([['el Capitan'], ['the Baker'], ['der Zimmermann']])('a byname behind a name is nobody else: %s', (byname) =>
  expect(read(`## Attendees\n\n- Mia Berg, ${byname}\n- Jon Dahl`)).toEqual(['Mia Berg', 'Jon Dahl']),
)
