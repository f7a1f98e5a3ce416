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

describe('who was away, in sentences of seven languages', () => {
  test.each([
    'Mia Berg, Jon Dahl and Ines Roth attended. Ola Nord sent apologies.',
    'Present: Mia Berg, Jon Dahl and Ines Roth. Apologies from Ola Nord.',
    'Roll call: Mia Berg, Jon Dahl and Ines Roth were present. Ola Nord was absent. A quorum was there.',
    'Anwesend sind Mia Berg, Jon Dahl und Ines Roth. Ola Nord fehlt entschuldigt.',
    'Étaient présents : Mia Berg, Jon Dahl et Ines Roth.\nÉtaient excusés : Ola Nord.',
    'Se reunieron los señores Jon Dahl, Mia Berg y Ines Roth. Faltó con aviso Ola Nord.',
    'Estiveram presentes Mia Berg, Jon Dahl e Ines Roth. Justificou a ausência Ola Nord.',
    'Sono presenti Mia Berg, Jon Dahl e Ines Roth. È assente Ola Nord.',
    'Aanwezig zijn Mia Berg, Jon Dahl en Ines Roth. Ola Nord is afwezig.',
  ])('%s', (text) => {
    const listed = read(`# Potters\n\n${text}\n`)
    expect(listed.filter((entry) => !entry.includes(',')).toSorted()).toEqual(['Ines Roth', 'Jon Dahl', 'Mia Berg'])
    expect(listed.filter((entry) => /^Ola Nord, (?:absent|apologies)$/.test(entry))).toHaveLength(1)
  })

  test('everybody but one', () => {
    expect(read('# Potters\n\nPresent: all board members except Ola Nord\n')).toEqual(['Ola Nord, absent'])
    expect(read('# Töpfer\n\nAnwesend: Alle außer Ola Nord\n')).toEqual(['Ola Nord, absent'])
  })

  test('a list below "Apologies for Absence", with a sentence or alone', () => {
    const there = '# Potters\n\nPresent: Mia Berg, Jon Dahl\n\n'
    const away = ['Mia Berg', 'Jon Dahl', 'Ola Nord, apologies']
    expect(read(`${there}Apologies for Absence\n\n- Ola Nord\n`)).toEqual(away)
    expect(read(`${there}## Apologies for Absence\n\nApologies came from:\n\n- Ola Nord\n`)).toEqual(away)
    expect(read(`${there}2. To receive apologies for absence: Apologies were received from Ola Nord\n`)).toEqual(away)
  })
})

describe('what stands around names', () => {
  test.each([
    ['Present: Rev. Mia Berg, Ilmo. Sr. Jon Dahl, Dr. Ines Roth', ['Mia Berg', 'Jon Dahl', 'Ines Roth']],
    ['Present were Councilors Berg, Dahl and Roth.', ['Berg', 'Dahl', 'Roth']],
    ['Attending: MB, JD, IR', ['MB', 'JD', 'IR']],
    ['Attendees: Mia Berg / Jon Dahl / Ines Roth', ['Mia Berg', 'Jon Dahl', 'Ines Roth']],
    ['COUNCIL PRESENT: Mayor Mia Berg; Council Members Jon Dahl, and Ines Roth', ['Mia Berg', 'Jon Dahl', 'Ines Roth']],
    [
      'Present: Mia Berg, Jon Dahl\n\nALSO PRESENT\n\nCity Manager Ines Roth',
      ['Mia Berg', 'Jon Dahl', 'Ines Roth, guest'],
    ],
    ['Present: Mia Berg, Jon Dahl\nApologies accepted: Ola Nord (ON)', ['Mia Berg', 'Jon Dahl', 'Ola Nord, apologies']],
    ['| Attendees | |\n|---|---|\n| Mia Berg | Jon Dahl |\n| Ines Roth | |', ['Mia Berg', 'Ines Roth', 'Jon Dahl']],
    ['Present: Mia Berg, JD, Jon Dahl, RN', ['Mia Berg', 'Jon Dahl']],
    ['Attendees: MB = Mia Berg, JD = Jon Dahl', ['Mia Berg', 'Jon Dahl']],
    ['Present: Berg, Mia; Dahl, Jon', ['Mia Berg', 'Jon Dahl']],
    ['Present: Mia Berg, Jon Dahl (proxy for Ola Nord)', ['Mia Berg', 'Jon Dahl']],
    [
      'PRESENT: Mia Berg, Jon Dahl\nABSENT: Ola Nord\nSTAFF: Ines Roth, Clerk',
      ['Mia Berg', 'Jon Dahl', 'Ola Nord, absent', 'Ines Roth'],
    ],
    ['- Chair: Mia Berg\n- Members: Jon Dahl, Ines Roth\n- Date: 4 March', ['Mia Berg', 'Jon Dahl', 'Ines Roth']],
    ['## Attendance\n\n- ✅ Mia Berg\n- ❌ Jon Dahl\n- ✅ Ines Roth', ['Mia Berg', 'Jon Dahl, absent', 'Ines Roth']],
    ['## Attendance\n\n- Mia Berg – Present (remote)\n- Jon Dahl – Absent', ['Mia Berg', 'Jon Dahl, absent']],
  ])('%s', (text, expected) => expect(read(`# Potters\n\n${text}\n`)).toEqual(expected))
})

describe('lists set apart', () => {
  test('in quotations, as slides have them', () => {
    const text =
      '> Présents :\n>\n> - Mia Berg (ACME)\n> - Jon Dahl\n\n---\n\n> Excusés :\n>\n> - Ola Nord\n\n---\n## Kiln\n\n> Ines Roth\n'
    expect(read(`# Potters\n\n${text}`)).toEqual(['Mia Berg', 'Jon Dahl', 'Ola Nord, apologies'])
  })

  test('below what asks for an entry, handles with figures among them', () => {
    const text = '# Attendance\n\nWrite your name or handle here\n\n- mberg\n- cs1842\n- kernel73\n- jondahl\n'
    expect(read(text)).toEqual(['mberg', 'cs1842', 'kernel73', 'jondahl'])
  })

  test('the clerk in a paragraph of their own, and who was there for a part', () => {
    expect(
      read(
        '# Potters\n\n**Present:** Cllr. M. Berg, Cllr. J. Dahl.\n\nInes Roth – Clerk and 3 members of the public.\n',
      ),
    ).toEqual(['M. Berg', 'J. Dahl', 'Ines Roth'])
    const item = '1. Those attending: Mia Berg, Jon Dahl, 6 others. Ines Roth was present for part of the meeting.'
    expect(read(`# Potters\n\n${item}\n`)).toEqual(['Mia Berg', 'Jon Dahl', 'Ines Roth'])
  })

  test('what goes before a sign is no clerk', () => {
    expect(read('# Potters\n\nPresent: Mia Berg, Jon Dahl\n\nNew Kiln – the chair reports\n')).toEqual([
      'Mia Berg',
      'Jon Dahl',
    ])
  })
})
