import { describe, expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'

/** The dates of all documents, in the order of their paths. */
function dates(files: Files): (string | null)[] {
  return compileFiles(files).documents.map(({ date }) => date)
}

const meeting = (day: string): string => `# Team meeting\n\nDate: ${day}\n\nPresent: Mia Berg, Jon Dahl\n`

describe('days with slashes in the text', () => {
  test('are read as the others of the folder', () => {
    const files = { 'team/one.md': meeting('03/10/2023'), 'team/two.md': meeting('17/10/2023') }
    expect(dates(files)).toEqual(['2023-10-03', '2023-10-17'])
    expect(dates({ ...files, 'team/two.md': meeting('10/17/2023') })).toEqual(['2023-03-10', '2023-10-17'])
  })

  test('as the path allows', () =>
    expect(dates({ 'team/2023/10/one.md': meeting('03/10/2023') })).toEqual(['2023-10-03']))

  test('as site.yaml says', () =>
    expect(dates({ 'team/one.md': meeting('03/10/2023'), 'site.yaml': 'dateOrder: day-first\n' })).toEqual([
      '2023-10-03',
    ]))

  test('not at all where nothing tells', () => expect(dates({ 'team/one.md': meeting('03/10/2023') })).toEqual([null]))

  test('behind a label of the time', () =>
    expect(
      dates({ 'calls/10.md': '# Call 10\n\n- Time: 2/17/2017 at 14:00 UTC\n\nAttendees: Mia Berg, Jon Dahl\n' }),
    ).toEqual(['2017-02-17']))
})

describe('days of two figures each in the head', () => {
  test.each([
    ['day first', ['01-11-18', '25-11-18'], ['2018-11-01', '2018-11-25']],
    ['month first', ['11-01-18', '11-25-18'], ['2018-11-01', '2018-11-25']],
    ['year first', ['21-03-04', '21-03-05', '21-11-12'], ['2021-03-04', '2021-03-05', '2021-11-12']],
  ])('are read as the others of the folder, %s', (_, days, expected) =>
    expect(dates(Object.fromEntries(days.map((day, at) => [`team/${at}.md`, meeting(day)])))).toEqual(expected),
  )

  test.each([
    ['day first', ['01-11-18', '25-10-18'], ['2018-11-01', '2018-10-25']],
    ['month first', ['01-11-18', '01-25-18'], ['2018-01-11', '2018-01-25']],
    ['with slashes', ['3/10/2023', '17/10/2023'], ['2023-10-03', '2023-10-17']],
    ['with dashes', ['3-10-2023', '17-10-2023'], ['2023-10-03', '2023-10-17']],
  ])('are read in front matter as the others of the folder, %s', (_, days, expected) => {
    const files = days.map((day, at) => [`minutes/team/${at}.md`, `---\ndate: ${day}\n---\n\n# Team\n\nIt is late.\n`])
    const { documents, findings } = compileFiles(Object.fromEntries(files))
    expect(documents.map(({ date }) => date)).toEqual(expected)
    expect(findings).toEqual([])
  })

  test.each([
    ['minutes/team/a.md', null, ['unclear-date 2']],
    ['minutes/team/2018-11-01.md', '2018-11-01', []],
    ['minutes/team/2018-12-24.md', '2018-12-24', ['unclear-date 2']],
    ['pages/a.md', null, ['unclear-date 2']],
  ])('of front matter are a finding where nothing tells: %s', (path, day, rules) => {
    const { documents, findings } = compileFiles({ [path]: '---\ndate: 01-11-18\n---\n\n# Team\n\nIt is late.\n' })
    expect(documents.map(({ date }) => date)).toEqual([day])
    expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(rules)
  })

  test('as site.yaml or the path says', () => {
    expect(dates({ 'minutes/one.md': meeting('01-11-18'), 'site.yaml': 'dateOrder: day-first\n' })).toEqual([
      '2018-11-01',
    ])
    expect(dates({ 'minutes/2018/a.md': meeting('01-11-18'), 'minutes/2018/b.md': meeting('25-11-18') })).toEqual([
      '2018-11-01',
      '2018-11-25',
    ])
  })

  test.each([['01-11-18'], ['21-03-04'], ['03/10/2023']])(
    'are a finding at their place where nothing tells: %s',
    (day) => {
      const { documents, findings } = compileFiles({ 'minutes/one.md': meeting(day) })
      expect(documents.map(({ date }) => date)).toEqual([null])
      expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['unclear-date 3'])
    },
  )

  test('numbers of other lengths are none', () =>
    expect(dates({ 'minutes/a.md': meeting('tel. 01-11-18-22'), 'minutes/b.md': meeting('25-11-18/2') })).toEqual([
      null,
      null,
    ]))
})

describe('two numbers of a name', () => {
  test('one name settles the others', () =>
    expect(dates({ 'actas/07-06-2019.md': '# Acta\n', 'actas/14-12-2018.md': '# Acta\n' })).toEqual([
      '2019-06-07',
      '2018-12-14',
    ]))
  test('the language of the names', () =>
    expect(dates({ 'x/05-12-2019-Vorstandssitzung.md': '# Protokoll\n' })).toEqual(['2019-12-05']))
  test('the title', () =>
    expect(dates({ 'x/07-06-2019.md': '# Notes of 7 June\n\nPresent: Mia, Jon\n' })).toEqual(['2019-06-07']))
  test('a number and the name of the same month are the month', () => {
    expect(dates({ 'minutes/2023/09-Septiembre.md': '# Acta\n' })).toEqual(['2023-09'])
    expect(dates({ 'minutes/2023/04-Septiembre.md': '# Acta\n' })).toEqual(['2023-09-04'])
  })
})

describe('minutes by what they say', () => {
  const kinds = (files: Files): string[] => compileFiles(files).documents.map(({ kind }) => kind)

  test('alone, by their name and day', () =>
    expect(kinds({ 'ietf118/minutes.md': '# Widget group\n\nDate: Tuesday, 7 November 2023\n\nText.\n' })).toEqual([
      'minutes',
    ]))
  test('by who was there, among minutes', () =>
    expect(
      kinds({
        'team/a.md': '# Call, 4 March 2021\n\nPresent: Mia Berg, Jon Dahl\n',
        'team/b.md': '# Call, 11 March 2021\n\nPresent: Mia Berg, Jon Dahl\n',
        'team/breakout.md': '# Breakout\n\nAttendance: Mia Berg, Jon Dahl\n\n- We talked.\n',
        'team/about.md': '# About\n\nHow we call.\n',
      }),
    ).toEqual(['minutes', 'page', 'minutes', 'minutes']))
  test('a file of a month whose headings are days of it', () => {
    const body = '# May 3rd\n\n- Mia wrote.\n\n# May 10th\n\n- Jon wrote.\n\n# May 17th\n\n- None.\n'
    expect(dates({ 'updates/2021-05-council-update.md': body })).toEqual(['2021-05-10', '2021-05-17', '2021-05-03'])
  })
})

test('two labels of a head that say different days are a finding', () => {
  const { findings, documents } = compileFiles({
    'minutes/ops/call.md': '# Call\n\nDate: 4 March 2021\n\n- Meeting date: 5 March 2021\n',
  })
  expect(documents.map(({ date }) => date)).toEqual(['2021-03-04'])
  expect(findings.filter(({ rule }) => rule === 'date-disagrees').map(({ line }) => line)).toEqual([5])
})

test('a meeting of running notes whose heading is only a day is called by its series', () => {
  const text = '# Cafe\n\n## 2024-11-19\n\n- Mia wrote.\n\n## 2024-11-05, special session\n\n- Jon wrote.\n'
  expect(compileFiles({ 'meetings/cafe/notes.md': text }).documents.map(({ title }) => title)).toEqual([
    '2024-11-05, special session',
    'Cafe minutes',
  ])
})
