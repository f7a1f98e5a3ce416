import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import { toFeeds } from '../../../src/site/record/feeds.ts'
import { compileFiles, type Files } from '../content.ts'

/** An event as a parser understood it. */
interface Parsed {
  uid: string
  sequence: number
  start: string
  end: string
  summary: string
  status: string
}

const roadmap = (rows: string): Files => ({
  'tools/quokka.md': '# Quokkascope\n',
  'roadmaps/quokka.md': `| Release | Planned | Released | Notes |\n| --- | --- | --- | --- |\n${rows}\n`,
})

function calendarOf(files: Files, path = 'tools/quokka/releases.ics'): string {
  return toFeeds(compileFiles(files, { today: '2024-06-01' })).get(path) ?? ''
}

function parseWithIcalJs(text: string): Parsed[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      status: String(component.getFirstPropertyValue('status')),
    }
  })
}

function parseWithNodeIcal(text: string): string[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) => (entry?.type === 'VEVENT' ? [entry.uid] : []))
}

const only = (files: Files): Parsed => {
  const [event, more] = parseWithIcalJs(calendarOf(files))
  if (!event || more) throw new Error('expected one event')
  return event
}

describe('the calendar of a tool', () => {
  test('has an all-day event a release, which two parsers read alike', () => {
    const text = calendarOf(
      roadmap('| 2.1 | 2024-04-30 | 2024-05-02 | rolling, upgrades; more |\n| 2.2 | 2024-07-02 | | |'),
    )
    expect(parseWithIcalJs(text)).toEqual([
      {
        uid: 'release/quokka/2.1@record',
        sequence: 1,
        start: '2024-05-02',
        end: '2024-05-03',
        summary: 'Quokkascope 2.1 released',
        status: 'CONFIRMED',
      },
      {
        uid: 'release/quokka/2.2@record',
        sequence: 0,
        start: '2024-07-02',
        end: '2024-07-03',
        summary: 'Quokkascope 2.2 planned',
        status: 'TENTATIVE',
      },
    ])
    expect(parseWithNodeIcal(text)).toEqual(['release/quokka/2.1@record', 'release/quokka/2.2@record'])
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })

  test('keeps the UID and raises SEQUENCE by one where a date is struck out and replaced', () => {
    const before = only(roadmap('| 2.1 | 2024-07-02 | | |'))
    const after = only(roadmap('| 2.1 | ~~2024-07-02~~ 2024-08-06 | | |'))
    expect(after).toMatchObject({ uid: before.uid, sequence: before.sequence + 1, start: '2024-08-06' })
  })

  test('raises SEQUENCE where a meeting states another date, not where it repeats one', () => {
    const meeting = (day: string, date: string): Files => ({
      [`minutes/ops/${day}.md`]: `| Version | Release |\n| --- | --- |\n| 2.1 | ${date} |\n`,
    })
    const settings = {
      'site.yaml': 'series:\n  ops:\n    title: Operations\n    tool: quokka\n',
      'tools/quokka.md': '# Quokkascope\n',
    }
    const first = { ...settings, ...meeting('2024-05-06', '2024-07-02') }
    expect(
      [
        only(first),
        only({ ...first, ...meeting('2024-05-13', '2024-07-02') }),
        only({ ...first, ...meeting('2024-05-13', '2024-07-09') }),
      ].map(({ sequence }) => sequence),
    ).toEqual([0, 0, 1])
  })

  test('keeps a withdrawn plan as cancelled', () => {
    expect(only(roadmap('| 2.1 | ~~2024-07-02~~ | | |'))).toMatchObject({
      status: 'CANCELLED',
      start: '2024-07-02',
      sequence: 1,
    })
  })

  test('spans a month where the date is one, and says so', () => {
    expect(only(roadmap('| 2.1 | 2024-07 | | |'))).toMatchObject({
      start: '2024-07-01',
      end: '2024-08-01',
      summary: 'Quokkascope 2.1 planned (some day of 2024-07)',
    })
  })

  test('is left out where nothing has a date', () => {
    expect(calendarOf(roadmap('| 2.1 | TBA | | |'))).toBe('')
  })
})

test('milestones stand in the calendar of the record, with their moves', () => {
  const text = calendarOf(
    {
      'milestones/grid.md':
        '| Id | Title | Due | Delivered |\n| --- | --- | --- | --- |\n| MS704 | Roadmap | ~~2024-04-01~~ 2024-07-01 | |\n',
    },
    'calendar.ics',
  )
  expect(parseWithIcalJs(text)).toEqual([
    {
      uid: 'milestone/grid/MS704@record',
      sequence: 1,
      start: '2024-07-01',
      end: '2024-07-02',
      summary: 'MS704 planned',
      status: 'TENTATIVE',
    },
  ])
})

test('the calendar of the record has its meetings too, cancelled ones as cancelled', () => {
  const text = calendarOf(
    { 'minutes/ops/2024-05-06.md': '# Call\n\nText\n', 'minutes/ops/2024-05-13.md': '# Call CANCELLED\n' },
    'calendar.ics',
  )
  expect(parseWithIcalJs(text).map(({ uid, status, summary }) => `${uid} ${status} ${summary}`)).toEqual([
    'document/minutes/ops/2024-05-06@record CONFIRMED Ops: Call',
    'document/minutes/ops/2024-05-13@record CANCELLED Ops: Call CANCELLED',
  ])
})

test('no name or title of a stranger begins a line of its own', () => {
  const evil = (text: string): string =>
    JSON.stringify(`${text}\r\nATTACH:https://evil.example/\u2028X:1\u0085Y:2\u000bZ\u001b[2J`)
  const calendar = calendarOf(
    {
      'site.yaml': `name: ${evil('Record')}\nseries: {ops: {title: ${evil('Ops')}, time: "14:00–15:00 CET"}}\n`,
      'minutes/ops/2024-07-04.md': `---\ntitle: ${evil('Call')}\n---\n`,
    },
    'minutes/ops/meetings.ics',
  )
  expect(calendar).toContain('NAME:Ops ATTACH')
  expect(calendar.split('\r\n').filter((line) => /^(?:ATTACH|X:|Y:|Z)/.test(line))).toEqual([])
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
})
