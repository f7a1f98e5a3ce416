import { describe, expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'

const record = (head: string, status: string, heading = 'Status'): string =>
  `# Use a bus\n\n${head}\n\n## ${heading}\n\n${status}\n\n## Context\n\nIt is revoked by many.\n\n## Decision\n\nText\n`

/** `state, standing` of the only decision of some files, or nothing. */
function standingOf(files: Files): string[] {
  return compileFiles(files).decisions.map(({ state, standing }) => `${state}, ${standing}`)
}

describe('the status of a decision record', () => {
  test.each<[status: string, standing: string]>([
    ['Accepted', 'agreed, in force'],
    ['**Approved**', 'agreed, in force'],
    ['Implemented in 2021', 'agreed, in force'],
    ['Replaced by another', 'agreed, superseded'],
    ['Deprecated', 'agreed, revoked'],
    ['Declined', 'rejected, none'],
    ['On hold', 'deferred, none'],
    ['In review', 'proposed, none'],
    ['Proposal', 'proposed, none'],
    ['Proposed\n\nAccepted\n\nDeprecated', 'agreed, revoked'],
    ['Accepted\n\nas all said', 'agreed, in force'],
  ])('%j', (status, standing) => expect(standingOf({ 'doc/1.md': record('', status) })).toEqual([standing]))

  test.each(['Acceptedly', 'Opening hours', 'Supersededness', 'What is the status?', 'It is accepted'])(
    'is not %j',
    (status) => expect(standingOf({ 'doc/1.md': record('', status) })).toEqual([]),
  )

  test('is enough beside the decision, where nothing is said of the context', () => {
    const short = '# 2. No bus\n\n## Status\n\nAccepted\n\n## Decision\n\nWe walk.\n'
    expect(standingOf({ 'doc/2.md': short })).toEqual(['agreed, in force'])
    expect(standingOf({ 'doc/2.md': short.replace('Status', 'How it stands') })).toEqual([])
  })

  test('stands below its own heading alone', () =>
    expect(standingOf({ 'doc/1.md': record('', 'Accepted', 'Status of the hall') })).toEqual([]))
})

describe('the day of a decision record', () => {
  test.each<[head: string, date: string | null]>([
    ['Date: 2021-03-04', '2021-03-04'],
    ['* Date: 4 March 2021', '2021-03-04'],
    ['Date: on 4 March 2021 by all', '2021-03-04'],
    ['Date: 2021-03-04\n\nDate: 2022-05-06', '2021-03-04'],
    ['Date: soon', null],
    ['', null],
  ])('%j', (head, date) => {
    const { decisions } = compileFiles({ 'doc/1.md': record(head, 'Accepted') })
    expect(decisions.map((decision) => decision.date)).toEqual([date])
  })
})

const meeting = (line: string): string => `# Call\n\n## Tapes\n\n${line}\n`

describe('what a later decision does to an earlier one', () => {
  test.each<[words: string, effect: string | null]>([
    ['#D12 is rescinded', 'revokes'],
    ['this overturns #D12', 'revokes'],
    ['to repeal #D12, which repeals nothing', 'revokes'],
    ['this withdraws #D12', 'revokes'],
    ['this extends the decision #D12', 'amends'],
    ['this changes decision #D12', 'amends'],
    ['this replaces #D12', 'supersedes'],
    ['in place of the decision #D12', 'supersedes'],
    ['superseding #D12', 'supersedes'],
    ['the irrevocable #D12 stays', null],
    ['#D12 was good', null],
    ['this changes the hall of #D12', null],
  ])('%s', (words, effect) => {
    const { decisions } = compileFiles({
      'minutes/ops/2021-03-04.md': meeting('RESOLVED: #D12 the tapes stay in the hall.'),
      'minutes/other/2021-03-05.md': meeting('RESOLVED: #D12 the lamps stay in the hall.'),
      'minutes/ops/2021-03-11.md': meeting(`RESOLVED: #D15 ${words}.`),
    })
    const changes = decisions.flatMap((decision) => decision.changes.map((change) => `${change.effect} ${change.id}`))
    const [earlier] = decisions
    expect(changes).toEqual(effect === null ? [] : [`${effect} ${earlier?.id}`])
  })
})
