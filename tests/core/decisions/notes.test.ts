import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** `state: text` of what minutes with this text decide. */
function read(text: string, head = '# Call\n\nPresent: Mia Berg, Jon Dahl\n\n## Kiln\n\n'): string[] {
  const { decisions } = compileFiles({ 'minutes/ops/2024-11-28.md': `${head}${text}\n` })
  return decisions.map(({ state, text: words }) => `${state}: ${words}`)
}

describe('what was agreed, in a note that names nobody', () => {
  test.each([
    'Agreed that the lamp should stay on.',
    'Agreed in the call it can be painted.',
    'Agreed with the potters that they can use the shed.',
    'Agreed on firing every second Monday.',
    'Agreed we should buy bricks.',
    'Agreed let’s wait for the mason.',
    'Beschlossen, dass der Ofen bleibt.',
    'Einigkeit, dass der Ofen bleibt.',
    'Afgesproken dat de oven blijft.',
    'Décidé de garder le four.',
    'Deciso di tenere il forno.',
  ])('%s', (sentence) => expect(read(`- ${sentence}`)).toEqual([`agreed: ${sentence}`]))

  test.each([
    'Agreed that it is a fine kiln.',
    'Agreed that the potters have a point.',
    'Agreed on that.',
    'Agreed on next steps.',
    'Agreed last time that the lamp should stay on.',
    'Agreed for the most part.',
    'Agreed.',
  ])('none: %s', (sentence) => expect(read(`- ${sentence}`)).toEqual([]))
})

describe('who decides without a name, or what follows', () => {
  test.each([
    'The KTL agreed to close the kiln in May.',
    'The PWB unanimously approved the plan for the roof.',
    'The rule changes passed.',
    'The meeting concluded that the fee stays.',
    'Daarom wordt besloten dat de oven blijft.',
    'Het bestuur onderschrijft het plan voor het dak.',
    'Il est donc décidé de garder le four.',
    'Perciò si decide di tenere il forno.',
    'Por isso decide-se manter o forno.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([`agreed: ${sentence}`]))

  test.each([
    'The API approves requests of known clients.',
    'The KTL met twice.',
    'The meeting concluded at 6:45pm.',
    'The summer passed.',
  ])('none: %s', (sentence) => expect(read(sentence)).toEqual([]))
})

describe('that something comes later may be what was decided', () => {
  test.each([
    'the release of 3.5.2 is postponed to 15 October 2024.',
    'the review is put off until November, and Mia prepares it.',
    'both firings are delayed to May',
  ])('DECISION: %s', (text) => expect(read(`DECISION: ${text}`)).toEqual([`agreed: ${text}`]))

  test.each(['the motion on the roof is deferred until May.', 'postponed to May, since Jon is away'])(
    'DECISION: %s waits',
    (text) => expect(read(`DECISION: ${text}`).map((line) => line.split(':')[0])).toEqual(['deferred']),
  )
})

describe('until when a topic waits, in a note', () => {
  test.each([
    ['Deferred to the May meeting', 'Kiln: Deferred to the May meeting'],
    ['Defer until the mason is here.', 'Kiln: Defer until the mason is here.'],
    ['Vertagt bis Jon wieder da ist', 'Kiln: Vertagt bis Jon wieder da ist'],
    ['Auf Mai verschoben', 'Kiln: Auf Mai verschoben'],
    ['Reporté au mois de mai', 'Kiln: Reporté au mois de mai'],
    ['Uitgesteld tot mei', 'Kiln: Uitgesteld tot mei'],
    ['New chimney - tabled until the roof is dry', 'New chimney - tabled until the roof is dry'],
    ['Neuer Kamin -> auf Mai verschoben', 'Neuer Kamin -> auf Mai verschoben'],
    ['New door -- tabled until next meeting', 'New door -- tabled until next meeting'],
  ])('%s', (note, text) => expect(read(`- ${note}`)).toEqual([`deferred: ${text}`]))

  test.each(['Deferred maintenance', 'Should it be deferred to May?', 'Mia deferred to Jon.', 'Tabled a motion'])(
    'none: %s',
    (note) => expect(read(`- ${note}`)).toEqual([]),
  )
})

describe('an answer is of the words that somebody put', () => {
  test('above the line that says who moved it', () =>
    expect(read('The shed shall be sold.\n\nProposed by: Mia\n\nUnanimously approved.')).toEqual([
      'agreed: The shed shall be sold. Unanimously approved.',
    ]))
  test('one after the other', () =>
    expect(
      read(
        '**Mia for chair.**\n\nMoved by: Jon\n\nApproved by all.\n\n**Jon for clerk.**\n\nMoved by: Mia\n\nRejected 2-5.',
      ),
    ).toEqual(['agreed: Mia for chair. Approved by all.', 'rejected: Jon for clerk. Rejected 2-5.']))
  test('and of nothing that was settled before', () =>
    expect(read('The shed shall be sold.\n\nProposed by: Mia\n\nApproved by all.\n\nWe had tea.')).toHaveLength(1))
  test('below a heading that is the only one above it', () =>
    expect(read('Approved by consensus.', '---\ntitle: Call\n---\n\n## Notes\n\nTea\n\n## A new roof\n\n')).toEqual([
      'agreed: A new roof: Approved by consensus.',
    ]))
  test('but not of the title', () => expect(read('Approved by consensus.', '# Call of the potters\n\n')).toEqual([]))

  test.each([
    ['Jon moved to buy bricks. Mia seconded.\n\nThere were no objections.', 1],
    ['Jon nominated Mia as clerk. There were no objections.', 1],
    ['Jon spoke of bricks.\n\nThere were no objections.', 0],
  ])('no objections: %s', (text, count) => expect(read(text)).toHaveLength(count))
})

test.each([
  ['Mia was selected to chair the meeting.', 1],
  ['Jon was chosen to lead the tour.', 1],
  ['Jon ist ab sofort zum Wart ernannt.', 1],
  ['Feature request dismissed.', 1],
  ['New members: keine Gegenrede', 1],
  ['The old list will now be renamed to the new list.', 1],
  ['Mia was selected from the list.', 0],
  ['Pull request accepted.', 0],
  ['Jon will be chosen to lead the tour.', 0],
  ['Students will now start to sing.', 0],
])('%s', (sentence, count) => expect(read(`- ${sentence}`)).toHaveLength(count))
