import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The decisions of minutes with this text. */
function read(text: string): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n## Kiln\n\n${text}\n` }).decisions.map(
    ({ state, text: words }) => (state === 'agreed' ? words : `${state}: ${words}`),
  )
}

describe('what those of a meeting agree on together decides, in whatever words it begins', () => {
  test.each([
    'We agreed that the lamp stays on at night.',
    'In the interest of time we decided to put the kiln off to May.',
    'For the open day, we all agreed to bake bread.',
    'The committee voted 5-0 to mend the roof.',
    'The group unanimously agreed on a new lamp.',
    'With the new roof, it was agreed a notice will be sent.',
    'No objections, so the kiln is bought.',
    'There were no objections to the minutes.',
    'The plan of the garden was approved unanimously.',
    'We’ll go with the red one.',
    'Zum Schluss einigt man sich auf den roten Ofen.',
    'Les statuts sont approuvés à l’unanimité.',
    'Il est choisi de vendre le four.',
    'Er is besloten om de oven te verkopen.',
    'We besluiten de oven te verkopen.',
    'Si decide di vendere il forno.',
    'Das Protokoll der Sitzung vom 26.01.2021 wird angenommen.',
    'Alle Anwesenden stimmen zu, die Protokolle zu veröffentlichen.',
  ])('%s', (sentence) => expect(read(`Mia showed three kilns. ${sentence}`)).toEqual([sentence]))

  test.each([
    'We agreed that it is a good lamp.',
    'Agreement that it was a fine day.',
    'As we agreed, Mia called the potter.',
    'There are some things we agreed on and some that are open.',
    'I think we agree on what it should say.',
    'If we decide to sell it, Jon will ask around.',
    'A while back, we decided to keep the name.',
    'Each change was discussed, then we agreed on it.',
    'Es wurde diskutiert, ob ein Ofen gewählt werden sollte.',
    'Es wurde diskutiert, inwiefern eine neue Bank gewählt werden sollte.',
    'There were objections, so the kiln stays.',
  ])('none: %s', (sentence) => expect(read(`Mia showed three kilns. ${sentence}`)).toEqual([]))

  test('a label of agreement, with whose it is', () => {
    expect(read('Group consensus: leave it open')).toEqual(['leave it open'])
    expect(read('Rough consensus: paint it')).toEqual(['paint it'])
    expect(read('**Resolution:**: paint it')).toEqual(['paint it'])
  })
})

describe('a result is of the motion before it', () => {
  test.each([
    ['by figures', 'Motion by Mia to buy a kiln. Second by Jon. Vote: 5-0-1.', 'agreed'],
    ['by figures in a line of its own', 'MOTION: buy a kiln\n\nVote: 2-5', 'rejected: buy a kiln'],
    [
      'in a sentence that goes on',
      'Mia moves to buy a kiln. Jon seconds. Unanimous consent, the motion carries, a kiln will be bought.',
      'Mia moves to buy a kiln.',
    ],
    [
      'which "it" stands for',
      'Mia made a motion to buy a kiln. Jon seconded the motion. It was approved 3-0.',
      'It was approved 3-0.',
    ],
    [
      'behind what was talked about it',
      'Mia made a motion to buy a kiln. Jon seconded it.\n\nInes asked at length whether the old one could be mended by the potter of the town.\n\nThe motion passed 3-0.',
      'Mia made a motion to buy a kiln.',
    ],
  ])('%s', (_, text, expected) => {
    const [found = '', ...more] = read(text)
    expect(more).toEqual([])
    expect(found).toContain(expected === 'agreed' ? 'Vote: 5-0-1' : expected)
  })

  test('of a motion that was seconded, and by its label', () => {
    expect(read('Cllr. Berg proposed acceptance seconded by Cllr. Dahl. Approved.')).toEqual([
      'Cllr. Berg proposed acceptance seconded by Cllr. Dahl. Approved.',
    ])
    expect(read('A plan for the roof.\n\nOutcome: Approved, 8 to 4')).toEqual(['Kiln'])
    expect(read('The build ran.\n\nResult: passed')).toEqual([])
  })

  test('thumbs of people are no result', () =>
    expect(read('- :+1: from @mia, @jon\n\n**Resolution:** buy a kiln')).toEqual(['buy a kiln']))

  test('counts of a poll are no vote', () => expect(read('The score was 5-0 in May.')).toEqual([]))
})

test('boxes below a heading of decisions are no actions', () => {
  const { decisions, actions } = compileFiles({
    'minutes/ops/2024-11-28.md': '# Call\n\n## Decisions\n\n- [x] Keep the kiln\n- [ ] Sell the lamp in May\n',
  })
  expect([decisions.length, actions.all.length]).toEqual([2, 0])
})
