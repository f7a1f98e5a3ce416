import { describe, expect, test } from 'vitest'
import { wordsOfTurn } from '../../../src/core/parse/speech/turns.ts'
import { compileFiles } from '../content.ts'

/** What minutes with this text say that somebody said. */
function read(text: string): string[] {
  const book = compileFiles({
    'minutes/ops/2024-11-28.md': `# Call\n\nPresent: Mia Berg (MB), Jon Dahl (JD)\n\n## Kiln\n\n${text}\n`,
  })
  return book.documents.flatMap(({ turns, passages }) =>
    turns.map((turn) => `${turn.name}: ${wordsOfTurn(passages(), turn)}`),
  )
}

describe('what somebody said stays theirs', () => {
  test.each([
    ['MB: The kiln is cold. Mia will ring the mason.', 'Mia Berg: The kiln is cold. Mia will ring the mason.'],
    ['Mia: The roof leaks. Mia and Jon will mend it.', 'Mia Berg: The roof leaks. Mia and Jon will mend it.'],
  ])('though a sentence of it gives them something to do: %s', (text, said) => expect(read(text)).toEqual([said]))

  test.each(['## Actions\n\n- Mia: ring the mason', '## Conclusion\n\nMB: to write down the details'])(
    'but not what was given to them: %j',
    (text) => expect(read(text)).toEqual([]),
  )
})
