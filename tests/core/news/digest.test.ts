import { expect, test } from 'vitest'
import { isLive } from '../../../src/core/register/actions/overdue.ts'
import { toDigest } from '../../../src/core/write/news/digest/digest.ts'
import { compileFiles } from '../content.ts'

const book = compileFiles(
  {
    'minutes/ops/2026-01-13.md':
      '# Call\n\n**Attending:** Mia Berg, Jon Dahl\n\n- AI #1 (Mia): move the wiki to the new host, due 2026-01-20\n- AI #2 (Jon): order the disks for the store, due 2026-02-10\n- AI #3 (Mia): ask the sites about the mirror\n',
    'minutes/ops/2026-01-27.md':
      '# Call\n\n**Attending:** Mia Berg, Jon Dahl\n\n- AI #1 (Mia): still open\n- AI #2 (Jon): still open\n- AI #3 (Mia): done\n- AI #4 (Jon): write the letter to the board\n\nAGREED: the store is closed in May\n',
    'minutes/dev/2025-11-05.md': '# Dev\n\nOld text.\n',
    'roadmaps/gocdb.md':
      '# GOCDB\n\n| Release | Planned |\n| --- | --- |\n| 5.11 | ~~2026-02-03~~ [2026-02-20](../minutes/ops/2026-01-27.md) |\n| 6 | 2027-01-01 |\n',
  },
  { today: '2026-01-31' },
)
const jon = book.people.all.find(({ name }) => name === 'Jon Dahl') ?? null
const mia = book.people.all.find(({ name }) => name === 'Mia Berg') ?? null
const tell = (person: typeof jon, from = '2026-01-24'): Record<string, string[]> =>
  Object.fromEntries(
    toDigest(book, { from, person, series: book.series }).groups.map(({ id, items }) => [
      id,
      items.map(({ text, note }) => (note === null ? text : `${text} (${note})`)),
    ]),
  )

test('tells of a week: what is due, each meeting with what came of it, plans that moved, what lies ahead', () => {
  expect(tell(null)).toEqual({
    'actions-overdue': ['Ops #1: move the wiki to the new host (Mia; due 20 January 2026)'],
    'actions-due': ['Ops #2: order the disks for the store (Jon; due 10 February 2026)'],
    'series-minutes-ops': [
      expect.stringMatching(/^Call \(27 January 2026/),
      'Decided: the store is closed in May',
      '#4: write the letter to the board (Jon; raised)',
      '#3: ask the sites about the mirror (Mia; closed)',
    ],
    'plans-moved': ['gocdb 5.11 (from 3 February 2026 to 20 February 2026; 17 days later)'],
    'plans-ahead': ['gocdb 5.11 (20 February 2026)'],
  })
})

test.each([jon, mia])('tells everybody exactly the actions that are on the list for them', (person) => {
  const told = toDigest(book, { from: '2026-01-24', person, series: book.series }).groups.flatMap(({ id, items }) =>
    id.startsWith('actions-') ? items.map(({ url }) => url) : [],
  )
  const listed = (book.actions.byPerson.get(person?.id ?? '') ?? []).filter(isLive).map(({ url }) => url)
  expect(listed.length).toBeGreaterThan(0)
  expect(told.sort()).toEqual(listed.sort())
})

test('below a series its name is not said again, nor a move that is told as one', () => {
  const { groups } = toDigest(book, { from: '2026-01-01', person: null, series: book.series })
  const ops = groups.find(({ id }) => id === 'series-minutes-ops')
  expect(ops?.heading).toBe('Ops')
  expect(groups.find(({ id }) => id === 'plans-moved')?.heading).toBe('Plans moved: 1')
  expect(ops?.items.filter(({ text, note }) => /\bOps\b|moved/.test(`${text} ${note}`))).toEqual([])
})

test('a day that the words of an action say is not said again', () => {
  const files = { 'minutes/ops/2026-01-27.md': '# Call\n\n- AI #5 (Mia): order the racks by 3 February 2026\n' }
  const { groups } = toDigest(compileFiles(files, { today: '2026-01-31' }), {
    from: '2026-01-01',
    person: null,
    series: book.series,
  })
  expect(groups.find(({ id }) => id === 'actions-due')?.items).toMatchObject([
    { text: 'Ops #5: order the racks by 3 February 2026', note: 'Mia' },
  ])
})

test('a time without a meeting tells what is due and what lies ahead', () => {
  expect(Object.keys(tell(jon, '2026-01-30'))).toEqual(['actions-due', 'actions-listed', 'plans-ahead'])
})

test('what was refused or put off was not decided', () => {
  const text =
    '# Call\n\n## Decisions\n\n- The store is closed in May.\n- Rejected: to keep the old mirror\n- Deferred: the choice of a host\n'
  const record = compileFiles({ 'minutes/ops/2026-01-27.md': text }, { today: '2026-01-31' })
  const { groups } = toDigest(record, { from: '2026-01-24', person: null, series: record.series })
  const told = groups.flatMap(({ items }) => items.slice(1)).map(({ text: said, note }) => [said, note])
  expect(told).toEqual([
    ['Decided: The store is closed in May', null],
    ['to keep the old mirror', 'rejected'],
    ['the choice of a host', 'deferred'],
  ])
})

test('a title that says its day is told without it', () => {
  const files = {
    'minutes/ops/2026-01-27.md':
      '# Call of 27 January 2026\n\nAttending: Mia Berg\n\n- AI (Mia Berg): order the racks\n',
  }
  const record = compileFiles(files, { today: '2026-01-31' })
  const [person = null] = record.people.all
  const { groups } = toDigest(record, { from: '2026-01-24', person, series: record.series })
  expect(groups.map(({ heading }) => heading)).toEqual(['Actions raised: 1', 'Ops'])
  expect(groups[1]?.items[0]).toMatchObject({ text: 'Call of 27 January 2026', note: null })
})

const minutes = (path: string, who: string, ...actions: string[]): Record<string, string> => ({
  [`minutes/${path}.md`]: `# Call\n\nPresent: ${who}\n\n${actions.map((action) => `- ${action}\n`).join('')}`,
})

/** What the digest of a week tells Mia, as title → items. */
function tellMia(files: Record<string, string>, series?: string): Record<string, string[]> {
  const record = compileFiles(files, { today: '2026-01-31' })
  const person = record.people.all.find(({ name }) => name === 'Mia Berg') ?? null
  const asked = record.series.filter(({ id }) => series === undefined || id === series)
  const { groups } = toDigest(record, { from: '2026-01-24', person, series: asked })
  return Object.fromEntries(
    groups.map(({ heading, items }) => [
      heading,
      items.map(({ text, note }) => (note === null ? text : `${text} (${note})`)),
    ]),
  )
}

test('of somebody every action is told once, the own ones first', () => {
  const told = tellMia({
    ...minutes(
      'ops/2026-01-12',
      'Mia Berg, Jon Dahl',
      'AI #1 (Mia): mend the oar',
      'AI #2 (Mia): count the sails',
      'AI #3 (Jon): buy rope',
    ),
    ...minutes(
      'ops/2026-01-19',
      'Mia Berg, Jon Dahl',
      'AI #1 (Mia): still open',
      'AI #2 (Mia): still open',
      'AI #3 (Jon): still open',
    ),
    ...minutes(
      'ops/2026-01-26',
      'Mia Berg, Jon Dahl',
      'AI #2 (Mia): still open',
      'AI #4 (Mia): paint the boat',
      'AI #5 (Jon): call the port',
      'AI #6 (Mia): sell the raft, due 2026-02-02',
    ),
  })
  expect(told).toEqual({
    'Actions due: 1': ['Ops #6: sell the raft (Mia; due 2 February 2026)'],
    'Actions raised: 1': ['Ops #4: paint the boat (Mia)'],
    'Actions left out of the list: 1': ['Ops #1: mend the oar (Mia)'],
    'Other actions: 1': ['Ops #2: count the sails (Mia)'],
    Ops: [
      expect.stringMatching(/^Call \(26 January 2026/),
      '#5: call the port (Jon; raised)',
      '#3: buy rope (Jon; left out of the list)',
    ],
  })
})

test('series that name somebody nowhere within a year are told in one line, unless one is asked for', () => {
  const files = {
    ...minutes('ops/2026-01-26', 'Mia Berg, Jon Dahl'),
    ...minutes('board/2024-12-02', 'Mia Berg, Ida Falk'),
    ...minutes('board/2026-01-27', 'Ida Falk, Olaf Holm'),
    ...minutes('yard/2026-01-28', 'Ida Falk, Olaf Holm', 'AI (Mia Berg): lend the key'),
    ...minutes('kiln/2026-01-02', 'Ida Falk, Olaf Holm'),
  }
  expect(Object.keys(tellMia(files))).toEqual(['Actions raised: 1', 'Ops', 'Yard', 'Series left out: 1'])
  expect(tellMia(files)['Series left out: 1']).toEqual(['Board (nothing there names Mia Berg since 31 January 2025)'])
  expect(Object.keys(tellMia(files, 'board'))).toEqual(['Board'])
  const old = { ...minutes('board/2024-12-02', 'Mia Berg'), ...minutes('board/2026-01-27', 'Ida Falk') }
  expect(Object.keys(tellMia(old))).toEqual(['Series left out: 1'])
})

test('open actions alone are no others', () => {
  expect(Object.keys(tellMia(minutes('ops/2026-01-12', 'Mia Berg', 'AI (Mia): mend the oar')))).toEqual([
    'Open actions: 1',
  ])
})
