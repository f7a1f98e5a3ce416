import { describe, expect, test } from 'vitest'
import { settleFigures } from '../../../src/core/parse/dates/six-figures.ts'
import { parseStanding, parseStandingOfText, type Standing } from '../../../src/core/parse/dates/title.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

describe('the standing that a title states', () => {
  test.each<[title: string, standing: Standing | null]>([
    ['Ops call (approved)', 'approved'],
    ['Ops call [Approved]', 'approved'],
    ['Ops call (corrected)', 'corrected'],
    ['Draft minutes of the ops call', 'draft'],
    ['Ops call - draft', 'draft'],
    ['Ops call ( draft )', 'draft'],
    ['Ops DRAFT call', 'draft'],
    ['CANCELLED ops call', 'cancelled'],
    ['Ops CANCELED', 'cancelled'],
    ['Ops call was cancelled', 'cancelled'],
    ['Ops (cancelled)', 'cancelled'],
    ['No meeting this week', 'cancelled'],
    ['Why the order was approved', null],
    ['A draft of air', null],
    ['Flights that were cancelled by airlines', null],
  ])('%s', (title, standing) => expect(parseStanding(title)).toBe(standing))
})

describe('a text that says nothing but that nobody met', () => {
  const standingOf = (text: string): Standing | null => parseStandingOfText(parseMarkdown(text), null)
  test.each([
    'Skipped for the holidays.',
    'No call.\n\nSee you next week.',
    'The team did not meet.',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen skipped',
  ])('%j', (text) => expect(standingOf(text)).toBe('cancelled'))

  test.each([
    'All went well.',
    '- Skipped for the holidays.',
    'Skipped.\n\nSkipped.\n\nSkipped.',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen skipped',
    '',
  ])('but not %j', (text) => expect(standingOf(text)).toBeNull())
})

describe('six figures of which all can be days', () => {
  test.each<[figures: string[], order: 'day-first' | 'month-first' | null, form: string | null]>([
    [['991231'], null, 'year-first'],
    [['310399'], null, 'day-first'],
    [['033199'], null, 'month-first'],
    [['050324'], null, null],
    [['050324'], 'day-first', 'day-first'],
    [['050324'], 'month-first', 'month-first'],
    [['240305', '240312', '240319'], null, 'year-first'],
    [['993199'], 'day-first', null],
  ])('%j, %s', (figures, order, form) => expect(settleFigures(figures, order)).toBe(form))
})
