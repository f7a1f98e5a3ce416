import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import {
  agree,
  findDate,
  findDates,
  firstDay,
  parseDate,
  type StatedDate,
} from '../../../src/core/parse/dates/dates.ts'

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2021, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
)
const pad = (number: number): string => String(number).padStart(2, '0')

describe('accepted spellings', () => {
  test.each([
    ['2010', '2010', 'year'],
    ['2010-07', '2010-07', 'month'],
    ['2010-Q3', '2010-Q3', 'quarter'],
    ['2010 Q3', '2010-Q3', 'quarter'],
    ['Q3 2010', '2010-Q3', 'quarter'],
    ['q3/2010', '2010-Q3', 'quarter'],
    ['2010-07-26', '2010-07-26', 'day'],
    ['2010/07/26', '2010-07-26', 'day'],
    ['2010.7.6', '2010-07-06', 'day'],
    ['20190826', '2019-08-26', 'day'],
    ['28Nov2017', '2017-11-28', 'day'],
    ['28-Nov-2017', '2017-11-28', 'day'],
    ['Sep20,2011', '2011-09-20', 'day'],
    ['26 July 2010', '2010-07-26', 'day'],
    ['26th of July 2010', '2010-07-26', 'day'],
    ['Monday, 26 July 2010', '2010-07-26', 'day'],
    ['Thurs. 4 March 2021', '2021-03-04', 'day'],
    ['July 26th, 2010', '2010-07-26', 'day'],
    ['Sept. 1, 2010', '2010-09-01', 'day'],
    ['2010 July 26', '2010-07-26', 'day'],
    ['July 2010', '2010-07', 'month'],
    ['September of 2010', '2010-09', 'month'],
    ['26/7/2010', '2010-07-26', 'day'],
    ['7/26/2010', '2010-07-26', 'day'],
    ['5.5.2010', '2010-05-05', 'day'],
    ['29 February 2024', '2024-02-29', 'day'],
    ['  2010-07-26  ', '2010-07-26', 'day'],
  ] as const)('%s is %s', (written, date, precision) => {
    expect(parseDate(written)).toEqual({ type: 'date', date, precision })
  })
})

describe('what is no date', () => {
  test.each([
    ['9/12', 'ambiguous'],
    ['9/12/2010', 'ambiguous'],
    ['04-05-2021', 'ambiguous'],
    ['2010-02-30', 'impossible'],
    ['2010-13-01', 'impossible'],
    ['2010-13', 'impossible'],
    ['31 April 2010', 'impossible'],
    ['20100231', 'impossible'],
    ['29 February 2023', 'impossible'],
    ['32/13/2010', 'impossible'],
    ['TBA', 'none'],
    ['late 2010', 'none'],
    ['2010-Q5', 'none'],
    ['1066-10-14', 'none'],
    ['12345678901', 'none'],
    ['version 3.4.1', 'none'],
    ['', 'none'],
  ] as const)('%s is %s', (written, type) => {
    expect(parseDate(written)).toEqual({ type })
  })
})

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const precisions = { year: 4, month: 7, day: 10 } as const
const anyStated = fc.oneof(
  fc
    .tuple(anyDay, fc.constantFrom('year', 'month', 'day'))
    .map(([date, precision]): StatedDate => ({ date: date.slice(0, precisions[precision]), precision })),
  fc
    .tuple(anyDay, fc.integer({ min: 1, max: 4 }))
    .map(([date, quarter]): StatedDate => ({ date: `${date.slice(0, 4)}-Q${quarter}`, precision: 'quarter' })),
)

/** Ways to write a day that nobody can take for another. */
const printers: Record<string, (year: string, month: number, day: number) => string> = {
  'ISO 8601': (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
  'without hyphens': (year, month, day) => `${year}${pad(month)}${pad(day)}`,
  'with slashes': (year, month, day) => `${year}/${month}/${day}`,
  'day, month, year': (year, month, day) => `${day} ${monthNames[month - 1]} ${year}`,
  'short month': (year, month, day) => `${day}${monthNames[month - 1]?.slice(0, 3)}${year}`,
  American: (year, month, day) => `${monthNames[month - 1]} ${day}, ${year}`,
  'American, short': (year, month, day) => `${monthNames[month - 1]?.slice(0, 3)}${pad(day)},${year}`,
  'upper case': (year, month, day) => `${day}-${monthNames[month - 1]?.slice(0, 3).toUpperCase()}-${year}`,
  'year first': (year, month, day) => `${year} ${monthNames[month - 1]} ${day}`,
}

describe.each(Object.entries(printers))('a day written as %s', (_, print) => {
  const written = anyDay.map((date) => ({
    date,
    text: print(date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8))),
  }))

  test('is read back', () => {
    fc.assert(
      fc.property(written, ({ date, text }) => {
        expect(parseDate(text)).toEqual({ type: 'date', date, precision: 'day' })
      }),
    )
  })

  test('is found between words, with its offsets', () => {
    const before = fc.constantFrom('', 'Minutes of ', 'TechArea', 'Production meeting, ', 'the 3rd call (')
    const behind = fc.constantFrom('', ' minutes', ') at CERN', 'ProductionMeeting', ', room 4')
    fc.assert(
      fc.property(before, written, behind, (words, { date, text }, rest) => {
        const start = words.length
        expect(findDate(words + text + rest)).toEqual({ date, precision: 'day', start, end: start + text.length })
      }),
    )
  })
})

describe('in a longer text', () => {
  test.each([
    '2014 in review',
    'Q3 2019 plans',
    'version 2010.07.26.1',
    'tickets 12010-07-2612',
    'meeting of 2010-02-30',
    'May plans',
    'call 9/12',
  ])('"%s" holds no day', (text) => {
    expect(findDate(text)).toBeNull()
  })

  test('the first of several days is found, whatever their spelling', () => {
    expect(findDate('Minutes of 28 November 2017, corrected 2018-01-02')?.date).toBe('2017-11-28')
  })

  test('findDates finds every day', () => {
    const dates = findDates('from 2010-07-26 to 2010-07-28, again on 3 August 2010').map(({ date }) => date)
    expect(dates.sort()).toEqual(['2010-07-26', '2010-07-28', '2010-08-03'])
  })
})

describe('agree', () => {
  test.each([
    ['2010', '2010-07-26', true],
    ['2010-07', '2010-07-26', true],
    ['2010-Q3', '2010-07-26', true],
    ['2010-Q3', '2010-09', true],
    ['2010-Q3', '2010', true],
    ['2010-Q3', '2010-Q3', true],
    ['2010-07-26', '2010-07-27', false],
    ['2010-06', '2010-07-26', false],
    ['2010-Q3', '2010-10-01', false],
    ['2010-Q3', '2010-Q4', false],
    ['2010-Q3', '2011', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(agree(toStated(a), toStated(b))).toBe(expected)
  })

  test('does not depend on the order', () => {
    fc.assert(fc.property(anyStated, anyStated, (a, b) => void expect(agree(a, b)).toBe(agree(b, a))))
  })

  test('a date agrees with itself, and its first day with it', () => {
    fc.assert(
      fc.property(anyStated, (stated) => {
        expect(agree(stated, stated)).toBe(true)
        expect(agree({ date: firstDay(stated.date), precision: 'day' }, stated)).toBe(true)
      }),
    )
  })
})

test('no text makes reading a date fail, and what is read is a day of the calendar', () => {
  const parts = fc.constantFrom(
    '2010',
    '99',
    '0',
    '31',
    'feb',
    'July',
    'Q',
    '-',
    '/',
    '.',
    ',',
    ' ',
    'th',
    ' of ',
    'Mon',
    '１２',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 8 }).map((words) => words.join('')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const reading = parseDate(written)
      if (reading.type === 'date')
        expect(new Date(firstDay(reading.date)).toISOString().slice(0, 10)).toBe(firstDay(reading.date))
      for (const { date } of findDates(written)) expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
    }),
    { numRuns: 2000 },
  )
})

function toStated(date: string): StatedDate {
  const reading = parseDate(date)
  if (reading.type !== 'date') throw new Error(`${date} is no date`)
  return { date: reading.date, precision: reading.precision }
}
