import { describe, expect, test } from 'vitest'
import { writeApi } from '../../../src/core/write/api/index.ts'
import { toMinutes } from '../../../src/site/documents/minutes.ts'
import { toTurnoutView, turnoutAddress } from '../../../src/site/people/turnout.ts'
import { compileFiles, documentAt, type Files, toLines } from '../content.ts'

const files: Files = {
  'site.yaml': 'series:\n  ops:\n    quorum: 3\n',
  'minutes/ops/2023-12-05.md': '**Attending:** Mia Berg (SRCE), Jon Dahl (KIT), Zoe Lee (SRCE)\n\nAGREED: stay.\n',
  'minutes/ops/2024-01-09.md':
    '**Attending:** Mia Berg (SRCE), Jon Dahl (KIT)\n\n**Guests:** Ann Ito\n\n**Apologies:** Zoe Lee\n\nAGREED: buy two disks.\n',
  'minutes/ops/2024-01-16.md': '**Attending:** Mia Berg (SRCE), Zoe Lee (SRCE), Jon Dahl (KIT)\n\nNothing.\n',
  'minutes/ops/2024-01-23.md': '# Ops\n\nNobody wrote down who was there.\n',
}
const options = { today: '2024-02-01' }

test('attendance is counted by meeting, guests apart, with the quorum', () => {
  const text = writeApi(compileFiles(files, options)).get('api/v1/attendance.json') ?? ''
  const rows: unknown = JSON.parse(text)
  expect(rows).toMatchObject([
    { date: '2023-12-05', present: 3, guests: 0, organisations: ['KIT', 'SRCE'], isQuorate: true },
    {
      date: '2024-01-09',
      present: 2,
      guests: 1,
      apologies: 1,
      people: ['ann-ito', 'jon-dahl', 'mia-berg'],
      excused: ['zoe-lee'],
      quorum: 3,
      isQuorate: false,
      source: { path: 'minutes/ops/2024-01-09.md', url: '/minutes/ops/2024-01-09/' },
    },
    { date: '2024-01-16', present: 3, isQuorate: true },
  ])
})

describe('attendance over time', () => {
  const book = compileFiles(files, options)
  const [series] = book.series
  if (!series) throw new Error('expected a series')
  const view = toTurnoutView(book, series)

  test('by year', () => {
    expect(view.years).toEqual([
      { year: '2024', meetings: '2', usual: '3', range: '3 to 3', quorate: '1 of 2' },
      { year: '2023', meetings: '1', usual: '3', range: '3 to 3', quorate: '1 of 1' },
    ])
    expect(view.quorum).toBe('The series needs 3 to decide, guests not counted; 1 recorded meeting had fewer.')
  })

  test('by person and organisation', () => {
    expect(view.people.map(({ name, total, cells }) => [name, total, ...cells.map(({ text }) => text)])).toEqual([
      ['Jon Dahl', '3 of 3', '2 of 2', '1 of 1'],
      ['Mia Berg', '3 of 3', '2 of 2', '1 of 1'],
      ['Zoe Lee', '2 of 3', '1 of 2', '1 of 1'],
      ['Ann Ito', '1 of 3', '1 of 2', ''],
    ])
    expect(view.organisations.map(({ name, total }) => [name, total])).toEqual([
      ['KIT', '3 of 3'],
      ['SRCE', '3 of 3'],
    ])
  })

  test('at the newest meetings', () => {
    expect(view.matrix.columns.map(({ day, isBelow }) => [day, isBelow])).toEqual([
      ['01-16', false],
      ['01-09', true],
      ['12-05', false],
    ])
    const zoe = view.matrix.rows.find(({ name }) => name === 'Zoe Lee')
    expect(zoe?.cells.map(({ state }) => state)).toEqual(['said', 'empty', 'said'])
  })

  test('the page of a meeting says that too few came to decide', () => {
    expect(toMinutes(book, documentAt(book, 'minutes/ops/2024-01-09.md')).presence.at(-1)).toEqual({
      label: 'Below the quorum',
      people: [{ name: '2 of the 3 that the series needs to decide', href: null, note: null }],
    })
    expect(toMinutes(book, documentAt(book, 'minutes/ops/2024-01-16.md')).presence.map(({ label }) => label)).toEqual([
      'Present',
    ])
  })
})

test('without a quorum nothing is said of it, and one meeting is no history', () => {
  const { 'site.yaml': _, ...bare } = files
  const book = compileFiles(bare, options)
  expect(book.series.map((series) => toTurnoutView(book, series).quorum)).toEqual([null])
  const one = compileFiles({ 'minutes/ops/2024-01-16.md': '**Attending:** Mia Berg\n' }, options)
  expect(one.series.map((series) => turnoutAddress(one, series))).toEqual([null])
})

test('a quorum that is no number is an error', () => {
  expect(toLines(compileFiles({ 'site.yaml': 'series:\n  ops:\n    quorum: some\n' }).findings)).toEqual([
    'site.yaml:3:5 error site-settings',
  ])
})
