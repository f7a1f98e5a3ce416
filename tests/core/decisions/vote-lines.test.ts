import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The decisions of minutes with this text. */
function read(text: string): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n## Kiln\n\n${text}\n` }).decisions.map(
    ({ state, text: words }) => (state === 'agreed' ? words : `${state}: ${words}`),
  )
}

describe('a line that counts votes decides what it stands below', () => {
  test.each([
    ['Shall we fire the kiln on Sundays?\n\nVote: 5 for, 0 against. Approved.', 'Kiln: Vote: 5 for, 0 against.'],
    ['Mia showed the bricks. Vote: 4 for, 1 against.', 'Mia showed the bricks. Vote: 4 for, 1 against.'],
    ['- Sell the bricks\n  - Votes for: 1, against: 4', 'rejected: Sell the bricks: Votes for: 1, against: 4'],
    ['Abstimmung: 5 dafür, 0 dagegen, 1 Enthaltung.', 'Kiln: Abstimmung: 5 dafür, 0 dagegen, 1 Enthaltung.'],
    ['Vote : 5 pour, 0 contre, 1 abstention.', 'Kiln: Vote : 5 pour, 0 contre, 1 abstention.'],
    ['Votación: 5 a favor, 0 en contra.', 'Kiln: Votación: 5 a favor, 0 en contra.'],
    ['Votazione: 5 favorevoli, 0 contrari.', 'Kiln: Votazione: 5 favorevoli, 0 contrari.'],
    ['Stemming: 5 voor, 0 tegen.', 'Kiln: Stemming: 5 voor, 0 tegen.'],
    ['Votação: 5 a favor, 0 contra.', 'Kiln: Votação: 5 a favor, 0 contra.'],
  ])('%j', (text, decision) => expect(read(text)).toEqual([decision]))

  test.each(['We have 5 bricks for the floor.', 'There were 12 votes so far.', 'Vote: to be held in May.'])(
    'none: %s',
    (text) => expect(read(text)).toEqual([]),
  )
})

describe('an answer alone is of the sentence before it', () => {
  test.each([
    'Mia showed the accounts of the kiln. Approved.',
    'Frau Berg stellt die Säge vor. Einstimmig angenommen.',
    'Mme Berg présente le devis du four. Adopté à l’unanimité.'.replace('’', "'"),
    'Se presenta la cuenta del horno. Aprobado por unanimidad.',
    "Si presenta il conto del forno. Approvato all'unanimità.",
    'Mia laat de oven zien. Unaniem goedgekeurd.',
    'Mia mostrou as contas do forno. Aprovado por unanimidade.',
  ])('%s', (text) => expect(read(text)).toEqual([text]))

  test.each(['The kiln was tested for an hour. Passed.', 'Jon liked the bricks. Agreed.'])('none: %s', (text) =>
    expect(read(text)).toEqual([]),
  )
})

describe('what is short for a decision', () => {
  test.each([
    ['M/S/C to mend the kiln door.', 'to mend the kiln door.'],
    [
      'Motion by Mia to end at nine, second by Jon. All ayes.',
      'Motion by Mia to end at nine, second by Jon. All ayes.',
    ],
    ['Accept? (proposed Mia, Jon seconds, passed)', 'Accept? (proposed Mia, Jon seconds, passed)'],
    ['Conclusion: we are not planning to fire in May', 'we are not planning to fire in May'],
    ['Shelf 12 was approved on a roll call vote: Mia, Jon.', 'Shelf 12 was approved on a roll call vote: Mia, Jon.'],
    ['It was unanimously RESOLVED to paint it.', 'It was unanimously RESOLVED to paint it.'],
    ['The list of glazes was approved as circulated.', 'The list of glazes was approved as circulated.'],
    ['Sell clay?\n\nVote: Aye - 4, Nay - 1.', 'Kiln: Vote: Aye - 4, Nay - 1.'],
    ['The minutes were taken as read.', 'The minutes were taken as read.'],
    ['The board agreed the new hours of the kiln.', 'The board agreed the new hours of the kiln.'],
    ['Jon spoke of clay, glaze etc.\nThe board agreed to wait.', 'The board agreed to wait.'],
  ])('%j', (text, decision) => expect(read(text)).toEqual([decision]))

  test.each([
    'Conclusion: what will we do in May?',
    'Conclusion: the kiln looks fine',
    'The board agreed the kiln was too hot.',
    'Accept? (proposed Mia, Jon seconds)',
  ])('none: %s', (text) => expect(read(text).filter((each) => !each.startsWith('proposed'))).toEqual([]))
})

test.each([
  'A comissão aprovou a compra de um forno.',
  'Ficou definido que o forno será azul.',
  "Il comitato direttivo ha approvato l'acquisto di un forno.",
  'Si stabilisce di comprare un forno.',
  'Het bestuur gaat akkoord met de aankoop van een oven.',
  'La reunión ratificó la compra de un horno.',
])('a body decides: %s', (text) => expect(read(text)).toEqual([text]))
