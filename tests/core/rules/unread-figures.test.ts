import { expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const tickets = (open: number): string => `# Call\n\n## Tickets\n\n- Open: ${open} (+1)\n`

/** What `check` says of the numbers that a site.yaml wants on its home page. */
function reasonsOf(figures: string): string[] {
  const book = compileFiles({
    'site.yaml': `home:\n  figures: [${figures}]\n`,
    'minutes/ops/2021-03-04.md': tickets(4),
    'minutes/ops/2021-03-11.md': tickets(5),
    'minutes/ops/2021-03-18.md': tickets(7),
  })
  return book.findings.filter(({ rule }) => rule === 'unread-setting').map(({ message }) => message)
}

test('a number that the record does not state is found, with those that it does', () => {
  expect(reasonsOf('actions, next-release')).toEqual([])
  expect(reasonsOf('actons')).toEqual(['"actons" is no number of this record; did you mean "actions"?'])
  expect(reasonsOf('weather')[0]).toMatch(
    /^"weather" is no number of this record; there are actions, next-release, \S*open\S*/,
  )
})
