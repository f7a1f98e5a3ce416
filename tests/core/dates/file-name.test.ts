import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { parseFileName } from '../../../src/core/parse/dates/file-name.ts'
import { parseFileNames } from '../../../src/core/parse/dates/sibling-order.ts'

describe('two figures each of year, month and day', () => {
  const read = (...paths: string[]): (string | undefined)[] =>
    [...parseFileNames(paths, null).values()].map(({ date }) => date?.date)

  test('are read as their siblings allow', () => {
    expect(read('minutes/21-03-04.md', 'minutes/21-03-18.md', 'minutes/21-11-04-board.md')).toEqual([
      '2021-03-04',
      '2021-03-18',
      '2021-11-04',
    ])
    expect(read('minutes/04-03-21.md', 'minutes/18-03-21.md', 'minutes/22-04-21.md')).toEqual([
      '2021-03-04',
      '2021-03-18',
      '2021-04-22',
    ])
  })

  test('are no day where one of them is none, nor alone', () => {
    expect(read('minutes/21-03-04.md', 'minutes/45-13-32.md')).toEqual([undefined, undefined])
    expect(read('minutes/21-03-04.md')).toEqual([undefined])
  })
})

test.each(['docs/version 05.04.22.md', 'docs/notes-1.2.10.md', 'docs/kiln 45.13.22.md'])('%s has no day', (path) =>
  expect(parseFileName(path).date).toBeNull(),
)

describe('date and words of a path', () => {
  test.each([
    ['minutes/ops/2010-08-02.md', '2010-08-02', 'day', ''],
    ['minutes/ops/20100802.md', '2010-08-02', 'day', ''],
    ['minutes/TechArea20190826.md', '2019-08-26', 'day', 'TechArea'],
    ['minutes/28Nov2017.md', '2017-11-28', 'day', ''],
    ['reports/Sep20,2011ProductionMeeting.md', '2011-09-20', 'day', 'ProductionMeeting'],
    ['minutes/Minutes of 4 March 2021.md', '2021-03-04', 'day', 'Minutes of'],
    ['minutes/2021-03-04-coordination.md', '2021-03-04', 'day', 'coordination'],
    ['minutes/coordination_2021-03-04.md', '2021-03-04', 'day', 'coordination'],
    ['minutes/2021-03-04.markdown', '2021-03-04', 'day', ''],
    ['docs/meeting_05.04.22.md', '2022-04-05', 'day', 'meeting'],
    ['docs/19.04.22 Treffen.md', '2022-04-19', 'day', 'Treffen'],
    ['minutes/Minutes 4 Jun 20.md', '2020-06-04', 'day', 'Minutes'],
    ['minutes/Board 18th Sept 21.md', '2021-09-18', 'day', 'Board'],
    ['2019/11-05-minutes.md', '2019-11-05', 'day', 'minutes'],
    ['2019/telcons/11-05-minutes.md', '2019-11-05', 'day', 'minutes'],
    ['minutes/2019/1105.md', '2019-11-05', 'day', ''],
    ['minutes/2019/11/05-minutes.md', '2019-11-05', 'day', 'minutes'],
    ['minutes/2018/2019-11-05.md', '2019-11-05', 'day', ''],
    ['minutes/2015/2015 01 13 Board minutes.md', '2015-01-13', 'day', 'Board minutes'],
    ['minutes/2015 01 13.md', '2015-01-13', 'day', ''],
    ['minutes/Board 2015 01 13.md', '2015-01-13', 'day', 'Board'],
    ['minutes/Vestry meeting 2015 01 13 draft.md', '2015-01-13', 'day', 'Vestry meeting draft'],
    ['minutes/Minutes_Board 2015 01 13 (1).md', '2015-01-13', 'day', 'Minutes_Board (1)'],
    ['reports/2010-07-summary.md', '2010-07', 'month', 'summary'],
    ['minutes/2021-03-04-2.md', '2021-03-04', 'day', '2'],
    ['minutes/2021_03_10.md', '2021-03-10', 'day', ''],
    ['minutes/2019/11/12/minutes.md', '2019-11-12', 'day', 'minutes'],
    ['minutes/2019-11-14/minutes.md', '2019-11-14', 'day', 'minutes'],
    ['reports/2010-07.md', '2010-07', 'month', ''],
    ['reports/2010-Q3-summary.md', '2010-Q3', 'quarter', 'summary'],
    ['reports/2010-Q3.md', '2010-Q3', 'quarter', ''],
    ['reports/2010.md', '2010', 'year', ''],
  ])('%s: %s (%s), "%s"', (path, date, precision, stem) => {
    expect(parseFileName(path)).toMatchObject({ date: { date, precision }, impossible: null, stem })
  })

  test.each([
    ['minutes/ops/kick-off.md', 'kick-off'],
    ['minutes/ops/call-9-12.md', 'call-9-12'],
    ['pages/v2.10.md', 'v2.10'],
    ['minutes/ops/release-2-10.md', 'release-2-10'],
  ])('%s states none', (path, stem) => {
    expect(parseFileName(path)).toMatchObject({ date: null, impossible: null, stem })
  })

  test.each([
    ['minutes/2019/overview.md', '2019', 'year'],
    ['minutes/2019/13-05-tour.md', '2019', 'year'],
    ['meetings/2025-05/toc.md', '2025-05', 'month'],
    ['y/2024/May/notes.md', '2024-05', 'month'],
    ['y/2024/q3/notes.md', '2024-Q3', 'quarter'],
    ['2020/release-2-10.md', '2020', 'year'],
  ])('of %s the folders say %s', (path, date, precision) => {
    expect(parseFileName(path)).toMatchObject({ date: { date, precision }, isOwn: false })
  })

  test.each([
    ['widgets/2024/widgets-06-04.md', '2024-06-04', 'widgets'],
    ['community/2024/community-1-30.md', '2024-01-30', 'community'],
    ['docs/2024/docs-05-8.md', '2024-05-08', 'docs'],
    ['board/2025/board-debrief-0626.md', '2025-06-26', 'board-debrief'],
    ['main/2018/CG-10-02.md', '2018-10-02', 'CG'],
    ['2019/call-0312.md', '2019-03-12', 'call'],
    ['2021/telcons/01-21-21-storage-minutes.md', '2021-01-21', 'storage-minutes'],
    ['meetings/2025-05/may-28.md', '2025-05-28', ''],
    ['meetings/2024-12/december-05.md', '2024-12-05', ''],
    ['meetings/2015-09/sept-23.md', '2015-09-23', ''],
    ['meetings/2018/28-nov-day-two.md', '2018-11-28', 'day-two'],
    ['y/2024-05/14.md', '2024-05-14', ''],
    ['y/2024-05/14-weekly.md', '2024-05-14', 'weekly'],
    ['y/2024-05/weekly-14.md', '2024-05-14', 'weekly'],
    ['2023/10-Oct/05-wg.md', '2023-10-05', 'wg'],
    ['2024/May/14.md', '2024-05-14', ''],
    ['2024/05_May/14.md', '2024-05-14', ''],
    ['y/2024/q1/03-05.md', '2024-03-05', ''],
    ['2024/Week-12.md', '2024-03-18', ''],
    ['2020/W01.md', '2019-12-30', ''],
    ['2024/Week 12/notes.md', '2024-03-18', 'notes'],
    ['reports/2024-W12.md', '2024-03-18', ''],
    ['2019/11-14/minutes.md', '2019-11-14', 'minutes'],
    ['2019/Nov-14/minutes.md', '2019-11-14', 'minutes'],
    ['meetings/2019-11-14-vienna/minutes.md', '2019-11-14', 'minutes'],
    ['2019/09-tokyo/09-12-minutes.md', '2019-09-12', 'minutes'],
  ])('%s: %s, "%s"', (path, date, stem) => {
    expect(parseFileName(path)).toMatchObject({ date: { date, precision: 'day' }, stem })
  })

  test.each([
    ['minutes/2010-02-30.md', '2010-02-30'],
    ['minutes/2010-02-30-ops.md', '2010-02-30'],
    ['minutes/ops-2021-13-01.md', '2021-13-01'],
    ['minutes/31Apr2010.md', '31Apr2010'],
    ['minutes/20100230.md', '20100230'],
  ])('%s states a day that the calendar does not have', (path, impossible) => {
    expect(parseFileName(path)).toMatchObject({ date: null, impossible })
  })
})

test('every day is read off every arrangement of folders', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const arrangements = [
    '{y}-{m}-{d}.md',
    'minutes/ops/{y}-{m}-{d}-minutes.md',
    'minutes/{y}/{m}-{d}-call.md',
    'minutes/{y}/{m}/{d}.md',
    '{y}/minutes/{m}{d}.md',
    'minutes/{y}/{y}{m}{d}.md',
  ]
  fc.assert(
    fc.property(day, fc.constantFrom(...arrangements), (date, arrangement) => {
      const [y = '', m = '', d = ''] = date.split('-')
      const path = arrangement.replaceAll('{y}', y).replaceAll('{m}', m).replaceAll('{d}', d)
      expect(parseFileName(path).date).toEqual({ date, precision: 'day' })
    }),
  )
})

test('no path makes reading fail', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (path) => void expect(parseFileName(path).folders).toEqual(path.split('/').slice(0, -1)),
    ),
  )
})

describe('the order of day and month', () => {
  const datesOf = (paths: string[], given: 'day-first' | 'month-first' | null = null): (string | undefined)[] =>
    [...parseFileNames(paths, given).values()].map(({ date }) => date?.date)

  test.each([
    [
      ['lib/lib-03-06-2024.md', 'lib/lib-08-22-2024.md'],
      ['2024-03-06', '2024-08-22'],
    ],
    [
      ['lib/2023/03-06-2023.md', 'lib/2024/08-22-2024.md'],
      ['2023-03-06', '2024-08-22'],
    ],
    [
      ['a/3.6.2024.md', 'a/17.6.2024.md', 'a/24.6.2024.md'],
      ['2024-06-03', '2024-06-17', '2024-06-24'],
    ],
    [
      ['y/2024/03-06.md', 'y/2024/17-06.md', 'y/2024/24-06.md'],
      ['2024-06-03', '2024-06-17', '2024-06-24'],
    ],
    [
      ['y/2024/03-06.md', 'y/2024/06-17.md'],
      ['2024-03-06', '2024-06-17'],
    ],
    [
      ['b/03-06-2024.md', 'a/17-06-2024.md', 'a/24-06-2024.md'],
      ['2024-06-03', '2024-06-17', '2024-06-24'],
    ],
  ])('of %j is told by the siblings', (paths, dates) => expect(datesOf(paths)).toEqual(dates))

  test('is that of the settings where no sibling tells', () => {
    expect(datesOf(['lib/03-06-2024.md'])).toEqual([undefined])
    expect(datesOf(['lib/03-06-2024.md'], 'day-first')).toEqual(['2024-06-03'])
    expect(datesOf(['lib/03-06-2024.md'], 'month-first')).toEqual(['2024-03-06'])
  })
})
