import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** What minutes with this text decide. */
function read(text: string): string[] {
  const people = 'Present: Mia Berg, Jon Dahl, Ines Roth'
  const { decisions } = compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${people}\n\n## Yard\n\n${text}\n` })
  return decisions.map(({ state, text: words }) => `${state}: ${words}`)
}

describe('decides', () => {
  test.each([
    ['- Logo - no one opposed', 'agreed: Logo - no one opposed'],
    ['- Website - no one opposed, Jon to find a designer', 'agreed: Website - no one opposed, Jon to find a designer'],
    ['- Proposal 99: rejected, Jon to tell the author', 'rejected: Proposal 99: rejected, Jon to tell the author'],
    ['Conventions validées.', 'agreed: Conventions validées.'],
    ['Enmienda nº 3: Se aprueba', 'agreed: Enmienda nº 3: Se aprueba'],
    ['Enmienda nº 4: Se rechaza', 'rejected: Enmienda nº 4: Se rechaza'],
    ['- Consensus on the blue form.', 'agreed: Consensus on the blue form.'],
    ['After a short vote (5-2) we picked the fox.', 'agreed: After a short vote (5-2) we picked the fox.'],
    ['It was suggested to meet in May, and all agreed.', 'agreed: It was suggested to meet in May, and all agreed.'],
    ['All in agreement about moving the kiln.', 'agreed: All in agreement about moving the kiln.'],
    ['Approval of the plan was reached', 'agreed: Approval of the plan was reached'],
    ['The minutes will now be kept in the hall.', 'agreed: The minutes will now be kept in the hall.'],
    [
      '**Parking.** The item was deferred to the next meeting.',
      'deferred: Parking. The item was deferred to the next meeting.',
    ],
    ['Der Punkt wurde auf Mai verschoben.', 'deferred: Der Punkt wurde auf Mai verschoben.'],
    [
      'We need a guard. Jon does it (decision of the board) and writes signs',
      'agreed: We need a guard. Jon does it (decision of the board) and writes signs',
    ],
    [
      '- motion by Jon to spend 200, 2nd by Mia, all in favor.',
      'agreed: motion by Jon to spend 200, 2nd by Mia, all in favor.',
    ],
    ['Antrag 2: Erhöhung des Beitrags – abgelehnt (3:9)', 'rejected: Erhöhung des Beitrags – abgelehnt (3:9)'],
    ['MOTION (Mia): renew the lease\nSecond: Jon\nResult: carried', 'agreed: renew the lease'],
    ['Beslutning: Vi køber en traktor', 'agreed: Vi køber en traktor'],
    ['Vedtaget: Kontingentet hæves', 'agreed: Kontingentet hæves'],
    ['Godkendt: Budget for 2025', 'agreed: Budget for 2025'],
    ['Dagsordenen blev godkendt.', 'agreed: Dagsordenen blev godkendt.'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test.each([
    'There are no objections from the group to looking at it later.',
    'All: No objections.',
    '- Fence (resolved by waiting) and oven',
    'The release was postponed to May.',
    'Consensus on the list is still missing.',
    '- Build passed',
    'Mia approved.',
    'die Details wurden sehr oft erst am Tag vorher festgelegt',
  ])('%s decides nothing', (text) => expect(read(text)).toEqual([]))
})

test('prose beside a marked line', () => {
  expect(read('The minutes were approved. Mia spoke.\nDECISION: we keep the boat')).toEqual([
    'agreed: The minutes were approved.',
    'agreed: we keep the boat',
  ])
})

test('a sentence that ends with what was done leads a list of decisions', () => {
  const items = '\n\n- keep the boat\n- sell the van'
  for (const lead of ['We agreed the following:', 'Usando o mapa, foi decidido:', 'It was decided:'])
    expect(read(lead + items)).toEqual(['agreed: keep the boat', 'agreed: sell the van'])
})

test('the words of a motion stand behind a label above its result', () => {
  const text =
    '### Motion #7\n\nPresenter: Mia\n\nText: Sell the shed.\n\nResolution: Passed\n\n### Motion #8\n\nText: Buy a van\n\nResolution: Postponed to May'
  expect(read(text)).toEqual(['agreed: Sell the shed.', 'deferred: Buy a van: Postponed to May'])
})

test('a column of outcomes has what somebody is to do as well', () => {
  const table = '| Item | Outcome |\n| --- | --- |\n| Kiln | Repair postponed to May |\n| Van | Jon to sell it |'
  expect(read(table)).toEqual(['deferred: Repair postponed to May'])
})

test('a column of decisions in another language', () => {
  expect(
    read('| Punkt | Beslutning | Ansvarlig |\n| --- | --- | --- |\n| Traktor | Vi køber en brugt traktor | Mia |'),
  ).toEqual(['agreed: Vi køber en brugt traktor'])
})
