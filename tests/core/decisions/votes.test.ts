import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The decisions of minutes with this text. */
function read(text: string): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n## Shed\n\n${text}\n` }).decisions.map(
    ({ state, text: words }) => (state === 'agreed' ? words : `${state}: ${words}`),
  )
}

describe('what a result without words of its own is of', () => {
  test.each([
    [
      'an application above a rule, with the votes in lines',
      '---\n**Antrag**\nDer Vorstand beantragt den Kauf der Säge.\n---\n**Ja: 16**\n**Nein: 0**\n**Enthaltung: 1**\nDer Antrag wird von der Versammlung angenommen.\n---',
      ['Antrag Der Vorstand beantragt den Kauf der Säge. Der Antrag wird von der Versammlung angenommen.'],
    ],
    [
      'a label alone, and what stands below it',
      'Mia erklärt, was im Schuppen fehlt.\nBeschlussfassung:\n---\nIm Schuppen darf ab Mai nicht mehr\ngelagert werden.\n---\nWir stimmen ab:\nDer Antrag wurde einstimmig angenommen.\n---',
      ['Im Schuppen darf ab Mai nicht mehr gelagert werden. Der Antrag wurde einstimmig angenommen.'],
    ],
    [
      'a label with its words',
      'Beschlussvorlage: Die Säge wird verkauft.\n\nDer Antrag wird abgelehnt.',
      ['rejected: Die Säge wird verkauft. Der Antrag wird abgelehnt.'],
    ],
    [
      'a heading, where no motion stands before it',
      'Der Antrag wird vertagt.',
      ['deferred: Shed: Der Antrag wird vertagt.'],
    ],
    [
      'the item that it is a part of',
      '- Mia moves to sell the saw.\n  - Jon seconds. No objections. The motion carries.',
      ['Mia moves to sell the saw. The motion carries.'],
    ],
    [
      'the item before it',
      '- Mia moves to sell the saw.\n- Jon seconds. No objections. The motion carries.',
      ['Mia moves to sell the saw. The motion carries.'],
    ],
    [
      'two motions at once',
      'Motion by Mia, second by Jon to sell the saw. Motion by Jon, second by Mia to buy a lamp. Both motions carried.',
      [
        'Motion by Mia, second by Jon to sell the saw. Both motions carried.',
        'Motion by Jon, second by Mia to buy a lamp. Both motions carried.',
      ],
    ],
    [
      'a motion with the votes of each',
      'Motion by Mia to sell the saw. Motion carried by the votes of Mia yea and Jon yea.',
      ['Motion by Mia to sell the saw. Motion carried by the votes of Mia yea and Jon yea.'],
    ],
    [
      'somebody named in the sentence before',
      'Mia Berg stellt sich zur Wahl. Sie wird einstimmig gewählt.',
      ['Mia Berg stellt sich zur Wahl. Sie wird einstimmig gewählt.'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  test('each result is of one motion', () =>
    expect(read('Mia moved to sell the saw. The motion passed. The motion failed.')).toEqual([
      'Mia moved to sell the saw. The motion passed.',
    ]))
})

describe('what the numbers of a vote say', () => {
  const put = 'Es wurde über die Anschaffung einer Säge gesprochen und per Handzeichen abgestimmt.'
  test.each([
    ['Das Ergebnis der Abstimmung: 8 Ja-Stimmen, keine Nein-Stimme und keine Enthaltungen.', 'agreed'],
    ['Ergebnis: 2 Ja-Stimmen, 5 Nein-Stimmen.', 'rejected'],
    ['Dafür: 5, Dagegen: 0, Enthaltung: 1', 'agreed'],
  ])('%s', (tally, state) =>
    expect(read(`${put} ${tally}`)).toEqual([`${state === 'agreed' ? '' : 'rejected: '}${put} ${tally}`]),
  )

  test('nothing without a motion', () => expect(read('We counted the tiles: 8 yes, 2 no.')).toEqual([]))
})

describe('who decides', () => {
  test.each([
    'Those present agreed that the old list should be closed.',
    'The board members decided to not print the old minutes.',
    'The attending members of the Garden Group gave approval for moving forward with the pond.',
    'All agree to continue in January.',
    'The walls of the barn were painted and accepted by the board.',
    'Sur le principe du chantier, le CA vote pour à l’unanimité.',
    'La peinture de la salle et l’achat du four ont été validés par le CA.',
    'Zum Ende des Gesprächs wurde beschlossen, noch einmal nachzufragen.',
    'After a discussion it was decided to leave the cart where it is.',
    'Ines Roth und Jon Dahl werden von der Versammlung zu den neuen Prüfern gewählt.',
    'Mia Berg elected by acclamation.',
    'El pleno acuerda comprar un horno.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([sentence]))

  test.each([
    'Group of companies who have adopted the tool.',
    'Everybody agrees that we need to talk more.',
    'The pumps were checked and accepted by the plumber.',
    'On Jon’s plate, board of the other club approved it.',
    'Der Vorstand stimmt über den Antrag wie folgt ab: siehe unten.',
  ])('%s is none', (sentence) => expect(read(sentence)).toEqual([]))
})

describe('a mark in capitals without a colon', () => {
  test.each([
    ['- [mia] **RESOLVED** We can start with three forms', 'We can start with three forms'],
    ['- Jon: RESOLVED we close the old list today', 'we close the old list today'],
    ['- AGREED we meet again in May', 'we meet again in May'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test.each(['- RESOLVED in 4.2 by Mia Berg', '- RESOLVED FIXED', '- RESOLVED by the vendor last night'])(
    '%s is none',
    (text) => expect(read(text)).toEqual([]),
  )
})

test('neither a heading of all sorts nor who speaks next is what was carried', () => {
  const text = '# Call\n\n## Meeting notes\n\n- Motion approved.\n  - Mia S –\n- Works on the fence.\n'
  expect(compileFiles({ 'minutes/ops/2024-11-28.md': text }).decisions).toEqual([])
})
