import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The decisions of minutes with this text. */
function read(text: string): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n## Topic\n\n${text}\n` }).decisions.map(
    ({ state, text: words }) => (state === 'agreed' ? words : `${state}: ${words}`),
  )
}

describe('motions as boards write them down', () => {
  test.each([
    [
      'in labels below each other',
      '**MOTION:** To buy two kilns.\n\nMoved by: Jon Dahl of Riverside\nSeconded by: Ines Roth\n**CARRIED**',
      ['To buy two kilns.'],
    ],
    [
      'in labels of French',
      '**MOTION:** Acheter deux fours pour la salle du haut.\n\nProposé par Jon Dahl de la section de la rive gauche\nAppuyé par Ines Roth\n**CARRIED**',
      ['Acheter deux fours pour la salle du haut.'],
    ],
    [
      'in a list, with the votes',
      '**Motion:** To buy two kilns.\n\n- **Moved by:** Jon Dahl\n- **In favor:** Jon Dahl, Ines Roth, Paulo Reis, Mia Berg\n- **Result:** FAILED',
      ['rejected: To buy two kilns.'],
    ],
    [
      'with both names before what was moved',
      'It was moved by Jon Dahl and seconded by Ines Roth to buy two kilns. Motion carried 4-0.',
      ['It was moved by Jon Dahl and seconded by Ines Roth to buy two kilns. Motion carried 4-0.'],
    ],
    [
      'with a tally in words',
      'Jon moved to sell the shed. Seconded by Ines. The motion failed, 1 in favor, 3 opposed.',
      ['rejected: Jon moved to sell the shed. The motion failed, 1 in favor, 3 opposed.'],
    ],
    [
      'in one sentence',
      'Jon moved to sell the shed; seconded by Ines; all in favor.',
      ['Jon moved to sell the shed; seconded by Ines; all in favor.'],
    ],
    [
      'with a sentence behind the result',
      'Motion to close by Jon, second by Ines. Carried. The meeting ended at eight.',
      ['Motion to close by Jon, second by Ines. Carried. The meeting ended at eight.'],
    ],
    [
      'in a table of results',
      '| Topic | Result |\n| --- | --- |\n| Move to the barn | Approved (5 yes, 0 no) |\n| Keep the shed | Rejected |',
      ['Move to the barn', 'rejected: Keep the shed'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    [
      'a table whose results are no answers',
      '| Topic | Result |\n| --- | --- |\n| Speed | 5 MB/s |\n| Size | Approved |',
    ],
    ['what was moved from place to place', 'The kilns were moved to the barn. All passed inspection.'],
    ['a motion without a result', 'Jon moved to sell the shed. Seconded by Ines.'],
  ])('%s is none', (_, text) => expect(read(text)).toEqual([]))
})

describe('prose that decides', () => {
  test.each([
    'The board approved the budget for 2024.',
    'On a motion by Ines Roth, seconded by Jon Dahl, the Board unanimously approved the budget.',
    'The Steering Council decided to close the old list.',
    'The Steering Council discussed the plan for the barn at length and approved it.',
    'The Council discussed Plan 647: Guards and approved it.',
    'The group discussed a reply to the packagers, and it was decided that Paulo would write it.',
    'Le conseil a examiné trois offres et a décidé de prendre la deuxième.',
    'The board reviewed three offers and accepted the one of the joiner.',
    'The consensus was that the barn stays open.',
    'The minutes of the last meeting were approved.',
    'Mia Berg was elected chair.',
    'It was agreed that we meet in May.',
    'Minutes of 3 July: approved',
    'Der Antrag wird mit 9 Ja-Stimmen angenommen.',
    'Die Versammlung beschließt den Kauf der Säge.',
    'Das Protokoll der letzten Sitzung wird ohne Einwände genehmigt.',
    'Henrike Sattler wird von der Versammlung zur Leiterin gewählt.',
    'Le compte rendu est approuvé.',
    'Le CA adopte à l’unanimité le tarif réduit.',
    'Il est décidé de ne plus prêter de clés.',
    'Margot Dufil est élue secrétaire.',
    'Se aprueba el presupuesto de 2024.',
    'Decidimos no pedir dinero para viajes.',
    'El acta queda aprobada por unanimidad.',
  ])('%s', (sentence) => {
    const isBare = sentence === 'Der Antrag wird mit 9 Ja-Stimmen angenommen.'
    expect(read(`Mia told us how it stands. ${sentence}`)).toEqual([isBare ? `Topic: ${sentence}` : sentence])
  })

  test('what became of it', () => {
    expect(read('The proposal was rejected.')).toEqual(['rejected: The proposal was rejected.'])
    expect(read('Der Antrag wird abgelehnt.')).toEqual(['rejected: Topic: Der Antrag wird abgelehnt.'])
    expect(read('La convention est rejetée.')).toEqual(['rejected: La convention est rejetée.'])
  })

  test.each([
    'Mia reported that the board approved the budget.',
    'Has the board approved the budget?',
    'The board would like to approve it once the plan is there.',
    'Die Leiterin berichtet, dass der Antrag angenommen wurde.',
    'Mme Le Du indique que la Ville a voté la subvention.',
    'The patch was accepted upstream.',
    'The department agreed to lend us the hall.',
    'Board vote underway.',
    'We decided on this.',
    'Mia: the board approved the budget.',
  ])('none: %s', (sentence) => expect(read(sentence)).toEqual([]))

  test('a sentence that goes on over lines is whole, and stands where it begins', () => {
    const { decisions } = compileFiles({
      'minutes/ops/2024-11-28.md': '# Call\n\nJon told us more.\nThe board approved\nthe budget.\n',
    })
    expect(decisions.map(({ text, place }) => [text, place.line])).toEqual([['The board approved the budget.', 4]])
  })

  test('a day with a full stop ends no sentence', () =>
    expect(read('Beschluss: Das Fest findet am 6. Juli im Park statt.')).toEqual([
      'Das Fest findet am 6. Juli im Park statt.',
    ]))
})

describe('headings and marks in other languages', () => {
  test.each([
    ['## Beschlüsse', 'Wir kaufen die Säge'],
    ['## Relevé de décisions', 'La cotisation passe à 20 euros'],
    ['## Acuerdos', 'El encuentro será el 5 de octubre'],
    ['## Décisions prises', 'Le site ouvre en mai'],
  ])('%s', (heading, text) => expect(read(`${heading}\n\n- ${text}`)).toEqual([text]))

  test.each([
    ['**Beschluss:** Der Server wird abgeschaltet.', 'Der Server wird abgeschaltet.'],
    ['Décision : le bureau prend le devis.', 'le bureau prend le devis.'],
    ['Acuerdo: las jornadas serán en marzo.', 'las jornadas serán en marzo.'],
    ['RESOLVED, that the board names Kim secretary.', 'the board names Kim secretary.'],
  ])('%s', (line, text) => expect(read(line)).toEqual([text]))

  test('a motion of somebody, and what became of it', () =>
    expect(read('Motion by Jon Dahl, seconded by Ines Roth, to approve the minutes. Passed unanimously.')).toEqual([
      'Motion by Jon Dahl, seconded by Ines Roth, to approve the minutes. Passed unanimously.',
    ]))
})

test('an answer alone is of what stands above it', () => {
  expect(read('### Adoption of the agenda\n\nAdopted.')).toEqual(['Adoption of the agenda: Adopted.'])
  expect(read('### Budget\n\nApproved without objection.')).toEqual(['Budget: Approved without objection.'])
})

test('a line that only goes on with a sentence begins no decision', () =>
  expect(read('We heard from the hosts, who\ndecided that they would move.')).toEqual([]))

describe('motions and their results', () => {
  test('what was moved in the sentence before', () =>
    expect(read('M. Berg moved to adopt the budget; J. Dahl seconded. The motion passed 3-0.')).toEqual([
      'M. Berg moved to adopt the budget; J. Dahl seconded. The motion passed 3-0.',
    ]))
  test('a result of nothing is none', () => expect(read('We went on for an hour. Motion carried.')).toEqual([]))
  test('a result below what was voted on', () =>
    expect(read('- Vote on proposal 12\n    - +1: mia, jon\n    - RESULT: accepted')).toEqual(['Vote on proposal 12']))
  test('a number of a year', () =>
    expect(read('**Beschluss 2023-17:** Die AG bekommt 200 €.')).toEqual(['Die AG bekommt 200 €.']))
  test('behind a label or the beginning of the sentence', () => {
    expect(read('1. **Tarifs 2024** : le CA adopte le tarif réduit.')).toEqual([
      'Tarifs 2024 : le CA adopte le tarif réduit.',
    ])
    expect(read('After some talk, it was agreed to meet in May.')).toEqual([
      'After some talk, it was agreed to meet in May.',
    ])
  })
  test('short lines are no wrapped sentence', () =>
    expect(read('**Dafür 16**\n**Dagegen 0**\nDer Antrag wird angenommen.')).toEqual([
      'Topic: Der Antrag wird angenommen.',
    ]))
})

test('a mark within a paragraph, above a line with another', () =>
  expect(read('Mia showed the draft. Agreed: go live on 1 July.\nAction: Jon to move the host.')).toEqual([
    'Agreed: go live on 1 July.',
  ]))

test('a label that names nobody of the meeting is no speaker', () => {
  const text = 'Present: Mia Berg, Jon Dahl\n\n**Minutes**: approved.\n\nMia: the board approved it.'
  expect(read(text)).toEqual(['Minutes: approved.'])
  expect(read('Decision #15 (deferred): new logo.')).toHaveLength(1)
})

describe('what those of a meeting agreed on and settled', () => {
  test.each([
    ['a working group', 'The WG agreed to mend the north gate before May.'],
    ['a group that took note before', 'The WG took note and agreed that a list of knots will be kept.'],
    ['a team by its name', 'The ferry crossing team agreed to paint the raft on Friday.'],
    ['councilors', 'The Councilors agreed to keep the pond open.'],
    ['an appointment', 'Ines Roth and Jon Dahl were appointed tellers.'],
    ['an appointment as something', 'Ines Roth was appointed as keeper of the keys.'],
    ['a majority that is told of', 'Two thirds were for it, and the amendment was passed (unanimous: 12).'],
  ])('%s', (_, sentence) => expect(read(sentence)).toEqual([sentence]))

  test('what was not passed', () =>
    expect(read('3 votes for and 9 against meant that the amendment was not passed.')).toEqual([
      'rejected: 3 votes for and 9 against meant that the amendment was not passed.',
    ]))

  test.each([
    ['Elected unanimously (11)', ['Topic: Elected unanimously (11)']],
    ['Unanimous votes for.', ['Topic: Unanimous votes for.']],
    ['Jon asked whether the lamp stays. All in agreement.', ['Jon asked whether the lamp stays. All in agreement.']],
    [
      '**Motion:** Mia moved to sell the raft. Jon seconded. It passed 4-0.',
      ['Mia moved to sell the raft. Jon seconded. It passed 4-0.'],
    ],
    [
      '**Motion:** Mia moved to sell the raft. Jon seconded. The motion failed 1-3.',
      ['rejected: Mia moved to sell the raft. Jon seconded. The motion failed 1-3.'],
    ],
    [
      '| N° | Assunto | Tipo |\n| - | - | - |\n| 1 | Trocar a corda | decisão |\n| 2 | Barcos | informe |',
      ['Trocar a corda'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    'Ines Roth was appointed by the mayor of Riverside.',
    'Ines Roth was appointed in March and has left.',
    'The raft team agrees with Jon.',
    'Elected members sit in front.',
    'If the rope holds, then the lamp and the amendment are ready.',
  ])('and not %s', (sentence) => expect(read(sentence)).toEqual([]))
})
