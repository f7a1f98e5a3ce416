import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt } from '../content.ts'

/** Who was there and who was not, as `name (presence)` where that is another than present. */
function attendeesOf(text: string): string[] {
  const book = compileFiles({ 'minutes/ops/2024-03-05.md': text })
  const { attendees } = documentAt(book, 'minutes/ops/2024-03-05.md').attendance
  return attendees.map(({ name, presence }) => (presence === 'present' ? name : `${name} (${presence})`))
}

describe('a roll call at the beginning needs no label', () => {
  const called = ['Mia Berg', 'Jon Dahl', 'Ines Roth (absent)']
  test.each([
    ['signs before names', '✅ Mia Berg\n✅ Jon Dahl\n❌ Ines Roth'],
    ['signs behind names of a line', 'Mia Berg ✔️, Jon Dahl ✔️, Ines Roth ❌'],
    ['words behind names', 'Mia Berg: present\nJon Dahl: present\nInes Roth: absent'],
    ['items', '- Mia Berg - present\n- Jon Dahl - present\n- Ines Roth - absent'],
    ['boxes', '### Directors\n\n- [x] Mia Berg\n- [x] Jon Dahl (Acme)\n- [ ] Ines Roth'],
  ])('%s', (_, call) => expect(attendeesOf(`# Board\n\n${call}\n\n## Clay\n\nWe talked.\n`)).toEqual(called))

  test.each([
    ['boxes of tasks', '- [x] Mend the kiln\n- [ ] Paint the door'],
    ['boxes of which none is ticked', '- [ ] Mia Berg\n- [ ] Jon Dahl'],
    ['a vote deep in the discussion', '## A\n\n## B\n\n## C\n\n## D\n\n✅ Mia Berg\n❌ Jon Dahl'],
  ])('%s are none', (_, text) => expect(attendeesOf(`# Board\n\n${text}\n`)).toEqual([]))

  test('a vote behind the list of the meeting adds nobody', () =>
    expect(attendeesOf('# Board\n\nPresent: Mia Berg, Jon Dahl\n\n## Clay\n\n✅ Ole Nord\n❌ Tove Lind\n')).toEqual([
      'Mia Berg',
      'Jon Dahl',
    ]))
})

test('those who led and wrote are no list, so that the list below counts', () =>
  expect(
    attendeesOf(
      '# Call\n\n* Chair: Mia Berg\n* Scribes: Jon Dahl, Ines Roth\n\n## Agenda\n\n- Clay\n\n## Attendees (sign yourself in):\n\n1. Mia Berg (Acme)\n2. Jon Dahl (Bolt)\n3. Ines Roth (Acme)\n4. Ole Nord (Dune)\n',
    ),
  ).toEqual(['Mia Berg', 'Jon Dahl', 'Ines Roth', 'Ole Nord']))

describe('organisations over lists of their people are none', () => {
  const lists = '**Acme**\n\n- Mia Berg\n- Jon Dahl\n\n**Bolt Inc.**\n\n- Ines Roth\n\n## Clay\n\n- Kiln\n'
  test.each([['## Attendees'], ['**Attendees**']])('below %s', (label) => {
    expect(attendeesOf(`# Call\n\n${label}\n\n${lists}`)).toEqual(['Mia Berg', 'Jon Dahl', 'Ines Roth'])
  })

  test('a label over a list stays one', () =>
    expect(attendeesOf('# Call\n\n## Attendees\n\n**Acme**\n\n- Mia Berg\n\n**Regrets**\n\n- Ole Nord\n')).toEqual([
      'Mia Berg',
      'Ole Nord (apologies)',
    ]))
})

test.each([
  '**Present**: Mia Berg, Jon Dahl **Absent**: Ole Nord **Minutes**: Jon Dahl',
  '**Present:** Mia Berg, Jon Dahl **Absent:** Ole Nord',
])('labels in bold begin a part of a line: %s', (line) =>
  expect(attendeesOf(`# Call\n\n${line}\n`)).toEqual(['Mia Berg', 'Jon Dahl', 'Ole Nord (absent)']),
)

test('who stands wholly in parentheses was there', () =>
  expect(attendeesOf('# Call\n\nPresent: Mia, (Jon D), Ines\n')).toEqual(['Mia', 'Jon D', 'Ines']))

test('behind surnames first a single one is written so', () =>
  expect(attendeesOf('# Call\n\n**Present:** Berg, Mia; Dahl, Jon\n\n**Absent:** Nord, Ole\n')).toEqual([
    'Mia Berg',
    'Jon Dahl',
    'Ole Nord (absent)',
  ]))
