import { describe, expect, test } from 'vitest'
import type { Loss, LossKind } from '../../src/importers/losses.ts'
import { writeReportJson, writeReportTerminal } from '../../src/importers/report.ts'
import { writeReportMarkdown } from '../../src/importers/report-markdown.ts'
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

  test.each([
    ['\u001b[31mred.txt', '\u001b]8;;https://evil.example\u0007'],
    ['::error file=a::x.txt', '##vso[task.complete]'],
    ['a\n::warning::y.txt', '\n::error::z'],
    ['\u202etxt.live.txt', 'No\u2028Where'],
    ['@all [x](javascript:1) <b>.txt', '@everyone #1 ` | ![x](https://evil.example/x.png)'],
  ])('of %j steers, mentions and runs nothing', (source, what) => {
    const [document] = convertAll(readTopics({ 'Ops/Page.txt': 'Text.\n' }))
    if (!document) throw new Error('no document')
    const documents = [{ ...document, source, losses: [{ ...loss('macro'), what }] }]
    const refusals = [{ path: source, reason: `there is no ${what}` }]
    const reported = { documents, refusals, passedOver: [source], leftOut: [source], outcomes: new Map() }
    const lines = [writeReportTerminal(reported), writePlan(reported), writeReportJson(reported)]
    const markdown = writeReportMarkdown(reported)
    const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|^\s*::|##\w*\[/m
    for (const text of [...lines, markdown]) expect(steering.exec(text)).toBe(null)
    // In Markdown all that is foreign is code, in which nothing is a mention, a link or an image.
    const words = markdown.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    expect(words).not.toMatch(/evil|everyone|@|javascript|<b>/)
  })
})
