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
