import { describe, expect, test } from 'vitest'
import { findUnmatched, readPlan, toPlanReader } from '../../src/importers/plan.ts'
import { convertAll, readTopics } from './read-topics.ts'

const ofDocuments = `sources: twiki
exclude: [WebHome.txt, Sandbox]
documents:
  Ops/KickOff.txt: {date: 2021-03-04, series: kick-off}
  Ops/*: {kind: minutes, series: ops}
`

function readerOf(text: string): ReturnType<typeof toPlanReader> {
  const { plan } = readPlan(text, 'import.yaml')
  if (plan === null) throw new Error('the plan is wrong')
  return toPlanReader(plan)
}

describe('a plan', () => {
  test('says of each document what the first entry says that names it', () => {
    const { saidOf, isLeftOut } = readerOf(ofDocuments)
    const date = { date: '2021-03-04', precision: 'day' }
    expect(saidOf('Ops/KickOff.txt')).toEqual({ date, series: 'kick-off', kind: 'minutes', as: null })
    expect(saidOf('Ops/notes.md#2021-05-06')).toEqual({ date: null, series: 'ops', kind: 'minutes', as: null })
    expect(saidOf('Else/Page.txt')).toEqual({ date: null, series: null, kind: null, as: null })
    expect(['Ops/WebHome.txt', 'Sandbox/deep/A.txt', 'Ops/A.txt'].map(isLeftOut)).toEqual([true, true, false])
  })

  test('stands before what sources state and what is said of all', () => {
    const drafts = readTopics({
      'Ops/KickOff.txt': '---+ Kick-off, 1 March 2021\nWelcome.\n',
      'Ops/Meeting20210305.txt': '---+ Meeting\nWelcome.\n',
    })
    const places = convertAll(drafts, { series: 'all', kind: 'report', saidOf: readerOf(ofDocuments).saidOf }).map(
      ({ path, place }) => [path, place.kind, place.kindFrom, place.dateFrom],
    )
    expect(places).toEqual([
      ['minutes/kick-off/2021-03-04.md', 'minutes', 'plan', 'plan'],
      ['minutes/ops/2021-03-05.md', 'minutes', 'plan', 'name'],
    ])
  })

  test('names its patterns that no source has', () => {
    const { plan } = readPlan(ofDocuments, 'import.yaml')
    expect(plan && findUnmatched(plan, ['Ops/Meeting.txt', 'Sandbox/A.txt'])).toEqual([
      { key: 'exclude.0', pattern: 'WebHome.txt' },
      { key: 'documents.Ops/KickOff.txt', pattern: 'Ops/KickOff.txt' },
    ])
  })
})

test.each([
  ['to: content\n', '1:1 sources: expected a text or a list of texts'],
  ['sources: a\nsereis: x\n', '2:1 "sereis" is not read; did you mean "series"?'],
  ['sources: a\nkind: letters\n', '2:1 kind: expected one of minutes, reports'],
  [
    'sources: a\ndocuments:\n  B.txt:\n    date: soon\n',
    '4:5 documents, B.txt, date: expected a date such as 2021-03-04',
  ],
  ['sources: a\ndocuments:\n  B.txt: {as: word-perfect}\n', '3:11 documents, B.txt, as: expected one of twiki'],
  ['sources: a\nwiki: javascript:alert(1)\n', '2:1 wiki: expected an address that starts with'],
  ['sources: [a\n', '2:1 a bracket'],
])('a mistake in %j has its place', (text, expected) => {
  const { plan, messages } = readPlan(text, 'import.yaml')
  expect(plan).toBeNull()
  expect(messages.map(({ place, reason }) => `${place.line}:${place.column} ${reason}`).join('\n')).toContain(expected)
})
