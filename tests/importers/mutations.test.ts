import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fc } from '../property.ts'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../src/importers/formats.ts'
import { readForeign } from '../../src/importers/read-foreign.ts'
import { convertAll, toForeign } from './read-topics.ts'
import { toDocx, toOdt } from './zip.ts'

const root = fileURLToPath(new URL('../fixtures/importers/', import.meta.url))

/** Runs of each fixture: a sample in the suite, `MUTATIONS=500` for all. */
const runs = Number(process.env['MUTATIONS'] ?? 12)

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  put: fc.constantFrom(
    ...['', '\n', ' ', 'word ', '* ', '| ', '  ', '1. ', '_a_', '-- ', 'https://a.b/c.', '%X% ', '`'],
    ...['<b>', '</p>', '[', ']', '|', '*', '#', '=', "'''", '>', '&amp;', '[[x|y]]', '<ref name=a />', '((', '{{x}}'],
  ),
})

function apply(text: string, changes: readonly { at: number; length: number; put: string }[]): string {
  return changes.reduce((now, { at, length, put }) => {
    const from = Math.floor(at * now.length)
    return now.slice(0, from) + put + now.slice(from + length)
  }, text)
}

/** Whether every word is in the result or listed, or the file is refused. */
async function expectWhole(path: string, bytes: Uint8Array, as: Format | null): Promise<void> {
  const made = await readForeign({ ...toForeign(path), bytes }, { as, preferences: new Map(), isNamed: true })
  if (made === null || 'reason' in made) return
  for (const { losses } of convertAll(made)) expect(losses.filter(({ kind }) => kind === 'arithmetic')).toEqual([])
}

describe.each([
  ['text', 'word-text'],
  ['twiki', 'twiki'],
  ['html', 'html'],
  ['markdown', 'markdown'],
  ['mediawiki', 'mediawiki'],
  ['mediawiki-dump', 'mediawiki-dump'],
  ['dokuwiki', 'dokuwiki'],
  ['chat', 'chat'],
  ['mail', 'mail'],
] as const)('mutations of %s', (folder, format) => {
  const isText = folder === 'text' || folder === 'twiki'
  const isSource = (name: string): boolean => (isText ? name.endsWith('.txt') : !name.endsWith('.out'))
  test.each(readdirSync(root + folder).filter(isSource))('%s', async (name) => {
    const text = readFileSync(`${root}${folder}/${name}`, 'utf8')
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        expectWhole(name, Buffer.from(apply(text, changes)), format),
      ),
      { numRuns: runs, seed: 4711 },
    )
  })
})

/** A text without what XML gives a meaning. */
const plain = (text: string): string => text.replace(/[<>&]/g, '')

describe.each([
  [
    'Word document',
    'a.docx',
    (text: string) =>
      toDocx(
        plain(text)
          .split('\n')
          .map((line, index) => {
            const style = index % 5 === 0 ? '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>' : ''
            const [first = '', ...rest] = line.split(' ')
            const runOf = (words: string, mark = ''): string =>
              `<w:r><w:rPr>${mark}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
            return `<w:p>${style}${runOf(first, '<w:b/>')}${runOf(` ${rest.join(' ')}`, index % 3 === 0 ? '<w:i/>' : '')}</w:p>`
          })
          .join(''),
      ),
  ],
  [
    'OpenDocument text',
    'a.odt',
    (text: string) =>
      toOdt(
        plain(text)
          .split('\n')
          .map((line, index) =>
            index % 4 === 0
              ? `<text:list><text:list-item><text:p>${line}</text:p></text:list-item></text:list>`
              : `<text:p><text:span>${line.slice(0, 5)}</text:span>${line.slice(5)}</text:p>`,
          )
          .join(''),
      ),
  ],
] as const)('mutations of a %s', (_, path, pack) => {
  test.each(readdirSync(`${root}text`).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const text = readFileSync(`${root}text/${name}`, 'utf8')
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        expectWhole(path, pack(apply(text, changes)), null),
      ),
      { numRuns: runs, seed: 4711 },
    )
  })
})

/** Finds of longer runs. */
test.each([
  ['code that is but a blank', 'a.md', '# Call\n\ncore` `calls\n', 'markdown'],
  [
    'an image within a block of code',
    'a.html',
    '<h1>Call</h1><pre>run <img src="a.png" alt="chart of tapes"> it</pre>',
    'html',
  ],
  [
    'an address with a bar within a table',
    'a.html',
    '<h1>Call</h1><table><tr><th>a</th><th>b</th></tr><tr><td><a href="https://a.b/c|d">https://a.b/c|d</a></td><td>https://a.b/e|f. <i>www.a.b/|</i></td></tr></table>',
    'html',
  ],
  [
    'an address with a bar that opens a table',
    'a.md',
    'https://a.b/c.| Name | Said |\n| --- | --- |\n| a | b |\n',
    'markdown',
  ],
  [
    'a word of a list of terms that stands in none',
    'a.html',
    '<h1>Call</h1><dl><dt>Tape</dt>1. <dd>short</dd></dl>',
    'html',
  ],
] as const)('%s loses no word', async (_, name, text, format) => {
  await expectWhole(name, Buffer.from(text), format)
})
