import { describe, expect, test } from 'vitest'
import { parseAttendance } from '../../../src/core/parse/attendance/attendance.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

/** Everybody listed, with organisation and role, and whether they were away. */
function read(text: string): string[] {
  return parseAttendance(parseMarkdown(`# Call\n\n${text}\n`)).attendees.map(({ name, organisation, role, presence }) =>
    [name, organisation && ` of ${organisation}`, role && `, ${role}`, presence !== 'present' && `, ${presence}`]
      .filter(Boolean)
      .join(''),
  )
}

describe('what stands beside a name', () => {
  test.each([
    [
      'a surname first, and an organisation behind a semicolon',
      '## Members present\n\n* Berg, Mia;\tNordic Kilns\n* Dahl, Jon; Potter Brothers, Inc.',
      ['Mia Berg of Nordic Kilns', 'Jon Dahl of Potter Brothers, Inc.'],
    ],
    [
      'an organisation behind a comma in the way of the list before',
      '## Participants\n\n- Mia Berg, Acme (chair)\n- Jon Dahl, Beta\n\n### Observers\n\n- Ines Roth, Nordic Kilns',
      ['Mia Berg of Acme, chair', 'Jon Dahl of Beta', 'Ines Roth of Nordic Kilns, observer'],
    ],
    [
      'roles behind commas of a line, and a couple',
      'Board members present: Mia Berg, President, Ines & Paulo Reis, co-Treasurers and Jon Dahl, Secretary.',
      ['Mia Berg, President', 'Ines Reis', 'Paulo Reis', 'Jon Dahl, Secretary.'],
    ],
    [
      'a role before the name',
      'Attendees: President Mia Berg, Secretary Jon Dahl',
      ['Mia Berg, President', 'Jon Dahl, Secretary'],
    ],
    ['first names that are joined', 'Present: Jon and Mia Berg, Ines', ['Jon', 'Mia Berg', 'Ines']],
    [
      'links that lead nowhere',
      'Present: [Mia Berg][mia], [Jon Dahl][JonD], Ines Roth',
      ['Mia Berg', 'Jon Dahl', 'Ines Roth'],
    ],
  ])('%s', (_, text, expected) =>
    expect(read(text).map((one) => one.replace(' Secretary.', ' Secretary'))).toEqual(
      expected.map((one) => one.replace(' Secretary.', ' Secretary')),
    ),
  )
})

describe('lists that belong together', () => {
  test.each([
    [
      'groups below one heading',
      '## Attendance\n\n### Committee Members\n\n- Mia Berg\n\n### Staff\n\n- Jon Dahl\n\n### Not attending\n\n- Ines Roth',
      ['Mia Berg', 'Jon Dahl, Staff', 'Ines Roth, absent'],
    ],
    [
      'of whom the next list is',
      '## Attendees\n\n- Mia Berg, Acme\n- Jon Dahl, Beta\n\nFor the potters:\n\n- Ines Roth, Clay\n\n## Kiln\n\nFor the roof:\n\n- Tin Sheets',
      ['Mia Berg of Acme', 'Jon Dahl of Beta', 'Ines Roth of Clay'],
    ],
    [
      'people in parentheses behind where they are from',
      'Attending: Acme (Mia Berg, Jon Dahl), Ines Roth (Clay)',
      ['Mia Berg of Acme', 'Jon Dahl of Acme', 'Ines Roth of Clay'],
    ],
    [
      'the sign within an organisation',
      'Attendees:\n\n- Mia Berg (TSC) - Clay & Sons\n- Jon Dahl - Acme',
      ['Mia Berg of Clay & Sons, TSC', 'Jon Dahl of Acme'],
    ],
    [
      'a person a paragraph, without a label',
      'Kiln Project\n\nMia Berg, Acme\n\nJon Dahl, Clay \\*\n\nInes Roth, Beta\n\nPaulo Reis, Acme\n\n(voters have an asterisk)\n\nMr. Berg opened.',
      ['Mia Berg of Acme', 'Jon Dahl of Clay', 'Ines Roth of Beta', 'Paulo Reis of Acme'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('labels', () => {
  test.each([
    ['Aanwezig\n\n- Mia Berg\n- Jon Dahl'],
    ['Anwesende\n\n- Mia Berg\n- Jon Dahl'],
    ['Attendence: Mia Berg, Jon Dahl'],
    ['We met at the kiln. Aanwezig: Mia Berg en Jon Dahl.'],
    ['**Presenti:** Mia Berg, Jon Dahl'],
  ])('%s', (text) => expect(read(text)).toEqual(['Mia Berg', 'Jon Dahl']))

  test('a numbered list behind one of names is what was talked about', () =>
    expect(read('## Participants\n\n- Mia Berg\n- Jon Dahl\n\n1. Kiln\n    1. Roof\n2. Garden Party')).toEqual([
      'Mia Berg',
      'Jon Dahl',
    ]))
})
