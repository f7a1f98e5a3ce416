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
