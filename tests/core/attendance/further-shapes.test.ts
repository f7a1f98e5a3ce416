import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt } from '../content.ts'

/** Who was there and who was not, as `name (presence)` where that is another than present. */
function attendeesOf(text: string): string[] {
  const book = compileFiles({ 'minutes/ops/2024-03-05.md': `# Call\n\n${text}\n\n## Clay\n\nWe talked.\n` })
  const { attendees } = documentAt(book, 'minutes/ops/2024-03-05.md').attendance
  return attendees.map(({ name, presence }) => (presence === 'present' ? name : `${name} (${presence})`))
}

const both = ['Mia Berg', 'Jon Dahl']
const all = [...both, 'Ole Nord (absent)']
const excused = [...both, 'Ole Nord (apologies)']

describe('labels with words of the meeting', () => {
  test.each([
    ['Deelnemers aan het overleg:\n\n- Mia Berg\n- Jon Dahl', both],
    ['Present on call: Mia Berg, Jon Dahl', both],
    ['Team members present: Mia Berg, Jon Dahl\nTeam members who did not attend: Ole Nord', all],
    ['Senators in attendance: Mia Berg, Jon Dahl\n\nSenators excused: Ole Nord', excused],
    ['Anwesend: Mia Berg, Jon Dahl\nEs fehlt entschuldigt: Ole Nord', excused],
    ['**Étaient présent·e·s :** Mia Berg, Jon Dahl\n**Absent·e·s excusé·e·s :** Ole Nord', excused],
    ['Sono presenti: Mia Berg, Jon Dahl. Assente giustificato: Ole Nord.', excused],
    ['Miembros que asisten: Mia Berg, Jon Dahl\nMiembros que no asisten: Ole Nord', all],
    ['Aanwezig: Mia Berg, Jon Dahl\nAfwezig m.k.: Ole Nord', excused],
    ['#### Anwesende Rätys\n\n- Mia Berg\n- Jon Dahl\n\n#### Entschuldigte Rätys\n\n- Ole Nord', excused],
    ['anwesende gewählte Mitglieder: Mia Berg\nAnwesende FSR-Mitglieder: Jon Dahl', both],
    ['**Integrantes presentes:** Mia Berg, Jon Dahl\nHorário: 14h', both],
    ['Attending: Mia Berg, Jon Dahl | Not attending: Ole Nord', all],
    ['Til stede: Mia Berg og Jon Dahl\nAfbud: Ole Nord', excused],
    ['Närvarande: Mia Berg och Jon Dahl\nFrånvarande: Ole Nord', all],
  ])('%s', (text, expected) => expect(attendeesOf(text)).toEqual(expected))
})

describe('sentences, ways and tables', () => {
  test.each([
    ['Directors Mia Berg and Jon Dahl were present. Ole Nord sent regrets.', excused],
    ['Meeting participants on the call today were Mia Berg and Jon Dahl.', both],
    ['In the room: Mia Berg\nOn the phone: Jon Dahl', both],
    ['| Present | Organisation |\n| --- | --- |\n| Mia Berg | Acme |\n| Jon Dahl | Bolt |', both],
    ['| Attendees |\n| :-- |\n| Mia Berg, Acme |\n| Jon Dahl, Clay Works |', both],
    ['```\nAttendees:\n  Mia Berg\n  Jon Dahl\n```', both],
    ['Trustees Present: Mia Berg, Library Director; Jon Dahl, Bookkeeper', both],
    ['PRESENT: Mia Berg, Library Director, Jon Dahl', both],
    ['Attendees: [@mberg](https://x.example/m) (Mia Berg), [@jdahl](https://x.example/j) (Jon Dahl)', both],
  ])('%s', (text, expected) => expect(attendeesOf(text)).toEqual(expected))

  test.each([
    '```\nPresent:\n  make build\n  make test\n```',
    'Online: the new shop opens in May',
    'In the room: Mia Berg will paint the wall',
    '| Present | Organisation |\n| --- | --- |\n| x | Acme |\n| x | Bolt |',
    'Directors and officers were present at the fair.',
  ])('%s names nobody', (text) => expect(attendeesOf(text)).toEqual([]))
})
