import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { recogniseFormat } from '../../src/importers/recognise/recognise.ts'
import { readWordText } from '../../src/importers/text/read.ts'
import { readRunningText } from '../../src/importers/word/running-text.ts'
import { readWord } from '../../src/importers/word/read.ts'
import { convertAll, toForeign } from './read-topics.ts'
import { toDocx } from './zip.ts'

const fixtures = new URL('../fixtures/importers/text/', import.meta.url)
const body = (text: string | undefined): string | undefined => text?.replace(/^---\n[\s\S]*?\n---\n\n?/, '')

describe('text exported from Word', () => {
  test.each(['minutes', 'plain-agenda', 'indented', 'underlined'])(
    '%s becomes headings, lists, labels and paragraphs',
    async (name) => {
      const draft = readWordText(toForeign(`${name}.txt`), readFileSync(new URL(`${name}.txt`, fixtures), 'utf8'))
      const [converted] = convertAll([draft])
      await expect(body(converted?.text)).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.md`, fixtures)))
      expect(converted?.words.in).toBe(converted?.words.out)
    },
  )

  test('exported from Word is named by its file', () => {
    const draft = readWordText(toForeign('minutes.txt'), readFileSync(new URL('minutes.txt', fixtures), 'utf8'))
    expect(convertAll([draft])[0]?.path).toBe('minutes/minutes/minutes.md')
  })

  test.each([
    ['• one\n• two\n', '- one\n- two\n'],
    ['1. one\n2. two\n', '1. one\n2. two\n'],
    [
      'Name\tRole\tSite\nMia\tchair\tSRCE\n',
      '| Name | Role  | Site |\n| ---- | ----- | ---- |\n| Mia  | chair | SRCE |\n',
    ],
    ['see HYPERLINK "https://example.org/a" here\n', 'see https://example.org/a here\n'],
    ['Attendance\t1\n\nA sentence stays a paragraph.\n', 'A sentence stays a paragraph.\n'],
  ])('%j', (text, markdown) => {
    expect(body(convertAll([readWordText(toForeign('a.txt'), text)])[0]?.text)).toBe(markdown)
  })
})

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word document', () => {
  test('keeps its words, and lists those that readers do not get', async () => {
    const document = `${paragraph('Two words')}<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">stays &amp; </w:t></w:r></w:p><w:tbl><w:tr><w:tc>${paragraph('Name')}</w:tc><w:tc>${paragraph('Role')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Mia')}</w:tc><w:tc>${paragraph('chair')}</w:tc></w:tr></w:tbl>`
    const parts = new Map([
      ['word/document.xml', `<w:body>${document}</w:body>`],
      ['word/header1.xml', paragraph('Page header')],
    ])
    const draft = await readWord({ ...toForeign('a.docx'), bytes: toDocx(document) }, parts)
    if ('reason' in draft) throw new Error(draft.reason)
    const [converted] = convertAll([draft])
    expect(body(converted?.text)).toBe('Two words\n\nstays &\n\n| Name | Role  |\n| ---- | ----- |\n| Mia  | chair |\n')
    expect(converted?.words).toEqual({ in: 10, out: 7, dropped: 3 })
    expect(converted?.losses.map(({ kind, words }) => [kind, words])).toEqual([
      ['deleted-text', 1],
      ['page-furniture', 2],
    ])
  })

  test.each([
    [
      'LightShading',
      '<w:tblLook w:val="0420" w:firstRow="1"/>',
      '| Fruit  | Taste |\n| ------ | ----- |\n| Apples | sweet |\n',
    ],
    ['LightShading', '<w:tblLook w:val="0420"/>', '| Fruit  | Taste |\n| ------ | ----- |\n| Apples | sweet |\n'],
    [
      'LightShading',
      '<w:tblLook w:val="0420" w:firstRow="0"/>',
      '|        |       |\n| ------ | ----- |\n| Fruit  | Taste |\n| Apples | sweet |\n',
    ],
    [
      'TableGrid',
      '<w:tblLook w:val="04A0" w:firstRow="1"/>',
      '|        |       |\n| ------ | ----- |\n| Fruit  | Taste |\n| Apples | sweet |\n',
    ],
  ])('shows a first row as header where its style %s does: %s', async (style, look, markdown) => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
    const document = `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/>${look}</w:tblPr>${row('Fruit', 'Taste')}${row('Apples', 'sweet')}</w:tbl>`
    const draft = await readWord(
      { ...toForeign('a.docx'), bytes: toDocx(document, { 'word/styles.xml': '<?xml version="1.0"?><w:styles NS/>' }) },
      new Map([['word/document.xml', `<w:body>${document}</w:body>`]]),
    )
    if ('reason' in draft) throw new Error(draft.reason)
    expect(body(convertAll([draft])[0]?.text)).toBe(markdown)
  })

  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const row = (words: string, properties = ''): string =>
    `<w:tr>${properties}${words
      .split(' ')
      .map((word) => `<w:tc>${paragraph(word)}</w:tc>`)
      .join('')}</w:tr>`

  test.each([
    [
      'a deleted row',
      `<w:tbl>${row('Name Role')}${row('Mia chair')}${row('Jon scribe', '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`,
      '| Name | Role  |\n| ---- | ----- |\n| Mia  | chair |\n',
      { in: 6, out: 4, dropped: 2 },
      ['deleted-text'],
    ],
    [
      'a deleted mark of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Joined')}</w:p><w:p>${run('line here')}</w:p>`,
      'Joinedline here\n',
      { in: 2, out: 2, dropped: 0 },
      [],
    ],
    [
      'a deleted run',
      `<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${run('stays')}</w:p>`,
      'stays\n',
      { in: 2, out: 1, dropped: 1 },
      ['deleted-text'],
    ],
    [
      'an inserted run',
      `<w:p><w:ins>${run('new')}</w:ins>${run(' word')}</w:p>`,
      'new word\n',
      { in: 2, out: 2, dropped: 0 },
      [],
    ],
    [
      'text moved elsewhere',
      `<w:p><w:moveFrom w:id="1">${run('moved ')}</w:moveFrom>${run('stays ')}<w:moveTo w:id="2">${run('moved')}</w:moveTo></w:p>`,
      'stays moved\n',
      { in: 3, out: 2, dropped: 1 },
      ['deleted-text'],
    ],
    [
      'hidden text',
      `<w:p>${run('open ')}${run('for the chair alone', '<w:vanish/>')}</w:p>`,
      'open\n',
      { in: 5, out: 1, dropped: 4 },
      ['hidden-text'],
    ],
    [
      'hidden text by style',
      `<w:p>${run('open ')}${run('not this', '<w:rStyle w:val="Secret"/>')}</w:p>`,
      'open\n',
      { in: 3, out: 1, dropped: 2 },
      ['hidden-text'],
    ],
    [
      'text that is not hidden',
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('open', '<w:vanish w:val="0"/>')}</w:p>`,
      'open\n',
      { in: 1, out: 1, dropped: 0 },
      [],
    ],
  ])('accounts for %s', async (_, document, markdown, words, losses) => {
    const styles =
      '<w:styles NS><w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    const bytes = toDocx(document, { 'word/styles.xml': `<?xml version="1.0"?>${styles}` })
    const parts = new Map([
      ['word/document.xml', `<w:body>${document}</w:body>`],
      ['word/styles.xml', styles],
    ])
    const zipped = unzipSync(bytes)
    parts.set('word/document.xml', strFromU8(zipped['word/document.xml'] ?? new Uint8Array()))
    const draft = await readWord({ ...toForeign('a.docx'), bytes }, parts)
    if ('reason' in draft) throw new Error(draft.reason)
    const [converted] = convertAll([draft])
    expect(body(converted?.text)).toBe(markdown)
    expect(converted?.words).toEqual(words)
    expect(converted?.losses.map(({ kind }) => kind).filter((kind) => kind !== 'word-message')).toEqual(losses)
  })

  test('that is broken is refused', async () => {
    expect(await readWord({ ...toForeign('a.docx'), bytes: toDocx('<w:p>') }, new Map())).toMatchObject({
      path: 'a.docx',
      reason: expect.stringContaining('Word would not read this document either'),
    })
  })

  test.each([
    ['<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>', 'a\nb'],
    ['<w:t>x &lt; &#233;</w:t>', 'x < é'],
    [
      '<mc:AlternateContent><mc:Choice><w:t>twice</w:t></mc:Choice><mc:Fallback><w:t>twice</w:t></mc:Fallback></mc:AlternateContent>',
      'twice',
    ],
    ['<w:instrText>PAGE</w:instrText><w:t/>', ''],
  ])('running text of %s', (xml, text) => {
    expect(readRunningText(xml).text.trim()).toBe(text)
  })
})

describe('the format is recognised by content', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text)
  test.each([
    ['%META:TOPICINFO{author="a"}%\n', { type: 'document', format: 'twiki' }],
    ['Text\n   * item\n', { type: 'document', format: 'twiki' }],
    ['[bookmark: _Toc1]Attendance\n', { type: 'document', format: 'word-text' }],
    ['Plain minutes.\n', { type: 'document', format: 'word-text' }],
    ['%PDF-1.4\n', { type: 'other' }],
    ['', { type: 'refused', reason: 'the file is empty' }],
  ])('%j', (text, recognised) => {
    expect(recogniseFormat(bytes(text), text)).toEqual(recognised)
  })

  test('a Word document, whatever it is named', () => {
    expect(recogniseFormat(toDocx(paragraph('a')), null)).toEqual({ type: 'document', format: 'word' })
    expect(recogniseFormat(Buffer.from('d0cf11e0', 'hex'), null)).toMatchObject({ type: 'refused' })
    expect(recogniseFormat(Buffer.from('504b0304', 'hex'), null)).toMatchObject({ type: 'refused' })
  })
})
