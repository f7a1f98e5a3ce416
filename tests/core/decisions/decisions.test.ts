import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/core/parse/document.ts'
import { testFixtures } from '../fixtures.ts'

describe('decisions', () =>
  testFixtures('decisions', ({ decisions }) =>
    decisions.map(({ text, state, place }) => ({ text, ...(state === 'agreed' ? {} : { state }), line: place.line })),
  ))

/** What is decided in minutes with this text, as `state: words`. */
function read(text: string): string[] {
  const body = `# Call\n\nAttending: Mia Berg (MB), Jon Dahl (JD)\n\n${text}\n`
  const source = {
    path: 'minutes/ops/2021-03-04.md',
    digest: '',
    isReadable: true,
    body,
    data: {},
    problems: [],
    places: {},
    messages: [],
    offset: 0,
  }
  return parseDocument(source, { redact: true, initialsOnly: [] }).said.decisions.map(
    ({ state, text: words }) => `${state}: ${words}`,
  )
}

describe('headings of decisions', () => {
  test.each([
    'Conclusion/Resolution',
    'Consensus/Resolution',
    'Conclusion/Decision',
    'Summary / Conclusion',
    'Conclusion & Resolution',
    'Key decisions made',
    '✅ Decisions',
    'Summary of resolutions',
    '3.1 Conclusion:',
  ])('%s', (heading) => {
    expect(read(`#### ${heading}\n\n- Adopt the blue form`)).toEqual(['agreed: Adopt the blue form'])
  })

  test.each(['Resolution of the dispute', 'Open questions', 'Summary', 'Conclusion of the contract with Acme'])(
    '%s is none',
    (heading) => {
      expect(read(`#### ${heading}\n\n- Adopt the blue form`)).toEqual([])
    },
  )
})

test.each<[string, string, string[]]>([
  [
    'a conclusion in prose',
    '### Conclusion\n\nThe blue form is adopted with explicit support of Mia.',
    ['agreed: The blue form is adopted with explicit support of Mia.'],
  ],
  [
    'consensus in prose',
    '### Conclusion\n\nConsensus to move forward with option two.',
    ['agreed: Consensus to move forward with option two.'],
  ],
  [
    'prose with a report behind it',
    '### Conclusion\n\nThe wiki moves to the new host; the group agreed on May.\n\nMia presented her slides.',
    ['agreed: The wiki moves to the new host; the group agreed on May.'],
  ],
  ['reviewers below it', '### Conclusion\n\nStage 2. Reviewers:\n\n- MB\n- Firefly', ['agreed: Stage 2']],
  ['reviewers in the same line', '### Conclusion\n\n- Stage 2\n- Reviewers: MB, Firefly\n- MB', ['agreed: Stage 2']],
  [
    'editors below an item',
    '### Conclusion\n\n- Advanced to stage 3. Editors:\n  - JD\n  - MB',
    ['agreed: Advanced to stage 3'],
  ],
  ['a template', '### Conclusion\n\n- List\n- of\n- things', []],
  ['names', '### Conclusion\n\n- MB\n- WH\n- Apple\n- Firefox\n- Mia Berg, Jon Dahl', []],
  [
    'reports',
    '### Conclusion\n\n- No newsworthy changes\n- MLS expressed concerns\n- Presented a number of use cases\n- JD will come back with a draft\n- Some discussion of the colours',
    [],
  ],
  [
    'an item that leads a list',
    '## Decisions\n\n- We agreed to:\n  - buy disks\n  - sell tapes',
    ['agreed: We agreed to: buy disks; sell tapes'],
  ],
  [
    'a paragraph that leads a list',
    '## Resolution\n\nThe board agrees to:\n\n- buy disks\n- sell tapes',
    ['agreed: The board agrees to: buy disks; sell tapes'],
  ],
  ['a label of decisions leads a list', '## Decisions\n\nDecisions:\n\n- Buy disks', ['agreed: Buy disks']],
  [
    'answers to choose from',
    'Decision: yes / no / needs more information\n\nDecision: approve / reject\n\n**Decision:** [decision]',
    [],
  ],
  [
    'a question',
    'Decision: Are we asking for a role?\n\nDECISION: is this right? https://example.org/12\n\n## Decisions\n\n- Shall we move?',
    [],
  ],
  [
    'nothing',
    'Decision: none\n\nDECISION: TBD\n\nDecisions: none taken\n\n## Decisions\n\n- None\n- n/a\n- Okay.\n- Fine.',
    [],
  ],
  [
    'two marks in one paragraph',
    'Resolution 4: publish four\n**Decision** - go ahead',
    ['agreed: publish four', 'agreed: go ahead'],
  ],
  [
    'a robot',
    '#agreed keep the old name\n\n`x`\n\n15:11:40 <dan> #agreed drop the new one\n\n#rejected a third name',
    ['agreed: keep the old name', 'agreed: drop the new one', 'rejected: a third name'],
  ],
  ['what a robot says', '*AGREED*: keep the old name (dan, 15:11:40)', ['agreed: keep the old name']],
  ['approved', 'APPROVED: the minutes of March', ['agreed: the minutes of March']],
  ['who approved', 'Approved: Mia Berg', []],
  ['a motion that is carried', 'MOTION: buy four disks\n\nMotion carried 5-0', ['agreed: buy four disks']],
  [
    'a motion that is carried, with its words',
    'Motion carried: the budget is adopted',
    ['agreed: the budget is adopted'],
  ],
  ['a motion that fails', '- MOTION: sell the tapes\n- Vote: failed', ['rejected: sell the tapes']],
  [
    'a motion that is tabled',
    '- Motion to sell the tapes by Mia, seconded by Jon. Tabled',
    ['deferred: Motion to sell the tapes by Mia, seconded by Jon. Tabled'],
  ],
  [
    'a motion in a sentence',
    'Motion to adopt the agenda, seconded by Jon. Motion passed unanimously.',
    ['agreed: Motion to adopt the agenda, seconded by Jon. Motion passed unanimously.'],
  ],
  ['a vote', '- PROPOSAL: close the wiki\n- VOTE: passed', ['agreed: close the wiki']],
  ['an answer to its heading', '## Move the wiki\n\nDecision: Approved.', ['agreed: Move the wiki: Approved.']],
  ['an answer that rejects', '## Move the wiki\n\n**Decision**: rejected', ['rejected: Move the wiki: rejected']],
  [
    'what is put off',
    'DECISION: deferred to the call in May\n\nDEFERRED: the new logo',
    ['deferred: deferred to the call in May', 'deferred: the new logo'],
  ],
  [
    'what is put off in a list',
    '## Key decisions\n\n- ✅ Ship the notes in 2.1\n- ⏸️ Defer the canvas to spring\n- ❌ Rejected: a second wiki',
    [
      'agreed: ✅ Ship the notes in 2.1',
      'deferred: ⏸️ Defer the canvas to spring',
      'rejected: ❌ Rejected: a second wiki',
    ],
  ],
  ['no consensus', '### Conclusion\n\n- No consensus', ['rejected: No consensus']],
  ['what is proposed and stays so', 'PROPOSED RESOLUTION: sell the disks', ['proposed: sell the disks']],
  [
    'a sentence that begins with it',
    '- Agreed to meet in May\n- Decided to keep the name\n- Agreed to postpone the move\n- Agreed last time to wait\n- Decision to be taken in May\n- Agreed.\n- We agreed that we need more tea',
    ['agreed: Agreed to meet in May', 'agreed: Decided to keep the name', 'deferred: Agreed to postpone the move'],
  ],
  [
    'a table',
    '## Decisions Made\n\n| # | Decision |\n| --- | --- |\n| 1 | We go with A |\n| 2 | Buy disks |\n\n**Mia Berg**\n\n- Hi, how are you?\n- Fine.\n- We should go with A.\n\n**Jon Dahl**\n\n- Okay. Use the second one.',
    ['agreed: We go with A', 'agreed: Buy disks'],
  ],
  [
    'a table with answers',
    '| Proposal | Decision |\n| --- | --- |\n| Buy disks | Approved |\n| Sell tapes | rejected |\n| Paint it | deferred |\n| Rest | |',
    ['agreed: Buy disks: Approved', 'rejected: Sell tapes: rejected', 'deferred: Paint it: deferred'],
  ],
  [
    'a table with a status',
    '## Decisions\n\n| Decision | Status |\n| --- | --- |\n| One table per tool | Proposed |\n| No tapes | Agreed |',
    ['proposed: One table per tool', 'agreed: No tapes'],
  ],
  [
    'the same again in the summary',
    'RESOLUTION: publish the draft\n\n## Summary of resolutions\n\n- Publish the draft.',
    ['agreed: publish the draft'],
  ],
  [
    'the same few words of two things',
    '## Wiki\n\nDECISION: Extra time.\n\n## Portal\n\nDECISION: Extra time.',
    ['agreed: Extra time.', 'agreed: Extra time.'],
  ],
  [
    'a proposal and its decision',
    'PROPOSED: publish the draft\n\nMia: fine\n\n## Resolutions\n\n- Publish the draft',
    ['agreed: publish the draft'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})
