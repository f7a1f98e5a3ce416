import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, type Files, minutes } from './content.ts'

const present = 'Attendees: Mia Berg, Jon Dahl\n\n'
const documentOf = (text: string, path = minutes, others: Files = {}) =>
  documentAt(compileFiles({ [path]: text, ...others }), path)
const actionsOf = (text: string): string[] =>
  documentOf(`# Call\n\n${text}`).actions.map(({ owners, text: words, due }) =>
    [`${owners.join('+')}: ${words}`, due].filter(Boolean).join(' | '),
  )
const decisionsOf = (text: string): string[] =>
  documentOf(`# Call\n\n${text}`).decisions.map(({ state, text: words }) => `${state}: ${words}`)
const attendeesOf = (text: string): string[] =>
  documentOf(`# Call\n\n${text}`).attendance.attendees.map(({ name, presence }) =>
    presence === 'present' ? name : `-${name}`,
  )

describe('marks of actions with pictures, names and small letters', () => {
  test.each([
    ['- 👷 TODO Mia: paint the hall', 'Mia: paint the hall'],
    ['- ➡️ TODO mia:  paint the hall', 'mia: paint the hall'],
    ['- 🛠 ACTION: Mia to paint the hall', 'Mia: Mia to paint the hall'],
    ['- TODO note: paint the hall', ': note: paint the hall'],
    ['* Action for mia to paint the hall', 'mia: paint the hall'],
    ['* ACTION on Mia and Jon to paint the hall', 'Mia+Jon: paint the hall'],
    ['* AI for jond to paint the hall', 'jond: paint the hall'],
    ['- **Actions:** paint the hall', ': paint the hall'],
    ['- **Next steps:** Mia to paint the hall', 'Mia: Mia to paint the hall'],
    ['- **Aktionen:** Halle streichen', ': Halle streichen'],
    ['## Next steps\n\n- MB: will paint the hall', 'MB: will paint the hall'],
    ['## To do\n\n- KL: to paint the hall', 'KL: to paint the hall'],
    ['## Outstanding Actions - updates\n\n- [MB] paint the hall', 'MB: paint the hall'],
    ['## Open actions – status\n\n- Mia: paint the hall', 'Mia: paint the hall'],
  ])('%s', (line, action) => expect(actionsOf(`${line}\n`)).toEqual([action]))

  test.each(['Action for next week: none', '## Next steps\n\n- FAQ: will grow with time, see the wiki'])(
    '%s gives nobody anything',
    (line) => expect(actionsOf(line).filter((action) => !action.startsWith(':'))).toEqual([]),
  )
})

describe('who and until when in items of their own', () => {
  test.each([
    ['- **Action:** draw the plan\n- **Responsible:** Mia\n- **Deadline:** 25.11.2024'],
    ['- TODO: draw the plan\n  - Owner: Mia\n  - Due: 25.11.2024'],
    ['## Action items\n\n- draw the plan\n  - Responsible: Mia\n  - Due date: 25.11.2024'],
    ['- **Aufgabe:** draw the plan\n- **Verantwortlich:** Mia\n- **Frist:** 25.11.2024'],
  ])('%s', (text) => expect(actionsOf(`${present}${text}\n`)).toEqual(['Mia: draw the plan | 2024-11-25']))

  test('a list of facts gives no action', () => {
    expect(actionsOf('- Owner: Mia\n- Due: 2024-11-25\n- Lead: Jon\n')).toEqual([])
  })

  test.each([
    '- TODO: Mia:\n  - paint the hall\n  - sell the boat',
    '- TODO Mia:\n  - paint the hall\n  - sell the boat',
  ])('a list below a name behind a mark: %s', (text) =>
    expect(actionsOf(text)).toEqual(['Mia: paint the hall', 'Mia: sell the boat']),
  )
})

describe('decisions', () => {
  test.each([
    ['- **Decisions:** We keep the boat', 'agreed: We keep the boat'],
    ['- Decision made: sell the boat', 'agreed: sell the boat'],
    ['**Entscheidungen:** Wir behalten das Boot', 'agreed: Wir behalten das Boot'],
    ['> Mia Berg was elected secretary.', 'agreed: Mia Berg was elected secretary.'],
    ['> The board approved the budget.', 'agreed: The board approved the budget.'],
    [
      'It was proposed, and accepted unanimously, that both share the room.',
      'agreed: It was proposed, and accepted unanimously, that both share the room.',
    ],
    ['The initial draft of the remit was ratified.', 'agreed: The initial draft of the remit was ratified.'],
    ['Agreed upon a plan to write the letter by Friday.', 'agreed: Agreed upon a plan to write the letter by Friday.'],
    ['Minutes of meeting No. 7 - passed unanimously.', 'agreed: Minutes of meeting No. 7 - passed unanimously.'],
    ['RESOLUTION: sell the boat\n\nDEFEATED', 'rejected: sell the boat'],
    ['RESOLUTION: sell the boat\n\nTABLED', 'deferred: sell the boat'],
    ['RESOLUTION: sell the boat\n\nCARRIED', 'agreed: sell the boat'],
    ['2. Motion 1: sell the boat\n   mia, jon, ines: +1', 'agreed: sell the boat'],
    ['MOTION: sell the boat\n\n+1: mia, jon, ines', 'agreed: sell the boat'],
  ])('%s', (text, decision) => expect(decisionsOf(text)).toEqual([decision]))

  test.each([
    '> The board approved the budget, they say. What do we think of it?',
    '> I hear that Mia was elected. How nice for all of us.',
    '- **Decisions:** none',
    '## Decisions\n\n- We presented our current work to the town',
    '## Decisions\n\n**Next steps**\n\n- Jon: send the letter to the town',
  ])('%s is none', (text) => expect(decisionsOf(text)).toEqual([]))
})

describe('attendance', () => {
  test.each([
    ['one name a paragraph', 'Attending:\n\nMia Berg\n\nJon Dahl-Holm\n\nInes Roth\n\nAgenda:\n\nText.'],
    ['below "Name" in bold', '## Icebreaker\n\n**Name**\n\n- Mia Berg\n- Jon Dahl-Holm\n- Ines Roth\n\n## Item'],
    ['others in a paragraph', 'Members Present: Mia Berg, Jon Dahl-Holm\n\nOthers: Ines Roth\n\n## Item'],
    ['others, two', 'Present: Mia Berg\n\nOthers: Jon Dahl-Holm, Ines Roth\n\n## Item'],
  ])('%s', (_, text) => expect(attendeesOf(text)).toEqual(['Mia Berg', 'Jon Dahl-Holm', 'Ines Roth']))

  test.each([
    ['in a list', '## Attendees\n\n- Mia Berg\n- ~~Jon Dahl~~\n- Ines Roth', ['Mia Berg', 'Ines Roth', '-Jon Dahl']],
    ['in a line', 'Present: Mia Berg, ~~Jon Dahl~~, Ines Roth', ['Mia Berg', 'Ines Roth', '-Jon Dahl']],
    ['with a role', '- Present:\n  - Mia Berg\n  - ~~Jon Dahl~~ (chair)', ['Mia Berg', '-Jon Dahl']],
    ['of nobody', '## Attendees\n\n- Mia Berg\n- ~~everyone~~', ['Mia Berg']],
  ])('whose name is struck out was not there: %s', (_, text, names) => expect(attendeesOf(text)).toEqual(names))

  test('a heading or a column "Name" makes no list', () => {
    expect(attendeesOf('| Name | Task |\n| --- | --- |\n| Nordic Lamp | light |\n| Old Boat | swim |')).toEqual([])
    expect(attendeesOf('**Name**\n\nThe group is called after the hill.')).toEqual([])
  })
})

describe('the day of a meeting', () => {
  const dayOf = (text: string, path = 'club/notes.md'): string | null => documentOf(text, path).date
  test.each([
    ['# Minutes of the sailing club\n\nThe board met on 4 March 2021 in the hall.\n'],
    ['# Protokoll der Versammlung\n\nEs versammelten sich heute, am 4. März 2021 um 11:00 Uhr, alle Mitglieder.\n'],
    ['# Club meeting\n\n## Location and Time\n\nMeeting held on March 4, 2021 at the bakery.\n'],
    ['# Club meeting\n\n## Proposed Time and Date\n\nDate: Thursday, 4 March 2021 [at 12:00](https://example.org/)\n'],
    ['# Club minutes: week 5\n\n## Information\n\n**Date:** *March 4, 2021*  \n**Time:** *12:30*\n'],
    ['# Sitzung\n\n## Allgemeines\n\nDatum: 04.03.2021\n'],
  ])('%s', (text) => expect(dayOf(`${text}\n## Item\n\nText.\n`)).toBe('2021-03-04'))

  test.each([
    '# Club meeting\n\nThe last meeting was held on 4 March 2021.\n',
    '# A page of history\n\nThe founders met on 4 March 1921.\n',
    '# Club meeting\n\n## Discussion\n\nDate: see the calendar\n',
  ])('%s says none', (text) => expect(dayOf(`${text}\n## Item\n\nText.\n`)).toBeNull())

  test('what a program wrote in the head yields to name and title', () => {
    const text = (title: string): string => `---\ntitle: ${title}\ndate: 2021-03-05T10:06:05.641Z\n---\n\nText.\n`
    expect(dayOf(text('Committee - 2021-03-04'), 'club/2021-03-04.md')).toBe('2021-03-04')
    expect(dayOf(text('Committee'), 'club/2021-03-04.md')).toBe('2021-03-05')
    expect(dayOf(text('Committee of 5 March 2021'), 'club/2021-03-04.md')).toBe('2021-03-05')
  })

  test('minutes among pages by their name', () => {
    const kindOf = (path: string): string => documentOf('# Board\n\nText.\n', path).kind
    expect(kindOf('pages/meet/Board_Meeting_2021-03-04.md')).toBe('minutes')
    expect(kindOf('pages/minutes-2021-03-04.md')).toBe('minutes')
    expect(kindOf('pages/2021-03-04-launch.md')).toBe('page')
  })
})

test('a log whose dated headings say that they are of meetings', () => {
  const text =
    '# Log of the boat\n\nShort notes.\n\n### 2021-03-11 - Reunión en el puerto\n\n* **Asistentes**\n  * mia\n  * jond\n\n### 2021-03-04 - Llamada general\n\nNotas.\n'
  const { documents } = compileFiles({ 'BOATLOG.md': text })
  expect(documents.map(({ kind, date }) => [kind, date])).toEqual([
    ['page', null],
    ['minutes', '2021-03-04'],
    ['minutes', '2021-03-11'],
  ])
  const plain = text.replace('Reunión en el', 'Nuevo').replace('Llamada general', 'Otra cosa')
  expect(compileFiles({ 'BOATLOG.md': plain }).documents).toHaveLength(1)
})

test('meetings below underlined days', () => {
  const text =
    '[March 11 2021](#march-11-2021)\n\nMarch 11 2021\n=============\n\nAttending:\n\nMia Berg\n\nMarch 4 2021\n============\n\nText.\n'
  const { documents } = compileFiles({ 'minutes/ops/compiled.md': text })
  expect(documents.flatMap(({ date }) => date ?? [])).toEqual(['2021-03-11', '2021-03-04'])
})

describe('logs of chats in code', () => {
  test.each([
    ['13:05 <mia> hello all', ''],
    ['[13:05] <mia> hello all', '['],
    ['13:05:40 <mia> hello all', ':00'],
  ])('%s', (first) => {
    const stamp = first.slice(0, first.indexOf('<')).trim()
    const log = [first, `${stamp} <jon> ACTION: Mia to call the farmer`, `${stamp} <mia> AGREED: we keep the geese`]
    const { actions, decisions } = documentOf(`# Chat\n\n\`\`\`\n${log.join('\n')}\n\`\`\`\n`)
    expect(actions.map(({ text, place }) => [text, place.line])).toEqual([['Mia to call the farmer', 5]])
    expect(decisions.map(({ text, place }) => [text, place.line])).toEqual([['we keep the geese', 6]])
  })

  test('other code says nothing', () => {
    const { actions } = documentOf('# Call\n\n```\nACTION: Mia to call the farmer\n13:05 <mia> hello\nx\ny\n```\n')
    expect(actions).toEqual([])
  })
})

describe('actions as headings with fields below', () => {
  test.each([
    ['### 01: Draw the plan\n- Assigned to: Mia\n- Due: 2024-11-25', ['Mia: Draw the plan | 2024-11-25']],
    ['### Draw the plan\n\n- **Owner:** Mia Berg\n- **Done:** 11/20/2024', ['Mia Berg: Draw the plan']],
    [
      '### 1. Draw the plan\n- Responsible: Entire team\n\n### 2. Sell it\n- Responsible: Jon',
      [': Draw the plan', 'Jon: Sell it'],
    ],
  ])('%s', (text, actions) => expect(actionsOf(`## Action Items\n\n${text}\n`)).toEqual(actions))

  test('what is done is, and other lists below headings stay items', () => {
    const done = '# Call\n\n## Action items\n\n### Draw the plan\n- Owner: Mia\n- Done: 2024-11-20\n'
    expect(documentOf(done).actions.map(({ state }) => state)).toEqual(['done'])
    expect(actionsOf('## Action items\n\n### Hall\n\n- Mia: paint it\n- Jon: sweep it\n')).toEqual([
      'Mia: paint it',
      'Jon: sweep it',
    ])
  })
})

describe('results with counts, and what was formally approved', () => {
  test.each([
    ['## Elections\n\n### Treasurer\n\n- Mia as treasurer\n- Wahl: 10/0/0 -> Beschlossen', 'agreed'],
    ['## Elections\n\n### Treasurer\n\n- Vote: 4/0/1 → passed', 'agreed'],
    ['## Elections\n\n### Treasurer\n\n- Abstimmung: 1/5/0: abgelehnt', 'rejected'],
    ['- The design of the shed was approved with minor changes', 'agreed'],
    ['- New layout for the hall was adopted unanimously.', 'agreed'],
    ['- The house rules were ratified', 'agreed'],
  ])('%s', (text, state) =>
    expect(documentOf(`# Call\n\n${text}\n`).decisions.map((each) => each.state)).toEqual([state]),
  )

  test.each([
    '- The patch was approved last week, says Jon',
    '- Jon asked whether the plan was approved',
    '- The grant was approved by the ministry',
    '## Talk\n\n### Lamps\n\nDan: Agreed.',
    '## Talk\n\n### Lamps\n\n- Dan: carried',
  ])('%s is none', (text) => expect(decisionsOf(text)).toEqual([]))
})

test('those present with a title, one a paragraph', () => {
  const text =
    'MEMBERS PRESENT: Mr. Jon Dahl (Chairperson)\n\nMs. Mia Berg\n\nMr. Peter Holm, Clerk of the Commission\n\nMEMBERS ABSENT: Ms. Ines Roth\n\nMs. Berg called the meeting to order at one.\n'
  expect(attendeesOf(text)).toEqual(['Jon Dahl', 'Mia Berg', 'Peter Holm', '-Ines Roth'])
})

describe('days in names that say a month twice, or the year last', () => {
  const dateOf = (path: string): string | null => documentOf('# Board\n\nText.\n', path).date
  test.each([
    ['board/2019/hdc_2019_06_jun_minutes.md', '2019-06'],
    ['board/2019-06-June-minutes.md', '2019-06'],
    ['board/2019/06-jun.md', '2019-06'],
    ['board/Meeting_Minutes_11-29-25.md', '2025-11-29'],
    ['board/notes-04-13-24.md', '2024-04-13'],
    ['board/release-04-13-24.md', null],
    ['board/notes-04-12-24.md', null],
  ])('%s', (path, date) => expect(dateOf(path)).toBe(date))

  test('a day alone above the names, in the order of the others', () => {
    const text = (day: string): string => `# Meeting Minutes\n\n## Attendees\n${day}:\n* Mia Berg\n* Jon Dahl\n`
    const { documents } = compileFiles({ 'minutes/M1.md': text('9/05/2024'), 'minutes/M2.md': text('9/16/2024') })
    expect(documents.map(({ date, attendance }) => [date, attendance.attendees.length])).toEqual([
      ['2024-09-05', 2],
      ['2024-09-16', 2],
    ])
  })
})

describe('tables in which each row says what it is', () => {
  const table = (types: readonly string[]): string =>
    `| Type | Description | Owner |\n| --- | --- | --- |\n| ${types[0]} | order the lamps | Mia |\n| ${types[1]} | keep the old boat | - |\n| ${types[2]} | the hall is warm again | - |\n`
  test.each([[['T', 'D', 'I']], [['Action', 'Decision', 'Info']], [['task', 'decision', 'note']]])('%s', (types) => {
    expect(actionsOf(`## Action items\n\n${table(types)}`)).toEqual(['Mia: order the lamps'])
    expect(decisionsOf(`## Item\n\n${table(types)}`)).toEqual(['agreed: keep the old boat'])
  })

  test('a type of another sort says nothing of that', () => {
    expect(actionsOf(`## Action items\n\n${table(['bug', 'wish', 'I'])}`)).toHaveLength(3)
    expect(decisionsOf(table(['bug', 'wish', 'I']))).toEqual([])
  })
})

test.each([
  ['## Actionables\n\n- Describe the lamp (@mia).', ['mia: Describe the lamp']],
  ['## Actions\n\n- M. Berg to publish the draft', ['M. Berg: M. Berg to publish the draft']],
])('%s', (text, actions) => expect(actionsOf(text)).toEqual(actions))

test.each([
  ['Long talk about the boat. We agreed that we would sell it in May.', 'We agreed that we would sell it in May.'],
  ['- Sell the boat\n\n  Motion 1: passed', 'Sell the boat'],
])('%s', (text, decision) => expect(decisionsOf(text)).toEqual([`agreed: ${decision}`]))
