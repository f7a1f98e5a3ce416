import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt } from '../content.ts'

/** Who was there and who was not, as `name (presence)` where that is another than present. */
function attendeesOf(text: string): string[] {
  const book = compileFiles({ 'minutes/ops/2024-03-05.md': `# Kiln\n\n${text}\n\n## Clay\n\nWe talked.\n` })
  const { attendees } = documentAt(book, 'minutes/ops/2024-03-05.md').attendance
  return attendees.map(({ name, presence }) => (presence === 'present' ? name : `${name} (${presence})`))
}

const both = ['Mia Berg', 'Jon Dahl']

describe('spans of Pandoc', () => {
  test.each([
    ['**Membres du comité présents:**\nMia [Berg]{.smallcaps},\nJon [Dahl]{.smallcaps}.', both],
    ['Present: Mia [Berg]{.smallcaps}\\*, Jon [Dahl]{.sc}', both],
    ['## Attendees\n\n- [Mia Berg]{.person}\n- [Jon Dahl]{#jd .person}', both],
    ['**Présents:** [Mia]{.x} [Berg]{.smallcaps} et Jon [Dahl]{.smallcaps}', both],
    ['| Attendee |\n| --- |\n| Mia [Berg]{.smallcaps} |\n| Jon [Dahl]{.smallcaps} |', both],
    [
      '**Invités:**\nOle [Nord]{.smallcaps}\n\n**Présents:** Mia [Berg]{.sc}, Jon [Dahl]{.sc}',
      ['Ole Nord (guest)', ...both],
    ],
  ])('%s', (text, expected) => expect(attendeesOf(text)).toEqual(expected))
})

describe('boxes of other programs', () => {
  const list = '**Attendees:**\n- Mia Berg\n- Jon Dahl'
  const indented = list.replace(/^/gm, '    ')
  test.each([
    '```admonish info\n' + list + '\n```',
    '```{note}\n' + list + '\n```',
    '```ad-info\ntitle: Call\n**Present:** Mia Berg, Jon Dahl\n```',
    ':::info\n' + list + '\n:::',
    '::: {.callout-note}\n## Attendees\n- Mia Berg\n- Jon Dahl\n:::',
    ':::success\n**Attendees:** Mia Berg, Jon Dahl\n:::',
    '{% hint style="info" %}\n**Attendees:** Mia Berg, Jon Dahl\n{% endhint %}',
    '!!! info\n\n' + indented,
    '> [!NOTE]\n> **Attendees:** Mia Berg, Jon Dahl',
  ])('%s', (text) => expect(attendeesOf(text)).toEqual(both))

  test.each([
    '```admonish info\nRemember Mia Berg, Jon Dahl\n```',
    '```yaml\nattendees:\n- Mia Berg\n```',
    '```note\n**Menu:** Bread, Soup\n```',
    '    make **Present:** all',
  ])('%s says nothing of it', (text) => expect(attendeesOf(text)).toEqual([]))

  test('stand at the lines of the file', () => {
    const book = compileFiles({ 'minutes/ops/2024-03-05.md': '# Kiln\n\n```admonish info\n' + list + '\n```\n' })
    const { attendees } = documentAt(book, 'minutes/ops/2024-03-05.md').attendance
    expect(attendees.map(({ place }) => place.line)).toEqual([5, 6])
  })
})

describe('names that only blanks part', () => {
  test.each([
    ['Present: KD OB JayP RobG', ['KD', 'OB', 'JayP', 'RobG']],
    ["- Present: FizzyB DanO'L Mick KT", ['FizzyB', "DanO'L", 'Mick', 'KT']],
    [
      'Apologies: MiaT JonD, Penguin\n\nPresent: Ole',
      ['MiaT (apologies)', 'JonD (apologies)', 'Penguin (apologies)', 'Ole'],
    ],
    ['Present: @mia @jon, @ines', ['mia', 'jon', 'ines']],
    ['**Present:** Mia Berg\u00a0\u00a0 Jon Dahl', both],
    ['Present: Mia Berg   Jon Dahl', both],
    ['Present: Mia McNeil, Jon DeVries', ['Mia McNeil', 'Jon DeVries']],
    ['Present: Mia Jo Berg, Jon D Dahl', ['Mia Jo Berg', 'Jon D Dahl']],
    ['Present: MIA BERG, JON DAHL', ['MIA BERG', 'JON DAHL']],
    ['Present: J P McNeil', ['J P McNeil']],
  ])('%s', (text, expected) => expect(attendeesOf(text)).toEqual(expected))
})

describe('how and how long somebody took part', () => {
  test.each([
    '- Mia Berg (Acme) via video conf\n- Jon Dahl (Bolt)  via phone',
    '- Mia Berg by phone\n- Jon Dahl on Zoom',
    '- Mia Berg from 19:30\n- Jon Dahl until item 4',
    '- Mia Berg ab 19 Uhr\n- Jon Dahl bis TOP 4',
    '- Mia Berg à partir de 19h\n- Jon Dahl en visio',
    '- Mia Berg desde las 19:00\n- Jon Dahl por videollamada',
    '- Mia Berg dalle 19\n- Jon Dahl da remoto',
    '- Mia Berg vanaf 19:00\n- Jon Dahl op afstand',
    '- Mia Berg fra kl. 19\n- Jon Dahl på telefon',
    '- Mia Berg, online\n- Jon Dahl - dialled in',
  ])('%s', (list) => expect(attendeesOf(`## Attendees\n\n${list}`)).toEqual(both))

  test.each(['- Decide on the plan\n- Approve Minutes for March', '- Talk by the fire\n- Look over the books'])(
    '%s names nobody',
    (list) => expect(attendeesOf(`## Attendees\n\n${list}`)).toEqual([]),
  )
})

describe('labels of other things', () => {
  test.each([
    ["**Present:** Mia, Jon\n\n**Absent:**\n\n**Ines's barn:** Ines", ['Mia', 'Jon']],
    ['**Present:** Mia Berg, Jon Dahl\n\n**Absent:**\n\n**Tea was made by:** Ole Nord', both],
    ['**Votes:** Yes by Mia Berg, Jon Dahl, Ines Roth and Ole Nord. No vote by Pia Lund.', []],
    ['**Chargés de mission présents:** Mia Berg, Jon Dahl', both],
    ['Soci fondatori presenti: Mia Berg, Jon Dahl', both],
    ['Consejeras y consejeros presentes: Mia Berg, Jon Dahl', both],
    ['## Présent et avenir\n\n- Mia Berg\n- Jon Dahl', []],
    ['Problème présent: Mia Berg, Jon Dahl', []],
  ])('%s', (text, expected) => expect(attendeesOf(text)).toEqual(expected))

  test.each([
    ['- Mia Berg Rivers and Lakes Centre (chair)\n- Jon Dahl, Acme', ['Mia Berg Rivers', 'Jon Dahl']],
    ['- Mia Berg, School of Clay and Glass Institute\n- Jon Dahl, Acme', both],
    ['- Mia Berg and Jon Dahl', both],
    ['- Mia Berg\n- Jon Dahl\n- Cat7', [...both, 'Cat7']],
    ['- Mia Berg\n- Jon Dahl\n- 7 others\n- Q3', both],
  ])('items: %s', (list, expected) => expect(attendeesOf(`## Attendees\n\n${list}`)).toEqual(expected))
})

describe('what is copied for the next meeting', () => {
  test.each([
    ['minutes/meeting_template.md', '# Kiln meeting'],
    ['minutes/spring.md', '# Kiln meeting - yyyy-mm-dd'],
    ['templates/TEMPLATE-board.md', '# Board\n\nDate: DD/MM/YYYY'],
  ])('%s names nobody', (path, head) => {
    const book = compileFiles({ [path]: `${head}\n\nPresent: REMOVE THOSE ABSENT - Mia, Jon, Ines\n` })
    expect(documentAt(book, path).attendance.attendees).toEqual([])
  })
  test('a meeting about templates does', () => {
    const path = 'minutes/2024-03-05-template-group.md'
    const book = compileFiles({ [path]: '# Template group\n\nPresent: Mia Berg, Jon Dahl\n' })
    expect(documentAt(book, path).attendance.attendees).toHaveLength(2)
  })
})
