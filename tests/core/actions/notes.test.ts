import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const people = 'Present: Mia Berg (MB), Jon Dahl, Ines Roth, Malte Kern, Émilien Jan'

/** The owners of the actions of minutes with this text. */
function read(text: string): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${people}\n\n## Kiln\n\n${text}\n` }).actions.all.map(
    ({ owners }) => owners.join('+'),
  )
}

describe('what somebody takes on in a note that begins with their name', () => {
  test.each([
    ['- Mia: will write the list', 'Mia'],
    ['- Jon: for the flyer, will send a draft', 'Jon'],
    ['- MB: will also count the tiles.', 'MB'],
    ['- Jon: has agreed to sweep the yard', 'Jon'],
    ['- Malte: wird die Fliesen zählen', 'Malte'],
    ['- Mia Will cancel the call', 'Mia'],
    ['Mia Berg of Kiln Works will ask the mason.', 'Mia Berg'],
    ['Jon (Kiln Works) to ask the mason about the roof.', 'Jon'],
    ['Jon will start to paint the shed.', 'Jon'],
    ['Jon will be sending the list around.', 'Jon'],
    ['Jon will get that painted by May.', 'Jon'],
    ['Émilien se propose pour écrire la lettre.', 'Émilien'],
    ['Émilien s’en occupera.', 'Émilien'],
    ['Malte neemt contact met de metselaar op.', 'Malte'],
  ])('%s', (note, owner) => expect(read(note)).toEqual([owner]))

  test.each([
    '- Mia: will it burn?',
    '- Mia: will there be tea at noon',
    '- Mia: will be late',
    '- Mia: to be honest, it burns',
    '- Jon: they will count the tiles',
    '- Mia: we will count the tiles if it rains',
    'Mia Berg of Kiln Works will be away.',
    'Malte vraagt of de oven brandt.',
    'Jon will start soon.',
    'Jon will be away again.',
    'Jon will be leaving early.',
    'Jon will get wet.',
  ])('none: %s', (note) => expect(read(note)).toEqual([]))
})

describe('what a part of those who meet takes on', () => {
  test.each([
    ['The Garden Committee will plant a tree.', 'The Garden Committee'],
    ['La commission Jardin devra planter un arbre.', 'La commission Jardin'],
    ['De tuincommissie zal een boom planten.', 'De tuincommissie'],
    ['Das Gartenteam wird einen Baum pflanzen.', 'Das Gartenteam'],
    ['Es regnet, und der stellvertretende Vorsitzende wird den Bäcker anrufen.', 'der stellvertretende Vorsitzende'],
  ])('%s', (sentence, owner) => expect(read(sentence)).toEqual([owner]))

  test.each([
    'The Steering Committee will meet in May.',
    'The Garden Committee agreed to plant a tree.',
    'The Garden Committee is happy.',
    'A committee will be formed.',
    'La commission Jardin est contente.',
    'Der Vorsitzende beantragt die Entlastung des Vorstands.',
  ])('none: %s', (sentence) => expect(read(sentence)).toEqual([]))

  test('but somebody in the same sentence comes first', () =>
    expect(read('The Garden Team will plant it, then Jon will water it.')).toEqual(['Jon']))
})

describe('what has to be done, and behind it whose it is', () => {
  test.each([
    ['- The fence has to be painted (Mia)', 'Mia'],
    ['- Der Zaun muss gestrichen werden (Malte)', 'Malte'],
    ['- Le mur doit être peint (Émilien).', 'Émilien'],
  ])('%s', (item, owner) => expect(read(item)).toEqual([owner]))

  test.each([
    '- The fence is green (Mia)',
    '- We have to think of the fence (Mia)',
    '- The fence has to be painted (green)',
    '- Ich muss sagen, der Zaun ist grün (Malte)',
  ])('none: %s', (item) => expect(read(item)).toEqual([]))
})
