import { describe, expect, test } from 'vitest'
import { toReleaseColumns } from '../../../src/core/parse/releases/columns.ts'

/** What a column says that stands beside the version. */
function columnOf(heading: string): string | undefined {
  return toReleaseColumns(['Version', heading], () => [])[1]
}

describe('a column of a stage before the release', () => {
  test.each(['Code freeze', 'Frozen on', 'Start of testing', 'Feature complete', 'Branched', 'Alpha 1', 'Beta'])(
    '%s',
    (heading) => expect(columnOf(heading)).toBe('phase'),
  )
  test.each(['RC1', 'rc 2', 'User acceptance', 'In development', 'dev', 'Docs ready'])('%s', (heading) =>
    expect(columnOf(heading)).toBe('phase'),
  )
  test.each(['Code name', 'Betatron', 'Contest', 'Who', '', '#'])('but not %s', (heading) =>
    expect(columnOf(heading)).not.toBe('phase'),
  )
})

describe('the version where no column has its name', () => {
  const versionAt = (headings: string[], cells: string[][]): number =>
    toReleaseColumns(headings, (index) => cells[index] ?? []).indexOf('version')

  test.each<[headings: string[], cells: string[][], at: number]>([
    [
      ['Branch', 'EOL'],
      [
        ['3.11', '3.12'],
        ['2027', '2028'],
      ],
      0,
    ],
    [['Who', '**Series**'], [['Mia'], ['OSG 3.5', '']], 1],
    [['Milestone'], [['M1', 'M2']], 0],
    [['Milestone'], [['M1', 'Review']], -1],
    [['Branch'], [['main']], -1],
    [['Branch'], [['']], -1],
    [['Branch'], [[]], -1],
    [['Owner'], [['3.11']], -1],
  ])('%j over %j', (headings, cells, at) => expect(versionAt(headings, cells)).toBe(at))
})

test('a release beside a version is its day, alone it is the version', () => {
  expect(toReleaseColumns(['Release'], () => [])).toEqual(['version'])
  expect(toReleaseColumns(['Version', 'Release'], () => [])).toEqual(['version', 'planned'])
})
