import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { minutes } from '../content.ts'

/** What a text of this many bytes may take of a processor, in milliseconds; an honest one takes a hundredth of it. */
const limit = 8_000

/** When a process is ended, in milliseconds by the clock: a machine that does other work too is slow, not stuck. */
const patience = 50_000

/** Repeat a piece of text, twenty times a line: no line is long, the paragraph is. */
function many(piece: string, times: number): string {
  return `${piece.repeat(20)}\n`.repeat(times / 20)
}

const firstNames = Array.from(
  { length: 40_000 },
  (_, index) =>
    `A${[1, 26, 676].map((unit) => String.fromCharCode(97 + (Math.floor(index / unit) % 26))).join('')}${index % 20 === 0 ? '\n' : ''}`,
)

/** Documents below the size that is read, each of which unfolds to far more work than it looks. */
const cases: Record<string, string> = {
  'brackets that close links nobody opened': `Present: Mia Berg, ${many('(', 80_000)} Jon Dahl\n\n${many('](', 200_000)}`,
  'elements of HTML in each other': many('<div>', 20_000),
  'elements of HTML within a line': `x ${many('<b>', 20_000)}`,
  'elements of HTML on lines of their own': '<div>\n\n'.repeat(20_000),
  'comments that are not closed': many('<!-- ', 60_000),
  'e-mail addresses': many('a@b.example ', 30_000),
  'telephone numbers': many('+1 555 010 0199 ', 30_000),
  pins: many('PIN: 482913 ', 30_000),
  'letters in one word': `@ ${'é'.repeat(150_000)}\n`,
  'parts in one address': `zoom @ ${'a.'.repeat(80_000)}\n`,
  'blanks in a date': `---\ndate: "July${' '.repeat(150_000)}x"\n---\nText\n`,
  'blanks in a title': `---\ntitle: "July${' '.repeat(150_000)}x"\n---\nText\n`,
  'lines in a title': `---\ntitle: "July${'\n\n'.repeat(150_000)}x"\n---\nText\n`,
  'keys in the front matter': `---\n${Array.from({ length: 50_000 }, (_, index) => `k${index}: v`).join('\n')}\n---\nText\n`,
  'lists in the front matter': `---\ntitle: ${'[\n'.repeat(100_000)}\n---\nText\n`,
  names: `Present: ${many('Ann Lee, ', 50_000)}`,
  scribes: `Present: Ann Lee\n\nScribe: ${firstNames.join(', ')}\n`,
  'items of a list': '- a\n'.repeat(60_000),
  headings: '# a\n\n'.repeat(30_000),
  'tools and tickets': many('GOCDB GOC ticket 1 ', 40_000),
  'lines in which somebody speaks': `Present: Ann Lee, Bob Ray\n\n${'Ann: yes\nBob: no\n'.repeat(30_000)}`,
  'actions on lines of a paragraph': 'AI (Mia): move the disks\n'.repeat(40_000),
  'actions in lists':
    `${Array.from({ length: 4_000 }, (_, index) => `- AI (Mia): move the disk ${index % 50} of rack ${index}`).join('\n')}\n\n## More\n\n`.repeat(
      5,
    ),
  'numbers under a heading of actions': `## Old actions\n\n${Array.from({ length: 60_000 }, (_, index) => `${index} - no news`).join('\n')}\n`,
  'words that may be states': `## Actions\n\n- ${'still open, not done (closed) - '.repeat(3_000)}\n`,
  'states behind each other': `## Actions\n\n- ${'done by now since today by '.repeat(60)}\n- ${'thing - done by Ann today on Monday '.repeat(2_500)}\n- ${'✓ '.repeat(40_000)}x\n- ${'x ✓ '.repeat(20_000)}x\n- ${'(done) '.repeat(13_000)}\n`,
  'words struck out': `## Actions\n\n- ${'~~Ann~~ Bob '.repeat(5_000)}\n${'- ~~#1 buy~~ done ~~tapes~~ (Ann)\n'.repeat(4_000)}\n${'RESOLVED: ~~a~~ ^\n'.repeat(8_000)}`,
  'asides in an action': `Present: Ann Lee\n\n## Actions\n\n- ${'(Ann), due by (Bob) - by '.repeat(3_500)}x\n`,
  'names in an action': `- AI: ${'Ann, Bob and '.repeat(7_000)}to do\n`,
  decisions: 'AGREED: one table\n'.repeat(60_000),
  brackets: many('[', 100_000),
  emphasis: many('*a_ ', 30_000),
  'a wide table of short rows': `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n${'|x|\n'.repeat(5_000)}`,
}

const program = `
import { text } from 'node:stream/consumers'
import { compileFiles, minutes } from ${JSON.stringify(new URL('../content.ts', import.meta.url).href)}
import { writeHtml } from ${JSON.stringify(new URL('../../../src/core/write/html/html.ts', import.meta.url).href)}
const book = compileFiles({ [minutes]: await text(process.stdin), 'tools/gocdb.md': '# GOCDB', 'site.yaml': 'tickets:\\n  - match: GOC ticket {number}\\n    url: https://tickets.example/{number}\\n' })
for (const document of book.documents) writeHtml(book, document)
const { user, system } = process.cpuUsage()
console.log((user + system) / 1000 <= ${limit} ? 'compiled' : 'compiled, but kept a processor busy for ' + (user + system) / 1000 + ' ms')
`

/** Compile a document in a process of its own, which can be ended. */
function compileApart(text: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stdout.on('data', (part: Buffer) => (said += part.toString()))
    child.stderr.on('data', (part: Buffer) => (said += part.toString()))
    child.on('close', (_, signal) =>
      resolve(signal === null ? (/\w*Error: .*/.exec(said)?.[0] ?? said.trim()) : `still busy after ${patience} ms`),
    )
    child.stdin.on('error', () => undefined) // a process that ended early reads no more
    child.stdin.end(text)
  })
}

describe(`no document keeps the compiler busy or makes it fail: ${minutes} with many`, () => {
  test.each(Object.entries(cases))('%s', async (_, text) => {
    expect(text.length).toBeLessThan(2_000_000)
    expect(await compileApart(text)).toBe('compiled')
  })
})
