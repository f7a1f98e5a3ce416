import { expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The day of minutes with these lines as front matter. */
function dayOf(lines: string): string | null | undefined {
  const text = `---\n${lines}\n---\n\n# Committee\n\nText.\n`
  return compileFiles({ 'minutes/club/2011-02-18.md': text }).documents[0]?.date
}

test('the date that Wiki.js writes is that of the last change, and no day of the meeting', () => {
  const created = 'editor: markdown\ndateCreated: 2022-10-19T08:15:01.592Z'
  expect(dayOf(`date: 2023-01-04T02:51:13.343Z\n${created}`)).toBe('2011-02-18')
})

test('any other date in the front matter is the day', () => {
  expect(dayOf('date: 2011-02-19')).toBe('2011-02-19')
  expect(dayOf('date: 2011-02-19T18:00:00Z\neditor: Mia')).toBe('2011-02-19')
})
