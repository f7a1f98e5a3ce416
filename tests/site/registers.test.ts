import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/core/book.ts'
import { toReportNumbers } from '../../src/site/metrics/metrics.ts'
import { numbersAddress, toNumbersView } from '../../src/site/metrics/numbers.ts'
import { toKindList } from '../../src/site/documents/list.ts'
import { toMilestonesView } from '../../src/site/releases/milestones.ts'
import { toPlain } from '../../src/core/words/sentence.ts'
import { toOrganisation, toPeopleView } from '../../src/site/people/people.ts'
import { toPerson } from '../../src/site/people/person.ts'
import { toSilenceView } from '../../src/site/metrics/silence.ts'
import { compileFiles, documentAt } from '../core/content.ts'

const reports = compileFiles({
  'reports/ops/2021-03-01.md': '# Report\n\n## CMS\n\n- Jobs: 2.0M\n- Open: 10 (+1)\n\n## Security\n\nPatched.\n',
  'reports/ops/2021-03-08.md': '# Report\n\n## CMS\n\n## Security\n',
  'reports/ops/2021-03-15.md': '# Report\n\n## CMS\n\n- Jobs: 3.0M\n- Open: 14 (+1)\n\n## Security\n',
  'reports/ops/2021-03-22.md': '# Report\n\n## CMS (Mia)\n\n- Open: 14 (+1)\n\n## Security\n\n## Sites\n\nQuiet.\n',
})

/** The only series of a book. */
function seriesOf({ series }: Book): Book['series'][number] {
  const [only] = series
  if (!only) throw new Error('no series')
  return only
}

describe('the page of a report series', () => {
  test('shows which section said something, the newest report first, and how long it has been silent', () => {
    const view = toSilenceView(reports, seriesOf(reports))
    expect(view?.columns.map(({ day }) => day)).toEqual(['03-22', '03-15', '03-08', '03-01'])
    expect(
      view?.rows.map(({ name, cells, said, quiet }) => [
        name,
        cells.map(({ voice }) => voice.charAt(0)).join(''),
        said,
        quiet,
      ]),
    ).toEqual([
      ['CMS', 'sses', '3 of 4', ''],
      ['Security', 'eees', '1 of 4', '3 reports'],
      ['Sites', 'smmm', '1 of 4', ''],
    ])
    expect(view?.rows[0]?.cells[0]).toMatchObject({
      href: '/reports/ops/2021-03-22/#cms-mia',
      title: '22 March 2021: said something, as CMS (Mia)',
    })
  })

  test('leads to its numbers: a gap is a gap, and what contradicts them is marked', () => {
    const series = seriesOf(reports)
    expect(numbersAddress(reports, series)).toBe('/reports/ops/numbers/')
    const view = toNumbersView(reports, series, false)
    expect(view.columns.map(({ text }) => text)).toEqual(['22 Mar', '15 Mar', '8 Mar', '1 Mar'])
    expect(view.rows).toMatchObject([
      {
        name: 'Open',
        section: 'CMS',
        values: [
          { text: '14', contradiction: '14 was stated on 15 March 2021' },
          { text: '14', contradiction: null },
          null,
          { text: '10' },
        ],
      },
      { name: 'Jobs', values: [null, { text: '3.0M' }, null, { text: '2.0M' }] },
    ])
    expect(view.panels.map(({ name, value, note }) => [name, value, note])).toEqual([
      ['Open', '14', '3 reports'],
      ['Jobs', '3.0M', '2 reports'],
    ])
    expect(view.panels[0]?.peaks).toEqual([
      { text: 'most on 15 Mar 2021', href: '/reports/ops/2021-03-15/#cms' },
      { text: 'least on 1 Mar 2021', href: '/reports/ops/2021-03-01/#cms' },
    ])
    expect(toPlain(view.sentence)).toBe('Two numbers are still stated.')
  })

  test('tells numbers that have ended apart, with their last value', () => {
    const text = (day: number, line: string): [string, string] => [
      `reports/ops/2021-03-${day}.md`,
      `# Report\n\n## CMS\n\n- Open: ${day}\n${line}`,
    ]
    const days = Array.from({ length: 12 }, (_, index) => text(10 + index, index < 3 ? `- Jobs: ${index + 5}\n` : ''))
    const book = compileFiles(Object.fromEntries(days))
    const view = toNumbersView(book, seriesOf(book), true)
    expect(toPlain(toNumbersView(book, seriesOf(book), false).sentence)).toMatch(
      /^One number is still stated, one no longer\. Open, at 21, is the most in 12 meetings\.$/,
    )
    expect(view.ended).toMatchObject([
      {
        title: 'CMS',
        note: '1 number, until 2021',
        rows: [{ name: 'Jobs', last: { text: '7' }, times: 3, span: '10 March 2021 to 12 March 2021' }],
      },
    ])
    expect(view.panels).toEqual([])
  })
})

test('a report shows its numbers beside those before', () => {
  const numbers = toReportNumbers(reports, documentAt(reports, 'reports/ops/2021-03-15.md'))
  expect(numbers?.rows).toMatchObject([
    { label: 'Jobs', value: { text: '3.0M' }, before: { text: '2.0M', date: '2021-03-01' } },
    { label: 'Open', value: { text: '14', change: '+1' }, before: { text: '10' } },
  ])
  expect(toReportNumbers(reports, documentAt(reports, 'reports/ops/2021-03-08.md'))).toBeNull()
})

describe('people', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const many = compileFiles({
    'minutes/ops/2021-03-04.md': `**Attending:** ${letters.flatMap((letter) => ['Ann', 'Bea', 'Cy'].map((first) => `${letter}${first.toLowerCase()} Berg`)).join(', ')}\n`,
    'minutes/ops/2021-03-11.md': '## Attendance\n\n- KIT: Aann Berg\n\nApologies: Abea Berg\n\nAann: First.\n',
    'minutes/ops/2021-03-18.md': '**Attending:** Aann Berg\n\nAann: Second.\n',
  })

  test('are listed by meetings; who came once is folded where they are many', () => {
    const { people, folded, sentence } = toPeopleView(many)
    expect(people).toMatchObject([{ name: 'Aann Berg', meetings: 3, organisation: { text: 'KIT' }, years: '2021' }])
    expect(folded.map(({ title, people: others }) => [title, others.length, others[0]?.text])).toEqual([
      ['77 names at one meeting or none', 77, 'Abea Berg'],
    ])
    expect(toPlain(sentence)).toBe(
      '78 names stand in attendance lists, 77 of them once. Two spellings are one person only where that is certain.',
    )
  })

  test('of an organisation do not repeat it', () => {
    const [organisation] = many.people.organisations
    const view = organisation && toOrganisation(many, organisation)
    expect(view).toMatchObject({ title: 'KIT', hasOrganisations: false, people: [{ name: 'Aann Berg' }], folded: [] })
    expect(toPlain(view?.sentence ?? [])).toBe('One person comes from it, named with it at one meeting.')
  })

  test('have their meetings and statements, the newest first', () => {
    const person = many.people.all.find(({ id }) => id === 'aann-berg')
    expect(person && toPerson(many, person)).toMatchObject({
      title: 'Aann Berg',
      meetings: [
        { date: { text: '18 Mar' }, year: '2021' },
        { date: { text: '11 Mar' }, year: null },
        { date: { text: '4 Mar' }, year: null },
      ],
      statements: [{ passages: [{ text: 'Second.' }] }, { passages: [{ text: 'First.' }] }],
    })
  })
})

test('milestones that need attention come first, with what meetings said of them', () => {
  const book = compileFiles(
    {
      'milestones/grid.md':
        '| Id | Title | Due | Delivered |\n| --- | --- | --- | --- |\n| D1 | Report | 2021-01-31 | 2021-02-03 |\n| D2 | Plan | 2021-06-30 | |\n| D3 | Test | ~~2021-02-28~~ [2021-03-10](../minutes/ops/2021-02-25.md) | |\n',
      'minutes/ops/2021-02-25.md': 'D3 moves by ten days.\n',
      'minutes/ops/2021-03-18.md': 'No news of D3.\n',
    },
    { today: '2021-04-01' },
  )
  const view = toMilestonesView(book, documentAt(book, 'milestones/grid.md'))
  expect(view?.note).toBe('1 of 3 milestones delivered, 1 overdue without a delivery on record, as of 1 April 2021.')
  expect(view?.entries.map(({ id, status, slip }) => [id, status, slip])).toEqual([
    ['D3', 'overdue', 'moved once, 10 days late'],
    ['D2', 'planned', null],
    ['D1', 'delivered', '3 days late'],
  ])
  expect(view?.entries[0]?.mentions.map(({ text }) => text)).toEqual(['No news of D3.', 'D3 moves by ten days.'])
})

test('the list of projects shows what has not been delivered, the overdue first', () => {
  const book = compileFiles(
    {
      'milestones/grid.md':
        '# Grid\n\n| Id | Due | Delivered |\n| --- | --- | --- |\n| D1 | 2021-01-31 | 2021-02-03 |\n| D2 | 2021-06-30 | |\n| D3 | ~~2021-02-28~~ | |\n',
      'milestones/mesh.md': '# Mesh\n\n| Id | Due |\n| --- | --- |\n| D2 | 2021-03-31 |\n',
    },
    { today: '2021-04-01' },
  )
  const { milestones } = toKindList(book, 'milestone')
  expect(milestones?.entries.map(({ id, status, project }) => [id, status, project?.text, project?.href])).toEqual([
    ['D2', 'overdue', 'Mesh', '/milestones/mesh/#~d2'],
    ['D2', 'planned', 'Grid', '/milestones/grid/#~d2'],
  ])
})

test('the due date of a milestone stands once, in words, and is struck out where none stands', () => {
  const book = compileFiles(
    {
      'milestones/grid.md':
        '---\nstart: 2010-05-01\n---\n\n| Id | Due |\n| --- | --- |\n| D1 | 2021-03-31 |\n| D2 | PM4 |\n| D3 | ~~2021-02-28~~ |\n| D4 | ~~June 2021~~ TBA |\n',
    },
    { today: '2021-03-01' },
  )
  const view = toMilestonesView(book, documentAt(book, 'milestones/grid.md'))
  expect(
    Object.fromEntries(
      view?.entries.map(({ id, due }) => [id, due.map(({ text, words, isStruck }) => [text, words, isStruck])]) ?? [],
    ),
  ).toEqual({
    D1: [['31 March 2021', null, false]],
    D2: [['PM4', 'August 2010', false]],
    D3: [['28 February 2021', null, true]],
    D4: [
      ['June 2021', null, true],
      ['TBA', null, false],
    ],
  })
})
