import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The metrics of weekly minutes, as `section / label: values`. */
function read(...texts: string[]): string[] {
  const files = texts.map((text, index) => [
    `minutes/ops/2021-03-0${index + 1}.md`,
    `# Call\n\nAttending: Mia Berg, Robin Ek\n\n${text}\n`,
  ])
  return compileFiles(Object.fromEntries(files)).metrics.all.map(
    ({ section, label, values }) => `${section} / ${label}: ${values.map(({ text }) => text).join(' ')}`,
  )
}

const table = (version: string, open: number): string =>
  `| Total ${version} | # of tickets |\n| --- | --- |\n| Open | ${open} |\n\n`

describe('one series a number', () => {
  test('whatever remarks stand behind its heading', () => {
    expect(
      read(
        '### JIRA\n\n- Open: 12 (+1)',
        '### Jira (as of Monday) (TODO)\n\n- Open: 13 (+1)',
        '### Jira (TODO)\n\n- Open: 15 (+2)',
      ),
    ).toEqual(['JIRA / Open: 12 13 15'])
  })

  test('whether its section stands below another or by itself, unless several may be meant', () => {
    const below = (outer: string, open: number): string => `## ${outer}\n\n### Tickets\n\n- Open: ${open} (+1)\n\n`
    const alone = (open: number): string => `### Tickets\n\n- Open: ${open} (+1)\n\n`
    expect(read(below('News', 12), alone(13), below('News', 15))).toEqual(['News, Tickets / Open: 12 13 15'])
    expect(read(alone(12), below('News', 13))).toEqual(['Tickets / Open: 12 13'])
    const two = below('North', 12) + below('South', 22)
    expect(read(two, alone(13), two)).toEqual(['North, Tickets / Open: 12 12', 'South, Tickets / Open: 22 22'])
    const north = `${alone(5)}## North\n\nAll well.\n`
    expect(read(below('North', 12), north, north)).toEqual(['Tickets / Open: 5 5'])
    const both = alone(5) + below('North', 12)
    expect(read(both, both)).toEqual(['Tickets / Open: 5 5', 'North, Tickets / Open: 12 12'])
  })

  test.each<[string, string[], string[]]>([
    [
      'goes on with its version',
      [table('3.1', 5), table('3.1', 4) + table('3.2', 9), table('3.2', 8)],
      ['Release / Open: 5 4 8'],
    ],
    [
      'and the other tables below one heading are named by theirs',
      [table('3.1', 5) + table('3.2', 9), table('3.1', 4) + table('3.2', 8), table('3.1', 3) + table('3.2', 7)],
      ['Release / Open: 5 4 3', 'Release / Open (Total 3.2): 9 8 7'],
    ],
    [
      'or by their place where they have no version',
      [`${table('now', 5)}\n${table('then', 9)}`, `${table('now', 4)}\n${table('then', 8)}`],
      ['Release / Open: 5 4', 'Release / Open (2): 9 8'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(read(...texts.map((text) => `## Release\n\n${text}`))).toEqual(expected)
  })

  test.each<[string, (value: number) => string]>([
    ['identifiers', (value) => `| Name | Request ID |\n| --- | --- |\n| wiki | ${value} |`],
    ['versions', (value) => `| Name | Version |\n| --- | --- |\n| wiki | ${value} |`],
    ['votes in a table', (value) => `| Vote | Count |\n| --- | --- |\n| In favour | ${value} |\n| Abstain | 1 |`],
    ['votes in lines', (value) => `- For: ${value}\n- Against: ${value + 1}\n- +1: ${value}`],
    [
      'what somebody says',
      (value) => `- Robin: ${value} motivators that we should think about\n- Mia Berg: ${value} of them came`,
    ],
  ])('is none of %s', (_, text) => {
    expect(read(...[3, 5, 4, 8].map((value) => `## Talk\n\n${text(value)}`))).toEqual([])
  })
})
