import { describe, expect, test } from 'vitest'
import { isIdentifier, isVote } from '../../../src/core/parse/metrics/identifiers.ts'
import { compileFiles, type Files } from '../content.ts'

describe('a column whose numbers count nothing', () => {
  test.each(['ID', 'Request ID', 'request_uid', 'Key', 'Refs', 'Reference', 'Version', 'Release', 'Tags', 'Phone'])(
    '%s',
    (header) => expect(isIdentifier(header)).toBe(true),
  )
  test.each(['Code', 'PINs', 'Year', 'Date', 'URL', 'PRs', 'Ticket No.', 'issue #', 'Request nr', 'Case number'])(
    '%s',
    (header) => expect(isIdentifier(header)).toBe(true),
  )
  test.each(['Tickets', 'Paid', 'Monkeys', 'Encoded', 'Jobs', 'Ticket notes', 'IDs in use', 'Showcase no', ''])(
    'but not %s',
    (header) => expect(isIdentifier(header)).toBe(false),
  )
})

describe('a label of votes', () => {
  test.each(['Vote', 'Votes for', 'vote against', 'For', 'Against', 'In favor', 'in favour', 'Opposed', 'Abstain'])(
    '%s',
    (label) => expect(isVote(label)).toBe(true),
  )
  test.each(['Abstained', 'abstentions', 'Yes', 'Aye', 'nays', 'Yea', '+1', '-1', '+0', '**For**'])('%s', (label) =>
    expect(isVote(label)).toBe(true),
  )
  test.each(['Votes per day', 'Before', 'For sale', 'Nodes', '+2', '1'])('but not %s', (label) =>
    expect(isVote(label)).toBe(false),
  )
})

/** Labels of what a line says in each of four meetings, with another number. */
function labelsOf(line: (count: number) => string): string[] {
  const files: Files = Object.fromEntries(
    [1, 2, 3, 4].map((n) => [`minutes/ops/2021-03-0${n}.md`, `# Call\n\n## Numbers\n\n- ${line(40 + n)}\n`]),
  )
  return compileFiles(files).metrics.all.map(({ label, unit }) => [label, unit].filter(Boolean).join(' | '))
}

describe('a line that counts something', () => {
  test.each<[line: string, label: string]>([
    ['Open jobs: #', 'Open jobs'],
    ['Disks: # servers', 'Disks | servers'],
    ['Disks: # of them', 'Disks'],
    ['about # open tickets', 'open tickets'],
  ])('%s', (line, label) => expect(labelsOf((count) => line.replace('#', String(count)))).toEqual([label]))

  test.each([
    'Room: #',
    'Phone: #',
    'Meeting ID: #',
    'Release: #',
    'Slides: #',
    'Ticket: #',
    'Votes for: #',
    '# of us will meet',
    '# tickets have been closed',
    '# could be read',
  ])('but not %s', (line) => expect(labelsOf((count) => line.replace('#', String(count)))).toEqual([]))
})
