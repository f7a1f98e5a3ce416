import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, toLines } from '../content.ts'
import { writeHtml } from '../../../src/core/write/html/html.ts'

const file = 'docs/meetings/cafe/2024.md'
const year = `# Cafe 2024

The calls of the year, newest first. See [the plan](#plan).

## 2024-11-19

### Attendees

- Mia Berg
- Jon Dahl

### Actions

- [ ] Mia: post the notes

### Links

See [last time](#actions-1) and [the list][list].

## 2024-11-05

### Actions

- [ ] Jon: mend the mirror

### Plan

DECISION: Keep the mirror.

## October 22

Cancelled.

[list]: https://example.org/list
`

describe('a file of many meetings', () => {
  const book = compileFiles({
    [file]: year,
    'pages/about.md': '[plan](../docs/meetings/cafe/2024.md#plan), [year](../docs/meetings/cafe/2024.md)\n',
  })

  test('is read as those meetings, each with its day and address', () => {
    expect(book.documents.map(({ path, kind, date, series, url }) => [path, kind, date, series, url])).toEqual([
      [file, 'page', null, null, '/cafe/2024/'],
      [`${file}#2024-11-05`, 'minutes', '2024-11-05', 'cafe', '/minutes/cafe/2024-11-05/'],
      [`${file}#2024-11-19`, 'minutes', '2024-11-19', 'cafe', '/minutes/cafe/2024-11-19/'],
      [`${file}#october-22`, 'minutes', '2024-10-22', 'cafe', '/minutes/cafe/2024-10-22/'],
      ['pages/about.md', 'page', null, null, '/about/'],
    ])
  })

  test('gives each its own part of the text, with the lines of the file', () => {
    const meeting = documentAt(book, `${file}#2024-11-19`)
    expect(meeting.attendance.attendees.map(({ name, place }) => [name, place.line])).toEqual([
      ['Mia Berg', 9],
      ['Jon Dahl', 10],
    ])
    expect(book.actions.all.map(({ title, history }) => [title, history[0]?.date, history[0]?.place.line])).toEqual([
      ['mend the mirror', '2024-11-05', 24],
      ['post the notes', '2024-11-19', 14],
    ])
    expect(book.decisions.map(({ text, date }) => [text, date])).toEqual([['Keep the mirror.', '2024-11-05']])
  })

  test('leads links to where their headings are now', () => {
    expect(writeHtml(book, documentAt(book, `${file}#2024-11-19`))).toContain(
      'href="/minutes/cafe/2024-11-05/#actions"',
    )
    expect(writeHtml(book, documentAt(book, `${file}#2024-11-19`))).toContain('href="https://example.org/list"')
    const about = writeHtml(book, documentAt(book, 'pages/about.md'))
    expect(about).toContain('href="/minutes/cafe/2024-11-05/#plan"')
    expect(about).toContain('href="/cafe/2024/"')
    expect(book.findings.filter(({ rule }) => rule.startsWith('broken'))).toEqual([])
  })

  test('finds flaws in the file, once', () => {
    const flawed = compileFiles({
      [file]: `---\ntitel: Cafe\nauthor: Mia Berg\n---\n\n${year.replace('Keep', '[Keep](nowhere.md)')}`,
    })
    expect(toLines(flawed.findings)).toEqual([`${file}:2:1 hint unknown-key`, `${file}:33:11 warning broken-link`])
  })
})

test('two meetings of one day are told apart', () => {
  const text =
    '# Ops 2024\n\n## 2024-11-19\n\nMorning.\n\n## 2024-11-19 release session\n\nNoon.\n\n## 2024-11-12\n\nText.\n'
  const book = compileFiles({ 'minutes/ops/2024.md': text })
  expect(book.documents.map(({ url }) => url)).toEqual([
    '/minutes/ops/2024-11-12/',
    '/minutes/ops/2024-11-19/',
    '/minutes/ops/2024-11-19-release-session/',
  ])
  expect(book.findings).toEqual([])
})

test('a file outside a folder of minutes says in its name what it holds', () => {
  const text =
    '# Notary notes 2021\n\n## December 22, 2021\n\nText.\n\n## December 15, 2021\n\n### Attendees:\n\n- Mia Berg\n- _add yourself_\n\n## December 8, 2021\n\nText.\n'
  const book = compileFiles({
    'meeting-notes-2021.md': text,
    'changes-2021.md': text.replace('Attendees', 'Fixes'),
    'history.md': text.replace('Attendees', 'Fixes'),
  })
  expect(book.documents.filter(({ kind }) => kind === 'minutes').map(({ path, date }) => [path, date])).toEqual([
    ['meeting-notes-2021.md#december-15-2021', '2021-12-15'],
    ['meeting-notes-2021.md#december-22-2021', '2021-12-22'],
    ['meeting-notes-2021.md#december-8-2021', '2021-12-08'],
  ])
})

test.each([
  ['minutes/ops/2024-11-19.md', '# Day\n\n## 2024-11-19\n\nA.\n\n## 2024-11-20\n\nB.\n'],
  ['minutes/ops/plan.md', '# Plan\n\n## Release on 2024-11-19\n\nA.\n\n## Scope\n\nB.\n\n## Team\n\nC.\n'],
  ['minutes/ops/CHANGELOG.md', '# Changes\n\n## 2024-11-19\n\nA.\n\n## 2024-11-12\n\nB.\n'],
  ['faqs/mirror.md', '# Mirror\n\n## 2024-11-19\n\nA.\n\n## 2024-11-12\n\nB.\n'],
  ['minutes/ops/kick-off.md', '---\ndate: 2024-11-19\n---\n\n## 2024-11-19\n\nA.\n\n## 2024-11-20\n\nB.\n'],
  [
    'minutes/ops/dates.md',
    '# Dates\n\n## 2024-11-19\n\nA.\n\n## 2024-03-12\n\nB.\n\n## 2024-12-12\n\nC.\n\n## 2023-12-12\n\nD.\n',
  ],
])('%s stays one', (path, text) => {
  expect(compileFiles({ [path]: text }).documents.map((document) => document.path)).toEqual([path])
})

describe('days below a heading that says that they are meetings', () => {
  const diary = `# Diario del equipo

## Miembros

- Berg Vela, Mia

## Actas de reunión

### 2024-11-05

Acuerdo: cerrar la lista.

### 2024-11-19

Nada.

## Implicación

Todos igual.
`
  test('are these meetings, whatever the file is called; the rest is a page', () => {
    const { documents } = compileFiles({ 'docs/diario.md': diary })
    expect(documents.map(({ path, kind, date }) => `${path} ${kind} ${date ?? ''}`.trim())).toEqual([
      'docs/diario.md page',
      'docs/diario.md#2024-11-05 minutes 2024-11-05',
      'docs/diario.md#2024-11-19 minutes 2024-11-19',
    ])
  })
  test.each(['Meeting minutes', 'Protokolle', 'Comptes rendus'])('%s', (heading) =>
    expect(compileFiles({ 'docs/team.md': diary.replace('Actas de reunión', heading) }).documents).toHaveLength(3),
  )
  test.each(['Releases', 'Plan', 'Diary of the release'])('%s are none', (heading) =>
    expect(compileFiles({ 'docs/team.md': diary.replace('Actas de reunión', heading) }).documents).toHaveLength(1),
  )
})

test('items that begin with a day alone, in a file that is called minutes', () => {
  const text =
    '# Board 2019\n\n# Minutes\n\n- 2019-02-27\n  Mia moved that the shed be sold.\n  Motion carried unanimously.\n- 2019-07-19\n  Jon asked that a lamp be bought.\n  Motion carried unanimously.\n'
  const { documents, decisions } = compileFiles({ '2019-board-minutes.md': text })
  expect(documents.map(({ date }) => date)).toEqual(['2019-02-27', '2019-07-19'])
  expect(decisions.map(({ date, text: words }) => `${date} ${words}`)).toEqual([
    '2019-02-27 2019-02-27 Mia moved that the shed be sold.',
    '2019-07-19 2019-07-19 Jon asked that a lamp be bought.',
  ])
  expect(compileFiles({ '2019-board-minutes.md': `${text}\n## Behind\n\nMore.\n` }).documents).toHaveLength(1)
})

describe('headings that leave their day to a label below them', () => {
  const days = (path: string, text: string): string[] =>
    compileFiles({ [path]: text }).documents.flatMap(({ kind, date, attendance }) =>
      kind === 'minutes' ? [`${date} ${attendance.attendees.map(({ name }) => name).join('+')}`] : [],
    )

  test('are meetings where they are called so, also of a diary', () =>
    expect(
      days(
        'docs/team-diary.md',
        `# Diario

### Actas

#### ACTA 1: Inicio

**Fecha:** 4 de octubre de 2024  
**Asistentes:** Mia Berg, Jon Dahl

#### ACTA 2: Plan

**Fecha:** 11 de octubre de 2024  
**Asistentes:** Mia Berg
`,
      ),
    ).toEqual(['2024-10-04 Mia Berg+Jon Dahl', '2024-10-11 Mia Berg']))

  test('and where they say who was there, their order told by each other', () =>
    expect(
      days(
        'docs/log-of-the-team.md',
        `# Team

## How to write

* Date: the day
* Present: A, B, C

## First

* Date: 2/10/2025
* Present: Mia Berg, Jon Dahl

## Second

* Date: 13/10/2025
* Present: Ines Roth, Jon Dahl
`,
      ),
    ).toEqual(['2025-10-02 Mia Berg+Jon Dahl', '2025-10-13 Ines Roth+Jon Dahl']))

  test.each([
    [
      'docs/incidents.md',
      '## Disk full\n\nDate: 2024-03-04\n\nIt was full.\n\n## Mirror down\n\nDate: 2024-03-11\n\nIt was down.\n',
    ],
    ['docs/diary.md', '## 2024-03-04\n\nText.\n\n## 2024-03-05\n\nText.\n\n## 2024-03-06\n\nText.\n'],
    ['docs/changelog.md', '## Call 1\n\nDate: 2024-03-04\n\nText.\n\n## Call 2\n\nDate: 2024-03-05\n\nText.\n'],
  ])('but not in %s', (path, text) => expect(days(path, text)).toEqual([]))
})

test('a heading of what is to be copied is no meeting, and nothing below it is of one', () => {
  const text = `# Calls 2024

## 2024-03-04

Present: Mia Berg, Jon Dahl

## YYYY-MM-DD TEMPLATE

Present: Ada Lo, Ben Ek

## 2024-03-11

Present: Ines Roth, Jon Dahl

## 2024-01-01 (template)

Present: Ada Lo, Ben Ek
`
  const { documents } = compileFiles({ 'minutes/calls.md': text })
  const held = documents.filter(({ kind }) => kind === 'minutes')
  expect(held.map(({ date, attendance }) => [date, attendance.attendees.map(({ name }) => name).join('+')])).toEqual([
    ['2024-03-04', 'Mia Berg+Jon Dahl'],
    ['2024-03-11', 'Ines Roth+Jon Dahl'],
  ])
})
