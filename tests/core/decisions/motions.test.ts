import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The decisions of minutes with this text below a heading of its own. */
function read(text: string): string[] {
  return compileFiles({ 'minutes/club/2024-11-28.md': `# Evening\n\n## Hedge\n\n${text}\n` }).decisions.map(
    ({ state, text: words }) => (state === 'agreed' ? words : `${state}: ${words}`),
  )
}

describe('motions as clubs and councils write them', () => {
  test.each([
    'It was moved, seconded and carried to cut the hedge.',
    'It was moved by Mia Berg and seconded by Jon Dahl and carried unanimously that the hedge stays.',
    'Moved, seconded, and carried to sell the shears.',
    'The treasurer’s report was approved without objection.',
    'A motion was made by Mia and seconded by Jon to hire a gardener. Motion carried.',
    'To cut the hedge. Moved by Mia Berg, seconded by Jon Dahl. Carried 5-0-1.',
  ])('%s', (text) => expect(read(text)).toEqual([text]))

  test.each([
    ['MOTION: to cut the hedge. Moved by Mia, seconded by Jon. Carried, 5 in favour.', 'agreed'],
    ['Motion: cut the hedge. Passed 5-0.', 'agreed'],
    ['MOTION: cut the hedge (carried unanimously)', 'agreed'],
    ['MOTION: cut the hedge. Motion carries.', 'agreed'],
    ['MOTION: cut the hedge. Failed.', 'rejected'],
    ['PROPOSAL: cut the hedge. Tabled.', 'deferred'],
    ['MOTION: have the boxes that were carried labelled', 'proposed'],
    ['MOTION: cut the hedge. Moved by Mia, seconded by Jon.', 'proposed'],
  ])('%s is %s, by its last words', (text, state) => {
    const words = text.replace(/^\w+: /, '')
    expect(read(text)).toEqual([state === 'agreed' ? words : `${state}: ${words}`])
  })

  test('who moved it and what became of it is of the heading', () => {
    expect(read('Moved by Mia Berg, seconded by Jon Dahl. Carried.')).toEqual([
      'Hedge: Moved by Mia Berg, seconded by Jon Dahl. Carried.',
    ])
    expect(read('Moved: Mia, seconded: Jon. Defeated.')).toEqual([
      'rejected: Hedge: Moved: Mia, seconded: Jon. Defeated.',
    ])
  })

  test('what became of it in a paragraph of its own is of the motion, not of the heading', () => {
    expect(read('Mia moved to rent a ladder.\n\nJon seconded.\n\nMotion carried unanimously.')).toEqual([
      'Mia moved to rent a ladder.',
    ])
  })

  test.each([
    'It was moved and seconded to cut the hedge.',
    'Moved by Mia Berg, seconded by Jon Dahl.',
    'Mia moved to Oslo.',
    'The bins were moved by Jon to the yard.',
  ])('none: %s', (text) => expect(read(text)).toEqual([]))
})

describe('tables of motions', () => {
  const head = '| Motion Text | Moved by | Seconded by | Status |\n| --- | --- | --- | --- |\n'
  test('each row is one, by its status', () => {
    const rows = [
      '| Buy a new gate | Mia | Jon | Accepted unanimously |',
      '| Keep the fee | Mia | Jon | Passed by show of hands, 1 against. |',
      '| Sell the van | Jon | Mia | Rejected |',
      '| Name an auditor | No-one | No-one | Lapsed. Nobody called for it. |',
    ]
    expect(read(head + rows.join('\n'))).toEqual([
      'Buy a new gate',
      'Keep the fee',
      'rejected: Sell the van',
      'rejected: Name an auditor',
    ])
  })

  test('a row of a template is none', () => {
    expect(read(`${head}| Words of it | Mover | Seconder | Accepted/Rejected |`)).toEqual([])
  })

  test('motions between meetings have their outcome in a column', () => {
    const text = '| Date raised | Motion text | Outcome |\n| --- | --- | --- |\n| 2024.01.02 | Order soil | Passed |'
    expect(read(text)).toEqual(['Order soil'])
  })
})
