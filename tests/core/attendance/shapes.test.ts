import { describe, expect, test } from 'vitest'
import { parseAttendance } from '../../../src/core/parse/attendance/attendance.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'
import { compileFiles, documentAt, minutes } from '../content.ts'

/** Everybody listed, as `Mia Berg (MB) of Acme, role, absent @mia`; what is not known is left out. */
function read(text: string): string[] {
  return parseAttendance(parseMarkdown(text)).attendees.map(
    ({ name, initials, organisation, role, presence, handle }) =>
      [
        name,
        initials && ` (${initials})`,
        organisation && ` of ${organisation}`,
        role && `, ${role}`,
        presence !== 'present' && `, ${presence}`,
        handle && handle !== name && ` @${handle}`,
      ]
        .filter(Boolean)
        .join(''),
  )
}

const four = ['Mia Berg (MB)', 'Jon Dahl (JD)', 'Ines Roth (IR)', 'Paulo Reis (PR)']

describe('headings of groups below one of attendance', () => {
  test.each([
    ['Steering committee representatives (voting members)'],
    ['Non-voting representatives'],
    ['Core maintainers and committers'],
    ['Members of the public'],
  ])('%s', (heading) => {
    const text = `# Call\n\n## Attendees\n\n### ${heading}\n\n- [x] Mia Berg - ACME\n- [ ] Jon Dahl - ACME\n\nQuorum: yes\n\n## Item\n\n- Ines Roth`
    expect(read(text)).toEqual(['Mia Berg of ACME', 'Jon Dahl of ACME, absent'])
  })

  test('business below it is none', () => {
    const text = '# Call\n\n## Attendees\n\n- Mia Berg\n\n### Review of working group agenda\n\n- Jon Dahl\n'
    expect(read(text)).toEqual(['Mia Berg'])
  })
})

describe('names below the title, without a label', () => {
  const names = 'Mia Berg (MB), Jon Dahl (JD), Ines Roth (IR), Paulo Reis (PR)'
  test.each([
    ['between rules', `# Notes\n\n-----\n\n${names}\n\n-----\n\n## Item\n\nText.`],
    ['below a date', `# March 26 notes\n\n**Thursday**\n\n${names}\n\n## Item\n\nText.`],
    ['as bullets', `# Notes\n\n- Mia Berg (MB)\n- Jon Dahl (JD)\n- Ines Roth (IR)\n- Paulo Reis (PR)\n\n## Item`],
    ['one a line', `# Notes\n\nMia Berg (MB)\nJon Dahl (JD)\nInes Roth (IR)\nPaulo Reis (PR)\n\n## Item`],
  ])('%s', (_, text) => expect(read(text)).toEqual(four))

  test.each([
    ['links', '# Notes\n\n- Meeting Agenda\n- Previous Minutes\n- Mailing List\n\n## Item'],
    ['a sentence', '# Notes\n\nMia Berg and Jon Dahl met to talk.\n\n## Item'],
    ['two names without initials', '# Notes\n\nNordic Grid, Example Town\n\n## Item'],
    ['names behind the second heading', '# Notes\n\n## Item\n\nMia Berg (MB), Jon Dahl (JD), Ines Roth (IR)'],
  ])('%s are none', (_, text) => expect(read(text)).toEqual([]))
})

describe('labels', () => {
  test.each([
    '**Remote attendees:**\n\n| Name | Abbreviation | Organization |\n| --- | --- | --- |\n| Mia Berg | MB | Acme |',
    '## 👥 Attendees\n\n- Mia Berg (MB, Acme)',
    '## :wave: Participants :\n\n- Mia Berg (MB, Acme)',
    'Attendees [add yourself]:\n\n- Mia Berg (MB, Acme)',
    'Attendees - add your name below\n\n- Mia Berg (MB, Acme)'.replace('below', 'below:'),
    '## Attendees - please sign in\n\n- Mia Berg (MB, Acme)',
    '## Attendees (sign yourself in)\n\n- Mia Berg (MB, Acme)',
    '**Present** *(please add your name and handle, it is completely optional)*: Mia Berg (MB, Acme)',
    '**Present** (you may list yourself here, with your organisation, if and only if you like): Mia Berg (MB, Acme)',
    'Directors Present: Mia Berg (MB, Acme)',
    '## Board members present\n\n- Mia Berg (MB, Acme)',
    '## Committee Members in Attendance\n\n- Mia Berg (MB, Acme)',
    'Voting representatives attending: Mia Berg (MB, Acme)',
    '## Roll call\n\n- Mia Berg (MB, Acme)',
    'Present\n: Mia Berg (MB, Acme)',
    'Attendees\n\n: Mia Berg (MB, Acme)'.replace('\n\n', '\n'),
    '|   |   |\n| --- | --- |\n| Attending | Mia Berg (MB, Acme) |\n| Note taker | |',
    '| Date | 4 March |\n| --- | --- |\n| **Attendees** | Mia Berg (MB, Acme) |',
    '| Attendee | Company | Short |\n| --- | --- | --- |\n| Mia Berg | Acme | MB |',
    '## Anwesende\n\n- Mia Berg (MB, Acme)',
    '**Personnes présentes :** Mia Berg (MB, Acme)',
    '## Asistentes\n\n- Mia Berg (MB, Acme)',
  ])('%s', (text) => expect(read(`# Ops call\n\n${text}\n`)).toEqual(['Mia Berg (MB) of Acme']))

  test.each([
    ['Known issues present: Mirror, Portal', []],
    ['Number of participants: 12', []],
    ['## Next attendees workshop\n\n- Mirror\n- Portal', []],
    ['The members present: they agreed', []],
  ])('%s is none', (text, names) => expect(read(`# Ops call\n\n${text}\n`)).toEqual(names))

  test('several lists are one meeting', () => {
    const text =
      '# Day one\n\n**In-person attendees:** Mia Berg (MB), Jon Dahl (JD)\n\n**Remote attendees:**\n\n| Name | Abbreviation |\n| --- | --- |\n| Ines Roth | IR |\n| Paulo Reis | PR |\n'
    expect(read(text)).toEqual(four)
  })

  test('officers in a block of their own', () => {
    const text =
      '# Board\n\nDirectors Present:\n\n- Mia Berg\n\nExecutive Officers Present:\n\n- Jon Dahl\n\nExecutive Officers Absent:\n\n- Ines Roth\n'
    expect(read(text)).toEqual(['Mia Berg', 'Jon Dahl', 'Ines Roth, absent'])
  })

  test('labels of a heading return to its list', () => {
    expect(read('## Attendees\n\nChair: Mia Berg (Acme)\n\n- Jon Dahl\n- Ines Roth\n')).toEqual([
      'Mia Berg of Acme, chair',
      'Jon Dahl',
      'Ines Roth',
    ])
  })

  test('columns of those present and absent', () => {
    expect(read('| Present | Absent |\n| --- | --- |\n| Mia Berg | Jon Dahl |\n| Ines Roth | |')).toEqual([
      'Mia Berg',
      'Ines Roth',
      'Jon Dahl, absent',
    ])
  })

  test.each(['Check-in', 'Sign-in', 'Check in (name / handle / where from)'])('%s heads names alone', (label) => {
    const list = `### ${label}\n\n- Mia / @mia / Berg Labs\n- Jon Dahl / @jon / Acme\n`
    expect(read(list)).toEqual(['Mia of Berg Labs @mia', 'Jon Dahl of Acme @jon'])
    expect(read(`### ${label}\n\n- Mia is back from the south\n- Jon: busy with the move of all hosts\n`)).toEqual([])
  })
})

describe('who was not there', () => {
  test.each([
    'Unavailable',
    'Missing attendees',
    'Missing',
    'Could not attend',
    'On leave',
    'Declined',
    'No-shows',
    'Not present',
    'Unable to attend',
    'Absent',
    'Abwesend',
    'Absents',
    'Ausentes',
    'Members absent',
    'Absent members',
    'Did not attend',
    'Not attending',
    'Away',
  ])('%s', (label) => {
    expect(read(`## Attendance\n\nMia Berg, Jon Dahl\n\n${label}: Ines Roth, Paulo Reis\n`)).toEqual([
      'Mia Berg',
      'Jon Dahl',
      'Ines Roth, absent',
      'Paulo Reis, absent',
    ])
  })

  test.each([
    'Sent apologies',
    'Regrets',
    'Excused',
    'Apologies received',
    'Entschuldigt',
    'Excusés',
    'Apologies for absence',
  ])('%s', (label) => {
    expect(read(`Present: Mia Berg\n\n${label}: Ines Roth\n`)).toEqual(['Mia Berg', 'Ines Roth, apologies'])
  })

  test.each(['Late', 'Remote', 'Council members', 'Guests from the council', 'Foundation staff', 'Other members'])(
    '%s is no organisation',
    (label) => {
      const [, ines = ''] = read(`## Attendance\n\nMia Berg\n\n${label}: Ines Roth\n`)
      expect(ines.replace(', guest', '')).toBe('Ines Roth')
    },
  )
})

describe('what follows a name', () => {
  test.each([
    [
      '* Mia Berg, Cosmetica\n* Jon Dahl, JAB Labs\n* Ines Roth, Board Member',
      ['Mia Berg of Cosmetica', 'Jon Dahl of JAB Labs', 'Ines Roth, Board Member'],
    ],
    [
      '* Mia Berg, Animal Logic\n* Jon Dahl, Acme\n* Ines Roth, Moving Pictures',
      ['Mia Berg of Animal Logic', 'Jon Dahl of Acme', 'Ines Roth of Moving Pictures'],
    ],
    ['* Mia Berg, Stony Hill University', ['Mia Berg of Stony Hill University']],
    ['* Dee Faro, Delta', ['Dee Faro of Delta']],
    ['* Ada Lunde, Inria (FG)', ['Ada Lunde of Inria, FG']],
    ['* Ada Holm | Acme | @adah', ['Ada Holm of Acme @adah']],
    ['* Ada Holm / Acme / @adah', ['Ada Holm of Acme @adah']],
    ['* Ada Holm — Acme — @adah', ['Ada Holm of Acme @adah']],
    ['* Ada Holm @adah | Acme', ['Ada Holm of Acme @adah']],
    ['* name | institution | handle\n* Ada Holm | Acme | @adah', ['Ada Holm of Acme @adah']],
    ['* Kai Lund- Datasolids\n* Ada Holm', ['Kai Lund of Datasolids', 'Ada Holm']],
    ['* Ada Holm [Acme]', ['Ada Holm of Acme']],
    ['* Mia Berg, Jon Dahl\n* Ines Roth, Paulo Reis', ['Mia Berg', 'Jon Dahl', 'Ines Roth', 'Paulo Reis']],
    ['* Mia, Jon, Ines', ['Mia', 'Jon', 'Ines']],
    ['1. Ada Holm, Acme, Inc.\n2. Ben Ruiz, Beta Corp', ['Ada Holm of Acme, Inc.', 'Ben Ruiz of Beta Corp']],
    ['Ann Smith, CERN, Jon Dahl, Example University', ['Ann Smith of CERN', 'Jon Dahl of Example University']],
    [
      '- [x] Mia Berg, Acme\n- [ ] Jon Dahl, Beta Studios\n- [x] Ines Roth (_Chair_), Acme',
      ['Mia Berg of Acme', 'Jon Dahl of Beta Studios, absent', 'Ines Roth of Acme, Chair'],
    ],
  ])('%s', (list, names) => expect(read(`## Attendees\n\n${list}\n`)).toEqual(names))

  test.each([
    ['Dr. Dee Faro, PhD (Acme, Inc.)', ['Dee Faro of Acme, Inc.']],
    ['Gus Hale, Jr.', ['Gus Hale Jr.']],
    ['Ina Joss, MSc', ['Ina Joss']],
    ['Prof. Ina Joss, Ph.D., Jon Dahl, M.D.', ['Ina Joss', 'Jon Dahl']],
    ['Kai Lund III', ['Kai Lund III']],
    ['Ola Nord, M.Sc., Kai Lund, Sr.', ['Ola Nord', 'Kai Lund Sr.']],
    ['李小龙 (Xiaolong Li)', ['李小龙']],
    ['Анна Петрова (Anna Petrova)', ['Анна Петрова']],
    ['Jon Dahl (约翰)', ['Jon Dahl']],
    ['李小龙 (Acme)', ['李小龙 of Acme']],
  ])('%s', (entry, names) => {
    expect(read(`Present: ${entry}\n`)).toEqual(names)
    expect(read(`## Attendees\n\n- ${entry}\n`)).toEqual(names)
  })
})

describe('surname first', () => {
  test.each([
    ['* Berg, Mia', ['Mia Berg']],
    ['* Berg, Mia\n* Jon Dahl\n* Roth, Ines (guest)', ['Mia Berg', 'Jon Dahl', 'Ines Roth, guest']],
    ['* van Berg, Mia', ['Mia van Berg']],
    ["* O'Neill, Gus", ["Gus O'Neill"]],
    [
      'Berg, Mia\njondahlo (来宾)\nToni (Guest)\nRoth, Ines\nPaul Reis (Guest)',
      ['Mia Berg', 'jondahlo', 'Toni, guest', 'Ines Roth', 'Paul Reis, guest'],
    ],
    ['Berg, Mia\nRoth, Ines\nReis, Paulo', ['Mia Berg', 'Ines Roth', 'Paulo Reis']],
  ])('%s', (list, names) => expect(read(`## Attendees\n\n${list}\n`)).toEqual(names))
})

describe('who is nobody', () => {
  test.each([
    '* TODO',
    '* TBD',
    '* _add yourself_',
    '* everyone',
    '* Everyone on the call',
    '* Your name here',
    '* [Your Name]',
    '* Otter.ai',
    '* Fireflies.ai Notetaker',
    "* Mia's iPhone",
    '* zodbot',
    "* Alain's AI",
    '* 2 others',
    '* GitHub-actions[bot]',
    '* Location: Zoom',
  ])('%s', (item) => expect(read(`## Attendees\n\n${item}\n`)).toEqual([]))

  test('a list of nothing but placeholders is not recorded', () => {
    expect(parseAttendance(parseMarkdown('## Attendees\n\n* TODO\n')).isRecorded).toBe(false)
  })

  test.each([
    ['Regrets: Holiday, several', []],
    [
      "Apologies: It's Easter, so Spanish colleagues excused! Ines Roth, Paulo Reis",
      ['Ines Roth, apologies', 'Paulo Reis, apologies'],
    ],
    ['Apologies: Most are at the workshop. Ines Roth', ['Ines Roth, apologies']],
    ['Regrets: Vacation', []],
  ])('%s', (line, names) => expect(read(`${line}\n`)).toEqual(names))

  test('an organisation named alone among others of it', () => {
    expect(read('## Attendees\n\n- Acme\n- Mia Berg (Acme)\n- Jon Dahl (Beta)\n')).toEqual([
      'Mia Berg of Acme',
      'Jon Dahl of Beta',
    ])
  })
})

describe('names in small letters', () => {
  test.each([
    ['Attending: Mia, jon, Ines, Paulo', ['Mia', 'jon', 'Ines', 'Paulo']],
    ['Attending: Mia Berg, ben3, cat_4', ['Mia Berg', 'ben3', 'cat_4']],
    ['## Attendees\n\n### Present\n\nliang, simon, Vlad', ['liang', 'simon', 'Vlad']],
    ['Attendees: ada, ben, cyn', ['ada', 'ben', 'cyn']],
    ['Attendees: @ada, @ben-r, @cyn', ['ada', 'ben-r', 'cyn']],
    ['## Present\n\n- Mia Berg\n- elf Paulsen\n- jon van Dahl', ['Mia Berg', 'elf Paulsen', 'jon van Dahl']],
    ['## Present\n\n- Mia Berg\n- new Mirror', ['Mia Berg']],
    ['Present: Mia, jon, 2 others, TBD', ['Mia', 'jon']],
    ['Present: Mia and others joined late from the workshop', ['Mia']],
  ])('%s', (text, names) => expect(read(`${text}\n`)).toEqual(names))
})

test.each([
  ['x', ''],
  ['✅', '❌'],
  ['yes', 'no'],
  ['✓', '-'],
  ['present', 'absent'],
  ['X', ' '],
])('a column of marks: %s and %s', (there, away) => {
  const table = `| Name | Affiliation | Attended |\n| --- | --- | --- |\n| Mia Berg | Acme | ${there} |\n| Jon Dahl | Beta | ${away} |\n`
  expect(read(`## Attendees\n\n${table}`)).toEqual(['Mia Berg of Acme', 'Jon Dahl of Beta, absent'])
})

test.each([
  'Attendees: [Mia Berg](mailto:m@example.org) [Jon Dahl](mailto:j@example.org)',
  'Attendees: [Mia Berg](https://example.org/m), [Jon Dahl](https://example.org/j)',
  'Attendees: [Mia Berg](https://example.org/m)\n[Jon Dahl](https://example.org/j)',
  '## Attendees\n\n- [Mia Berg](https://example.org/m) [Jon Dahl](https://example.org/j)',
])('linked names: %s', (text) => expect(read(`${text}\n`)).toEqual(['Mia Berg', 'Jon Dahl']))

describe('a list deep in the discussion', () => {
  const talk =
    '## Item one\n\nText.\n\n## Item two\n\nText.\n\n## Rules\n\nMissing:\n\n- evaluation rules\n- static semantics\n'
  test.each([
    ['a label in a talk', `# Day\n\nPresent: Mia Berg\n\n${talk}`],
    ['a breakout', `# Day\n\nPresent: Mia Berg\n\n## Libraries (breakout)\n\nAttendees:\n\n- JD\n- AL\n`],
    ['a breakout with headings', `# Day\n\nPresent: Mia Berg\n\n## Libraries\n\n### Attendees\n\n- Jon Dahl\n`],
  ])('%s is not that of the meeting', (_, text) => expect(read(text)).toEqual(['Mia Berg']))

  test('a label alone in a talk lists nobody', () => expect(read(`# Day\n\n${talk}`)).toEqual([]))

  test('guests and scribes of later parts took part', () => {
    const text = '# Day\n\nPresent: Mia Berg\n\n## Item\n\nGuests: Jon Dahl\n\nScribe: Mia Berg\n\nText.\n'
    expect(read(text)).toEqual(['Mia Berg, scribe', 'Jon Dahl, guest'])
  })
})

describe('lists that stand elsewhere or look otherwise', () => {
  test('handles that only blanks separate', () =>
    expect(read('# Call\n\n- Attendees: @rotha @bergm @dahl-j\n')).toEqual(['rotha', 'bergm', 'dahl-j']))

  test('an indented list below the heading, which is code to Markdown', () =>
    expect(read('# Call\n\n## Attendees\n    * Cleo\n    * Eric D\n    * Mattis B\n\n## Agenda\n')).toEqual([
      'Cleo',
      'Eric D',
      'Mattis B',
    ]))

  test('a way of taking part below names without a label', () =>
    expect(read(`# Notes\n\n${four.join(', ')}\n\nRemote: Dana Ehr (DE), Kyle\n`)).toEqual([
      ...four,
      'Dana Ehr (DE)',
      'Kyle',
    ]))

  test('behind headings that only state facts', () =>
    expect(
      read(
        '# Call\n\n## Date: 4 March\n\n## Duration: 98 minutes\n\n## Agenda\n\n- x\n\n## Recording\n\n## Summary\n\nWe talked.\n\nParticipants:\n\n- Mia Berg\n- Jon Dahl\n',
      ),
    ).toEqual(['Mia Berg', 'Jon Dahl']))

  test.each([
    ['Asisten: Nerea, Iker\n\nNo asiste: Lucía Navas', ['Nerea', 'Iker', 'Lucía Navas, absent']],
    ['Étaient présents : Yannick, Paule', ['Yannick', 'Paule']],
  ])('%s', (text, expected) => expect(read(`# Acta\n\n${text}\n`)).toEqual(expected))
})

test('one alone in small letters, where others are listed so', () =>
  expect(read('# Call\n\n- Present: mia, jon, ines\n- Absent: paulo (excused)\n')).toEqual([
    'mia',
    'jon',
    'ines',
    'paulo, absent',
  ]))

test('a heading that means other things too, over names alone', () => {
  expect(read('# Call\n\n## In the call\n\nMia Berg, Jon Dahl, Ines Roth (first time!)\n')).toEqual([
    'Mia Berg',
    'Jon Dahl',
    'Ines Roth',
  ])
  expect(read('# Call\n\n## In the call\n\nWe spoke of the mirror.\n')).toEqual([])
})

test.each([
  ["## Who's here\n\nMia, Jon, Ines from Acme", ['Mia', 'Jon', 'Ines of Acme']],
  [
    '**Attending** -- Mia Berg, Jon Dahl\n**Not able to attend** -- Ola Nord',
    ['Mia Berg', 'Jon Dahl', 'Ola Nord, absent'],
  ],
  ['Presentes:\n\n- Dña. María López\n- Lucía Gil', ['María López', 'Lucía Gil']],
])('%s', (text, expected) => expect(read(`# Call\n\n${text}\n`)).toEqual(expected))

describe('labels of boards and clubs', () => {
  test.each([
    ['a sentence', 'Board members in attendance were:\n\n- Mia Berg\n- Jon Dahl'],
    ['a list that follows at once', 'Those present are:\n- Mia Berg\n- Jon Dahl'],
    ['on a line', 'Attendees were: Mia Berg, Jon Dahl'],
  ])('%s', (_, text) => expect(read(`# Evening\n\n${text}\n\n## Hedge\n\nText.`)).toEqual(['Mia Berg', 'Jon Dahl']))

  test('who was there beside the members is a guest, who looked on an observer', () => {
    const text = 'Present: Mia Berg\n\nAlso in attendance were:\n\n- Jon Dahl\n\n- Observing: Ines Roth'
    expect(read(`# Evening\n\n${text}`)).toEqual(['Mia Berg', 'Jon Dahl, guest', 'Ines Roth, observer'])
  })
})

describe('an organisation before its person', () => {
  test.each([
    ['- Team (L. Ortega)\n- Mia Berg', ['L. Ortega of Team', 'Mia Berg']],
    ['- ORION (M. Berg)\n- FNORD (J. Dahl)', ['M. Berg of ORION', 'J. Dahl of FNORD']],
    [
      '- Operations (I. Roth)\n- Example University (P. A. Reis)',
      ['I. Roth of Operations', 'P. A. Reis of Example University'],
    ],
    ['ORION (M. Berg), Herd group (J. Dahl)', ['M. Berg of ORION', 'J. Dahl of Herd group']],
  ])('%s', (list, expected) => expect(read(`# Call\n\n## Attendees\n\n${list}\n`)).toEqual(expected))

  test.each([
    ['- Paulo (P. Reis)\n- Mia Berg', 'Paulo'],
    ['- Mia Berg (J. Dahl)\n- Ines Roth', 'Mia Berg'],
    ['- Dee (Team)\n- Ines Roth', 'Dee'],
  ])('somebody before the parenthesis stays: %s', (list, expected) =>
    expect(read(`# Call\n\n## Attendees\n\n${list}\n`)[0]?.split(' of ')[0]).toBe(expected),
  )
})

describe('small French words', () => {
  test.each([['les un mois'], ['tous les deux'], ['une semaine'], ['six jours sans eux']])('%s name nobody', (words) =>
    expect(read(`# Réunion\n\n## Présents\n\n- Mia Berg\n- Jon Dahl\n- ${words}\n`)).toEqual(['Mia Berg', 'Jon Dahl']),
  )

  test('names in small letters stay', () =>
    expect(read('# Réunion\n\nPrésents : Mia Berg, jon dahl, ines du pont\n')).toEqual([
      'Mia Berg',
      'jon dahl',
      'ines du pont',
    ]))
})

describe('a title that speaks of members', () => {
  test.each([['# Minutes of the members'], ['# Minutes of members'], ['# Minutes of the board members']])(
    '%s names no scribe',
    (title) => expect(read(`${title}\n\nMia Berg opened the meeting.\n\nJon Dahl\n\n## Item\n\nText.\n`)).toEqual([]),
  )
})

describe('a roll call says of each whether they were there', () => {
  const both = ['Mia Berg', 'Jon Dahl, absent']
  test.each([
    ['behind colons', '- Mia Berg: present\n- Jon Dahl: absent', both],
    ['behind dashes', '- Mia Berg - here\n- Jon Dahl - not present', both],
    ['in parentheses', '- Mia Berg (present)\n- Jon Dahl (absent)', both],
    [
      'in bold, behind an office',
      '- Chair - Mia Berg: **Present**\n- Treasurer - Jon Dahl:**Not Present**',
      ['Mia Berg, Chair', 'Jon Dahl, Treasurer, absent'],
    ],
    ['by signs', '- Mia Berg ✓\n- Jon Dahl ✗', both],
    ['in lines', 'Mia Berg: present\nJon Dahl: absent', both],
    ['in one line', 'Mia Berg – present, Jon Dahl – absent', both],
    ['and what became of it', '- Mia Berg: present, came at 9:30\n- Jon Dahl: absent, ill', both],
    ['excused', '- Mia Berg: present\n- Jon Dahl: excused', ['Mia Berg', 'Jon Dahl, apologies']],
  ])('%s', (_, list, names) => expect(read(`# Board\n\n## Roll call\n\n${list}\n`)).toEqual(names))

  test('deep within the items of a list', () =>
    expect(
      read(
        '1. Call to order\n   1. Roll Call\n      1. Board\n         1. Chair - Mia Berg: **Present**\n         1. Treasurer - Jon Dahl: **Not Present**\n      1. Approval of the agenda: **[PASS]**\n   2. Business\n      1. Ines: I was present\n',
      ),
    ).toEqual(['Mia Berg, Chair', 'Jon Dahl, Treasurer, absent']))

  test('who lets another speak was not there', () =>
    expect(
      read(
        'Membres actifs présents ou représentés (3) :\n\n- Mia Berg\n- Jon Dahl, représenté par Mia Berg.\n- Ines Roth (proxy: Mia Berg)\n\nMembres actifs absents (1) :\n\n- Paulo Reis\n',
      ),
    ).toEqual(['Mia Berg', 'Jon Dahl, apologies', 'Ines Roth, apologies', 'Paulo Reis, absent']))
})

describe('what stands beside a list of names', () => {
  test('an invitation behind the label', () => {
    for (const label of ['Attendees - add your name below', 'Attendees (add your name below)', 'Present [please sign]'])
      expect(read(`# Call\n\n${label}\n\n- Mia Berg\n`), label).toEqual(['Mia Berg'])
  })
  test('lines of whole names that are code to Markdown', () =>
    expect(
      read(
        'Directors Present:\n\n    Mia Berg\n    Jon Dahl\n\nOfficers Absent:\n\n    Ines Roth\n\nBuild log:\n\n    Ran Well\n',
      ),
    ).toEqual(['Mia Berg', 'Jon Dahl', 'Ines Roth, absent']))
  test('who came late was there', () =>
    expect(read('## Attendance\n\nMia Berg, Jon Dahl\n\nUnavailable: Ines Roth\n\nLate: Paulo Reis\n')).toEqual([
      'Mia Berg',
      'Jon Dahl',
      'Ines Roth, absent',
      'Paulo Reis',
    ]))
  test('apologies in a sentence', () =>
    expect(read('Opened at 8:28pm. Apologies Ines Roth, Paulo Reis.\n\n## Present\n\n- Mia Berg\n')).toEqual([
      'Ines Roth, apologies',
      'Paulo Reis, apologies',
      'Mia Berg',
    ]))
  test('first names that only blanks separate', () =>
    expect(read('Members present: Mia Jon Ines Paulo Dee\n')).toEqual(['Mia', 'Jon', 'Ines', 'Paulo', 'Dee']))
  test('a list deep in the discussion, beside names below the title', () =>
    expect(
      read(
        '# Notes\n\nMia Berg (MB), Jon Dahl (JD), Ines Roth (IR), Paulo Reis (PR)\n\n## Breakout\n\nAttendees:\n\n- JD\n- IR\n',
      ),
    ).toEqual(four))
})

test('people whose addresses were redacted stay apart', () => {
  const text = 'Attendees: [Mia Berg](mailto:mia@mail.example) [Jon Dahl](mailto:jon@mail.example)\n'
  const { attendees } = documentAt(compileFiles({ [minutes]: text })).attendance
  expect(attendees.map(({ name }) => name)).toEqual(['Mia Berg', 'Jon Dahl'])
})

describe('who is named for what they did, where nothing says who was there', () => {
  const attendanceOf = (text: string): [boolean, string[]] => {
    const { isRecorded, attendees } = parseAttendance(parseMarkdown(text))
    return [isRecorded, attendees.map(({ name, role }) => `${name}, ${role ?? ''}`)]
  }
  test.each([
    ['**Facilitator:** Mia Berg (@mia)\n**Notes taker:** Jon Dahl', ['Mia Berg, chair', 'Jon Dahl, scribe']],
    ['- Chair: Mia Berg\n- Scribe: Jon Dahl', ['Mia Berg, chair', 'Jon Dahl, scribe']],
    ['Note takers: Mia Berg, Jon Dahl', ['Mia Berg, scribe', 'Jon Dahl, scribe']],
  ])('is known to have been, which records no attendance: %s', (head, people) =>
    expect(attendanceOf(`# Call\n\n${head}\n\n## News\n\nText.\n`)).toEqual([false, people]),
  )
  test.each(['Chair: the new one is blue', 'Scribe: ECH', 'Secretary: tbd'])('%s is nobody', (head) =>
    expect(attendanceOf(`# Call\n\n${head}\n\n## News\n\nText.\n`)).toEqual([false, []]),
  )
  test('deep in the text they are an item of business', () =>
    expect(attendanceOf('# Call\n\n## News\n\nText.\n\n## Elections\n\nChair: Mia Berg\n')).toEqual([false, []]))
})

test('a day behind the word for minutes is nobody', () =>
  expect(read('# Board\n\nMinutes: Thursday, March 4th 2021\n\nPresent: Mia Berg\n')).toEqual(['Mia Berg']))

test('titles of members of councils are no part of their names', () =>
  expect(
    read('# Minutes\n\nPresent: Mayor Berg, Councilmembers Dahl, Roth and Reis\nAbsent: Commissioner Faro\n'),
  ).toEqual(['Berg', 'Dahl', 'Roth', 'Reis', 'Faro, absent']))

describe('attendance without a label above', () => {
  test('a table that says of each', () => {
    expect(read('# Call\n\n| Name | Attended |\n| --- | --- |\n| Mia Berg | Yes |\n| Jon Dahl | No |\n')).toEqual([
      'Mia Berg',
      'Jon Dahl, absent',
    ])
    expect(
      read('# Call\n\n| Member | Present | Absent |\n| --- | --- | --- |\n| Mia Berg | x | |\n| Jon Dahl | | x |\n'),
    ).toEqual(['Mia Berg', 'Jon Dahl, absent'])
    expect(read('# Call\n\n| Action | Who | Status |\n| --- | --- | --- |\n| Buy | Mia | open |\n')).toEqual([])
    expect(read('# Tools\n\n| Name | Version |\n| --- | --- |\n| Big Mirror | 2 |\n')).toEqual([])
  })
  test('letters of a roll call', () =>
    expect(read('# Call\n\n**Roll Call:** Berg - P, Dahl - A, Roth - E\n')).toEqual([
      'Berg',
      'Dahl, absent',
      'Roth, apologies',
    ]))
  test('sentences that begin with the names', () =>
    expect(
      read(
        '# Call\n\nMia Berg, Jon Dahl and Ines Roth attended. Paulo Reis sent his apologies. Ada Lo was absent.\n\n## Item\n',
      ),
    ).toEqual(['Mia Berg', 'Jon Dahl', 'Ines Roth', 'Paulo Reis, apologies', 'Ada Lo, absent']))
  test.each(['The Big Mirror was absent.', 'Our team of engineers attended.', 'Mia Berg said that nobody attended.'])(
    '%s names nobody',
    (sentence) => expect(read(`# Call\n\n${sentence}\n`)).toEqual([]),
  )
  test('who was not on the call', () =>
    expect(read('# Call\n\nOn the call: Mia Berg, Jon Dahl\nNot on the call: Ines Roth\n')).toEqual([
      'Mia Berg',
      'Jon Dahl',
      'Ines Roth, absent',
    ]))
})

describe('boxes and signs beside names', () => {
  test.each([
    ['## Attendees\n\n- [  ] Mia Berg\n- [x] Jon Dahl\n- [] Ines Roth\n- [ ] Paulo Reis\n'],
    ['## Attendees\n\n- :x: Mia Berg\n- :white_check_mark: Jon Dahl\n- :x: Ines Roth\n- :x: Paulo Reis\n'],
  ])('%j', (text) => {
    expect(read(`# Call\n\n${text}`)).toEqual([
      'Mia Berg, absent',
      'Jon Dahl',
      'Ines Roth, absent',
      'Paulo Reis, absent',
    ])
  })
})

test.each([
  'Anwesende Vorstände',
  'Anwesende Vorstandsmitglieder',
  'Conseillers présents',
  'Élues présentes',
  'Consejeras presentes',
  'Delegati presenti',
  'Aanwezige raadsleden',
  'Vereadores presentes',
])('those of a body who were there: %s', (label) => {
  expect(read(`# Call\n\n${label}: Mia Berg, Jon Dahl\n`)).toEqual(['Mia Berg', 'Jon Dahl'])
})
