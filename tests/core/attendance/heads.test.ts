import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt } from '../content.ts'

const path = 'minutes/ops/2024-03-05.md'

/** Who was there and who was not, as `name (presence)` where that is another than present. */
function attendeesOf(text: string): string[] {
  const { attendees } = documentAt(compileFiles({ [path]: `${text}\n\n## Clay\n\nWe talked.\n` }), path).attendance
  return attendees.map(({ name, presence }) => (presence === 'present' ? name : `${name} (${presence})`))
}

const both = ['Mia Berg', 'Jon Dahl']
const all = [...both, 'Ole Nord (absent)']
const excused = [...both, 'Ole Nord (apologies)']

describe('numbered minutes whose items are sections', () => {
  test.each([
    [
      '1. Call to order\n\n   At noon.\n\n2. Roll call\n\n   Directors present: Mia Berg, Jon Dahl\n\n   Absent: Ole Nord',
      all,
    ],
    ['1. **Attendance**\n   Present: Mia Berg, Jon Dahl\n   Absent: Ole Nord\n2. Budget', all],
    [
      '2. Roll call\n\n    Directors present:\n\n        Mia Berg\n        Jon Dahl, joined at 10:50\n\n    Absent:\n\n        Ole Nord',
      all,
    ],
    ['- Welcome\n  - Attendees: Mia Berg, Jon Dahl\n  - Regrets: Ole Nord\n- Budget', excused],
    ['1. Apologies for absence\n\n   Ole Nord\n\n2. Budget', ['Ole Nord (apologies)']],
    ['1. Present: Mia Berg, Jon Dahl\n2. Apologies: Ole Nord\n3. Budget', excused],
    ['1. Budget\n\n   Red Barn, Blue Hall\n\n2. Roof\n\n   Green Yard', []],
    ['## Present\n\n- Mia Berg\n- Jon Dahl\n\n## Talks\n\n- Barn\n  - Absent: Red Door', both],
  ])('%s', (text, expected) => expect(attendeesOf(`# Board\n\n${text}`)).toEqual(expected))
})

describe('labels of many countries', () => {
  test.each([
    ['Aanwezigen: Mia Berg, Jon Dahl\nVerontschuldigd: Ole Nord', excused],
    ['Aanwezig namens ouders: Mia Berg, Jon Dahl\nAfgemeld: Ole Nord', excused],
    ['**Asistentes:** Mia Berg, Jon Dahl\n**Excusan su ausencia:** Ole Nord', excused],
    ['Presentes: Mia Berg, Jon Dahl\nAusentes sin aviso: Ole Nord', all],
    ['Presenti di persona: Mia Berg, Jon Dahl\nPresenti per delega: Ole Nord (delega a Berg)', excused],
    ['Présents : Mia Berg, Jon Dahl\nOnt donné pouvoir : Ole Nord', excused],
    ['Mitglieder (anwesend): Mia Berg, Jon Dahl\nMitglieder (entschuldigt): Ole Nord', excused],
    ['Members (present): Mia Berg, Jon Dahl\nMembers (absent): Ole Nord', all],
    ['Frammøtte: Mia Berg, Jon Dahl\nMeldt forfall: Ole Nord', excused],
    ['Närvarande medlemmar: Mia Berg, Jon Dahl\nAnmälda förhinder: Ole Nord', excused],
    ['Fremmødte medlemmer:\n\n1. Mia Berg\n2. Jon Dahl\n\nUdeblevne: Ole Nord', all],
    ["At the meeting: Mia Berg, Jon Dahl. Couldn't make it: Ole Nord.", all],
    [
      '**23/45 PRESENT**: Cllrs. Mia Berg (Chairman), Jon Dahl. 3 members of the public.\n\n**23/46 ABSENT**: Ole Nord',
      all,
    ],
    ['**👥 Who:** Mia Berg, Jon Dahl\n**🙈 Missing:** Ole Nord', all],
    ['present+ Mia Berg, Jon Dahl\nregrets+ Ole Nord', excused],
    ['- Who :: Mia Berg, Jon Dahl\n- Where :: barn', both],
    ["'''Attending''': Mia Berg, Jon Dahl\n\n'''Absent''': Ole Nord", all],
    ['attendees:: [[Mia Berg]], [[dahl|Jon Dahl]]', both],
  ])('%s', (text, expected) => expect(attendeesOf(`# Kiln\n\n${text}`)).toEqual(expected))
})

describe('those whom the head lists by what they are', () => {
  test.each([
    ['Trustees: Mia Berg, Jon Dahl\nNot present: Ole Nord', all],
    ['Per il direttivo: Mia Berg, Jon Dahl\nAssente giustificato: Ole Nord', excused],
    ['Owners: Mia Berg and Jon Dahl\n\nApologies: Ole Nord', excused],
    [
      '1. Mia Berg\n2. Jon Dahl\n3. Ines Roth\n\nExcusan su ausencia: Ole Nord',
      [...both, 'Ines Roth', 'Ole Nord (apologies)'],
    ],
    ['The club was represented by Mia Berg and Jon Dahl. Apologies were received from Ole Nord.', [...both]],
    [
      '**Present**\nBoard: Mia Berg\nGeneral: Jon Dahl, Ines Roth\nAbsent: Ole Nord',
      ['Mia Berg', 'Jon Dahl', 'Ines Roth', 'Ole Nord (absent)'],
    ],
    ['Present: Mia Berg, Jon Dahl\nMoved by: Ines Roth, Pia Lund', both],
    ['Colours: Red, Blue\nNot present: Ole Nord', ['Ole Nord (absent)']],
    ['Tea: Mia Berg, Jon Dahl', []],
  ])('%s', (text, expected) => {
    expect(attendeesOf(`# Kiln\n\n${text}`).slice(0, expected.length || 9)).toEqual(expected)
  })
})

describe('tables, boxes and items', () => {
  test.each([
    [
      '| Member | Org | 5/3 |\n| --- | --- | --- |\n| Mia Berg | A | ✔ |\n| Jon Dahl | B | ✔ |\n| Ole Nord | C | ✘ |',
      all,
    ],
    ['| Member | Org | 5/3 |\n| --- | --- | --- |\n| Mia Berg | A | 4 |\n| Jon Dahl | B | 5 |', []],
    ['| Name | Paid |\n| --- | --- |\n| Mia Berg | ✔ |\n| Jon Dahl | ✔ |', []],
    ['## Present\n\n| | |\n| - | - |\n| Mia Berg | Jon Dahl |', both],
    ['| Who | What |\n| --- | --- |\n| Mia Berg | a rope |\n| Jon Dahl | a saw |', []],
    [
      '| Klasse | Vertreter/in | anwesend |\n| - | - | - |\n| 1a | Mia Berg | x |\n| 1b | Jon Dahl | x |\n| 2a | Ole Nord | |',
      all,
    ],
    ['- [x] Chair: Mia Berg\n- [x] Treasurer: Jon Dahl\n- [ ] Secretary: Ole Nord', all],
    ['## Present\n\n- Name, affiliation, pronouns\n- Mia Berg, Acme\n- Jon Dahl, Bolt', both],
    ['## Present\n\n- Kiln team: @kiln\n- Mia Berg (@mia)\n- Jon Dahl (@jon)', both],
    ['Present: Mia, Jon\n\nRegrets: @ole', ['Mia', 'Jon', 'ole (apologies)']],
    ['Present: Mia (Acme), Jon+Ines (Bolt), Rio/Sam', ['Mia', 'Jon', 'Ines', 'Rio', 'Sam']],
    ['Roll call:\n\n* Mia\n* Jon\n* ~~Ole~~', ['Mia', 'Jon', 'Ole (absent)']],
    ['Present: The Revd Mia Berg (in the chair), Mr Jon Dahl and 4 others', both],
    ['**Absent:** Ole Nord\n\n**Pauta**\n1. Informes', ['Ole Nord (absent)']],
  ])('%s', (text, expected) => expect(attendeesOf(`# Kiln\n\n${text}`)).toEqual(expected))

  test.each([
    '## Actions\n\nWho: Mia Berg, Jon Dahl\nWhat: paint',
    'Wer: Mia Berg, Jon Dahl\nWas: malen',
    '## Roof\n\nPeople: Red Barn, Blue Hall',
    '## Plan\n\n- Who: Mia Berg, Jon Dahl\n- When: May',
    '## Missing\n\n- Red Paint\n- Long Ladder',
    '```note\nPresent the plan: Mia Berg, Jon Dahl\n```',
    '1. Budget\n\n   Items stored: Red Barn, Blue Hall',
    'Next speakers: Mia Berg, Jon Dahl\n\nApologies: none',
  ])('%s names nobody', (text) => expect(attendeesOf(`# Kiln\n\n${text}`)).toEqual([]))

  test.each([
    ['attendees: "Mia Berg, [[Jon Dahl]]"', both],
    ['participants:\n  - Mia Berg\n  - name: Jon Dahl\n    role: scribe', both],
  ])('front matter: %s', (head, expected) =>
    expect(attendeesOf(`---\ntitle: Kiln\n${head}\n---\n# Kiln`)).toEqual(expected),
  )
})
