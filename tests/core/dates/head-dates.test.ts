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
  ['a place before it', 'Berlin, den 4. März 2021\n', ['Berlin, den 4. März 2021']],
  ['a place of two words', 'San José, 4 de marzo 2021\n', ['San José, 4 de marzo 2021']],
  ['a place and an article', 'Paris, le 4 mars 2021\n', ['Paris, le 4 mars 2021']],
  ['an article', 'Le 1er mars 2021\n', ['Le 1er mars 2021']],
  ['a line that is an item to Markdown', '4. März 2021\n', ['4. März 2021']],
  ['a year beside it', 'Year: 2021\nDate: 4 March\n', ['2021-03-04']],
  ['a year behind it', '- Fecha: jueves 4 de marzo\n- **Año:** 2021\n', ['2021-03-04']],
  ['a year in a row', '| Jahr | 2021 |\n| --- | --- |\n| Datum | 4. März, 14 Uhr |\n', ['2021-03-04']],
  ['a day of the week in two letters', 'Mo, 12.03.2018\n', ['Mo, 12.03.2018']],
  ['the same with a stop', 'Do. 25.2.2016, 19 Uhr\n', ['Do. 25.2.2016, 19 Uhr']],
  ['the same without a year', 'Datum: Mi, 14.03.\n', ['Mi, 14.03.']],
  ['the same with a year beside it', 'Jahr: 2018\nDatum: Mo, 12.03.\n', ['2018-03-12']],
  ['a whole day of the week without a year', 'Wann: Montag, 12.03., 19 Uhr\n', ['Montag, 12.03., 19 Uhr']],
  [
    'a day that others settle, before its hour',
    '| Data | Hora |\n| --- | --- |\n| 03/04/2021 | 15:00 |\n',
    ['03/04/2021: 15:00'],
  ],
  [
    'the first words of minutes',
    'MINUTES OF THE WOMBAT COUNCIL MEETING HELD IN THE BARN AT 7 PM ON THURSDAY 4 MARCH 2021\n',
    ['THURSDAY 4 MARCH 2021'],
  ],
  [
    'the same over two paragraphs',
    'Draft minutes of the Wombat Club meeting held in the barn\n\nAt 7 pm on 4 March 2021\n',
    ['4 March 2021'],
  ],
  [
    'minutes whose day stands by itself behind `on`',
    'MINUTES OF THE WOMBAT COUNCIL MEETING HELD AT THE BARN ON\n\nTHURSDAY MARCH 4th 2021\n',
    ['THURSDAY MARCH 4th 2021'],
  ],
  ['no minutes of another meeting', 'Minutes of the last meeting, held on 4 March 2021, were read.\n', []],
  ['no minutes in a sentence', 'We read minutes of a meeting held on 4 March 2021.\n', []],
  ['no small word before a number', 'So 12.03. came up.\n', []],
  ['no version', 'Do 1.2.16\n', []],
  ['no year of a sentence', 'The year 2021 was long.\n\nDate: 4 March\n', ['4 March']],
  ['no year against one that is stated', 'Year: 2020\nDate: 4 March 2021\n', ['4 March 2021']],
  ['no day of a sentence that begins with a name', 'Mia, Jon, 4 March 2021 was cold.\n', []],
  ['no items of a list', '1. March is over.\n2. April comes.\n', []],
  ['no day in a sentence', 'The disks came on 4 March 2021.\n', []],
  ['no day behind the second heading', '# Call\n\n## Plan\n\nDate: 4 March 2021\n', []],
])('%s says the day in the head of a document', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each(['Año 2024', 'Jahr 2024', 'Year: 2024'])('the year in the title: %s', (title) => {
  const root = parseMarkdown(`# ${title}\n\n29 de febrero\n`)
  const [heading] = root.children
  const found = heading?.type === 'heading' ? findHeadDates(root, heading) : []
  expect(found.map(({ text }) => text)).toEqual(['2024-02-29'])
})
