import { spawn } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { minutes } from '../content.ts'

/**
 * With `WHOLE` set, as every night, the texts are as long as any that is read; else a tenth of that, which shows what fails
 * by depth and what grows by more than a power. How each grammar grows is measured by `npm run bench:growth`.
 */
const share = process.env.WHOLE === undefined ? 0.1 : 1

/** What one text may take of a processor, in the units of `effortOf`; an honest one takes a hundredth of it. */
const limit = 2_000 * share

/** When the process is ended, in milliseconds by the clock: a machine that does other work too is slow, not stuck. */
const patience = 600_000 * share

/** How many of something that is there this often in the longest text. */
function part(times: number): number {
  return Math.ceil(times * share)
}

/** Repeat a piece of text, twenty times a line: no line is long, the paragraph is. */
function many(piece: string, times: number): string {
  return `${piece.repeat(20)}\n`.repeat(part(times / 20))
}

const firstNames = Array.from(
  { length: part(40_000) },
  (_, index) =>
    `A${[1, 26, 676].map((unit) => String.fromCharCode(97 + (Math.floor(index / unit) % 26))).join('')}${index % 20 === 0 ? '\n' : ''}`,
)

/** Documents below the size that is read, each of which unfolds to far more work than it looks. */
const cases: Readonly<Record<string, string>> = {
  'brackets that close links nobody opened': `Present: Mia Berg, ${many('(', 80_000)} Jon Dahl\n\n${many('](', 200_000)}`,
  'elements of HTML in each other': `${'<div>'.repeat(20)}\n`.repeat(1_000),
  'elements of HTML within a line': `x ${many('<b>', 20_000)}`,
  'elements of HTML on lines of their own': '<div>\n\n'.repeat(part(20_000)),
  'comments that are not closed': many('<!-- ', 60_000),
  'e-mail addresses': many('a@b.example ', 30_000),
  'telephone numbers': many('+1 555 010 0199 ', 30_000),
  pins: many('PIN: 482913 ', 30_000),
  'letters in one word': `@ ${'é'.repeat(part(150_000))}\n`,
  'parts in one address': `zoom @ ${'a.'.repeat(part(80_000))}\n`,
  'blanks in a date': `---\ndate: "July${' '.repeat(part(150_000))}x"\n---\nText\n`,
  'blanks in a title': `---\ntitle: "July${' '.repeat(part(150_000))}x"\n---\nText\n`,
  'lines in a title': `---\ntitle: "July${'\n\n'.repeat(part(150_000))}x"\n---\nText\n`,
  'keys in the front matter': `---\n${Array.from({ length: part(50_000) }, (_, index) => `k${index}: v`).join('\n')}\n---\nText\n`,
  'lists in the front matter': `---\ntitle: ${'[\n'.repeat(part(100_000))}\n---\nText\n`,
  names: `Present: ${many('Ann Lee, ', 50_000)}`,
  'blanks below who was there': `**Attending:** Ann Lee, Bob Ray\n\na${' '.repeat(8_000)}b\n`,
  'lines of one paragraph': 'a b c d e f\n'.repeat(70_000),
  scribes: `Present: Ann Lee\n\nScribe: ${firstNames.join(', ')}\n`,
  'items of a list': '- a\n'.repeat(part(60_000)),
  headings: '# a\n\n'.repeat(part(30_000)),
  'tools and tickets': many('GOCDB GOC ticket 1 ', 40_000),
  'lines in which somebody speaks': `Present: Ann Lee, Bob Ray\n\n${'Ann: yes\nBob: no\n'.repeat(part(30_000))}`,
  'actions on lines of a paragraph': 'AI (Mia): move the disks\n'.repeat(part(40_000)),
  'actions in lists':
    `${Array.from({ length: part(4_000) }, (_, index) => `- AI (Mia): move the disk ${index % 50} of rack ${index}`).join('\n')}\n\n## More\n\n`.repeat(
      5,
    ),
  'numbers under a heading of actions': `## Old actions\n\n${Array.from({ length: part(60_000) }, (_, index) => `${index} - no news`).join('\n')}\n`,
  'words that may be states': `## Actions\n\n- ${'still open, not done (closed) - '.repeat(part(3_000))}\n`,
  'states behind each other': `## Actions\n\n- ${'done by now since today by '.repeat(60)}\n- ${'thing - done by Ann today on Monday '.repeat(part(2_500))}\n- ${'✓ '.repeat(part(40_000))}x\n- ${'x ✓ '.repeat(part(20_000))}x\n- ${'(done) '.repeat(part(13_000))}\n`,
  'words struck out': `## Actions\n\n- ${'~~Ann~~ Bob '.repeat(part(5_000))}\n${'- ~~#1 buy~~ done ~~tapes~~ (Ann)\n'.repeat(part(4_000))}\n${'RESOLVED: ~~a~~ ^\n'.repeat(part(8_000))}`,
  'asides in an action': `Present: Ann Lee\n\n## Actions\n\n- ${'(Ann), due by (Bob) - by '.repeat(part(3_500))}x\n`,
  'names in an action': `- AI: ${'Ann, Bob and '.repeat(part(7_000))}to do\n`,
  decisions: 'AGREED: one table\n'.repeat(part(60_000)),
  'answers that stand alone': `## Budget\n\n${'Approved.\n\n'.repeat(part(160_000))}`,
  'boxes of those who were there': '```info\n**Attendees:**\n- Mia Berg\n```\n\n'.repeat(part(48_000)),
  brackets: many('[', 100_000),
  emphasis: many('*a_ ', 30_000),
  'a wide table of short rows': `${'|a'.repeat(part(5_000))}|\n${'|-'.repeat(part(5_000))}|\n${'|x|\n'.repeat(part(5_000))}`,
}

const program = `
import { text } from 'node:stream/consumers'
import { effortOf } from ${JSON.stringify(new URL('../../effort.ts', import.meta.url).href)}
import { compileFiles, minutes } from ${JSON.stringify(new URL('../content.ts', import.meta.url).href)}
import { writeHtml } from ${JSON.stringify(new URL('../../../src/core/write/html/html.ts', import.meta.url).href)}
const tickets = 'tickets:\\n  - match: GOC ticket {number}\\n    url: https://tickets.example/{number}\\n'
for (const [name, written] of Object.entries(JSON.parse(await text(process.stdin)))) {
  let outcome = 'compiled'
  const effort = effortOf(() => {
    try {
      const book = compileFiles({ [minutes]: written, 'tools/gocdb.md': '# GOCDB', 'site.yaml': tickets })
      for (const document of book.documents) writeHtml(book, document)
    } catch (error) {
      outcome = String(error)
    }
  })
  console.log(name + '\\t' + (effort <= ${limit} ? outcome : outcome + ', but took ' + effort + ' units of work'))
}
`

/** Compile documents in a process of its own, which can be ended, and say of each how it went. */
function compileApart(texts: typeof cases): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
    child.on('close', () =>
      resolve(
        new Map(
          said
            .split('\n')
            .map((line) => line.split('\t'))
            .map(([name = '', outcome = '']) => [name, outcome]),
        ),
      ),
    )
    child.stdin.on('error', () => undefined) // a process that ended early reads no more
    child.stdin.end(JSON.stringify(texts))
  })
}

describe(`no document keeps the compiler busy or makes it fail: ${minutes} with many`, () => {
  let outcomes: ReadonlyMap<string, string> = new Map()
  beforeAll(async () => {
    outcomes = await compileApart(cases)
  }, patience + 10_000)

  test.each(Object.entries(cases))('%s', (name, text) => {
    expect(text.length).toBeLessThan(2_000_000)
    expect(outcomes.get(name) ?? 'not reached').toBe('compiled')
  })
})
