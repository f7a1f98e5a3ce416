import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { toFeeds } from '../../../src/site/record/feeds.ts'
import { toToolFigure } from '../../../src/site/releases/tool-figure.ts'
import { toIncidentsView } from '../../../src/site/incidents/incidents.ts'
import { compileFiles, type Files } from '../content.ts'

function bookOf(text: string, others: Files = {}): Book {
  const files = { 'minutes/ops/2024-03-12.md': `# Ops\n\n${text}\n`, 'tools/storage.md': '# Storage\n', ...others }
  return compileFiles(files, { today: '2024-03-21', url: 'https://example.org/' })
}

/** `start day time zone > end day time, minutes; cause` of every incident that minutes of Tuesday, 12 March 2024 state. */
function read(text: string): string[] {
  return bookOf(text).incidents.map(({ start, end, minutes, why }) =>
    [
      [start.day, start.time, start.zone].filter(Boolean).join(' '),
      end && ` > ${[end.day, end.time].filter(Boolean).join(' ')}`,
      minutes !== null && `, ${minutes}`,
      why !== null && `; ${why}`,
    ]
      .filter(Boolean)
      .join(''),
  )
}

describe('a sentence that states an incident with its day', () => {
  test.each<[string, string]>([
    ['Network outage on 5 March from 16:15 to 18:35.', '2024-03-05 16:15 > 2024-03-05 18:35, 140'],
    [
      'Storage outage 2024-03-05 10:20–14:00 UTC due to a broken fan',
      '2024-03-05 10:20 UTC > 2024-03-05 14:00, 220; a broken fan',
    ],
    [
      'The hall had no power from 20:45 on 5 March 2024 to 13:30 on 6 March 2024.',
      '2024-03-05 20:45 > 2024-03-06 13:30, 1005',
    ],
    [
      'On Tuesday 5 March the portal was unavailable from 9am to 11am CET.',
      '2024-03-05 09:00 CET > 2024-03-05 11:00, 120',
    ],
    ['On Friday the power was out in the whole building.', '2024-03-08'],
    ['Outage last Tuesday of the wiki.', '2024-03-05'],
    ['There was an outage of the mirror of 3 hours on 8 March.', '2024-03-08, 180'],
    ['An outage of about two hours at the storage of the north hall on Friday hit everybody.', '2024-03-08, 120'],
    [
      'Downtime for the wiki and its database from 5 March 10:00 to 5 March 12:00',
      '2024-03-05 10:00 > 2024-03-05 12:00, 120',
    ],
    ['The site had a power outage on Fri, the factory went down for a few hours', '2024-03-08'],
    ['Power outage on Thurs from 10:00 to 11:00', '2024-03-07 10:00 > 2024-03-07 11:00, 60'],
    [
      'Lost power to the GCC-B hall from 2/28/2024 20:45 to 2/29/2024 13:30.',
      '2024-02-28 20:45 > 2024-02-29 13:30, 1005',
    ],
    [
      'Production was stable up to Sunday when the store went offline as a precaution due to a storm.',
      '2024-03-10; a storm',
    ],
    ['We lost network connectivity on 5 March from 9am to 11am.', '2024-03-05 09:00 > 2024-03-05 11:00, 120'],
    ['osghost downtime today', '2024-03-12'],
    ['7 March: network interruption, 45 minutes', '2024-03-07, 45'],
    ['Scheduled downtime next Tuesday from 14:00 to 16:00 CET', '2024-03-19 14:00 CET > 2024-03-19 16:00, 120'],
    ['Oct. 15 downtime - will be down for ~8 hours', '2024-10-15, 480'],
    ['Maintenance of the tapes on 20 March from 23:00 to 01:00', '2024-03-20 23:00 > 2024-03-20 01:00, 120'],
    ['Storage outage on 5 March, 10:00 until 12:00.', '2024-03-05 10:00 > 2024-03-05 12:00, 120'],
    ['Storage outage on 5 March, 10:00 through 12:00.', '2024-03-05 10:00 > 2024-03-05 12:00, 120'],
    ['Storage outage on 5 March between 10:00 and 12:00.', '2024-03-05 10:00 > 2024-03-05 12:00, 120'],
    ['Storage outage on 5 March beginning at 10:00.', '2024-03-05 10:00'],
    ['Storage outage since 5 March.', '2024-03-05'],
    ['The cluster went offline on 5 March.', '2024-03-05'],
    ['The cluster is unreachable since 5 March.', '2024-03-05'],
    ['The wiki will be inaccessible on 20 March.', '2024-03-20'],
    ['The site has no network since 5 March.', '2024-03-05'],
    ['Lost cooling on 5 March.', '2024-03-05'],
    ['The internet went out on 5 March.', '2024-03-05'],
    ['Blackout on 5 March, owing to a storm', '2024-03-05; a storm'],
    ['Power cut on 5 March; cause was found to be a squirrel.', '2024-03-05; a squirrel'],
  ])('%s', (sentence, expected) => expect(read(`- ${sentence}`)).toEqual([expected]))
})

describe('an item that says what failed, and one below it when', () => {
  test.each<[string, string]>([
    ['- Network outage\n  - 5 March from 16:15 to 18:35', '2024-03-05 16:15 > 2024-03-05 18:35, 140'],
    [
      '- Storage outage:\n  - On Tuesday 5 March, 10:20–14:00 UTC\n  - Cause: a fan',
      '2024-03-05 10:20 UTC > 2024-03-05 14:00, 220; a fan',
    ],
    [
      '- The portal was down\n  - Start: 5 March 10:00 UTC\n  - End: 6 March 12:30 UTC',
      '2024-03-05 10:00 UTC > 2024-03-06 12:30, 1590',
    ],
    [
      '- Storage downtime\n  - When: 2024-03-05 10:00 UTC\n  - Until: 12:30',
      '2024-03-05 10:00 UTC > 2024-03-05 12:30, 150',
    ],
    ['- Network outage\n  - 7 March\n  - lasted 45 minutes', '2024-03-07, 45'],
  ])('%j', (text, expected) => expect(read(text)).toEqual([expected]))

  test.each([
    '- Network outage\n  - Ann writes to the site by 20 March and asks what they plan to do about it',
    '- No outage\n  - 5 March from 10:00 to 12:00',
    '- We spoke about what to do when the storage has an outage that nobody has seen coming\n  - 5 March',
    '- Network outage\n  - the next meeting is on 5 March',
    '- The outage of the mirror, which we discussed on 8 March, was short.',
    '- There was an outage of the mirror in the report of Mia on 8 March.',
    '- Outage of the large old mirror reported on 8 March.',
  ])('nothing in %j', (text) => expect(read(text)).toEqual([]))
})

test.each([
  'The storage had an outage in which no mail went out. It is repaired.',
  'The first patch went in on Thursday, 7 March, two hours ahead of the power outage.',
  'A downtime of 5 March that was cancelled still counts.',
  'No outage on 3 March.',
  'We meet on Monday when all who write about what was down are back.',
  'The vendor of the outage on Sun hardware is asked.',
  'Network outage on 3/4/2024 from 10:00 to 11:00, or was it in April?',
  'Lost interest in 5 March as the day.',
  'We discussed the outage on Monday.',
  'The talk on outages on 5 March was good.',
  'To avoid an outage on 20 March we move.',
  'Since the outage on 5 March all is well.',
  'The simulated outage on 5 March went well.',
  'The training outage on 5 March went well.',
  'A hypothetical outage on 5 March.',
  'The outage on 5 March was canceled.',
  'We work without downtime on 5 March.',
  'The post-outage report of 5 March is out.',
  'Ann is out of office from 17 to 23 March.',
  'On Monday the number of jobs was down 10%.',
  'On 5 March the price was down to 3 euros.',
  'Was there an outage on 5 March?',
  'The release of 5 March needs little maintenance; see the plan.',
  '> Network outage on 5 March',
  '~~Network outage on 5 March~~',
])('%s is none', (text) => expect(read(text)).toEqual([]))

test('a table of downtimes; a time alone is on the day of its start', () => {
  const table =
    '| Start (UTC) | End | Service | Cause |\n| --- | --- | --- | --- |\n| 2024-03-03 23:00 | 01:00 | Mail | disk full |\n| 2024-03-11 08:00 | | Batch | ? |\n| TBA | | Web | |'
  expect(read(`## Downtimes\n\n${table}`)).toEqual([
    '2024-03-11 08:00 UTC',
    '2024-03-03 23:00 UTC > 2024-03-03 01:00, 120; disk full',
  ])
  expect(bookOf(`## Downtimes\n\n${table}`).incidents.map(({ status }) => status)).toEqual(['open', 'past'])
  expect(read(`## Shifts\n\n${table}`)).toEqual([])
})

describe('a table needs a start, and what was hit or why', () => {
  const table = (head: string, row: string): string => `## Outages\n\n${head}\n${head.replace(/[^|]+/g, '-')}\n${row}\n`
  test.each<[head: string, row: string, expected: string[]]>([
    ['| Date | Duration | Host |', '| 2024-03-05 | 45 minutes | a |', ['2024-03-05, 45']],
    ['| When | Hours | Reason |', '| 2024-03-05 | 2 hours | disk |', ['2024-03-05, 120; disk']],
    ['| Since | Restored | Tool |', '| 2024-03-05 10:00 | 11:30 | a |', ['2024-03-05 10:00 > 2024-03-05 11:30, 90']],
    ['| Begin time | Back | System |', '| 2024-03-05 10:00 | 11:30 | a |', ['2024-03-05 10:00 > 2024-03-05 11:30, 90']],
    ['| Host | Reason |', '| a | 2024-03-05 |', []],
    ['| Date | Who |', '| 2024-03-05 | Mia |', []],
  ])('%s', (head, row, expected) => expect(read(table(head, row))).toEqual(expected))
})

test('what it is called says whether it was planned', () => {
  const text =
    '- Scheduled maintenance of the tapes on 20 March\n- Planned downtimes of the wiki on 21 March\n- Outages of mail on 5 March'
  const found = bookOf(text).incidents.map(({ statements }) =>
    statements.map(({ noun, isPlanned }) => [noun, isPlanned]),
  )
  expect(found.flat().sort()).toEqual([
    ['downtime', true],
    ['maintenance', true],
    ['outage', false],
  ])
})

describe('several statements', () => {
  test('of one thing on one day are one incident, as long as they speak', () => {
    const { incidents } = bookOf('- The storage outage of 5 March lasted 8 hours.', {
      'minutes/ops/2024-03-05.md': '# Ops\n\n- Storage outage today\n- Power cut of the hall on 5 March\n',
    })
    expect(incidents.map(({ id, minutes, tools, statements }) => [id, minutes, tools, statements.length])).toEqual([
      ['2024-03-05-hall', null, [], 1],
      ['2024-03-05-storage', 480, ['storage'], 2],
    ])
  })

  test('an agenda and an untouched draft state nothing', () => {
    const draft = '---\nstatus: draft\n---\n\n# Ops\n\n## Attendance\n\n- [ ] Ann\n\n- Network outage on 5 March\n'
    const files = { 'minutes/ops/2024-03-19.md': draft, 'minutes/ops/2024-04-02.md': '- Network outage on 5 March\n' }
    expect(bookOf('Quiet.', files).incidents).toEqual([])
  })
})

const report =
  '# DNS of the site fails\n\n## 10:20 UTC\n\nAlarms.\n\n## 11:00 UTC\n\nRoot cause: a typo in the zone file\n\n## 12:05 UTC\n\nAll names resolve again, so it is fixed.\n\n## Next steps\n\n- Ann: check the zone file before it is loaded\n'

test('a file in incidents is one incident with its entries, cause and actions', () => {
  const { incidents, actions } = bookOf('- The DNS outage of 9 March is over.', {
    'incidents/2024-03-09-dns.md': report,
  })
  expect(incidents).toMatchObject([
    {
      text: 'DNS of the site fails',
      start: { day: '2024-03-09', time: '10:20', instant: '2024-03-09T10:20:00Z' },
      end: { day: '2024-03-09', time: '12:05' },
      minutes: 105,
      status: 'past',
      why: 'a typo in the zone file',
      report: 'incidents/2024-03-09-dns.md',
      actions: actions.all.map(({ id }) => id),
    },
  ])
  expect(actions.all).toHaveLength(1)
  expect(incidents[0]?.statements).toHaveLength(2)
  const open = bookOf('', { 'incidents/2024-03-20-power.md': '# Power fails\n\n## 10:20 UTC\n\nAlarms.\n' })
  expect(open.incidents.map(({ status }) => status)).toEqual(['open'])
})

describe('the calendar', () => {
  const text = [
    '- Storage outage on 2024-03-30 from 23:00 to 23:30 CET',
    '- Network outage on 2024-03-31 from 04:00 to 05:30 CEST',
    '- Mail outage on 2024-03-10 from 01:30 EST to 03:30 EDT',
    '- Wiki outage on 2024-03-11 from 22:00 to 01:00',
    '- Batch outage on 2024-03-12',
  ].join('\n')
  const calendar = toFeeds(
    compileFiles({ 'minutes/ops/2024-04-02.md': text }, { today: '2024-04-09', url: 'https://example.org/' }),
  ).get('incidents/incidents.ics')

  test('has times in two zones across a change of clocks, which two parsers read alike', () => {
    const expected: [string, string, string][] = [
      ['Batch', '2024-03-12', '2024-03-13'],
      ['Mail', '2024-03-10T06:30:00Z', '2024-03-10T07:30:00Z'],
      ['Network', '2024-03-31T02:00:00Z', '2024-03-31T03:30:00Z'],
      ['Storage', '2024-03-30T22:00:00Z', '2024-03-30T22:30:00Z'],
      ['Wiki', '2024-03-11T22:00:00', '2024-03-12T01:00:00'],
    ]
    const events = new ICAL.Component(ICAL.parse(calendar ?? '')).getAllSubcomponents('vevent')
    const first = events.map((component) => {
      const { summary, startDate, endDate } = new ICAL.Event(component)
      return [/: (\w+)/.exec(summary)?.[1], startDate.toString(), endDate.toString()]
    })
    expect(first.sort()).toEqual(expected)
    const second = Object.values(nodeIcal.sync.parseICS(calendar ?? '')).flatMap((entry) =>
      entry?.type === 'VEVENT' &&
      /Mail|Network|Storage/.test(typeof entry.summary === 'string' ? entry.summary : entry.summary.val)
        ? [[entry.start.toISOString(), entry.end?.toISOString()]]
        : [],
    )
    expect(second.sort()).toEqual(
      expected
        .filter(([, start]) => start.endsWith('Z'))
        .map(([, ...times]) => times.map((time) => time.replace('Z', '.000Z')))
        .sort(),
    )
  })
})

test('the register adds up what was lost, and says what would fill it', () => {
  const view = toIncidentsView(
    bookOf(
      '- Storage outage on 5 March from 10:00 to 12:20 UTC due to a fan\n- Storage outage on 8 February, 45 minutes',
    ),
  )
  expect(view.note).toBe('2 incidents on a stated day; 2 of them took 3 h 5 min in all')
  expect(view.lost).toEqual([
    {
      title: 'Lost by month',
      rows: [
        { text: 'March 2024', note: '2 h 20 min' },
        { text: 'February 2024', note: '45 minutes' },
      ],
    },
    { title: 'Lost by tool', rows: [{ text: 'Storage', note: '3 h 5 min' }] },
    { title: 'Lost by cause', rows: [{ text: 'a fan', note: '2 h 20 min' }] },
  ])
  expect(toIncidentsView(bookOf('Quiet.')).empty).toContain('16 August')
  const lower = toIncidentsView(bookOf('- mail outage on 5 March, 45 minutes'))
  expect(lower.rows.map(({ text }) => text)).toEqual([expect.stringMatching(/^Mail outage/)])
})

test('incidents of a tool are marks below its releases', () => {
  const book = bookOf(
    '- Storage outage on 5 March from 10:00 to 12:20 UTC\n- Scheduled downtime of the storage on 20 March',
    {
      'roadmaps/storage.md': '| Release | Released |\n| --- | --- |\n| 2.1 | 2024-01-10 |\n| 2.2 | 2024-02-10 |\n',
    },
  )
  const figure = toToolFigure(book, 'storage', null)
  expect(figure?.drawing.rows.map(({ title, marks }) => [title, ...marks.map(({ type }) => type)]).at(-1)).toEqual([
    'Incidents',
    'incident',
    'downtime',
  ])
  expect(figure?.description).toMatch(/^2 releases/)
  expect(toToolFigure(book, 'storage', '2023')).toBeNull()
})
