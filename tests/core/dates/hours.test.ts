import { describe, expect, test } from 'vitest'
import { findHours } from '../../../src/core/parse/dates/hours.ts'
import { compileFiles, documentAt, minutes } from '../content.ts'

describe('hours in words', () => {
  test.each([
    ['14:00–15:00 CET', '14:00', '15:00', 'CET'],
    ['14:00 - 15:30 (CEST)', '14:00', '15:30', 'CEST'],
    ['from 9:30 to 11:00 UTC', '09:30', '11:00', 'UTC'],
    ['2-3pm CT', '14:00', '15:00', 'CT'],
    ['11-12:30pm', '11:00', '12:30', null],
    ['4:00PM -6:30 PM', '16:00', '18:30', null],
    ['10:30 UTC', '10:30', null, 'UTC'],
    ['5pm CET', '17:00', null, 'CET'],
    ['noon ET', '12:00', null, 'ET'],
    ['14.30 Uhr', '14:30', null, null],
    ['14 bis 15 Uhr', '14:00', '15:00', null],
    ['16h30 à 18h00', '16:30', '18:00', null],
    ['14:00 IST', '14:00', null, null],
  ])('%s', (text, start, end, zone) => expect(findHours(text)).toEqual({ start, end, zone }))

  test.each(['12 people', '5-7 sites', 'version 2.11', '2024-11-05', '10:30:15.2', 'room 14', 'items 3 to 5', '1:1'])(
    'are none: %s',
    (text) => expect(findHours(text)).toBeNull(),
  )
})

describe('hours in the head of minutes', () => {
  const hoursOf = (text: string): unknown => documentAt(compileFiles({ [minutes]: text })).hours

  test.each([
    '# Ops, 4 March 2021, 14:00–15:00 CET\n\nText.\n',
    '# Ops\n\n**Time:** 14:00–15:00 CET\n\n**Attending:** Mia Berg\n',
    '# Ops\n\n- When: Thursday 4 March 2021, 14:00-15:00 CET\n- Chair: Mia Berg\n',
    '# Ops\n\n| Date | 2021-03-04 |\n| --- | --- |\n| Time | 14:00–15:00 CET |\n',
    '# Ops\n\n4 March 2021, 14:00 to 15:00 CET\n\n## News\n',
  ])('%j', (text) => expect(hoursOf(text)).toEqual({ start: '14:00', end: '15:00', zone: 'CET' }))

  test.each([
    '# Ops\n\nAt that time: 14:00 was free.\n\nText.\n',
    '# Ops\n\n## News\n\nText.\n\n## Downtime\n\nTime: 14:00–15:00 CET\n',
    '# Ops\n\nThe portal was down from 14:00 to 15:00 UTC.\n',
    '# Ops\n\nDate: 2021-03-04\n',
  ])('not in %j', (text) => expect(hoursOf(text)).toBeNull())
})
