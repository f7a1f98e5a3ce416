import { expect, test } from 'vitest'
import { findHeadDates } from '../../../src/core/parse/dates/head-dates.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

function read(text: string): string[] {
  return findHeadDates(parseMarkdown(text), null).map((found) => found.text)
}

test.each([
  ['a heading', '## 4 March 2021\n\nText\n', ['4 March 2021']],
  ['a line', 'Thursday, 4 March 2021\n\nText\n', ['Thursday, 4 March 2021']],
  ['a label', 'Date: 4 March 2021\n', ['4 March 2021']],
  ['an item with a label', '- **When:** 4 March 2021\n', ['4 March 2021']],
  ['a row of a table', '| Date | 4 March 2021 |\n| --- | --- |\n| Chair | Mia |\n', ['4 March 2021']],
  ['a label of two words', 'Date and time: 4 March 2021\n', ['4 March 2021']],
  ['a label with a slash', 'Date/Time: 4 March 2021\n', ['4 March 2021']],
  ['no day in a sentence', 'The disks came on 4 March 2021.\n', []],
  ['no day behind the second heading', '# Call\n\n## Plan\n\nDate: 4 March 2021\n', []],
])('%s says the day in the head of a document', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})
