import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The actions of minutes with this text: owners, what is to be done, due date and state where it is not open. */
function read(text: string, people = 'Present: Mia Berg, Jon Dahl, Ines Roth'): string[] {
  const actions = compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${people}\n\n${text}\n` }).actions.all
  return actions
    .toSorted((a, b) => (a.history[0]?.place.line ?? 0) - (b.history[0]?.place.line ?? 0))
    .map(({ owners, title, due, state }) =>
      [owners.join('+'), ': ', title, due === null ? '' : ` @${due}`, state === 'open' ? '' : ` =${state}`].join(''),
    )
}

describe('headings that say whose, and until when', () => {
  test.each([
    'Board TO DO:',
    'Tasks for Everyone',
    'Individual Tasks',
    'Deliverables until the next meeting:',
    'Homework for next week',
    'Tasks by 12 December',
    'To be done until Friday',
    'Aufgaben bis zum nächsten Treffen',
    'Livrables pour la prochaine réunion',
    'Próximos pasos',
    'Compromissos',
    'Da fare',
    'Huiswerk',
  ])('%s', (heading) => expect(read(`## ${heading}\n\n- Mia: fire the kiln`)).toEqual(['Mia: fire the kiln']))

  test.each(['Deliverables', 'Task force report', 'Board report', 'What to do about the roof', 'Homework club'])(
    '%s heads none',
    (heading) => expect(read(`## ${heading}\n\n- Mia: fire the kiln`)).toEqual([]),
  )

  test('a sentence between heading and list', () => {
    const text = '## Tasks for Everyone\n\nTo be done until **Friday 29.11.2024**:\n\n- Read the plan\n'
    expect(read(text)).toEqual([': Read the plan'])
  })
})

describe('tables in seven languages', () => {
  test.each([
    '| Action | Owner | Due |',
    '| Action | By | Due date |',
    '| Aufgabe | Zuständigkeit | Frist |',
    '| Action | Responsable | Échéance |',
    '| Compromiso | Responsable | Fecha |',
    '| Compromisso | Responsável | Data |',
    '| O quê | Quem | Quando |',
    '| Attività | Responsabile | Scadenza |',
    '| Actiepunt | Verantwoordelijke | Deadline |',
  ])('%s', (header) => {
    const table = `${header}\n| --- | --- | --- |\n| Fire the kiln | Mia | 2024-12-04 |`
    expect(read(`## Tasks\n\n${table}`)).toEqual(['Mia: Fire the kiln @2024-12-04'])
  })

  test('several of one topic', () => {
    const table =
      '| Topic | Notes | Actions |\n| --- | --- | --- |\n| Kiln | cold | Jon: call the mason<br>Mia: order clay |\n| Yard | clean | |'
    expect(read(table)).toEqual(['Jon: call the mason', 'Mia: order clay'])
  })

  test('who speaks at which hour is no action', () => {
    expect(read('## Speakers\n\n| Who | What | When |\n| --- | --- | --- |\n| Mia | Glazes | 10:00 |')).toEqual([])
  })
})

describe('where the owner stands', () => {
  test.each([
    ['Fire the kiln: Mia', 'Mia: Fire the kiln'],
    ['Fire the kiln. *Owner: Mia*', 'Mia: Fire the kiln'],
    ['Fire the kiln; lead: Mia', 'Mia: Fire the kiln'],
    ['Fire the kiln 👉 Mia', 'Mia: Fire the kiln'],
    ['Fire the kiln [Mia + Jon]', 'Mia+Jon: Fire the kiln'],
    ['🔥 Mia: fire the kiln', 'Mia: fire the kiln'],
    ['**Mia**, fire the kiln', 'Mia: fire the kiln'],
    ['Mia (by 2024-12-04): fire the kiln', 'Mia: fire the kiln @2024-12-04'],
    ['Ola Nordin: fire the kiln', 'Ola Nordin: fire the kiln'],
    ['(Nov) Fire the kiln', ': (Nov) Fire the kiln'],
    ['Fire the kiln (Mia, by Friday)', 'Mia: Fire the kiln'],
    ['Sweep – Mia – ASAP', 'Mia: Sweep'],
    ['3.1 Mia: fire the kiln', 'Mia: fire the kiln'],
    ['A4 – Mia: fire the kiln', 'Mia: fire the kiln'],
  ])('%s', (item, expected) => expect(read(`## Action items\n\n- ${item}`)).toEqual([expected]))

  test('below it, with a day that is none of the calendar', () => {
    const item = '- Fire the kiln\n  - Assigned to: Jon Dahl\n  - Deadline: Friday'
    expect(read(`## Actions\n\n${item}`)).toEqual(['Jon Dahl: Fire the kiln'])
  })

  test('an item above those that name theirs is their topic', () => {
    const text = '## Actions\n\n- Kiln\n  - Mia to fire it\n  - Bring tiles (Jon)\n- Garden\n  - Ines: water the beans'
    expect(read(text)).toEqual(['Mia: Mia to fire it', 'Jon: Bring tiles', 'Ines: water the beans'])
  })

  test('a name that has nothing to do', () => {
    expect(read('## Actions\n\n- Mia\n  - Fire the kiln\n- Jon')).toEqual(['Mia: Fire the kiln'])
  })
})

describe('marks elsewhere in a line', () => {
  test.each([
    ['The kiln is cold. New wood is to be bought. **Action JD**', 'JD: New wood is to be bought.'],
    ['Wood is to be bought before May. (Action: Mia Berg)', 'Mia Berg: Wood is to be bought before May.'],
    ['The lease is to be signed by all. ACTION: Clerk', 'Clerk: The lease is to be signed by all.'],
    ['- → Jon: sweep the yard', 'Jon: sweep the yard'],
  ])('%s', (line, expected) => expect(read(`## Kiln\n\n${line}`)).toEqual([expected]))

  test.each([
    'The fair was long. Action: none',
    'It was a hard year. Action Group',
    '- → Jon: we should sweep the yard',
    '- [x] In favour\n- [ ] Against',
  ])('%s is none', (line) => expect(read(`## Vote\n\n${line}`)).toEqual([]))
})

test('a long name of a list is not left out of those that it joins', () => {
  const text = 'Mia and Jon to talk of the future of all that was ever made of clay in the northern workshops'
  expect(read(`## Kiln\n\n- ${text}`)).toEqual([`Mia+Jon: ${text}`])
})

describe('sentences and conclusions', () => {
  test.each([
    ['The kiln leaks. Jon to call the mason.', ['Jon: Jon to call the mason.']],
    ['- The kiln leaks. Mia and Jon to call the mason.', ['Mia+Jon: Mia and Jon to call the mason.']],
    ['We lack wood. The Clerk to ask for more.', ['Clerk: The Clerk to ask for more.']],
    ['Mia to send it, we hope.', []],
    ['We like tiles. Mia to her credit was first.', []],
  ])('%s', (text, expected) => {
    expect(read(`## Kiln\n\n${text}`, 'Present: Mia Berg, Jon Dahl, Ines Roth (Clerk)')).toEqual(expected)
  })

  test('what somebody takes on in a conclusion', () => {
    const people = 'Present: Mia Berg (MB), Jon Dahl (JD)'
    expect(
      read('## Kiln\n\n### Conclusion\n\nMB: to write down the details.\n\nJD: will it burn?', people),
    ).toHaveLength(1)
    expect(read('## Kiln\n\nMB: to answer the question, it burns.', people)).toEqual([])
  })
})

describe('what somebody says is to be done', () => {
  test.each([
    ['- Mia: Action item: send the plan', 'Mia: send the plan'],
    ['- Mia: Action Item to send the plan', 'Mia: to send the plan'],
    ['- Mia: Action item: Jon to send the plan', 'Jon: Jon to send the plan'],
    ['- [ACTION - Mia] send the plan', 'Mia: send the plan'],
    ['- [ACTION - ?] send the plan', ': send the plan'],
    ['- ( ) send the plan', ': send the plan'],
  ])('%s', (text, expected) => expect(read(`## Kiln\n\n${text}`)).toEqual([expected]))
})

describe('lists that look back', () => {
  test.each(['We are clear on it', 'Printed the posters', 'Found a van', 'Mia has asked them'])('%s', (text) =>
    expect(read(`## Previous Tasks\n\n- Mia: ${text}`)).toEqual([]),
  )

  test.each(['print the posters', '#12 printed the posters', 'printed the posters - done'])('%s is one', (text) =>
    expect(read(`## Previous Tasks\n\n- ${text}`)).toHaveLength(1),
  )

  test('roles below actions are none', () => {
    expect(
      read('## Encaminhamentos\n\n- Pintar a porta (Mia)\n\n### Atribuições\n\n- **Tesouraria:** Jon Dahl'),
    ).toEqual(['Mia: Pintar a porta'])
  })

  test('an organisation of the list', () => {
    expect(read('## Actions\n\n- CLAY - send the plan', 'Present: Mia Berg (CLAY), Jon Dahl')).toEqual([
      'CLAY: send the plan',
    ])
  })
})

test('lines below a label in their paragraph', () => {
  expect(read('Actions:\nMia – order clay\nJon – fire the kiln')).toEqual(['Mia: order clay', 'Jon: fire the kiln'])
})

describe('headings of other things, below which an item has to name whose it is', () => {
  test.each([
    'Decisions and actions',
    'Key takeaways & next steps',
    'Plan for next week',
    'Before next meeting',
    'Bis zum nächsten Mal',
    'Pour la prochaine fois',
    'Para la próxima reunión',
    'Para a próxima reunião',
  ])('%s', (heading) => {
    expect(read(`## ${heading}\n\n- Mia: fire the kiln\n- The budget\n- Date: 4 May`)).toEqual(['Mia: fire the kiln'])
  })

  test.each(['Last week', 'Agenda for next meeting'])('%s gives none', (heading) =>
    expect(read(`## ${heading}\n\n- Mia: fire the kiln`)).toEqual([]),
  )

  test('a heading of tasks below the name of somebody', () => {
    expect(read('## Mia\n\n### To do\n\n- Fire the kiln\n\n## Jon\n\n### Done\n\n- Swept')).toEqual([
      'Mia: Fire the kiln',
    ])
  })
})

test.each([
  ['- (Action) Mia counts tiles', 'Mia: Mia counts tiles'],
  ['- **Action 3** Mia to count tiles', 'Mia: Mia to count tiles'],
  ['- The kiln is cold (Jon to call the mason before May)', 'Jon: Jon to call the mason before May'],
])('%s', (text, expected) => expect(read(`## Kiln\n\n${text}`)).toEqual([expected]))

test('AR: is somebody who speaks', () => {
  expect(read('## Kiln\n\n- AR: it leaks', 'Present: Ada Roth (AR), Jon Dahl')).toEqual([])
})

test.each(['☐', '⬜', '( )'])('%s is a box', (box) => {
  expect(read(`## Actions\n\n- ${box} Mia: fire the kiln`)).toEqual(['Mia: fire the kiln'])
})
