import { describe, expect, test } from 'vitest'
import type { Loss, LossKind } from '../../src/importers/losses.ts'
import { writeReportTerminal } from '../../src/importers/report.ts'
import { writePlan } from '../../src/importers/write-plan.ts'
import { groupLosses } from '../../src/importers/urgency.ts'
import { convertAll, readTopics } from './read-topics.ts'

const loss = (kind: LossKind): Loss => ({ kind, line: 1, column: 1, what: 'x', words: 0 })

describe('the report', () => {
  test('begins with what is to be mended, most urgent first, with the documents that each mend would help', () => {
    const { mend, rest } = groupLosses([
      { losses: [loss('dead-link'), loss('dead-link'), loss('colour')] },
      { losses: [loss('dead-link'), loss('no-date'), loss('underline'), loss('underline')] },
    ])
    expect(mend.map(({ kind, times, documents }) => [kind, times, documents])).toEqual([
      ['no-date', 1, 1],
      ['dead-link', 3, 2],
    ])
    expect(rest.map(({ kind }) => kind)).toEqual(['underline', 'colour'])
  })

  test('begins on a terminal with what is to be mended, and ends with the rest', () => {
    const documents = convertAll(readTopics({ 'Ops/Meeting20240304.txt': '---+ Meeting\n[[NoTopic][x]] <u>y</u>\n' }))
    const out = writeReportTerminal({ documents, refusals: [], passedOver: [], leftOut: [], outcomes: new Map() })
    expect(out).toMatch(
      /^To mend, most urgent first:\n {5}1 {2}dead-link: .* \(1 document\)\n\nOps[^]*\n\nLeft out or changed:\n {5}1 {2}underline: .* \(1 document\)\n$/,
    )
  })

  test('of a trial run says where each document would go and why', () => {
    const documents = convertAll(
      readTopics({
        'Ops/Meeting20240304.txt': 'Text.\n',
        'Ops/BlueCall.txt': '---+ Call of 5 March 2024\n',
        'Ops/Page.txt': 'Text.\n',
      }),
    )
    const refusals = [{ path: 'Ops/old.doc', reason: 'it is old' }]
    expect(writePlan({ documents, refusals, leftOut: ['Ops/WebHome.txt'] })).toBe(
      [
        'Source                   Address                          Format  Kind            Date',
        'Ops/Meeting20240304.txt  minutes/ops/2024-03-04.md        twiki   minutes (text)  2024-03-04 (name)',
        'Ops/BlueCall.txt         minutes/blue-call/2024-03-05.md  twiki   minutes (text)  2024-03-05 (title)',
        'Ops/Page.txt             pages/ops/page.md                twiki   page (text)     –',
        'Ops/old.doc              – refused',
        'Ops/WebHome.txt          – left out by the plan',
        '',
      ].join('\n'),
    )
  })
})
