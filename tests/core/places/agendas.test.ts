import { describe, expect, test } from 'vitest'
import { writeApi } from '../../../src/core/write/api/index.ts'
import { toHome } from '../../../src/site/record/home.ts'
import { toFeeds } from '../../../src/site/record/feeds.ts'
import { toSeries } from '../../../src/site/documents/series.ts'
import { compileFiles, type Files } from '../content.ts'

const options = { today: '2024-03-21', url: 'https://example.org/' }

const held: Files = {
  'tools/gocdb.md': '# GOCDB\n',
  'roadmaps/gocdb.md': '| Release | Planned |\n| --- | --- |\n| 5.9 | 2024-06-01 |\n',
  'milestones/grid.md': '| Id | Title | Due |\n| --- | --- | --- |\n| MS704 | Roadmap | 2024-05-01 |\n',
  'minutes/ops/2024-03-05.md':
    '**Attending:** Mia Berg (MB), Jon Dahl\n\n## Actions\n\n- #7 ask the sites (Jon)\n\n## GOCDB\n\n| Version | Release | EOL |\n| --- | --- | --- |\n| 5.9 | 2024-06-01 | 2025-06-01 |\n\nAGREED: stay.\n\n## Numbers\n\n- Open: 4\n',
  'minutes/ops/2024-03-12.md':
    '**Attending:** Mia Berg (MB)\n\n## Actions\n\n- #7 ask the sites (Jon)\n\n## Numbers\n\n- Open: 5 (+1)\n',
}
const ahead =
  '# Ops\n\n## Attendance\n\n- [ ] Mia Berg (MB)\n- [ ] Zoe Lee\n\n## Actions\n\n- #7 ask all the sites (Zoe)\n- #8 new one (Mia)\n\n## GOCDB\n\nGOCDB is slow. MS704 waits. GOCDB was down on 3 March.\n\n| Version | Release | EOL |\n| --- | --- | --- |\n| 5.9 | 2024-07-01 | 2025-07-01 |\n\nAGREED: go.\n\n## Numbers\n\n- Open: 9\n'

describe.each<[string, Files]>([
  ['an agenda', { 'minutes/ops/2024-04-02.md': ahead }],
  ['an agenda with who will come', { 'minutes/ops/2024-04-02.md': '**Attending:** Zoe Lee\n\nZoe: hello.\n' }],
  ['an untouched draft', { 'minutes/ops/2024-03-19.md': `---\nstatus: draft\n---\n\n${ahead}` }],
])('%s changes no byte', (_, files) => {
  const before = compileFiles(held, options)
  const after = compileFiles({ ...held, ...files }, options)

  test('of any register', () => {
    expect(Object.fromEntries(writeApi(after))).toEqual(Object.fromEntries(writeApi(before)))
  })

  test('of any feed, nor of what is last', () => {
    const atom = (book: typeof after): [string, string][] =>
      [...toFeeds(book)].filter(([path]) => path.endsWith('.xml'))
    expect(atom(after)).toEqual(atom(before))
    expect(toHome(after).sentence).toEqual(toHome(before).sentence)
  })
})

test('an agenda is what lies ahead, on its series, the home page and the calendar', () => {
  const book = compileFiles({ ...held, 'minutes/ops/2024-04-02.md': ahead }, options)
  const [series] = book.series
  if (!series) throw new Error('expected a series')
  expect(toSeries(book, series, null).links[0]).toEqual({
    text: 'Ahead: 2 April 2024',
    href: '/minutes/ops/2024-04-02/',
  })
  expect(toHome(book).next?.entries[0]).toEqual({
    text: 'Ops: agenda',
    href: '/minutes/ops/2024-04-02/',
    note: '2 April 2024',
    isLate: false,
  })
  expect(toFeeds(book).get('calendar.ics')).toMatch(
    /DTSTART;VALUE=DATE:20240402\r\n(?:(?!END:VEVENT).)*STATUS:TENTATIVE/s,
  )
})

describe('decisions of a draft stand when a later meeting approves its minutes', () => {
  const standing = (words: string): unknown =>
    compileFiles(
      {
        'minutes/ops/2024-03-05.md': '---\nstatus: draft\n---\n\nAGREED: stay.\n',
        'minutes/ops/2024-03-12.md': `# Ops\n\n${words}\n`,
      },
      options,
    ).decisions.map((decision) => decision.standing)[0]

  test.each([
    'The minutes of 5 March were approved.',
    'Approved the minutes of the meeting of 5 March 2024.',
    'Minutes from 2024-03-05: approved',
  ])('%s', (words) => expect(standing(words)).toBe('in force'))

  test.each([
    'The minutes of 5 March were not approved.',
    'The minutes of 27 February were approved.',
    'The minutes of 5 March will be sent round.',
    'Were the minutes of 5 March approved?',
  ])('%s: not yet', (words) => expect(standing(words)).toBe('not yet approved'))
})
