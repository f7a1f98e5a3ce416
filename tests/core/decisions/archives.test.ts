import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** What minutes in the shape of a public archive decide and ask for, in invented words. */
function read(text: string): { decisions: string[]; actions: string[] } {
  const { decisions, actions } = compileFiles({ 'minutes/ops/2024-11-28.md': text })
  return {
    decisions: decisions.map(({ state, text: words }) => `${state}: ${words}`),
    actions: actions.all
      .toSorted((a, b) => (a.history[0]?.place.line ?? 0) - (b.history[0]?.place.line ?? 0))
      .map(
        ({ owners, title, due, state }) => `${owners.join('+')}: ${title}${due === null ? '' : ` @${due}`} ${state}`,
      ),
  }
}

describe('minutes in the shape of', () => {
  test('a call whose tables name their rows by identifiers', () => {
    const text = `# Call 12

Attending: Mia Berg, Jon Dahl

## Summary

| Decision Item | Description | Video ref |
| --- | --- | --- |
| **12.1** | Feed the wombats twice a day | [8:12](https://example.org/v?t=492) |

### Actions

| Action Item | Description | Video ref |
| --- | --- | --- |
| **12.2** | Mia to open an issue about the fence | [30:00](https://example.org/v?t=1800) |
| **12.3** | Jon to order straw | |
`
    expect(read(text)).toEqual({
      decisions: ['agreed: Feed the wombats twice a day'],
      actions: ['Mia: Mia to open an issue about the fence open', 'Jon: Jon to order straw open'],
    })
  })

  test('a technical committee: votes and actions deep in lists, and again in a summary', () => {
    const text = `# 2024 11 28 Minutes

**Members**

| Name | Company | Present |
| --- | --- | --- |
| Mia Berg | Acme | Yes |
| Jon Dahl | Beta | No |

**Action Item Review**

- Exit criteria (Mia)

- - Discussion

  - - MB: The summary is very helpful.
    - ACTION:  Arno to take another look at the criteria and send them
      to the list.

Wombat (Jon Dahl)

- Proposal to include the wombat tool in quokka

- - VOTE:  Approved unanimously.  (Note: Jon had dropped from the call)
  - The committee showed interest in it.

**Action Items**

- ACTION:  Arno to take another look at the criteria and send them to
  the list.
- ACTION:  Todd to finish the plan for the workshops
`
    expect(read(text)).toEqual({
      decisions: ['agreed: Proposal to include the wombat tool in quokka'],
      actions: [
        'Mia: Exit criteria open',
        'Arno: Arno to take another look at the criteria and send them to the list. open',
        'Todd: Todd to finish the plan for the workshops open',
      ],
    })
  })

  test('a board: motions with who moved them, and what became of each', () => {
    const text = `# Minutes

### 2. Agenda

**MOTION:** To approve the agenda as presented.

Moved by: Mia Berg
Seconded by: Jon Dahl
**CARRIED**

### 3. Report

**Motion:** To accept the report of the treasurer.

- **Moved by:** Mia Berg
- **Seconded by:** Jon Dahl
- **Vote:** 3 in favour, 2 opposed
- **Result:** PASSED

### 4. Sale

Motion: To sell the boat.

Moved by Jon Dahl, seconded by Ines Roth

Motion defeated.

### 5. Builds

The night build ran.

- Result: passed
`
    expect(read(text)).toEqual({
      decisions: [
        'agreed: To approve the agenda as presented.',
        'agreed: To accept the report of the treasurer.',
        'rejected: To sell the boat.',
      ],
      actions: [],
    })
  })

  test('a board: a long count of votes and a long line of movers before the result, resolutions by letter and number', () => {
    const text = `# Minutes

### Garden

**Motion:** To buy the second greenhouse.

- **Moved by:** Mia Berg
- **Vote:** 1 in favor, 4 opposed, 0 abstentions, 1 not voting
- **Result:** FAILED

### Fence

MOTION: To paint the fence.

Moved by Councillor Alexandra Montgomery-Berg, seconded by Deputy Mayor Jon Dahl

**CARRIED**

### Lamps

**RESOLUTION R2024-03:** New lamps for the shed

Moved by: Jon Dahl
**CARRIED**

### Door

RESOLVED D-7: Keep the door shut

### Pond

MOTION: To dig a pond.

The members talked for a while about the frogs that live there already.

- Result: passed

### Travel

* Approved up to 300 for the train
* Asked for what was approved up to now
`
    expect(read(text)).toEqual({
      decisions: [
        'rejected: To buy the second greenhouse.',
        'agreed: To paint the fence.',
        'agreed: New lamps for the shed',
        'agreed: Keep the door shut',
        'agreed: To dig a pond.',
        'agreed: Approved up to 300 for the train',
      ],
      actions: [],
    })
  })

  test('a sprint call: boxes in the notes, handles for names', () => {
    const text = `## quokka

#### Lead: @mia-b
#### Notetaker: @em-jo

#### Participants

- @mia-b
- @jon_d
- @em-jo

## Agenda

- Update
  - transport works

## Notes

 - Update from last week:
     - Testnet (@jon_d) - repo: https://example.org/testnet
 - [ ] @mia-b and @jon_d to touch base after the sprint
 - Board: https://example.org/board

##### After the call, write the action items into the issue
`
    expect(read(text)).toEqual({
      decisions: [],
      actions: ['mia-b+jon_d: @mia-b and @jon_d to touch base after the sprint open'],
    })
  })

  test('a council: each action with its owner and date behind dashes', () => {
    const text = `# Council - 2024-11-28

## Attendees

- Mia Berg (Acme)
- Jon Dahl (Beta)

## Discussion

### Budget

- Decision: buy two servers
- We talked about the third.

## Action Items

- [ ] Write the budget - Mia - 2024-12-20
- [ ] Ask for offers - Jon Dahl - 5 Dec
- [x] Send the minutes - Mia
`
    expect(read(text)).toEqual({
      decisions: ['agreed: buy two servers'],
      actions: [
        'Mia: Write the budget @2024-12-20 open',
        'Jon Dahl: Ask for offers @2024-12-05 open',
        'Mia: Send the minutes done',
      ],
    })
  })

  test('an assembly: a vote on what its heading or its item asks for', () => {
    const text =
      '# Call\n\n### Request for four lamps\n\n* We need more figures\n* Vote passed among those present\n\n### Any other\n\n* A second door\n  * Motion failed 2-5\n'
    expect(read(text)).toEqual({
      decisions: ['agreed: Request for four lamps', 'rejected: A second door'],
      actions: [],
    })
  })
})

/** What text below a title decides. */
const decisionsOf = (text: string): string[] => read(`# Club\n\nPresent: Mia Berg, Rob Hale\n\n${text}\n`).decisions

describe('what came of a topic', () => {
  test.each([
    ['Adopted, by a 7-2 vote (1 member not present)', 'agreed'],
    ['Deferred for possible future discussion.', 'deferred'],
    ['The board agreed that a vote now would be premature.', 'agreed'],
    ['The board voted; all were in favor. Mia volunteered.', 'agreed'],
    ['Rejected', 'rejected'],
  ])('stands behind a label: %s', (outcome, state) =>
    expect(decisionsOf(`### Plan 12: A new shed\n\nWe talked.\n\n**Outcome:** ${outcome}`)).toEqual([
      `${state}: Plan 12: A new shed${state === 'rejected' ? '' : `: ${outcome}`}`,
    ]),
  )
  test.each(['Outcome: the build passed', 'Outcome: Mia learnt much', 'Result: 12 of 14'])('%s is none', (line) =>
    expect(decisionsOf(`### Tests\n\n${line}`)).toEqual([]),
  )

  test('in capitals behind what was voted on', () =>
    expect(
      decisionsOf(
        '- Approval of the agenda: **[PASS]**\n  - First: Rob **[PASS]**\n- 5/3/2012 Minutes Approval: PASS\n- Motion to sell the shed: [FAIL]\n- Unit tests: PASS',
      ),
    ).toEqual([
      'agreed: Approval of the agenda',
      'agreed: 5/3/2012 Minutes Approval',
      'rejected: Motion to sell the shed',
    ]))
})

describe('a sentence that leads a list', () => {
  test('of the following says that each was decided', () =>
    expect(decisionsOf('The following proposals were adopted:\n\n- P2: Sell the shed\n- P3: Buy a lamp\n')).toEqual([
      'agreed: P2: Sell the shed',
      'agreed: P3: Buy a lamp',
    ]))
  test('else owns it', () =>
    expect(decisionsOf('The board decided to buy:\n\n- a shed\n- a lamp\n')).toEqual([
      'agreed: The board decided to buy: a shed; a lamp',
    ]))
})

test('cells of minutes that are one table tell decisions, names and answers alone do not', () =>
  expect(
    decisionsOf(
      '| Topic | Notes | Owner |\n| --- | --- | --- |\n| Approve the agenda | Agenda approved | None |\n| Quorum | Agreed to meet monthly.<br>Mia was late. | Rob |\n| Portal | done | approved |\n',
    ),
  ).toEqual(['agreed: Agenda approved', 'agreed: Agreed to meet monthly.']))

describe('forms of sentences', () => {
  test.each([
    'Mia moved the minutes be accepted as they are. Rob seconded. Unanimous vote in favour.',
    'Board members agreed email and telephone are the best ways to stay in touch.',
    'For the meeting in 2021 board agreed to send a poll to all members.',
    "L'entrée de Rob au conseil est adoptée à 43 voix contre 0.",
    'Der Ausbau des Schuppens wird mit 9 Stimmen angenommen.',
    'Entscheidung wurde gefällt: wir bauen am Deich.',
    'The Senate approved the minutes of 4 February.',
  ])('%s', (text) => expect(decisionsOf(text)).toHaveLength(1))

  test.each([
    'At the last meeting, a proposal was accepted for Mia to paint the shed.',
    'Mia moved the report be accepted, and Rob seconded.',
    'Flyer (etwa 30 Euro), nach dem Treffen wird bestellt.',
    'The board agreed with Mia, who should know.',
  ])('%s decides nothing', (text) => expect(decisionsOf(text)).toEqual([]))
})

test('an election says who was elected', () => {
  const list = '- Vice-President - Mia Berg\n- Treasurer: Rob Hale\n- Two members asked how\n'
  expect(decisionsOf(`## Election of the 2016 committee\n\n${list}`)).toEqual([
    'agreed: Vice-President - Mia Berg',
    'agreed: Treasurer: Rob Hale',
  ])
  expect(decisionsOf(`## Committee\n\n${list}`)).toEqual([])
})

test('an agreement that names a release of the code is no list of people', () =>
  expect(decisionsOf('**Acuerdos tomados:**\n\n- **Acuerdo 1:** Publicar una release oficial en GitHub.\n')).toEqual([
    'agreed: Publicar una release oficial en GitHub.',
  ]))

test('an order to somebody is an action', () =>
  expect(
    read(
      '- Auftrag an jannik: den Zaun streichen\n- Auftrag an Jodo: Farbe kaufen\n- Auftrag: erledigt\n',
    ).actions.slice(0, 2),
  ).toEqual(['jannik: den Zaun streichen open', 'Jodo: Farbe kaufen open']))

test('a mark in brackets decides as one before a colon', () =>
  expect(decisionsOf('- [DECISION] use the green form\n- [AGREED]: meet in May\n- [decisions](log.md)\n')).toEqual([
    'agreed: use the green form',
    'agreed: meet in May',
  ]))
