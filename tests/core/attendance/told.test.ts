import { describe, expect, test } from 'vitest'
import { parseAttendance } from '../../../src/core/parse/attendance/attendance.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

/** Everybody listed, with what is not `present`. */
function read(text: string): string[] {
  return parseAttendance(parseMarkdown(text)).attendees.map(({ name, presence }) =>
    presence === 'present' ? name : `${name}, ${presence}`,
  )
}

describe('who was there in sentences', () => {
  test.each([
    [
      'Chair Mia Berg called the meeting to order. Board members present were supervisors Mia Berg, Jon Dahl, and Ines Roth, and clerk Paulo Reis. Also present were guests Ola Nord and Ann and Sue Kern.',
      ['Mia Berg', 'Jon Dahl', 'Ines Roth', 'Paulo Reis', 'Ola Nord, guest', 'Ann, guest', 'Sue Kern, guest'],
    ],
    [
      'Members in attendance were Mia Berg and Jon Dahl. Guests were Ola Nord and Ines Roth. Absent was Paulo Reis.',
      ['Mia Berg', 'Jon Dahl', 'Ola Nord, guest', 'Ines Roth, guest', 'Paulo Reis, absent'],
    ],
    ['The call was attended by Mia Berg, Jon Dahl and Ines Roth.', ['Mia Berg', 'Jon Dahl', 'Ines Roth']],
    ['Anwesend sind Mia Berg, Jon Dahl und Ines Roth.', ['Mia Berg', 'Jon Dahl', 'Ines Roth']],
    ['Étaient présents Mia Berg, Jon Dahl et Ines Roth.', ['Mia Berg', 'Jon Dahl', 'Ines Roth']],
  ])('%s', (text, expected) => expect(read(`# Town board\n\n## Call to order\n\n${text}\n`)).toEqual(expected))

  test.each([
    'The problems present were slow disks and full queues.',
    'The minutes of those attending were read. All were tired.',
    'The report was attended by nobody.',
  ])('%s names nobody', (text) => expect(read(`# Town board\n\n${text}\n`)).toEqual([]))
})

describe('what stands behind a list of items is business', () => {
  const list = '## Attendees\n\n- Mia Berg\n- Jon Dahl\n'
  test.each([
    'The call was recorded and the video is here.\n\n- Jon and Mia told of the plan.',
    'Mia asked how we should reply. Once, we have this, we could ask Ola.',
    'It was noted that the group of the north and Ines would come later.',
  ])('%s', (text) => expect(read(`${list}\n${text}\n`)).toEqual(['Mia Berg', 'Jon Dahl']))

  test('but not a label of the list, nor more names', () => {
    expect(read(`${list}\nRemote: Ines Roth, Paulo Reis\n`)).toHaveLength(4)
    expect(read(`${list}\nInes Roth, Paulo Reis\n`)).toHaveLength(4)
  })
})

test.each([
  [
    'one person a line with organisation and role',
    '## Participants\n\nMia Berg, Acme Systems (Chair)\nJon Dahl, Individual (Voting Member)\nInes Roth, TIB Software, Inc. (Member)\n',
    ['Mia Berg', 'Jon Dahl', 'Ines Roth'],
  ],
  [
    'handles of a part of the list',
    'Members present: Mia B., Jon D.\n\nMembers remote: elmtree, mchel, hunter and sitwo\n',
    ['Mia B.', 'Jon D.', 'elmtree', 'mchel', 'hunter', 'sitwo'],
  ],
  [
    'both surnames first below a Spanish label',
    '## Asistentes\n\n- Roth Vela, Inés\n- Dahl López, Juan Pedro\n- Berg Millán, Maria C.\n',
    ['Inés Roth Vela', 'Juan Pedro Dahl López', 'Maria C. Berg Millán'],
  ],
  [
    'both genders of French',
    'Présent.es : Mia, Jon, Anaël\n\nExcusées : Inès, Ola\n',
    ['Mia', 'Jon', 'Anaël', 'Inès, apologies', 'Ola, apologies'],
  ],
  [
    'letters of a scribe who is nobody of the list',
    'Attendees:\n\n- Mia Berg (MB)\n- Jon Dahl (JD)\n\nScribe: ECH\n',
    ['Mia Berg', 'Jon Dahl'],
  ],
  [
    'titles of councils',
    'Those attending: Cllr Mrs M Leam, Cllr. J Nicho-Letch - Chair, Borough Councillor C Samp, Councilman Jon Dahl\n',
    ['M Leam', 'J Nicho-Letch', 'C Samp', 'Jon Dahl'],
  ],
  ['pages of a wiki', 'Members present: Mia, [User:Katie](User:Katie), Jon\n', ['Mia', 'Katie', 'Jon']],
])('%s', (_, text, expected) => expect(read(`# Call\n\n${text}`)).toEqual(expected))
