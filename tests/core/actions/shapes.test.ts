import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const attending = 'Attending: Ada Holm @adah, Ben Ruiz @bruiz, Cy Dee, elf Pavlik, Justin Wells, Mia Berg'

/** The actions of minutes with this text: number, owners, what is to be done, date and state where it is not open. */
function read(text: string, people = attending): string[] {
  const actions = compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${people}\n\n${text}\n` }).actions.all
  return actions
    .toSorted((a, b) => (a.history[0]?.place.line ?? 0) - (b.history[0]?.place.line ?? 0))
    .map(({ number, owners, title, due, state }) =>
      [
        number === null ? '' : `#${number} `,
        owners.join('+'),
        ': ',
        title,
        due === null ? '' : ` @${due}`,
        state === 'open' ? '' : ` =${state}`,
      ].join(''),
    )
}

describe('headings of actions', () => {
  test.each([
    '➡️ Next Steps',
    'Action Item',
    '📝 Action items',
    'Next step',
    'Action points',
    'To-do',
    'Actions / Next steps',
    'Action Items & Owners',
    'Summary of actions',
    '5. Action summary',
    'Actions arising',
    'New action items',
    'Actions (please add yours)',
    '**Actions:**',
  ])('%s', (heading) => {
    expect(read(`## ${heading}\n\n- Mia: send the plan`)).toEqual(['Mia: send the plan'])
  })

  test.each(['Action plan for 2025', 'Decisions and outcomes', 'Significant actions of the enemy', 'Inaction'])(
    '%s is none',
    (heading) => {
      expect(read(`## ${heading}\n\n- Mia: send the plan`)).toEqual([])
    },
  )

  test.each(['Completed', '✅ Done', 'Closed'])('what stands under %s below it is over', (heading) => {
    expect(
      read(`## Actions\n\n- Ada: write\n\n### ${heading}\n\n- Cy: post the minutes\n- [ ] Ben: mend the door`),
    ).toEqual(['Ada: write', 'Cy: post the minutes =done', 'Ben: mend the door =done'])
  })

  test.each(['Completed actions', 'Closed action items', 'Actions closed'])('%s', (heading) => {
    expect(read(`## ${heading}\n\n- Cy: post the minutes`)).toEqual(['Cy: post the minutes =done'])
  })
})

test.each<[string, string, string[]]>([
  ['a mark in brackets', '[ACTION] Ada to check', ['Ada: Ada to check']],
  ['a mark in brackets, with a handle', '- [AI] @bruiz to respond', ['bruiz: @bruiz to respond']],
  ['a mark in brackets, with a name', '- [AI Ben] respond\n- [ACTION: Cy] wait', ['Ben: respond', 'Cy: wait']],
  ['a number and a name', '- AI-41 Ben: order parts', ['#41 Ben: order parts']],
  [
    'a number, a name and a date',
    'AI-42 Ada and Cy - order parts (deadline: 4 Dec)',
    ['#42 Ada+Cy: order parts @2024-12-04'],
  ],
  ['a name behind the mark', '- Action Ben - mend it\n- Action item Ada: write it', ['Ben: mend it', 'Ada: write it']],
  ['a topic behind the mark', '- Action plan: next year\n- Action items: see below', []],
  [
    'TODO with a name',
    '- TODO(cyn): add a test\n- TODO @bruiz look\n- TODO (Ada): sing',
    ['cyn: add a test', 'bruiz: look', 'Ada: sing'],
  ],
  [
    'an action point',
    'AP1: Ada sends mail\n\nAP 2 (Ben): call back\n\nAP: Cy to sing',
    ['#1 Ada: Ada sends mail', '#2 Ben: call back', 'Cy: Cy to sing'],
  ],
  [
    'a robot',
    '#action cyn ask legal\n\n15:11:40 <adah> #action bruiz to call back\n\n#action update the wiki',
    ['cyn: ask legal', 'bruiz: call back', ': update the wiki'],
  ],
  [
    'what a robot says',
    '*ACTION*: adah will write (adah, 15:11:40)\n\n## Action items\n\n- adah will write',
    ['adah: adah will write'],
  ],
  ['a mark behind a name', '- Ada: **TODO** send the plan', ['Ada: send the plan']],
  ['a number with a part', '- **ACTION 62.1:** ask Ben\n- **ACTION 62.2** (Cy): sing', [': ask Ben', 'Cy: sing']],
  [
    'numbers with a part in a list',
    '## Actions\n\n- **78.3**—Ada to sing\n- 88.3-Ada Holm to follow up',
    ['Ada: Ada to sing', 'Ada Holm: Ada Holm to follow up'],
  ],
  [
    'due in the mark',
    'AI (Ada Holm, due 2024-03-12): two\n\nAI (Ada, due 12 Mar 2024): three\n\nAI (Ada, by 12 March 2024): four\n\nAI (Ada; due: March 12, 2024): five\n\nAI (Ada and Ben, until 5 Jan): six [done]',
    [
      'Ada Holm: two @2024-03-12',
      'Ada: three @2024-03-12',
      'Ada: four @2024-03-12',
      'Ada: five @2024-03-12',
      'Ada+Ben: six @2025-01-05 =done',
    ],
  ],
  [
    'due in the text',
    '## Actions\n\n- Ada: seven, due 12.3.2024\n- Ada: eight ETA 2024-03-12\n- Ada: nine 📅 2024-03-12\n- Ada to do ten (deadline 12 March 2024)\n- Ben: eleven by 20 December\n- Ben: twelve before 3 Jan\n- Ben: thirteen by end of March 2025\n- Ben: fourteen by 5 people',
    [
      'Ada: seven @2024-03-12',
      'Ada: eight @2024-03-12',
      'Ada: nine @2024-03-12',
      'Ada: Ada to do ten @2024-03-12',
      'Ben: eleven by 20 December @2024-12-20',
      'Ben: twelve before 3 Jan @2025-01-03',
      'Ben: thirteen by end of March 2025 @2025-03',
      'Ben: fourteen by 5 people',
    ],
  ],
  [
    'boxes that are none on GitHub',
    '- [] Ada: write\n- [/] Ben: half done\n- [-] Cy: call it off\n- [x] Mia: read',
    ['Ada: write', 'Ben: half done', 'Cy: call it off =superseded', 'Mia: read =done'],
  ],
  ['a tag of HackMD', '## Actions\n\n- [name=Ada] write it\n- [name=Ben]: read it', ['Ada: write it', 'Ben: read it']],
  [
    'a name in brackets',
    '- [ ] [Ben Z] move the meeting\n- [ ] [Ada Holm] stay',
    ['Ben Z: move the meeting', 'Ada Holm: stay'],
  ],
  [
    'several names',
    '## Actions\n\n- Ben + Cy: write\n- @bruiz, @cydee: read\n- Ada & Ben: sing\n- Ada/Cy to dance',
    ['Ben+Cy: write', 'bruiz+cydee: read', 'Ada+Ben: sing', 'Ada+Cy: Ada/Cy to dance'],
  ],
  [
    'a name at the end',
    '## Actions\n\n- draft a saga @cydee\n- draft a film - Ben\n- draft a song — Ada and Cy\n- talk with @cydee\n- see the page - Website\n- draft a play - Ada - 2024-12-20',
    [
      'cydee: draft a saga',
      'Ben: draft a film',
      'Ada+Cy: draft a song',
      ': talk with @cydee',
      ': see the page - Website',
      'Ada: draft a play @2024-12-20',
    ],
  ],
  [
    'letters behind a mark',
    'ACTION: eP to check\n\nACTION: br to check\n\nACTION: adah suggests a date\n\nACTION: ada (@acme) to follow-up\n\nACTION: JW - have a talk\n\nACTION: SC to sing',
    [
      'eP: eP to check',
      'br: br to check',
      'adah: adah suggests a date',
      'ada: ada (@acme) to follow-up',
      'JW: have a talk',
      'SC: SC to sing',
    ],
  ],
  [
    'words behind a mark',
    'ACTION: try to check\n\nACTION: PR to be written\n\nACTION: circulate to the list\n\nACTION: portal: the certificate expires',
    [': try to check', ': PR to be written', ': circulate to the list', ': portal: the certificate expires'],
  ],
  [
    'verbs and nouns before "to"',
    '- [ ] Circulate to the forum list\n- [ ] Invitations to group heads\n- [ ] Experiments to check with the lab\n- [ ] Directions to be sent\n- [ ] Reminder to all',
    [
      ': Circulate to the forum list',
      ': Invitations to group heads',
      ': Experiments to check with the lab',
      ': Directions to be sent',
      ': Reminder to all',
    ],
  ],
  [
    'names in other places',
    '## Actions\n\n- ada to start a thread\n- That Mia would tell the forum\n- Ada/organisers will meet\n- Zoe to come',
    [
      'ada: ada to start a thread',
      'Mia: That Mia would tell the forum',
      'Ada: Ada/organisers will meet',
      'Zoe: Zoe to come',
    ],
  ],
  [
    'nobody',
    '## Actions\n\n- Everyone: read it\n- AI (all): dance\n- write it (TBD)\n- AI (Mia, with help from Ben): paint',
    [': Everyone: read it', ': dance', ': write it', 'Mia: paint'],
  ],
  ['what is none', '## Actions\n\n- (none)\n- None\n- N/A\n- No action items this week.', []],
  [
    'links and statements',
    '## Actions\n\n- [Mandate](https://example.org/m)\n- https://example.org/n\n- The new list is set up.\n- We meet again on Monday.\n- There is an open call for talks.\n- Next meeting: 5 May\n- Status: report received\n- The list is to be set up by Ada',
    [': The list is to be set up by Ada'],
  ],
  [
    'links below a heading below',
    '## Actions\n\n### Agendas\n\n- [Agenda of 24 June](https://example.org/a)\n- We agreed on the date.\n- Ben to set the date',
    ['Ben: Ben to set the date'],
  ],
  [
    'boxes that are no tasks',
    '## Agenda\n\n- [ ] Say hello\n\n## Talk\n\n> - [ ] as the ticket says\n\nPull requests:\n\n- [ ] #12 paint it\n\nLinks\n\n- [ ] https://github.com/example/x/pull/23646\n- [ ] Ada: look at them',
    ['Ada: look at them'],
  ],
  [
    'lines without bullets',
    '## Action items\n\nAda to write the plan\nand to send it\nBen: read it\nIt was a long day.',
    ['Ada: Ada to write the plan and to send it', 'Ben: read it It was a long day.'],
  ],
  [
    'a table of who and what',
    '## Action summary\n\n| # | Who | What | Due |\n| --- | --- | --- | --- |\n| 1 | Ada | write | 12 Dec |\n| AI-2 | Ben, Cy | read | 2024-12-20 |\n| 3 | all | sing | TBD |',
    ['#1 Ada: write @2024-12-12', '#2 Ben+Cy: read @2024-12-20', '#3 : sing'],
  ],
  [
    'a table under an emoji',
    '## ✅ Action item\n\n| Task | Assignee | Deadline |\n| --- | --- | --- |\n| write | Ada | 1/2/2025 |\n| paint | TBD | 2025-02-01 |',
    ['Ada: write', ': paint @2025-02-01'],
  ],
  [
    'one said twice',
    'ACTION: Ada to write the plan\n\nAI #7: order the disks\n\n## Summary of action items\n\n- Ada to write the plan\n- Cy: order the disks',
    ['Ada: Ada to write the plan', '#7 Cy: order the disks'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('of a meeting without a list of names', () => {
  const text = '## Actions\n\n- JW - have a talk\n- Ben: read\n- draft a film - Ben'
  expect(read(text, '')).toEqual([': JW - have a talk', 'Ben: read', 'Ben: draft a film'])
})

test.each([
  [
    'a table of one column that is called so',
    '## Items\n\n| Action items |\n| --- |\n| BR: draft the letter |\n| Write to the club |\n| Ada to ask the sites |',
    ['BR: draft the letter', ': Write to the club', 'Ada: Ada to ask the sites'],
  ],
  ['a table of one column of something else', '## Items\n\n| Slides |\n| --- |\n| Write to the club |', []],
  [
    'a list in Spanish that gives out tasks, with who behind an arrow',
    '## Tareas y reparto\n\n- Pintar la valla (primera semana) -> Ben\n- Buscar un horno → Ada y Cy',
    ['Ben: Pintar la valla (primera semana)', 'Ada+Cy: Buscar un horno'],
  ],
  ['a list in French', '## Répartition des tâches\n\n- Peindre la porte => Ben', ['Ben: Peindre la porte']],
  ['a list in English', '## Tasks and assignments\n\n- paint the door -> Ada', ['Ada: paint the door']],
  ['an arrow to no person', '## Tasks\n\n- rename foo -> bar baz in the docs', [': rename foo -> bar baz in the docs']],
])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

test('of a table whose header was left empty', () =>
  expect(
    read(
      '## Actions\n\n|  |  |  |\n| --- | --- | --- |\n| **What** | **Who** | **Due** |\n| Write it | Ada | 2024-12-01 |',
    ),
  ).toEqual(['Ada: Write it @2024-12-01']))
