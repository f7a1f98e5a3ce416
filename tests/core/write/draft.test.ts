import { fileURLToPath } from 'node:url'
import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { compile } from '../../../src/core/index.ts'
import { parseFileName } from '../../../src/core/parse/dates/file-name.ts'
import { readSource } from '../../../src/core/read/source.ts'
import { toCadence, toNextDate } from '../../../src/core/register/places/cadence.ts'
import type { Series } from '../../../src/core/register/places/series.ts'
import { type Draft, draftMeeting } from '../../../src/core/write/drafts/meeting.ts'
import { draftPage } from '../../../src/core/write/drafts/page.ts'
import { toNextPath } from '../../../src/core/write/drafts/path.ts'
import { compileFiles, documentAt, type Files, readFiles } from '../content.ts'

function seriesOf(book: Book, id: string): Series {
  const series = book.series.find((one) => one.id === id)
  if (!series) throw new Error(`no series ${id}`)
  return series
}

describe('the habit of a series', () => {
  test.each([
    [['2021-03-04', '2021-03-11', '2021-03-18'], 7],
    [['2021-03-04', '2021-03-11', '2021-03-25', '2021-04-01', '2021-04-08'], 7],
    [['2021-01-05', '2021-02-02', '2021-03-02'], 28],
    [['2021-03-04', '2021-03-04', '2021-03-18'], 14],
    [['2010', null, '2021-03-04'], null],
    [[], null],
  ])('%j: %j days', (dates, days) => expect(toCadence(dates)).toBe(days))

  test.each([
    ['2021-03-12', '2021-03-18'],
    ['2021-03-18', '2021-03-18'],
    ['2021-03-19', '2021-03-25'],
    ['2021-01-01', '2021-03-18'],
    ['2022-03-11', '2022-03-17'],
  ])('as of %s the next weekly meeting is on %s', (today, next) =>
    expect(toNextDate(['2021-03-04', '2021-03-11'], today)).toBe(next),
  )

  test('without a habit the next meeting is today', () => expect(toNextDate(['2010'], '2021-03-04')).toBe('2021-03-04'))
})

describe('the next file of a series is named as the last', () => {
  test.each([
    ['minutes/ops/2021-03-04.md', '2021-03-11', 'minutes/ops/2021-03-11.md'],
    ['meetings/2019/TechArea20190826.md', '2019-09-02', 'meetings/2019/TechArea20190902.md'],
    ['meetings/2019/TechArea20191230.md', '2020-01-06', 'meetings/2020/TechArea20200106.md'],
    ['2019/telcons/11-05-minutes.md', '2020-01-07', '2020/telcons/01-07-minutes.md'],
    ['_posts/2019/2019-01-31-coordination.md', '2019-02-07', '_posts/2019/2019-02-07-coordination.md'],
    ['minutes/jra1/2010.md', '2010-09-06', 'minutes/jra1/2010-09-06.md'],
    ['minutes/ops/28Nov2017.md', '2017-12-05', 'minutes/ops/2017-12-05.md'],
    ['minutes/ops/', '2017-12-05', 'minutes/ops/2017-12-05.md'],
  ])('%s, on %s: %s', (last, date, path) => {
    expect(toNextPath(last, date)).toBe(path)
    expect(parseFileName(path).date?.date).toBe(date)
  })
})

const minutes = `# Operations call

## Attendance

- CERN: Mia Berg (MB), Jon Dahl (JD)
- KIT: Ines Roth (chair)

Apologies: Paulo Reis

## Review of open actions

- 12 - the mirror is announced, done
- 13 - the certificate of _the_ portal* is ordered:
  - the host is [chosen]
  - the key is made
- 14 - no news

## Mirror

AI (Jon): tell the sites about #4 & the rest, due 2021-03-18
`
const record: Files = {
  'minutes/ops/2021-03-04.md': minutes,
  'minutes/ops/2021-03-11.md': minutes
    .replace('12 - the mirror is announced, done\n- ', '')
    .replace('- 14 - no news', '- 14 - the list is half done'),
  'tools/gocdb.md': '---\nname: GOCDB\n---\nText\n',
  'roadmaps/gocdb.md':
    '| Release | Planned | Released |\n| --- | --- | --- |\n| 5.10 | 2021-03-20 | |\n| 5.11 | 2021-06-01 | |\n| 5.9 | 2021-03-01 | 2021-03-02 |\n',
  'milestones/inspire.md':
    '| Id | Title | Owner | Due | Delivered |\n| --- | --- | --- | --- | --- |\n| MS1 | Plan | KIT | 2021-03-31 | |\n| MS2 | Report | KIT | 2021-03-19 | |\n',
}

/** A draft that is no draft any more, so that its meeting was held, whoever was there. */
function held(text: string): string {
  return text.replace('status: draft', 'status: approved')
}

/** A record with a draft in it, and with everybody ticked. */
function withDraft(files: Files, { path, text }: Draft): { book: Book; ticked: Book } {
  return {
    book: compileFiles({ ...files, [path]: text }),
    ticked: compileFiles({ ...files, [path]: text.replaceAll('[ ]', '[x]') }),
  }
}

describe('the next minutes', () => {
  const before = compileFiles(record)
  const draft = draftMeeting(before, seriesOf(before, 'ops'), '2021-03-18')
  const { book, ticked } = withDraft(record, draft)

  test('have what is to be carried on, ready to be filled in', () => {
    expect(draft).toMatchInlineSnapshot(`
      {
        "path": "minutes/ops/2021-03-18.md",
        "text": "---
      status: draft
      ---

      # Operations call

      ## Attendance

      - [ ] Mia Berg (MB, CERN)
      - [ ] Jon Dahl (JD, CERN)
      - [ ] Ines Roth (KIT)
      - [ ] Paulo Reis

      ## Review of open actions

      - 13 - the certificate of the portal\\* is ordered:
        - the host is \\[chosen]
        - the key is made
      - 14 - the list is half done
      - AI (Jon): tell the sites about #4 & the rest, due 2021-03-18

      ## Due before 2021-03-25

      - [MS2 Report](../../milestones/inspire.md): 2021-03-19
      - [GOCDB 5.10](../../roadmaps/gocdb.md): 2021-03-20

      ## Mirror
      ",
      }
    `)
  })

  test('pass check', () => {
    expect(book.findings.filter(({ path }) => path === draft.path)).toEqual([])
    expect(book.findings.length).toBe(before.findings.length)
  })

  test('ticked, have the attendance of the last time, with initials and organisations', () => {
    const shown = (path: string, from: Book): (string | null)[][] =>
      documentAt(from, path).attendance.attendees.map(({ name, initials, organisation }) => [
        name,
        initials,
        organisation,
      ])
    expect(shown(draft.path, ticked)).toEqual(shown('minutes/ops/2021-03-11.md', before))
    expect(documentAt(book, draft.path).attendance.isRecorded).toBe(false)
  })

  test('carry every open action on as the same action, and say nothing new of it', () => {
    const open = (from: Book): string[] => from.actions.all.filter(({ isOver }) => !isOver).map(({ id }) => id)
    expect(open(book)).toEqual(open(before))
    expect(open(ticked)).toEqual(open(before))
    for (const action of ticked.actions.all.filter(({ isOver }) => !isOver)) {
      expect(action.history.at(-1)).toMatchObject({ path: draft.path, isNews: false })
      expect(action.listing).toBe('open')
    }
  })
})

describe('an action keeps its number, its owners and its due date, however it was written', () => {
  test.each([
    [
      'an item with a box',
      '- [ ] Publish the FAQ page (Torsten, due 2021-03-10) #190',
      '- [ ] Publish the FAQ page (Torsten, due 2021-03-10) #190',
    ],
    [
      'a mark',
      'AI #190 (Torsten): publish the FAQ page by 10 March 2021',
      '- AI #190 (Torsten): publish the FAQ page by 10 March 2021',
    ],
    [
      'a row of a table',
      '| Action | Owner | Status |\n| --- | --- | --- |\n| fix the mirror | JD | open |',
      '- AI (JD): fix the mirror',
    ],
    [
      'a row with everything',
      '| # | Action | Owner | Due | Status |\n| --- | --- | --- | --- | --- |\n| 7 | fix the mirror | JD, Mia | 2021-03-10 | waiting for parts |',
      '- AI #7 (JD, Mia): fix the mirror – waiting for parts, due 2021-03-10',
    ],
    [
      'a name above the list',
      'AI (JD):\n\n- fix the mirror\n- tell the sites',
      '- AI (JD): fix the mirror\n- AI (JD): tell the sites',
    ],
    [
      'a row without an owner',
      '| # | Action | Status |\n| --- | --- | --- |\n| 7 | fix the mirror | |',
      '- 7 - fix the mirror',
    ],
  ])('%s', (_, written, drafted) => {
    const files = { 'minutes/ops/2021-03-04.md': `# Call\n\n## Actions\n\n${written}\n` }
    const before = compileFiles(files)
    const draft = draftMeeting(before, seriesOf(before, 'ops'), '2021-03-11')
    expect(draft.text.split('## Review of open actions\n\n')[1]?.trim()).toBe(drafted)
    const book = compileFiles({ ...files, [draft.path]: held(draft.text) })
    const shown = (from: Book): unknown[] =>
      from.actions.all.map(({ id, owners, due, isOver }) => ({ id, owners, due, isOver }))
    expect(shown(book)).toEqual(shown(before))
    expect(book.findings).toEqual([])
    for (const { history } of book.actions.all)
      expect(history.map(({ path }) => path)).toEqual(['minutes/ops/2021-03-04.md', draft.path])
  })
})

test('minutes that are written late have the actions that were open then', () => {
  const before = compileFiles(record)
  const draft = draftMeeting(before, seriesOf(before, 'ops'), '2021-03-25')
  const later = compileFiles({
    ...record,
    [draft.path]: draft.text.replace('14 - the list is half done', '14 - closed'),
  })
  expect(draftMeeting(later, seriesOf(later, 'ops'), '2021-03-18').text).toBe(
    draftMeeting(before, seriesOf(before, 'ops'), '2021-03-18').text,
  )
})

test('the JRA1 meeting of the example: its open actions go into minutes that pass check', () => {
  const folder = fileURLToPath(new URL('../../../content/', import.meta.url))
  const options = { today: '2010-09-06', fallbackToday: '2010-09-06', commit: null, base: null, url: null }
  const source = readSource(folder)
  const before = compile(source, options)
  const draft = draftMeeting(before, seriesOf(before, 'jra1'), '2010-09-06')
  const {
    documents: [added],
  } = readFiles({ [draft.path]: held(draft.text) })
  if (!added) throw new Error('no document')
  const after = compile(
    { ...source, documents: [...source.documents, added].sort((a, b) => (a.path < b.path ? -1 : 1)) },
    options,
  )
  expect(after.findings.filter(({ path }) => path === draft.path)).toEqual([])
  const open = before.actions.all.filter(({ isOver, id }) => !isOver && id.startsWith('jra1/'))
  expect(open.length).toBeGreaterThan(8)
  expect(after.actions.all.filter(({ id }) => id.startsWith('jra1/')).map(({ id }) => id)).toEqual(
    before.actions.all.filter(({ id }) => id.startsWith('jra1/')).map(({ id }) => id),
  )
  for (const { id } of open)
    expect(after.actions.all.find((action) => action.id === id)?.history.at(-1)?.path).toBe(draft.path)
})

describe('the next report', () => {
  test('has the sections that come back, with those responsible', () => {
    const report = (last: string): string =>
      `# Production report\n\nAttendees: Mia Berg, Ines Roth\n\n## Storage (Ines)\n\nText\n\n## ${last}\n\nText\n`
    const before = compileFiles({
      'reports/production/2021-03-01.md': report('Move of the mirror'),
      'reports/production/2021-03-08.md': report('Certificates'),
    })
    const { text } = draftMeeting(before, seriesOf(before, 'production'), '2021-03-15')
    expect(text).toContain('## Storage (Ines)\n')
    expect(text).not.toMatch(/Certificates|Move|Review/)
  })
})

describe('a new series, topic, roadmap and tool', () => {
  const empty: Series = {
    id: 'ops',
    kind: 'minutes',
    title: 'ops',
    description: null,
    noindex: false,
    lang: 'en',
    url: '',
    documents: [],
  }
  const drafts = [
    draftMeeting(compileFiles({}), empty, '2021-03-04'),
    draftPage('faq', 'Certificates & keys'),
    draftPage('roadmap', 'GOCDB'),
    draftPage('tool', 'GOCDB'),
  ]

  test('pass check together', () => {
    const book = compileFiles(Object.fromEntries(drafts.map(({ path, text }) => [path, text])))
    expect(book.findings).toEqual([])
    expect(book.documents.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'faqs/certificates-keys.md faq',
      'minutes/ops/2021-03-04.md minutes',
      'roadmaps/gocdb.md roadmap',
      'tools/gocdb.md tool',
    ])
  })

  test('whatever the name, the path stays in its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(draftPage('faq', name).path).toMatch(/^faqs\/[^/]+\.md$/)
        expect(draftPage('faq', name).path).not.toContain('..')
      }),
    )
  })
})
