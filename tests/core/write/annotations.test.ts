import { expect, test } from 'vitest'
import type { Finding } from '../../../src/core/records/finding.ts'
import { writeAnnotations } from '../../../src/core/write/findings/annotations.ts'
import { writeTerminal } from '../../../src/core/write/findings/findings.ts'

const finding: Finding = {
  path: 'a.md',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  rule: 'broken-link',
  severity: 'warning',
  message: 'the link "a" leads nowhere',
}
const write = (some: Partial<Finding>, help: string | null = null): string =>
  writeAnnotations([{ ...finding, ...some }], 'content/', () => help)

test('a finding becomes a workflow command', () => {
  expect(write({})).toBe(
    '::warning file=content/a.md,line=3,endLine=3,col=5,endColumn=8,title=broken-link::the link "a" leads nowhere\n',
  )
  expect(write({ severity: 'hint' })).toMatch(/^::notice /)
  expect(write({ severity: 'error' }, 'https://example.org/check/')).toMatch(
    /^::error .*nowhere%0Ahttps:\/\/example\.org\/check\/\n$/,
  )
})

test('columns are given within one line only, and never end before they start', () => {
  expect(write({ endLine: 4 })).toContain('line=3,endLine=4,title=')
  expect(write({ endColumn: 5 })).toContain('col=5,endColumn=5,')
})

test('nothing that a document says becomes a command of its own', () => {
  const hostile = 'x\n::error::y\r%0A::stop-commands::z'
  expect(write({ message: hostile, path: `a,b:c\n::error::d.md` })).toBe(
    '::warning file=content/a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ad.md,line=3,endLine=3,col=5,endColumn=8,title=broken-link::x%0A::error::y%0D%250A::stop-commands::z\n',
  )
  const lines = writeTerminal([{ ...finding, message: `${hostile}\u001b[31m`, path: 'a\n::error::b.md' }], {
    all: true,
    folder: '',
  })
  expect(lines.trimEnd()).not.toMatch(/[\u0000-\u001f]/)
})

test('what steers a terminal is in no annotation', () => {
  const written = write({ message: 'x\u001b[31m\u009b2J\u202ey', path: 'a\u001b.md' })
  expect(written).toContain('file=content/a�.md,')
  expect(written).toContain('::x�[31m�2J�y\n')
})

test('a name of a file is no command where it begins the line, nor in the older form within one', () => {
  const [line = ''] = writeTerminal(
    [{ ...finding, path: ' ::stop-commands::x.md', message: 'the link "##[add-mask]a"' }],
    {
      all: true,
      folder: '',
    },
  ).split('\n')
  expect(line).not.toMatch(/^\s*::/)
  expect(line).not.toContain('##[')
})
