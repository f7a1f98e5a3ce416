import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

function read(line: string): string[] {
  const { decisions } = compileFiles({
    'minutes/herd/2024-11-28.md': `# Herd\n\nPresent: Mia Berg\n\n## Fence\n\n${line}\n`,
  })
  return decisions.map(({ state, text }) => `${state}: ${text}`)
}

describe('what is put off behind its word', () => {
  test.each([
    ['Deferred: the colour of the fence'],
    ['- **Deferred:** the colour of the fence'],
    ['Postponed: the colour of the fence'],
    ['*Tabled*: the colour of the fence'],
    ['- Reporté : the colour of the fence'],
    ['Vertagt: the colour of the fence'],
    ['**Aplazado**: the colour of the fence'],
  ])('%s', (line) => expect(read(line)).toEqual(['deferred: the colour of the fence']))

  test.each([['The order is deferred: no oats'], ['Deferred maintenance of the fence'], ['deferred: oats']])(
    'not %s',
    (line) => expect(read(line)).toEqual([]),
  )
})

test('how many are needed for a vote is no decision', () => {
  expect(read('- Quorum is needed of (4) elected board members to begin.')).toEqual([])
  expect(read('- Votes are required of all elected officers.')).toEqual([])
  expect(read('- Ines Roth was elected chair.')).toEqual(['agreed: Ines Roth was elected chair.'])
})
