import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const people = '## Attendees\n\n- Mia Berg\n- Jon Dahl\n'

/** The day of minutes of which neither path nor title gives one. */
function read(text: string): string | null | undefined {
  return compileFiles({ 'minutes/ops/call-a.md': `${text}\n\n${people}` }).documents[0]?.date
}

describe('the day of a meeting stands', () => {
  test.each([
    [
      'below a heading of when and where',
      '# Third call\n\n## Summary\n\nWe sold the kiln.\n\n## Date, Time and Location\n\nThe meeting took place in the barn on Wednesday, November 30, 2016.',
    ],
    [
      'below one that says when alone',
      '# Third call\n\n## Summary\n\nWe sold it.\n\n## Time and place\n\nWe met on 30 November 2016 in the barn.',
    ],
    [
      'in the third of three headings in HTML',
      '<img src="a.png">\n<h1>Kilns 2016</h1>\n<h2>Call of the potters</h2>\n<h3>30-11-2016</h3>',
    ],
  ])('%s', (_, text) => expect(read(text)).toBe('2016-11-30'))

  test('but not in any paragraph', () =>
    expect(read('# Third call\n\n## Summary\n\nThe barn burnt on 30 November 2016.')).toBe(null))

  test('with its weekday in two letters, alone in a line', () => {
    const { documents } = compileFiles({ 'minutes/2018/a.md': `# Sitzung\n\nMo, 12.03.\n\n${people}` })
    expect(documents[0]?.date).toBe('2018-03-12')
  })
})

test.each(['protokolle', 'notulen', 'comptes-rendus', 'actas', 'verbali'])('a folder %s holds minutes', (folder) => {
  const { documents } = compileFiles({ [`${folder}/2018/a.md`]: '# Kiln\n\nText.\n' })
  expect(documents[0]?.kind).toBe('minutes')
})
