import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFileName } from '../../../src/core/parse/dates/file-name.ts'

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
    ['2019/11-05-minutes.md', '2019-11-05', 'day', 'minutes'],
    ['2019/telcons/11-05-minutes.md', '2019-11-05', 'day', 'minutes'],
    ['minutes/2019/1105.md', '2019-11-05', 'day', ''],
    ['minutes/2019/11/05-minutes.md', '2019-11-05', 'day', 'minutes'],
    ['minutes/2018/2019-11-05.md', '2019-11-05', 'day', ''],
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
    expect(parseFileName(path)).toEqual({
      folders: path.split('/').slice(0, -1),
      date: { date, precision },
      impossible: null,
      stem,
    })
  })

  test.each([
    ['minutes/ops/kick-off.md', 'kick-off'],
    ['minutes/2019/13-05-tour.md', '13-05-tour'],
    ['minutes/2019/overview.md', 'overview'],
    ['minutes/ops/call-9-12.md', 'call-9-12'],
    ['pages/v2.10.md', 'v2.10'],
  ])('%s states none', (path, stem) => {
    expect(parseFileName(path)).toMatchObject({ date: null, impossible: null, stem })
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
