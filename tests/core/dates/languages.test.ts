import { describe, expect, test } from 'vitest'
import { findDate, parseDate } from '../../../src/core/parse/dates/dates.ts'
import { findNamedDay } from '../../../src/core/parse/dates/day-of-year.ts'
import { parseFileName } from '../../../src/core/parse/dates/file-name.ts'
import { parseFileNames } from '../../../src/core/parse/dates/sibling-order.ts'

describe('a day in another language', () => {
  test.each([
    ['Protokoll der Sitzung vom 21. Februar 2017', '2017-02-21'],
    ['Sitzung am 3. März 2024', '2024-03-03'],
    ['Sitzung vom 12.03.2024', '2024-03-12'],
    ['Sitzung vom 2. 3. 2024', '2024-03-02'],
    ['5. Dezember 2019', '2019-12-05'],
    ['Bureau du 22 juin 2021', '2021-06-22'],
    ['Conseil du 1er juillet 2021', '2021-07-01'],
    ['lundi 14 août 2022', '2022-08-14'],
    ['Acta de la reunión del 12 de marzo de 2024', '2024-03-12'],
    ['3 de septiembre del 2023', '2023-09-03'],
    ['29 de febrero 2024', '2024-02-29'],
    ['jueves, 29 de febrero, 2024', '2024-02-29'],
    ['jeudi 29 févr. 2024', '2024-02-29'],
    ['Do, 29. Febr. 2024', '2024-02-29'],
    ['2024年3月5日', '2024-03-05'],
  ])('%s', (text, date) => expect(findDate(text)).toMatchObject({ date, precision: 'day' }))

  test('a month and its year', () => {
    expect(parseDate('marzo de 2024')).toEqual({ type: 'date', date: '2024-03', precision: 'month' })
    expect(parseDate('Oktober 2021')).toEqual({ type: 'date', date: '2021-10', precision: 'month' })
  })

  test.each([
    ['actas/2024/12-septiembre.md', '2024-09-12'],
    ['cr/2023/cr-3-février.md', '2023-02-03'],
    ['protokolle/5-März-2024.md', '2024-03-05'],
  ])('in a name: %s', (path, date) => expect(parseFileName(path).date?.date).toBe(date))
})

describe('six figures of a name', () => {
  const dates = (names: string[]): (string | undefined)[] =>
    [...parseFileNames(names, null).values()].map(({ date }) => date?.date)

  test('year first, where all of a folder are days so', () =>
    expect(dates(['ops/240305-weekly.md', 'ops/240312-weekly.md'])).toEqual(['2024-03-05', '2024-03-12']))
  test('day first, where the year cannot stand first', () =>
    expect(dates(['ops/sync_310124.md', 'ops/sync_280224.md'])).toEqual(['2024-01-31', '2024-02-28']))
  test('none, where one of them is no day', () =>
    expect(dates(['ops/case-240305.md', 'ops/case-998877.md'])).toEqual([undefined, undefined]))
  test('none alone', () => expect(dates(['ops/240305.md', 'ops/notes.md'])).toEqual([undefined, undefined]))
})

test.each([
  ['31 March - 2 April 2020', '2020-03-31'],
  ['April 30 – May 2, 2020', '2020-04-30'],
  ['April 10-11, 2019', '2019-04-10'],
  ['10-11 April 2019', '2019-04-10'],
])('the first of several days: %s', (text, date) => expect(findDate(`Dates: ${text}`)?.date).toBe(date))

describe('a German day of the week in two letters', () => {
  test.each([
    ['Plenum Do, 25.2.16', '2016-02-25'],
    ['Sitzung vom Mo., 4.6.18', '2018-06-04'],
    ['Treffen Sa., 14. 7. 18', '2018-07-14'],
  ])('before a year of two figures: %s', (text, date) => expect(findDate(text)).toMatchObject({ date }))

  test.each([['Mo, 12.03.'], ['Plenum Mo. 12.3.'], ['Plenum am Montag, 12.03.'], ['Plenum (Mo 12. 3.)']])(
    'without a year: %s',
    (text) => expect(findNamedDay(text, '2018')?.date).toBe('2018-03-12'),
  )

  test.each([['do 1.2.16'], ['Release Demo, 1.2.16'], ['so, it is 12.03.'], ['version 12.3.']])(
    'no day: %s',
    (text) => {
      expect([findDate(text), findNamedDay(text, '2018')]).toEqual([null, null])
    },
  )
})

test.each([['2021/CG-05.md'], ['2021/CG-05-notes.md'], ['minutes/2021/cg-05.md'], ['2021/CG-0.05.md']])(
  'a number behind letters is no year: %s',
  (path) => expect(parseFileName(path).date?.date.slice(0, 4)).toBe('2021'),
)
