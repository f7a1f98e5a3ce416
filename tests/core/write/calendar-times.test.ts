import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findClock, zoneNames } from '../../../src/core/text/clocks.ts'
import { writeTimeZone } from '../../../src/core/write/feeds/time-zone.ts'
import { allCalendars } from '../../../src/site/record/calendars.ts'
import { toFeeds } from '../../../src/site/record/feeds.ts'
import { compileFiles, type Files } from '../content.ts'

const day = (week: number): string => new Date(Date.UTC(2024, 1, 27 + 7 * week)).toISOString().slice(0, 10)
const weeks = [0, 1, 2, 3, 4, 5, 6]

/** Weekly meetings from 27 February to 9 April 2024: America changes its clocks on 10 March, Europe on 31 March. */
const files: Files = {
  'site.yaml':
    'series:\n  ops:\n    time: 14:00–15:00 CET\n  board:\n    time: 2-3pm CT\n  local:\n    time: 09:30–10:15\n',
  ...Object.fromEntries(
    weeks.flatMap((week) =>
      ['ops', 'board', 'local'].map((series) => [
        `minutes/${series}/${day(week)}.md`,
        '# Call\n\n**Attending:** Mia Berg, Jon Dahl\n\n## Actions\n\n- #7 ask the sites (Jon Dahl) due 2024-05-02\n',
      ]),
    ),
  ),
}

const options = { today: '2024-04-10' }
const calendarOf = (path: string, from: Files = files): string => toFeeds(compileFiles(from, options)).get(path) ?? ''

/** Start and end of every event that has times, as instants. */
function readWithIcalJs(text: string): [string, string, string][] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const { uid, startDate, endDate } = new ICAL.Event(component)
    const write = (time: ICAL.Time): string => time.toJSDate().toISOString()
    return startDate.isDate ? [] : [[uid, write(startDate), write(endDate)]]
  })
}

function readWithNodeIcal(text: string): [string, string, string][] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) =>
    entry?.type === 'VEVENT' && entry.datetype === 'date-time'
      ? [[entry.uid, entry.start.toISOString(), (entry.end ?? entry.start).toISOString()]]
      : [],
  )
}

describe('meetings at the hour of their series', () => {
  test.each([
    ['minutes/ops/meetings.ics', ['13', '13', '13', '13', '13', '12', '12', '12']],
    ['minutes/board/meetings.ics', ['20', '20', '19', '19', '19', '19', '19', '19']],
  ])('%s keeps its hour when clocks change, to two parsers', (path, hours) => {
    const text = calendarOf(path)
    const read = readWithIcalJs(text)
    expect(read.map(([, start]) => start.slice(11, 13))).toEqual(hours)
    expect(read.map(([, , end]) => Number(end.slice(11, 13)))).toEqual(hours.map((hour) => Number(hour) + 1))
    expect(readWithNodeIcal(text)).toEqual(read)
    expect(text.match(/^BEGIN:VTIMEZONE/gm)).toHaveLength(1)
  })

  test('both in one calendar, each clock defined once', () => {
    const text = calendarOf('minutes/meetings.ics', { ...files, 'minutes/local/2024-04-02.md': '' })
    expect(text.match(/^TZID:.*/gm)).toEqual(['TZID:CST6CDT', 'TZID:CET'])
    const zoned = readWithIcalJs(text).filter(([uid]) => !uid.includes('local'))
    expect(readWithNodeIcal(text).filter(([uid]) => !uid.includes('local'))).toEqual(zoned)
    expect(zoned).toHaveLength(16)
  })

  test('without a zone it is the hour of wherever one is', () => {
    expect(calendarOf('minutes/local/meetings.ics')).toMatch(/^DTSTART:20240402T093000\r$/m)
  })
})

describe('a meeting that states its own hours', () => {
  const startOf = (head: string): unknown => {
    const text = calendarOf('minutes/ops/meetings.ics', {
      ...files,
      'minutes/ops/2024-04-09.md': `# Call\n\n${head}\n`,
    })
    return readWithIcalJs(text)
      .find(([uid]) => uid.includes('2024-04-09'))
      ?.slice(1)
  }
  test.each([
    ['Time: 16:00–17:30 CEST', ['2024-04-09T14:00:00.000Z', '2024-04-09T15:30:00.000Z']],
    ['Time: 16:00 UTC', ['2024-04-09T16:00:00.000Z', '2024-04-09T17:00:00.000Z']],
    ['Time: 16:00', ['2024-04-09T14:00:00.000Z', '2024-04-09T15:00:00.000Z']],
    ['Time: 23:30–00:30', ['2024-04-09T21:30:00.000Z', '2024-04-09T22:30:00.000Z']],
    ['Time: to be said', ['2024-04-09T12:00:00.000Z', '2024-04-09T13:00:00.000Z']],
  ])('%s', (head, times) => expect(startOf(head)).toEqual(times))
})

describe('what lies ahead', () => {
  test('the next meeting by habit is tentative, at its hour', () => {
    const text = calendarOf('minutes/ops/meetings.ics')
    expect(text).toMatch(/UID:next\/minutes\/ops@record\r\n(?:(?!END:VEVENT).)*STATUS:TENTATIVE/s)
    expect(readWithIcalJs(text).at(-1)).toEqual([
      'next/minutes/ops@record',
      '2024-04-16T12:00:00.000Z',
      '2024-04-16T13:00:00.000Z',
    ])
  })

  test.each<[string, Files]>([
    ['an agenda says when', { 'minutes/ops/2024-04-17.md': '# Call\n\nTopics.\n' }],
    ['the next is cancelled', { 'minutes/ops/2024-04-16.md': '# Call CANCELLED\n' }],
  ])('there is none by habit where %s', (_, more) => {
    expect(calendarOf('minutes/ops/meetings.ics', { ...files, ...more })).not.toContain('UID:next')
  })

  test.each<[string, string[]]>([
    ['met too seldom', ['2024-03-01', '2024-03-08']],
    ['has no habit', ['2024-01-01', '2024-01-04', '2024-02-20', '2024-02-29', '2024-04-09']],
    ['has fallen silent', ['2023-01-02', '2023-01-09', '2023-01-16', '2023-01-23', '2023-01-30']],
  ])('nor where a series %s', (_, days) => {
    const own = Object.fromEntries(days.map((on) => [`minutes/ops/${on}.md`, '# Call\n\nText.\n']))
    expect(calendarOf('minutes/ops/meetings.ics', own)).not.toContain('UID:next')
  })

  test('an open action is due on its day, for all, its series and its owner; one that is over is not', () => {
    const has = (path: string, from = files): boolean => calendarOf(path, from).includes('UID:action/ops/7@record')
    expect(
      ['calendar.ics', 'actions/due.ics', 'minutes/ops/meetings.ics', 'people/jon-dahl/calendar.ics'].map((path) =>
        has(path),
      ),
    ).toEqual([true, true, true, true])
    expect(has('people/mia-berg/calendar.ics')).toBe(false)
    const done = {
      ...files,
      'minutes/ops/2024-04-09.md': '# Call\n\n## Actions\n\n- #7 ask the sites (Jon Dahl): done\n',
    }
    expect(has('actions/due.ics', done)).toBe(false)
  })

  test('a person has the next meetings of the series that they came to lately', () => {
    const text = calendarOf('people/mia-berg/calendar.ics')
    expect(text.match(/^UID:.*\r$/gm)?.sort()).toEqual([
      'UID:next/minutes/board@record\r',
      'UID:next/minutes/local@record\r',
      'UID:next/minutes/ops@record\r',
    ])
  })
})

describe('the machine plays no part', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each(['Pacific/Auckland', 'America/Chicago', 'UTC'])('in %s the bytes are the same', (zone) => {
    const before = [...toFeeds(compileFiles(files, options))]
    vi.stubEnv('TZ', zone)
    expect([...toFeeds(compileFiles(files, options))]).toEqual(before)
  })
})

test('no calendar is empty, and all are listed', () => {
  const book = compileFiles(files, options)
  const listed = allCalendars(book)
  expect(listed.every(({ events }) => events.length > 0)).toBe(true)
  expect(new Set(listed.map(({ address }) => address)).size).toBe(listed.length)
})

test.each(zoneNames)('the clock of %s is defined as zones of the machine know it', (name) => {
  const clock = findClock(name)
  if (!clock) throw new Error(`no clock of ${name}`)
  const component = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${writeTimeZone(clock)}\r\nEND:VCALENDAR`))
  const zone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone') ?? component)
  const show = new Intl.DateTimeFormat('sv', { timeZone: clock.id, dateStyle: 'short', timeStyle: 'short' })
  for (let at = Date.UTC(2000, 0, 3, 12); at < Date.UTC(2030, 0, 1); at += 7 * 86_400_000) {
    const offset = zone.utcOffset(ICAL.Time.fromJSDate(new Date(at), true))
    expect(show.format(new Date(at - offset * 1000))).toBe(new Date(at).toISOString().slice(0, 16).replace('T', ' '))
  }
})
