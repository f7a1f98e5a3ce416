import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/importers/formats.ts'
import { readForeign } from '../../src/importers/read-foreign.ts'
import { recogniseFormat } from '../../src/importers/recognise/recognise.ts'
import { tellTextFormat } from '../../src/importers/recognise/text-format.ts'
import { toForeign } from './read-topics.ts'
import { toZip } from './zip.ts'

describe('a text is told by what speaks for its format', () => {
  test.each([
    ['twiki', '---++ Agenda\n   * Mia: tape\n'],
    ['twiki', 'Text\n   * item\n'],
    ['twiki', '| *Name* | *Role* |\n| Mia | chair |\n'],
    ['twiki', 'Text of %MAINWEB%.MiaBerg\n'],
    ['word-text', 'Minutes\n\nPresent: Mia Berg, Jon Dahl\n\n1. Tape\nThe tape is short.\n'],
    ['word-text', '[bookmark: _Toc1]Attendance\nSRCE: Mia (M)\n'],
    ['mediawiki', "== Agenda ==\n* '''Tape'''\n* Paint\n\n[[Category:Meetings]]\n"],
    ['mediawiki', '=== Present ===\n# Mia\n# Jon\n== Notes ==\n{| class="wikitable"\n|-\n| a || b\n|}\n'],
    ['dokuwiki', '====== Green call ======\n\n===== Present =====\n\n  * Mia\n  * Jon\n'],
    ['dokuwiki', '^ Name ^ Role ^\n| Mia | chair |\n\n==== Notes ====\n  - one\n'],
    ['markdown', '# Call\n\n- [ ] Mia: [plan](plan.md)\n'],
    ['markdown', '## Present\n\n**Mia**, Jon\n'],
    ['jira', 'h2. Agenda\n\n* Mia: tape\n{code}\nrun\n{code}\n'],
    ['moin', '= Agenda =\n * Mia: tape\n\n||a||b||\n\n{{{\nrun\n}}}\n'],
    ['rst', 'Agenda\n======\n\n.. note:: Mind\n\n- `plan <https://example.org>`_\n'],
    ['asciidoc', '= Agenda\n:author: Mia\n\n== Present\n\n* Mia\n'],
    ['org', '#+TITLE: Call\n* TODO Mia: tape\n'],
    ['latex', '\\documentclass{article}\n\\begin{document}\nText\n'],
    ['confluence-storage', '<p>Text</p><ac:structured-macro ac:name="toc"/>\n'],
    ['captions', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n'],
    ['data', '{"meeting": ["Mia", "Jon"]}\n'],
    ['chat', '14:02:31 <mia> #topic Tape\n14:02:40 <jon> It is short.\n14:03:00 <mia> #action Jon to buy tape\n'],
    ['chat', '10:00 -!- mia has joined\n10:01 <@mia> hello\n10:02 < jon> hi\n10:03 < jon> #topic Tape\n'],
    ['chat', '14:00:01 [mia]\nTopic: Tape\n14:00:02 [jon]\nshort\n14:00:03 [mia]\nand thin\n'],
    ['html', '<p>Notes\n<li>Agreed to paint\n<li>Jon to buy paint\n<li>Mia to ask</p>\n'],
    ['word-text', '10:00 [Mia] Welcome\n10:05 [Jon] Tape\n10:20 [Ines] Paint\n11:00 Close\n'],
    ['word-text', '2024-03-04\tMia\ttape\n2024-03-05\tJon\tpaint\n2024-03-06\tMia\tglue\n'],
    [
      'mail',
      'From: Mia <mia@example.org>\nTo: all@example.org\nSubject: Minutes\nDate: Mon, 4 Mar 2024 10:00:00 +0100\n\nText\n',
    ],
    ['html', '<h1>Minutes of 4 March</h1>\n<p>Present: Mia</p>\n'],
    ['data', '<note><to>Mia</to></note>\n'],
    [
      'chat',
      '3/18/2024, 2:00:02 PM - Mia Berg: hello\n3/18/2024, 2:01:02 PM - Jon: hi\n3/18/2024, 2:02:02 PM - Jon: tape\n',
    ],
    ['html', '<!DOCTYPE html>\n<html><body><p>Text</p></body></html>\n'],
  ])('%s: %j', (format, text) => {
    expect(tellTextFormat(text)).toBe(format)
  })

  test('what is not read is refused by its name, with what to do', () => {
    const text = 'h2. Agenda\n{code}\nrun\n{code}\n'
    expect(recogniseFormat(Buffer.from(text), text)).toEqual({
      type: 'refused',
      reason:
        'this looks like wiki text of Confluence or Jira, or Textile, which is not read; export the pages as HTML and import that',
    })
    const rtf = '{\\rtf1\\ansi Minutes}'
    expect(recogniseFormat(Buffer.from(rtf), rtf)).toMatchObject({ type: 'refused' })
  })

  test.each([
    ['shed.rst', 'Shed call\n=========\n\n* Mia: tape\n\n  - ten rolls\n', /reStructuredText/],
    ['shed.rest', 'Mia was there.\n', /reStructuredText/],
    ['shed.adoc', 'Mia was there.\n', /AsciiDoc/],
    ['shed.org', '* Tape\n* Paint\n', /Org mode/],
    ['shed.txt', 'Mia was there.\n', null],
  ])('%s is refused by its ending where nothing in its text tells: %j', async (path, text, reason) => {
    const foreign = { ...toForeign(path), bytes: Buffer.from(text) }
    const made = await readForeign(foreign, { as: null, preferences: new Map(), isNamed: true })
    if (reason === null) expect(made).toHaveLength(1)
    else expect(made).toMatchObject({ reason: expect.stringMatching(reason) as string })
  })

  test('the person who imports may say another', async () => {
    const read = async (as: 'twiki' | null): Promise<unknown> =>
      readForeign(
        { ...toForeign('a.txt'), bytes: Buffer.from('h2. Agenda\n{code}\n') },
        { as, preferences: new Map(), isNamed: true },
      )
    expect(await read(null)).toMatchObject({ reason: expect.stringContaining('Jira') })
    expect(await read('twiki')).toMatchObject([{ format: 'twiki' }])
  })

  test.each([
    ['<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "bb">]>\n<a>&b;</a>\n', 'entities of its own'],
    ['<!DOCTYPE a [\n <!ENTITY b "bb">\n]>\n<a>&b;</a>\n', 'entities of its own'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html [<!ENTITY b "bb">]>\n<html><p>&b;</p></html>\n', 'entities of its own'],
  ])('XML that declares entities is refused: %j', (text, reason) => {
    expect(recogniseFormat(Buffer.from(text), text)).toEqual({
      type: 'refused',
      reason: expect.stringContaining(reason),
    })
  })

  const read = (path: string, bytes: Uint8Array): ReturnType<typeof readForeign> =>
    readForeign({ ...toForeign(path), bytes }, { as: null, preferences: new Map(), isNamed: true })

  test('what is packed with gzip is read as what it is, within bounds', async () => {
    const mail =
      'From: Mia <mia@example.org>\nDate: Mon, 4 Mar 2024 10:00:00 +0100\nSubject: Call\nMessage-ID: <1@x>\n\nText\n'
    expect(await read('a.mbox.gz', gzipSync(mail))).toMatchObject([{ format: 'mail' }])
    expect(await read('a.txt.gz', gzipSync(Buffer.alloc(16_000_000, 'a')))).toMatchObject({
      reason: expect.stringContaining('unpacks to more than'),
    })
    expect(await read('a.txt.gz', Buffer.from([0x1f, 0x8b, 1, 2]))).toMatchObject({
      reason: expect.stringContaining('damaged'),
    })
  })

  test.each([
    [
      'Space-export.zip',
      toZip({ 'entities.xml': '<hibernate-generic/>', 'attachments/1/2/1': 'x' }),
      'export the space as HTML',
    ],
    [
      'entities.xml',
      Buffer.from('<?xml version="1.0"?>\n<hibernate-generic datetime="2024-03-04"/>\n'),
      'export the space as HTML',
    ],
    ['notes.rtf', Buffer.from('{\\rtf1\\ansi Minutes}'), 'save it as .docx first'],
    ['notes.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'save it as .docx first'],
  ])('%s is refused with what to do, in a folder too', async (path, bytes, advice) => {
    const made = await readForeign({ ...toForeign(path), bytes }, { as: null, preferences: new Map(), isNamed: false })
    expect(made).toEqual({ path, reason: expect.stringContaining(advice) })
  })

  test('an archive that is named is refused with what to do, and passed over beside documents', async () => {
    const bytes = toZip({ 'pages/a.html': '<h1>Call</h1>' })
    const read = async (isNamed: boolean): ReturnType<typeof readForeign> =>
      readForeign({ ...toForeign('pages.zip'), bytes }, { as: null, preferences: new Map(), isNamed })
    expect(await read(true)).toEqual({
      path: 'pages.zip',
      reason: expect.stringContaining('unpack it and import the folder'),
    })
    expect(await read(false)).toBe(null)
  })

  test('what is too large is refused by its size, whatever it is called', async () => {
    const bytes = Buffer.alloc(16_000_000, '<mediawiki><page/> ')
    expect(await read('dump.xml', bytes)).toEqual({
      path: 'dump.xml',
      reason: expect.stringContaining('16000000 bytes'),
    })
  })

  test('every format stands in the table of README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const { label, extent } of Object.values(formats))
      expect(readme).toContain(
        `| ${label} | ${extent === 'refused' ? 'refused' : `read ${extent === 'whole' ? 'whole' : 'in part'}`} |`,
      )
  })
})
