import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, type Files } from '../content.ts'

/** Kind, date and series of every document: `minutes 2024-06-04 widgets`. */
function read(files: Files): Record<string, string> {
  const { documents } = compileFiles(files)
  return Object.fromEntries(
    documents.map(({ path, kind, date, series }) => [path, [kind, date, series].filter(Boolean).join(' ')]),
  )
}

const text = '# Call\n\nWe met.\n'

describe('folders that are dates are no series', () => {
  test.each([
    ['meetings/2025-05/may-28.md', 'minutes 2025-05-28 meetings'],
    ['widgets/2024/widgets-06-04.md', 'minutes 2024-06-04 widgets'],
    ['main/2018/CG-10-02.md', 'minutes 2018-10-02 main'],
    ['x/2023/10-Oct/05-wg.md', 'minutes 2023-10-05 x'],
    ['ops/2024/May/14.md', 'minutes 2024-05-14 ops'],
    ['y/2024/q1/03-05.md', 'minutes 2024-03-05 y'],
    ['y/2024-05/14.md', 'minutes 2024-05-14 y'],
    ['y/2024/Week-12/notes.md', 'minutes 2024-03-18 y'],
    ['y/2024/05-14-vienna/notes.md', 'minutes 2024-05-14 y'],
  ])('%s', (path, expected) => expect(read({ [path]: text })).toEqual({ [path]: expected }))

  test('a month folder with a place keeps the place', () => {
    expect(read({ 'minutes/2019/09-tokyo/09-12.md': text })).toEqual({
      'minutes/2019/09-tokyo/09-12.md': 'minutes 2019-09-12 tokyo',
    })
  })
})

describe('a file of a dated folder without a day of its own', () => {
  const attended = '# Call\n\nAttendees: Mia Berg, Jon Dahl\n'
  const others = { 'ops/2024/OPS-06-04.md': attended, 'ops/2024/OPS-06-18.md': attended }

  test('is minutes where it says who was there, as the others do', () => {
    expect(read({ ...others, 'ops/2024/summit.md': attended })['ops/2024/summit.md']).toBe('minutes 2024 ops')
  })

  test('is a page where it does not, and so is what lies in no year', () => {
    const all = read({ ...others, 'ops/2024/links.md': text, 'ops/team.md': attended })
    expect([all['ops/2024/links.md'], all['ops/team.md']]).toEqual(['page 2024', 'page'])
  })
})

describe('a file of no day among files named by their days', () => {
  const days = Object.fromEntries(['01-09', '01-23', '02-06'].map((day) => [`minutes/2024-${day}.md`, text]))
  const kindOf = (name: string, own = '# Kiln\n\nIt is hot.\n'): string | undefined =>
    read({ ...days, [`minutes/${name}.md`]: own })[`minutes/${name}.md`]

  test.each(['onboarding', 'how-we-run-meetings', 'roles'])('%s is a page', (name) => expect(kindOf(name)).toBe('page'))

  test('is minutes where it says who was there or when, or by its name', () => {
    expect(kindOf('kiln', '# Kiln\n\nAttendees: Mia Berg, Jon Dahl\n')).toBe('minutes minutes')
    expect(kindOf('kiln', '# Kiln\n\nDate: 4 March 2024\n')).toBe('minutes 2024-03-04 minutes')
    expect(kindOf('special-meeting')).toBe('minutes minutes')
  })
})

test('the title makes a month of the year of the folders', () =>
  expect(
    read({
      'docs/meetings/2025/06-coffee-round.md': '# Coffee round - June 2025\n\nWe met.\n',
      'docs/meetings/2025/coffee.md': '# Coffee since June 2024\n\nWe met.\n',
    }),
  ).toEqual({
    'docs/meetings/2025/06-coffee-round.md': 'minutes 2025-06 meetings',
    'docs/meetings/2025/coffee.md': 'minutes 2025 meetings',
  }))

describe('the day in the text', () => {
  test.each([
    '### Meeting Date/Time: Friday, November 27 2020, 14:00 UTC',
    '**Date:** 2020-11-27',
    '* Date: 2020-11-27T13:00:00Z',
    '- **Date:** Friday 27th November, 2020',
    '## Friday, November 27, 2020',
    '| Date | 2020-11-27 |\n| --- | --- |\n| Place | online |',
    '| | |\n| --- | --- |\n| **When** | 27 November 2020 |',
    'When: 27 November 2020',
    'Friday 27 November 2020, 14:00 UTC',
    'Date: November 27, 2020',
    '> Date: November 27, 2020',
    'Date & time: 27 Nov 2020 10:00-11:00 CET',
    'Datum: 2020-11-27',
    '- Chair: Mia\n- Date - 27 November 2020',
  ])('%s', (head) => {
    const path = 'minutes/ops/Meeting 139.md'
    expect(read({ [path]: `# Ops meeting 139\n\n${head}\n\n## Notes\n\nOn 2021-01-05 we move.\n` })).toEqual({
      [path]: 'minutes 2020-11-27 ops',
    })
  })

  test.each([
    'We met on 27 November 2020 in the south.',
    'Next meeting: 27 November 2020',
    'Due date: 27 November 2020',
    '## Agenda\n\nText.\n\n## Release\n\nDate: 27 November 2020',
  ])('%s is not the day of the meeting', (head) => {
    const path = 'minutes/ops/Meeting 139.md'
    expect(read({ [path]: `# Ops meeting 139\n\n${head}\n\nText.\n` })).toEqual({ [path]: 'minutes ops' })
  })

  test('a title without a year takes that of the folder', () => {
    expect(read({ 'minutes/2024/kick-off.md': '# June 4 widgets call\n\nText.\n' })).toEqual({
      'minutes/2024/kick-off.md': 'minutes 2024-06-04 minutes',
    })
  })

  test('the file name wins over a title that contradicts it, and is told of', () => {
    const book = compileFiles({ 'meetings/2025-07/july-31.md': '# 13th assembly | 30th July 2025\n\nText.\n' })
    expect(book.documents[0]?.date).toBe('2025-07-31')
    expect(book.findings.map(({ rule }) => rule)).toEqual(['date-disagrees'])
  })
})

describe('what is minutes', () => {
  const call = '# Core call\n\nDate: 5 March 2024\n\n## Attendees\n\n- Mia Berg\n'
  test('documents that state their day among others that do', () => {
    const files = Object.fromEntries(
      [1, 2, 3].map((number) => [`core-devs/Meeting ${number}.md`, call.replace('5 March', `${number} March`)]),
    )
    expect(Object.values(read(files))).toEqual([
      'minutes 2024-03-01 core-devs',
      'minutes 2024-03-02 core-devs',
      'minutes 2024-03-03 core-devs',
    ])
  })

  test.each([
    ['guides/setup.md', '# Setup\n\nDate: 5 March 2024\n'],
    ['docs/2019/setup.md', '# Setup\n\nText.\n'],
    ['meetings/template.md', '# Call\n\nDate: 5 March 2024\n'],
    ['meetings/TechAreaTemplate.md', '# Call of 2017-07-17\n\n## Attendees\n\n- Mia Berg\n'],
    ['meetings/monthly-meeting-template.md', '# Call\n'],
    ['meetings/meetingschedule.md', '# 2018 meetings\n\n- May: Thursday 17\n- June: Thursday 14\n'],
    ['meetings/2024-05-14/decisions.md', '# Décisions du CA du JJ/MM/AAAA\n\n1. Décision 1\n'],
    ['meetings/2024-05-14/actions.md', '# Actions of YYYY-MM-DD\n\n- Write what is to be done\n'],
    ['meetings/Annual_Meeting_Tenplate.md', '# Call\n\nPresent: add me\n'],
    ['meetings/to-copy.md', '## 2024-02-04 Meeting TEMPLATE\n\nPresent: Mia Berg, Jon Dahl\n'],
    ['minutes/tpl/OpsTemplate.md', '# Call of 2017-07-17\n'],
    ['meetings/newcomers_questionnaire.md', '# Questions\n\nDate: 5 March 2024\n'],
    ['meetings/README.md', '# Meetings, since 5 March 2024\n'],
    ['meetings/2025-05/README.md', '# Meetings\n'],
    ['meetings/2025-05/toc.md', '# Contents\n'],
  ])('%s is a page', (path, content) => {
    expect(documentAt(compileFiles({ [path]: content, 'meetings/2025-05/05-28.md': text }), path).kind).toBe('page')
  })

  test('a README that is all there is of a day is its minutes', () => {
    expect(read({ 'meetings/2024-05-14/README.md': text })).toEqual({
      'meetings/2024-05-14/README.md': 'minutes 2024-05-14 meetings',
    })
  })

  test('a meeting about a template is one', () => {
    expect(read({ 'meetings/2024-05-14-template-engine.md': text })['meetings/2024-05-14-template-engine.md']).toMatch(
      /^minutes 2024-05-14/,
    )
  })

  test('a template is no tool', () => {
    const table = '# Plan\n\n| Release | Date |\n| --- | --- |\n| 1.0 | 2030-01-02 |\n'
    expect(compileFiles({ 'meetings/ReleaseTemplate.md': table }).releases.all).toEqual([])
  })
})

test('a folder for each meeting is not a series for each', () => {
  const files = Object.fromEntries(
    ['ietf100', 'ietf101', 'interim-19-01'].map((folder, index) => [
      `minutes/${folder}/minutes.md`,
      `# Minutes\n\nDate: ${index + 1} March 2024\n`,
    ]),
  )
  const book = compileFiles(files)
  expect(book.documents.map(({ url }) => url)).toEqual([
    '/minutes/minutes/2024-03-01-minutes/',
    '/minutes/minutes/2024-03-02-minutes/',
    '/minutes/minutes/2024-03-03-minutes/',
  ])
  expect(book.series).toHaveLength(1)
})

test('folders with meetings named by their day stay series', () => {
  const files = Object.fromEntries(['net', 'ops', 'web'].map((team) => [`minutes/${team}/2024-05-14.md`, text]))
  expect(compileFiles(files).series.map(({ id }) => id)).toEqual(['net', 'ops', 'web'])
})

describe('a folder of news', () => {
  const news = (day: string, words: string): string => `site/_posts/${day}-${words}.md`
  const files = {
    [news('2024-03-05', 'board-minutes')]: text,
    [news('2024-04-02', 'board-minutes')]: text,
    [news('2024-04-09', 'quokka-2.1-released')]: '# Quokka 2.1 is there\n\nWe thank all.\n',
    [news('2024-05-01', 'who-we-are')]: '# Who we are\n\n- Mia Berg\n- Jon Dahl\n- Ines Roth\n',
    [news('2024-05-07', 'log-of-the-dev-call')]: '# Log\n\nHi.\n',
    [news('2024-06-03', 'spring-workshop')]: '# Spring\n\nWe met.\n',
  }
  test('holds minutes and news, told apart by their names', () => {
    const kinds = Object.values(read(files)).map((one) => one.split(' ')[0])
    expect(kinds).toEqual(['minutes', 'minutes', 'page', 'page', 'minutes', 'minutes'])
  })
  test('words that come back are those of a series', () =>
    expect(
      Object.values(
        read({ ...files, [news('2024-06-04', 'forum')]: text, [news('2024-07-02', 'forum')]: text }),
      ).filter((one) => one.includes('forum')),
    ).toHaveLength(2))
})

test('a transcript beside the notes of its day is a page, alone it is the minutes', () => {
  const pair = { 'notes/2024/2024-06-04.md': text, 'notes/2024/2024-06-04-transcript.md': text }
  expect(read(pair)['notes/2024/2024-06-04-transcript.md']).toMatch(/^page/)
  expect(read(pair)['notes/2024/2024-06-04.md']).toMatch(/^minutes/)
  const alone = { 'notes/2024/2024-06-18-transcript.md': text, 'notes/2024/2024-06-04.md': text }
  expect(read(alone)['notes/2024/2024-06-18-transcript.md']).toMatch(/^minutes/)
})

describe('the day', () => {
  test('of a page that a program made is the one that title and head say', () => {
    const head = (date: string, title: string): string =>
      `---\ntitle: ${title}\ndate: ${date}\n---\n\n**Date :** 10 octobre 2022 à 18h\n`
    const path = 'cr/2022-11-29-conseil-du-10-octobre-2022.md'
    expect(read({ [path]: head('2022-11-29T10:26:54.260Z', 'Conseil du 10 octobre 2022') })[path]).toContain(
      '2022-10-10',
    )
    expect(read({ [path]: head('2022-11-29', 'Conseil du 10 octobre 2022') })[path]).toContain('2022-11-29')
    expect(read({ [path]: head('2022-11-29T10:26:54.260Z', 'Conseil') })[path]).toContain('2022-11-29')
  })
  test.each([
    ['the day before it that the minutes begin with', 'src/2021/04/wombats/index.md', '2021-04-12', '2021-03-04'],
    ['months before it', 'src/2021/07/wombats/index.md', '2021-07-08', '2021-03-04'],
    ['none behind it', 'src/2021/04/wombats/index.md', '2021-03-01', '2021-03-01'],
    ['none a year before it', 'src/2022/03/wombats/index.md', '2022-03-12', '2022-03-12'],
    ['none where the file is named by its own', 'minutes/2021-04-12.md', '2021-04-12', '2021-04-12'],
  ])('of a blog: %s', (_, path, date, day) => {
    const head = `---\ntitle: Wombat Council Minutes\ndate: '${date}'\n---\n\n`
    const files = {
      [path]: `${head}Minutes of the Wombat Council meeting held on Thursday 4 March 2021\n\n**Present:** Mia Berg\n`,
    }
    expect(read(files)[path]).toContain(day)
  })
  test('of a blog: the day that stands by itself behind `on`', () => {
    const path = 'src/2021/04/wombats/index.md'
    const head = "---\ntitle: Wombat Council\ndate: '2021-04-12'\n---\n\n"
    const lead =
      'MINUTES OF THE WOMBAT COUNCIL MEETING HELD AT THE BARN ON\n\nTHURSDAY MARCH 4th 2021\n\n**Present:** Mia Berg\n'
    expect(read({ [path]: head + lead })[path]).toContain('2021-03-04')
  })
  test.each([
    ['Minutes of the assembly 23/11/2015', '2015-11-23'],
    ['Minutes of the assembly, 23 November 2015', '2015-11-23'],
    ['Protokoll der Sitzung vom 23.11.2015', '2015-11-23'],
    ['How the museum opened on 23 November 2015', '2022-08-26'],
    ['Minutes of the assembly', '2022-08-26'],
  ])('of a page that a program made is that of a heading of minutes: %s', (heading, day) => {
    const text = `---\ntitle: Assembly\ndate: 2022-08-26 12:03:03 UTC\n---\n\n# ${heading}\n\n## Present\n\n- Mia Berg\n- Jon Dahl\n`
    expect(read({ 'minutes/assembly/autumn.md': text })['minutes/assembly/autumn.md']).toContain(day)
  })
  test.each([
    ['Meeting called to order on March 4, 2024 at 7pm by Mia Berg.', '2024-03-04'],
    ['Held on 2024-03-04 at the library.', '2024-03-04'],
    ['The board met on March 4, 2024 in Room 5.', '2024-03-04'],
    ['The last meeting was held on March 4, 2024.', null],
    ['The shed was built on March 4, 2024.', null],
  ])('in a sentence that says when it was, whatever the title: %s', (sentence, day) => {
    const { documents } = compileFiles({ 'minutes/ops/first.md': `# Board\n\n${sentence}\n\n## Items\n` })
    expect(documents.map(({ date }) => date)).toEqual([day])
  })
  test('notes of a month that its folder says', () => {
    expect(read({ 'ops/2024/05-May/notes.md': text })['ops/2024/05-May/notes.md']).toMatch(/^minutes 2024-05/)
    expect(read({ 'ops/2024/notes.md': '# Ops\n' })['ops/2024/notes.md']).toMatch(/^page/)
  })
  test('a report that says who was there', () => {
    const path = 'club/2024-03-05-weekly-report.md'
    expect(read({ [path]: '*Présents : Mia Berg, Jon Dahl.*\n' })[path]).toMatch(/^minutes/)
    expect(read({ [path]: '# Report\n\nAll is well.\n' })[path]).toMatch(/^report/)
  })
  test.each([
    ['council/council-03.md', '# Council 5 March 2024', 'minutes'],
    ['treffen/maerz.md', '# Treffen vom 5. März 2024', 'minutes'],
    ['AG/ag.md', '# Assemblée générale du 5 mars 2024', 'minutes'],
    ['board/agm.md', '# AGM\n\nDate: March 5, 2024', 'minutes'],
    ['Board Minutes/March.md', '# March\n\nDate: 5 March 2024', 'minutes'],
    ['reuniones/marzo.md', '# Marzo\n\nFecha: 5 de marzo de 2024', 'minutes'],
    ['pages/minutes/2024-03-05.md', '# Wombats', 'minutes'],
    ['weekly/2024-03-05.md', '# Weekly report', 'report'],
    ['berichte/2024-03-05.md', '# Woche 10', 'report'],
    ['logs/2024-03-05.md', '# Work log', 'report'],
    ['weekly/2024-03-05.md', '# Weekly meeting report', 'minutes'],
    ['mia/2024-03-05.md', '# Week 10\n\n## Last week\n\nPainted.\n\n## Next week\n\nMore paint.', 'report'],
    ['meetings/rules.md', '# Rules\n\nAdopted in 2024', 'page'],
    ['meetings/how-to-join.md', '# How to join', 'page'],
    ['council/history.md', '# Council', 'page'],
  ])('of one file by what it and its folder are called: %s, %s', (path, head, kind) => {
    expect(read({ [path]: `${head}\n\n## Roof\n\nIt leaks.\n` })[path]).toMatch(new RegExp(`^${kind}`))
  })

  test('minutes in a folder of pages say so, and who was there', () => {
    const text = '# Minutes of the assembly, 23 November 2015\n\n## Present\n\n- Mia Berg\n- Jon Dahl\n'
    expect(read({ 'pages/autumn.md': text })['pages/autumn.md']).toMatch(/^minutes 2015-11-23/)
    expect(read({ 'pages/autumn.md': text.replace('Present', 'Museums') })['pages/autumn.md']).toMatch(/^page/)
    expect(read({ 'pages/autumn.md': text.replace('Minutes of the', 'Our') })['pages/autumn.md']).toMatch(/^page/)
  })
  test.each([
    ['Domingo 11/02/2024', '2024-02-11'],
    ['miercoles 06/03/2024', '2024-03-06'],
    ['Monday, 03/04/2024', '2024-03-04'],
    ['Montag 04/03/2024', '2024-03-04'],
  ])('%s is told by its weekday', (date, expected) => {
    const path = 'meetings/first-call.md'
    expect(read({ [path]: `# Call\n\n**Date:** ${date}\n\n## Notes\n` })[path]).toContain(expected)
  })
  test('minutes of a year, made exact by the hour at which they begin', () => {
    const board = 'board/2021-assembly-minutes.md'
    expect(
      read({ [board]: '# Assembly 2021\n\n# Minutes\n\n- 2021-02-26 11:00 Call to order\n- 11:05 Report\n' })[board],
    ).toBe('minutes 2021-02-26 board')
    expect(read({ 'board/2020-board-minutes.md': text })['board/2020-board-minutes.md']).toMatch(/^minutes 2020/)
    expect(read({ 'board/2021-plan.md': text })['board/2021-plan.md']).toMatch(/^page/)
  })
  test('front matter may end with three full stops', () => {
    const path = 'CR/kick-off.md'
    const files = {
      [path]: '---\ntitle: Réunion\ndate: 11/11/2023\n...\n\n# Ordre du jour\n\nNous nous réunissons.\n\n---\n',
    }
    expect(read(files)[path]).toContain('2023-11-11')
  })
})

test('the index of a folder of its own is minutes where it says its day and who was there', () => {
  const head = '---\ndate: 2013-08-15\n---\n# Council\n\n'
  const path = (name: string): string => `src/2013/08/${name}/index.md`
  const files = {
    [path('council-july')]: `${head}Present: Mia Berg, Jon Dahl\n`,
    [path('a-new-pond')]: `${head}It is deep.\n`,
  }
  expect(Object.values(read(files)).map((one) => one.split(' ')[0])).toEqual(['page', 'minutes'])
})
