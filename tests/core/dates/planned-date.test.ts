import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  overlap,
  parsePlannedDate,
  resolvePlannedDate,
} from '../../../src/core/parse/dates/planned-date.ts'
import { findPlannedDates } from '../../../src/core/parse/dates/find-planned-dates.ts'

const near2014 = { near: '2014-02-24', order: null } as const

/** What a text means, as `date earliest..latest`, or the type of reading. */
function read(text: string, context: Parameters<typeof resolvePlannedDate>[1] = { near: null, order: null }): string {
  const reading = parsePlannedDate(text)
  const planned = resolvePlannedDate(reading, context)
  return planned === null ? reading.type : `${planned.date} ${planned.earliest}..${planned.latest}`
}

describe('a planned date', () => {
  test.each([
    ['2016-02-09', '2016-02-09 2016-02-09..2016-02-09'],
    ['12-Sep-2017', '2017-09-12 2017-09-12..2017-09-12'],
    ['Tuesday 13th August 2024', '2024-08-13 2024-08-13..2024-08-13'],
    ['02:00 UTC Friday 14th June 2024 / 19:00 PDT Thursday 13th June 2024', '2024-06-14 2024-06-14..2024-06-14'],
    ['2014-05-27 (high priority)', '2014-05-27 2014-05-27..2014-05-27'],
    ['by 2014-05-27', '2014-05-27 2014-05-27..2014-05-27'],
    ['September 2010', '2010-09 2010-09-01..2010-09-30'],
    ['end of September 2010', '2010-09 2010-09-21..2010-09-30'],
    ['beginning of September 2010', '2010-09 2010-09-01..2010-09-10'],
    ['mid-September 2010', '2010-09 2010-09-11..2010-09-20'],
    ['2010-Q3', '2010-Q3 2010-07-01..2010-09-30'],
    ['Q1 2012', '2012-Q1 2012-01-01..2012-03-31'],
    ['late 2010', '2010 2010-09-02..2010-12-31'],
    ['2010', '2010 2010-01-01..2010-12-31'],
  ])('%s is read', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['TBA', 'open'],
    ['tbd', 'open'],
    ['', 'open'],
    ['?', 'open'],
    ['when it is ready', 'none'],
    ['3.1.31', 'none'],
    ['2014-02-30', 'impossible'],
    ['9/12', 'ambiguous'],
    ['9/12/2017', 'ambiguous'],
    ['27 May', 'no-year'],
  ])('%s stays %s', (text, type) => expect(read(text)).toBe(type))

  test('without a year lies near the meeting, rather ahead of it', () => {
    expect(read('27 May', near2014)).toContain('2014-05-27')
    expect(read('May 27', near2014)).toContain('2014-05-27')
    expect(read('January', near2014)).toContain('2014-01-01..2014-01-31')
    expect(read('12 Jan', { near: '2013-12-16', order: null })).toContain('2014-01-12')
    expect(read('end of Sept', { near: '2010', order: null })).toContain('2010-09-21..2010-09-30')
  })

  test('of two figures is read once it is said which is the day', () => {
    expect(read('9/12', { near: '2017-08-01', order: 'day-first' })).toContain('2017-12-09')
    expect(read('9/12', { near: '2017-08-01', order: 'month-first' })).toContain('2017-09-12')
    expect(read('9/12/2017', { near: null, order: 'day-first' })).toContain('2017-12-09')
    expect(read('9/12', { near: null, order: 'day-first' })).toBe('ambiguous')
  })
})

test('dates of a sentence are found, without their year too', () => {
  const found = findPlannedDates(
    'Testing by the end of august, full release at the end of Sept. Agreed on 23 of Aug.',
    { near: '2010', order: null },
  )
  const dates = found.map(({ date, earliest }) => `${date} from ${earliest}`)
  expect(dates).toContain('2010-08-23 from 2010-08-23')
  expect(dates).toContain('2010-09 from 2010-09-21')
  expect(
    found.some((date) =>
      overlap(date, { date: '2010-09-25', precision: 'day', part: null, earliest: '2010-09-25', latest: '2010-09-25' }),
    ),
  ).toBe(true)
})

describe('properties', () => {
  test('any text gives a reading, and what is resolved spans at least a day', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom('day-first', 'month-first', null), (text, order) => {
        const planned = resolvePlannedDate(parsePlannedDate(text), { near: '2014-02-24', order })
        if (planned !== null) expect(daysBetween(planned.earliest, planned.latest)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('every day is read back in every order of its parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const day = addDays('1990-01-01', offset)
        const words = new Date(day).toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        })
        for (const text of [day, words, `on ${words}`, `${day} (first try)`])
          expect(read(text), text).toBe(`${day} ${day}..${day}`)
      }),
    )
  })
})
