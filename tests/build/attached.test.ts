import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { toAttachedDocuments, type Unread } from '../../src/build/attached/documents.ts'
import { readAttachedText } from '../../src/build/attached/read-text.ts'
import { toSearchIndex } from '../../src/build/index/search-index.ts'
import { openStore } from '../../src/build/store.ts'
import { compileRecord } from '../../src/cli/record.ts'
import { readSearch } from '../../src/client/address.ts'
import { type Engine, type Hit, openEngine } from '../../src/client/engine/engine.ts'
import { toSearchDocuments } from '../../src/core/write/search/search.ts'
import { temporary } from '../site/command.ts'

/** A PDF with a line of text on each page. */
function toPdf(lines: readonly string[]): string {
  const kids = lines.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => {
      const text = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ]
    }),
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return `%PDF-1.4\n${body}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`
}

const files: Record<string, string> = {
  'minutes/ops/2021-03-04.md':
    '# Ops\n\nSee the [plan](plan.pdf), the [rota](rota.csv), [duty](duty.csv) and the [scan](scan.pdf).\n',
  'minutes/ops/plan.pdf': toPdf(['The first page speaks of wombats', 'The second page speaks of C++ and numbats']),
  'minutes/ops/rota.csv': 'Who,Telephone\nKookaburra desk,+41 22 555 12 34\n',
  'minutes/ops/scan.pdf': '%PDF-1.4 broken',
  'minutes/ops/pictures.pdf': toPdf(['']),
  'people.yaml': 'people:\n  - name: Wilma Numbatova\n    initials: WN\n    listAs: initials\n',
  'minutes/ops/duty.csv': 'Who,PIN\nWilma Numbatova of the bilby desk,4711\nDoor code,9933\n',
  'minutes/ops/photo.pdf': toPdf(['A quokka seen by numbatova, wilma']),
  'minutes/ops/Wilma Numbatova.pdf': toPdf(['Curriculum of a potoroo']),
}
let content: string
let engine: Engine
const unread: Unread[] = []
beforeAll(async () => {
  content = temporary()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const book = compileRecord({ content, today: '2026-01-31' })
  const attached = await toAttachedDocuments(book, content, openStore(null), (one) => unread.push(one))
  const artefacts = await toSearchIndex([...toSearchDocuments(book), ...attached], openStore(null))
  const made = new Map(artefacts.map(({ path, make }) => [path.replace('pagefind/', ''), make]))
  engine = await openEngine(async (path) => {
    const file = await made.get(path)?.()
    return file === undefined ? null : new Uint8Array(Buffer.from(file))
  })
}, 60_000)

const ask = async (words: string): Promise<Hit[]> =>
  (await engine.answer({ ...readSearch(''), words }, false, () => false)).load(0, 5)

test('the words of a PDF lead to their page, and to the document that links it', async () => {
  const [hit] = await ask('numbats')
  expect(hit).toMatchObject({ url: '/minutes/ops/plan.pdf', title: 'plan.pdf', kind: 'file', date: '2021-03-04' })
  expect(hit?.from).toEqual({ title: 'Ops', url: '/minutes/ops/2021-03-04/' })
  expect(hit?.sections[0]).toMatchObject({ id: 'page=2', title: 'Page 2' })
  expect((await ask('C++'))[0]?.url).toBe('/minutes/ops/plan.pdf')
})

test('the words of a table are found, private details are not', async () => {
  const [hit] = await ask('kookaburra')
  expect(hit?.url).toBe('/minutes/ops/rota.csv')
  expect(hit?.sections[0]?.excerpt.map(({ text }) => text).join('')).toContain('[telephone number redacted]')
  expect(await ask('"767 12 34"')).toEqual([])
})

test('who is listed by initials is found by them alone, in tables, pages and names of files', async () => {
  const said = async (words: string): Promise<string> => JSON.stringify(await ask(words))
  expect(await said('bilby')).toContain('WN')
  expect(await said('quokka')).toContain('WN')
  expect(await said('potoroo')).toContain('.pdf')
  for (const words of ['bilby', 'quokka', 'potoroo']) expect(await said(words)).not.toMatch(/numbatova/i)
  for (const words of ['Wilma', 'Numbatova']) expect(await ask(`"${words}"`)).toEqual([])
})

test('the head of a column and of a row tell what is private in a table', async () => {
  expect(JSON.stringify(await ask('bilby'))).toContain('[PIN redacted]')
  for (const secret of ['4711', '9933']) expect(await ask(`"${secret}"`)).toEqual([])
})

test('a file that cannot be read is found by its name', async () => {
  expect((await ask('scan.pdf')).map(({ url }) => url)).toContain('/minutes/ops/scan.pdf')
})

test('of which files the name alone is found is told, and why', () => {
  expect(unread).toEqual([
    { path: 'minutes/ops/pictures.pdf', reason: 'its pages are pictures; save it with its text (OCR)' },
    { path: 'minutes/ops/scan.pdf', reason: 'it is damaged, locked or too large' },
  ])
})

test('a PDF is read once, by the digest of its bytes', async () => {
  const store = openStore(null)
  const file = join(content, 'minutes/ops/plan.pdf')
  const pages = await readAttachedText(file, 'pdf', store)
  expect(pages).toEqual(['The first page speaks of wombats', 'The second page speaks of C++ and numbats'])
  const asked: string[] = []
  const again = await readAttachedText(file, 'pdf', {
    ...store,
    get: (key) => {
      asked.push(key)
      return Buffer.from('["kept"]')
    },
  })
  expect(asked).toHaveLength(1)
  expect(again).toEqual(['kept'])
})

test('PDF files that take the time of all are told, and read by a later build', async () => {
  const book = compileRecord({ content, today: '2026-01-31' })
  const store = openStore(null)
  const told = async (left: number): Promise<string[]> => {
    const late: Unread[] = []
    const documents = await toAttachedDocuments(book, content, store, (one) => late.push(one), { left })
    expect(documents.length).toBe(7)
    return late.filter(({ reason }) => reason.includes('ten minutes')).map(({ path }) => path)
  }
  expect((await told(0)).length).toBe(5)
  expect((await told(1)).length).toBe(5)
  expect(await told(600_000)).toEqual([])
  expect(await told(0)).toEqual([])
})
