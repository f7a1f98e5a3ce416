import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { toDecision } from '../../../src/site/decisions/decision.ts'
import { toFeeds } from '../../../src/site/record/feeds.ts'
import { toPlain } from '../../../src/core/words/sentence.ts'
import { compileFiles, type Files } from '../content.ts'

/** `id: state, standing; what it changes` of every decision. */
function read(book: Book): string[] {
  return book.decisions.map(({ id, state, standing, changes }) => {
    const others = changes.map((change) => `; ${change.effect} ${change.id} by ${change.by}`)
    return `${id}: ${state}, ${standing}${others.join('')}`
  })
}

const meeting = (...lines: string[]): string => `# Call\n\n## Tapes\n\n${lines.join('\n\n')}\n`
const first = meeting('RESOLVED: #D12 the tapes stay in the hall.', 'RESOLVED: we meet on Mondays.')

describe('a decision that changes an earlier one says so', () => {
  test.each<[string, string, string, string]>([
    ['by number', 'RESOLVED: #D15 supersedes #D12: the tapes go.', 'superseded', 'supersedes'],
    ['by number, revoking', 'RESOLVED: revoke #D12.', 'revoked', 'revokes'],
    ['by number, amending', 'RESOLVED: #D12 is amended: two tapes stay.', 'in force', 'amends'],
    [
      'by the date',
      'RESOLVED: the tapes go; this supersedes the decision of 4 March 2021 on the tapes.',
      'superseded',
      'supersedes',
    ],
    [
      'by the day without its year',
      'RESOLVED: the tapes go; this supersedes the decision of 4 March on the tapes.',
      'superseded',
      'supersedes',
    ],
    ['by all of its words', 'RESOLVED: the rule that the tapes stay in the hall is revoked.', 'revoked', 'revokes'],
  ])('%s', (_, line, standing, effect) => {
    const book = compileFiles({ 'minutes/ops/2021-03-04.md': first, 'minutes/ops/2021-03-11.md': meeting(line) })
    const [old, other, later] = book.decisions
    expect(old?.standing).toBe(standing)
    expect(other?.standing).toBe('in force')
    expect(later?.changes.map((change) => [change.effect, change.id])).toEqual([[effect, old?.id]])
    expect(old?.changedBy.map((change) => [change.effect, change.id])).toEqual([[effect, later?.id]])
  })

  test('by a day of the year before, where that is the last such day', () => {
    const book = compileFiles({
      'minutes/ops/2020-12-03.md': first,
      'minutes/ops/2021-01-14.md': meeting(
        'RESOLVED: the tapes go, replacing the decision of 3 December on the tapes.',
      ),
    })
    expect(book.decisions.map(({ standing }) => standing)).toEqual(['superseded', 'in force', 'in force'])
  })

  test('never by some of its words, nor by two words', () => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md': first,
      'minutes/ops/2021-03-11.md': meeting(
        'RESOLVED: the rule on tapes in the hall is revoked.',
        'RESOLVED: the talk of Mondays is revoked.',
      ),
    })
    expect(book.decisions.map(({ standing }) => standing)).toEqual(Array(4).fill('in force'))
  })

  test.each([
    ['on the line behind its mark', 'AGREED: the tapes go, superseding\n[what we said](2021-03-04.md#tapes).'],
    ['two lines behind', 'AGREED: the tapes go,\nall of them, superseding\n[what we said](2021-03-04.md#tapes).'],
    ['in an item', '- AGREED: the tapes go; this supersedes\n  [what we said](2021-03-04.md#tapes)'],
    ['in a sentence', 'We decided to move the tapes, superseding\n[the old rule](2021-03-04.md#tapes).'],
    [
      'behind a sentence',
      'It was late. We decided to move the tapes,\nsuperseding [the old rule](2021-03-04.md#tapes).',
    ],
  ])('by a link %s', (_, line) => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md':
        '# Call\n\n## Tapes\n\nRESOLVED: the tapes stay.\n\n## Days\n\nRESOLVED: we meet on Mondays.\n',
      'minutes/ops/2021-03-11.md': meeting(line),
    })
    expect(book.decisions.map(({ standing }) => standing)).toEqual(['superseded', 'in force', 'in force'])
  })

  test('never by a link of the sentence behind it', () => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md':
        '# Call\n\n## Tapes\n\nRESOLVED: the tapes stay.\n\n## Days\n\nRESOLVED: we meet on Mondays.\n',
      'minutes/ops/2021-03-11.md': meeting(
        'It was late. We decided to move the lamp, superseding the old rule.\nSee [the tapes](2021-03-04.md#tapes) besides.',
      ),
    })
    expect(book.decisions.map(({ standing }) => standing)).toEqual(Array(3).fill('in force'))
  })

  test('by a link to the section of the only decision there', () => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md':
        '# Call\n\n## Tapes\n\nRESOLVED: the tapes stay.\n\n## Days\n\nRESOLVED: we meet on Mondays.\n',
      'minutes/ops/2021-03-11.md': meeting('RESOLVED: the tapes go, superseding [what we said](2021-03-04.md#tapes).'),
    })
    expect(read(book).map((line) => line.replace(/^[^:]*: /, ''))).toEqual([
      'agreed, superseded',
      'agreed, in force',
      'agreed, in force; supersedes ops/2021-03-04-the-tapes-stay by link',
    ])
  })

  test('only proposed, it changes nothing yet; a word alone changes nothing', () => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md': first,
      'minutes/ops/2021-03-11.md': meeting('PROPOSED: revoke #D12.', 'RESOLVED: 3.6 replaces 3.5 on all hosts.'),
    })
    expect(book.decisions.map(({ standing }) => standing)).toEqual(['in force', 'in force', 'none', 'in force'])
    expect(book.decisions.at(-1)?.changes).toEqual([])
  })
})

test('decisions of a draft are not yet approved', () => {
  const book = compileFiles({ 'minutes/ops/2021-03-04.md': `---\nstatus: draft\n---\n\n${first}` })
  expect(book.decisions.map(({ standing }) => standing)).toEqual(['not yet approved', 'not yet approved'])
})

const nygard = (title: string, status: string): string =>
  `# ${title}\n\nDate: 2021-03-04\n\n## Status\n\n${status}\n\n## Context\n\nText\n\n## Decision\n\nText\n\n## Consequences\n\nText\n`
const records: Files = {
  'doc/adr/0005-one-table.md': nygard(
    '5. Keep one table per tool',
    'Accepted\n\nSuperseded by [9. Keep two](0009-keep-two.md)',
  ),
  'doc/adr/0009-keep-two.md': nygard('9. Keep two tables', 'Accepted\n\nSupersedes [5. Keep one](0005-one-table.md)'),
  'doc/adr/0010-wiki.md': nygard('ADR 10: Close the wiki', 'Rejected'),
  'doc/adr/0011-host.md':
    '---\nstatus: accepted\ndate: 2021-05-01\n---\n\n# Use a second host\n\n## Context and Problem Statement\n\nText\n\n## Considered Options\n\n- one\n\n## Decision Outcome\n\nText\n',
  'doc/adr/0012-bus.md':
    '# Use a bus\n\n* Status: proposed\n* Date: 2021-06-01\n\n## Context and Problem Statement\n\nText\n\n## Decision Outcome\n\nText\n',
  'doc/adr/template.md': '# Title\n\n## Status\n\nWhat is the status?\n\n## Context\n\n## Decision\n\n',
  'doc/notes.md': '# Notes\n\n## Context\n\nText\n',
}

test('decision records of Nygard and MADR are decisions', () => {
  const book = compileFiles(records)
  expect(book.findings.filter(({ rule }) => rule === 'front-matter-value')).toEqual([])
  expect(read(book)).toEqual([
    'records/2021-03-04-keep-one-table-per-tool: agreed, superseded',
    'records/2021-03-04-keep-two-tables: agreed, in force; supersedes records/2021-03-04-keep-one-table-per-tool by link',
    'records/2021-03-04-close-the-wiki: rejected, none',
    'records/2021-05-01-use-a-second-host: agreed, in force',
    'records/2021-06-01-use-a-bus: proposed, none',
  ])
})

test('the page says what became of it, and who named it since', () => {
  const book = compileFiles(
    {
      'tools/tapes.md': '---\nname: Tapes\n---\n\nA store.\n',
      'minutes/ops/2021-03-04.md': meeting('RESOLVED: #D12 Tapes stay in the hall.'),
      'minutes/ops/2021-03-11.md': meeting('We spoke of #D12 again.'),
      'minutes/ops/2021-03-18.md': meeting('RESOLVED: #D15 supersedes #D12.'),
    },
    { url: 'https://example.org/' },
  )
  const [decision] = book.decisions
  if (!decision) throw new Error('expected a decision')
  const page = toDecision(book, decision)
  expect(toPlain(page.sentence)).toBe('Agreed on 4 March 2021 by Ops. Superseded on 18 March 2021.')
  expect(page.facts.map(({ term, links }) => `${term}: ${links.map(({ text }) => text).join()}`)).toEqual([
    'Number: #D12',
    'State: superseded',
    'Where: Call',
    'Tools: Tapes',
    'Superseded by: #D15 supersedes #D12',
  ])
  expect(page.uses.map(({ text }) => text)).toEqual(['We spoke of #D12 again.', 'RESOLVED: #D15 supersedes #D12.'])
  expect(toFeeds(book).get('decisions/feed.xml')).toContain('agreed: #D12 Tapes stay in the hall.')
})
