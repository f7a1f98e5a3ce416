import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/core/book.ts'
import { compile } from '../../src/core/index.ts'
import { writeHtml } from '../../src/core/write/html/html.ts'
import { writeDocuments } from '../../src/core/write/json.ts'
import { toSearchDocuments } from '../../src/core/write/search/search.ts'
import { compileFiles, documentAt, type Files, htmlOf, minutes, readFiles, toLines } from './content.ts'

describe('what is declared wins over what is inferred', () => {
  test('front matter over file name and title', () => {
    const book = compileFiles({
      [minutes]:
        '---\ntitle: Kick-off\ndate: 4 March 2021\nstatus: approved\nauthor: [Mia Berg, Jonas Falk]\n---\n\n# Something else\n\nText\n',
    })
    expect(documentAt(book)).toMatchObject({
      title: 'Kick-off',
      date: '2021-03-04',
      datePrecision: 'day',
      status: 'approved',
      authors: ['Mia Berg', 'Jonas Falk'],
      kind: 'minutes',
      series: 'ops',
    })
  })

  test('file name over title', () => {
    expect(documentAt(compileFiles({ [minutes]: '# Call\n\nText\n' }))).toMatchObject({
      title: 'Call',
      date: '2021-03-04',
    })
  })

  test('without a title the series gives one, without a series the file name', () => {
    expect(documentAt(compileFiles({ [minutes]: 'Text\n' })).title).toBe('Ops minutes')
    expect(documentAt(compileFiles({ 'pages/how-to_start.md': 'Text\n' }), 'pages/how-to_start.md').title).toBe(
      'How to start',
    )
  })

  test('the heading of an attendance list is no title', () => {
    const { title, sections } = documentAt(compileFiles({ [minutes]: '## Attendance\n\nMia Berg\n' }))
    expect(title).toBe('Ops minutes')
    expect(sections.map((section) => section.id)).toEqual(['attendance'])
  })

  test.each([
    ['2021', '2021', 'year'],
    ['2021-03', '2021-03', 'month'],
    ['2021-Q1', '2021-Q1', 'quarter'],
    ['2021-03-04 17:00:00 +0100', '2021-03-04', 'day'],
    ['2021-03-04T17:00:00Z', '2021-03-04', 'day'],
  ])('date: %s keeps its precision', (written, date, datePrecision) => {
    expect(documentAt(compileFiles({ [minutes]: `---\ndate: ${written}\n---\nText\n` }))).toMatchObject({
      date,
      datePrecision,
    })
  })

  test.each(['TBA', 'tbd', '??', 'unknown'])('date: %s states none', (written) => {
    const book = compileFiles({ 'minutes/ops/kick-off.md': `---\ndate: ${written}\n---\nText\n` })
    expect(book.documents[0]).toMatchObject({ date: null, datePrecision: null })
    expect(book.findings.map(({ rule }) => rule)).toEqual(['no-date'])
  })

  test('a tool has the name and other names of its front matter', () => {
    const book = compileFiles({
      'tools/gocdb.md':
        '---\nname: GOCDB\naliases: [Grid Configuration Database, /old/gocdb/]\nowner: Mia Berg\nhomepage: https://example.org\n---\nText\n',
    })
    expect(documentAt(book, 'tools/gocdb.md')).toMatchObject({
      id: 'gocdb',
      name: 'GOCDB',
      names: ['GOCDB', 'Grid Configuration Database'],
      owner: 'Mia Berg',
      homepage: 'https://example.org',
      oldAddresses: ['/old/gocdb/'],
    })
  })
})

describe('an error withholds its document and nothing else', () => {
  test('impossible date', () => {
    const book = compileFiles({
      [minutes]: '---\ntitle: Call\ndate: 2021-02-30\n---\nText\n',
      'minutes/ops/2021-03-11.md': 'See [last time](2021-03-04.md).\n',
    })
    expect(toLines(book.findings)).toContain(`${minutes}:3:1 error impossible-date`)
    expect(book.withheld).toEqual([minutes])
    expect(book.documents.map(({ path }) => path)).toEqual(['minutes/ops/2021-03-11.md'])
    expect(book.series[0]?.documents).toEqual(['minutes/ops/2021-03-11.md'])
    expect(writeHtml(book, documentAt(book, 'minutes/ops/2021-03-11.md'))).not.toContain('<a')
  })

  test('minutes that cannot be read leave out no action of those before', () => {
    const next = (head: string): Record<string, string> => ({
      'minutes/ops/2021-03-04.md': '- AI (Mia): cut the release\n- AI (Jon): tell the sites\n',
      'minutes/ops/2021-03-11.md': '- AI (Mia): cut the release\n- AI (Jon): tell the sites\n',
      'minutes/ops/2021-03-18.md': `---\n${head}\n---\n- AI (Jon): tell the sites\n`,
    })
    const left = (head: string): number =>
      compileFiles(next(head)).findings.filter(({ rule }) => rule === 'left-action').length
    expect(left('title: Call')).toBe(1)
    expect(left('title: [Call')).toBe(0)
  })

  test('a withheld document gives its address to another', () => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md': '---\ndate: 2021-02-30\n---\na',
      'minutes/ops/20210304.md': 'b',
    })
    expect(documentAt(book, 'minutes/ops/20210304.md').url).toBe('/minutes/ops/2021-03-04/')
  })

  test('an error in site.yaml withholds no document', () => {
    const book = compileFiles({ 'site.yaml': 'accent: red\n', [minutes]: 'Text\n' })
    expect(book.withheld).toEqual([])
    expect(book.documents).toHaveLength(1)
  })
})

describe('standing', () => {
  test.each([
    ['# Call (draft)', 'draft'],
    ['# DRAFT: Call', 'draft'],
    ['# Call [corrected]', 'corrected'],
    ['# Call (approved)', 'approved'],
    ['# CANCELLED', 'cancelled'],
    ['# Call: canceled', 'cancelled'],
    ['# No meeting this week', 'cancelled'],
    ['# Draft agenda of the drafting group', 'draft'],
    ['# Review of the draft charter', null],
    ['# Approved budget', null],
    ['# Call', null],
    ['---\nstatus: corrected\n---\n# Call (draft)', 'corrected'],
  ])('%j is %s', (text, status) => {
    expect(documentAt(compileFiles({ [minutes]: `${text}\n\nText\n` })).status).toBe(status)
  })

  test('a cancelled meeting without text is listed, but has no page', () => {
    const book = compileFiles({
      [minutes]: '# Cancelled\n',
      'minutes/ops/2021-03-11.md': '# Cancelled\n\nMia is ill.\n',
      'minutes/ops/2021-03-18.md': 'Text\n',
    })
    expect(book.documents.map(({ hasPage }) => hasPage)).toEqual([false, true, true])
    expect(book.series[0]?.documents).toHaveLength(3)
    expect([...toSearchDocuments(book)].map(({ url }) => url)).toEqual([
      '/minutes/ops/2021-03-11/',
      '/minutes/ops/2021-03-18/',
    ])
    expect(book.places.neighbours.get('minutes/ops/2021-03-11.md')).toMatchObject({
      previous: null,
      next: { path: 'minutes/ops/2021-03-18.md' },
    })
  })
})

describe('people who are listed by initials only', () => {
  const people =
    'people:\n  - name: Mia Berg\n    initials: MB\n    spellings: [Mia, M. Berg]\n    listAs: initials\n  - name: Jonas Falk\n    initials: JF\n'
  const text =
    '# Call with Mia Berg\n\nPresent: Mia Berg, Jonas Falk\n\n## News from Mia\n\nMia\nBerg and M. Berg wrote `Mia Berg`; Miami is hot.\n\n<b>Mia Berg</b> ![Mia Berg](x.png)\n'

  test('are nowhere named', () => {
    const book = compileFiles({ 'people.yaml': people, [minutes]: text })
    const everything = [
      writeHtml(book, documentAt(book)),
      writeDocuments(book),
      JSON.stringify(book.documents),
      ...[...toSearchDocuments(book)].map(({ write }) => write().content),
    ].join('\n')
    expect(everything).not.toMatch(/\bMia\b|Berg/)
    expect(everything).toContain('Miami')
    expect(documentAt(book).attendance.attendees.map(({ name }) => name)).toEqual(['MB', 'Jonas Falk'])
  })

  test.each<[string, Files]>([
    ['title of the front matter', { [minutes]: '---\ntitle: Call with Mia Berg\n---\nText\n' }],
    ['author', { [minutes]: '---\nauthor: [Jonas Falk, Mia Berg]\n---\nText\n' }],
    ['owner of a tool', { 'tools/gocdb.md': '---\nowner: Mia Berg\n---\nText\n' }],
  ])('are not named as %s', (_, files) => {
    const { documents } = compileFiles({ 'people.yaml': people, ...files })
    expect(documents).toHaveLength(1)
    expect(JSON.stringify(documents)).not.toContain('Berg')
  })

  test.each([
    'Berg Mia, Jonas Falk',
    'Berg, Mia said so',
    'yesterday Berg asked, and BERG answered',
    "Thanks Berg. Dr. Berg's mirror",
    '**Mia Anna** Berg wrote it',
    'M. Berg, Berg M., M Berg',
    'Mia A. Berg and Mia Anna Berg',
  ])('are not named in whatever order or by surname: %s', (words) => {
    const settings = 'people:\n  - {name: Mia Anna Berg, initials: MB, spellings: [Mia A. Berg], listAs: initials}\n'
    expect(htmlOf(`${words}\n`, { 'people.yaml': settings }).replace('<strong>Mia Anna</strong>', '')).not.toMatch(
      /Mia|Berg/i,
    )
  })

  test.each([
    ['words that only contain the surname', 'Bergen, bergs, Olsen-Berg and Berg-Olsen'],
    ['the surname as a word in small letters', 'an iceberg is a berg'],
    ['a namesake whom people.yaml lists', 'Anna Berg, Berg, Anna, A. Berg'],
  ])('leave %s alone', (_, words) => {
    const settings = 'people:\n  - {name: Mia Berg, initials: MB, listAs: initials}\n  - {name: Anna Berg}\n'
    expect(htmlOf(`${words}\n`, { 'people.yaml': settings })).toBe(`<p>${words}</p>`)
  })

  test('need initials', () => {
    const { findings } = compileFiles({ 'people.yaml': 'people:\n  - name: Mia Berg\n    listAs: initials\n' })
    expect(findings.map(({ path, severity, rule }) => `${path} ${severity} ${rule}`)).toEqual([
      'people.yaml error people-list',
    ])
  })
})

describe('search engines are asked to leave out', () => {
  test.each<[string, Files, boolean[]]>([
    ['nothing', {}, [false, false]],
    ['the whole site', { 'site.yaml': 'noindex: true\n' }, [true, true]],
    ['a series', { 'site.yaml': 'series:\n  ops:\n    noindex: true\n' }, [true, false]],
    ['a document', { 'minutes/tools/2021-03-05.md': '---\nnoindex: true\n---\nText\n' }, [false, true]],
  ])('%s', (_, others, expected) => {
    const book = compileFiles({ [minutes]: 'Text\n', 'minutes/tools/2021-03-05.md': 'Text\n', ...others })
    expect(book.documents.map(({ noindex }) => noindex)).toEqual(expected)
  })
})

describe('where and when', () => {
  test.each([
    [null, null, null, '/', null],
    [null, 'https://record.example', null, '/', 'https://record.example'],
    [null, 'https://org.example/ops/record', null, '/ops/record/', 'https://org.example'],
    ['/preview/7', 'https://org.example/ops/', null, '/preview/7/', 'https://org.example'],
    ['preview', null, null, '/preview/', null],
    [null, 'https://org.example/ops/', 'https://other.example/x/', '/x/', 'https://other.example'],
  ])('base %s, url of site.yaml %s, url given %s: %s of %s', (base, siteUrl, url, expectedBase, origin) => {
    const book = compileFiles(siteUrl === null ? {} : { 'site.yaml': `url: ${siteUrl}\n` }, { base, url })
    expect(book).toMatchObject({ base: expectedBase, origin })
  })

  test('the day given, else asOf, else the fallback', () => {
    const site = { 'site.yaml': 'asOf: 4 March 2021\n' }
    expect(compileFiles(site, { today: '2022-01-01', fallbackToday: '2026-01-31' }).today).toBe('2022-01-01')
    expect(compileFiles(site, { today: null, fallbackToday: '2026-01-31' }).today).toBe('2021-03-04')
    expect(compileFiles({}, { today: null, fallbackToday: '2026-01-31' }).today).toBe('2026-01-31')
  })
})

describe('the book', () => {
  const files: Files = {
    'site.yaml': 'name: Ops\ntickets:\n  - match: GOC ticket {number}\n    url: https://tickets.example/{number}\n',
    'people.yaml': 'people:\n  - name: Mia Berg\n    initials: MB\n',
    [minutes]:
      '# Call\n\nPresent: Mia Berg (MB), Jonas Falk\n\n## GOCDB\n\nGOCDB 5 is late, see GOC ticket 10984 and [the plan](plan.md).\n',
    'minutes/ops/2021-03-11.md': '---\nserie: ops\n---\n# Call\n\nPIN: 482913, <DB name>\n',
    'reports/osg/2021-Q1.md': 'Text\n',
    'tools/gocdb.md': '# GOCDB\n\nText\n',
    'roadmaps/other.md': '| Release | Planned |\n| --- | --- |\n| 1 | 2021-03-04 |\n',
    'pages/demo.html': '<p>x</p>',
  }

  test('every record has its path and a place in its file', () => {
    const lines = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, String(text).split('\n').length]),
    )
    for (const { path, place, sections, passages, links, attendance } of compileFiles(files).documents) {
      expect(files).toHaveProperty([path])
      for (const each of [
        place,
        ...[...sections, ...passages(), ...links, ...attendance.attendees].map((part) => part.place),
      ]) {
        expect(each.line).toBeGreaterThanOrEqual(1)
        expect(each.column).toBeGreaterThanOrEqual(1)
        expect(each.endLine).toBeGreaterThanOrEqual(each.line)
        expect(each.endLine).toBeLessThanOrEqual(lines[path] ?? 0)
      }
    }
  })

  test('the same input gives the same data, whatever the order of the files', () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse())
    expect(toData(compileFiles(backwards))).toEqual(toData(compileFiles(files)))
  })

  test('compiling changes nothing of what it is given', () => {
    const source = readFiles(files)
    const before = structuredClone(source)
    const options = { today: null, fallbackToday: '2026-01-31', commit: 'abc', base: null, url: null }
    const book = compile(source, options)
    const html = book.documents.map((document) => writeHtml(book, document))
    expect(source).toEqual(before)
    expect(book.documents.map((document) => writeHtml(book, document))).toEqual(html)
    expect(toData(compile(source, options))).toEqual(toData(book))
  })

  test('mentions and tickets have their evidence', () => {
    const {
      mentions: { all: mentions, tickets },
    } = compileFiles(files)
    expect(mentions.filter(({ path }) => path === minutes)).toMatchObject([
      { tool: 'gocdb', section: 'gocdb', place: { line: 5 }, text: 'GOCDB' },
      { tool: 'gocdb', section: 'gocdb', place: { line: 7 }, text: expect.stringContaining('is late') },
    ])
    expect(tickets).toMatchObject([
      { text: 'GOC ticket 10984', url: 'https://tickets.example/10984', path: minutes, place: { line: 7 } },
    ])
  })

  test('what the page of a tool says of itself is no mention, what it says of another is one', () => {
    const {
      mentions: { all: mentions },
    } = compileFiles({
      'tools/gocdb.md': '# GOCDB\n\nGOCDB is a register.\n\nIt feeds Nagios.\n',
      'tools/nagios.md': '# Nagios\n',
    })
    expect(mentions.map(({ tool, path, text }) => [tool, path, text])).toEqual([
      ['nagios', 'tools/gocdb.md', 'It feeds Nagios.'],
    ])
  })

  test('findings are sorted by path, line, column and rule, and each has a place', () => {
    const { findings } = compileFiles(files)
    expect(toLines(findings)).toEqual([
      `${minutes}:7:43 warning broken-link`,
      'minutes/ops/2021-03-11.md:2:1 hint unknown-key',
      'minutes/ops/2021-03-11.md:6:6 hint private-details',
      'minutes/ops/2021-03-11.md:6:14 hint shown-html',
      'pages/demo.html:1:1 hint active-file',
      'roadmaps/other.md:1:1 hint unknown-tool',
    ])
    for (const { message } of findings) expect(message).not.toBe('')
  })

  test('an empty folder is an empty book', () => {
    expect(compileFiles({})).toMatchObject({
      documents: [],
      series: [],
      findings: [],
      withheld: [],
      places: { redirects: [] },
    })
  })
})

/** Everything of a Book but what is asked with an argument, as plain data: documents with the passages that they give. */
function toData({ lookup: _, ...data }: Book): unknown {
  return JSON.parse(
    JSON.stringify(data, (_key, value: unknown): unknown => {
      if (value instanceof Map || value instanceof Set) return [...value]
      return typeof value === 'function' && value.length === 0 ? (value as () => unknown)() : value
    }),
  )
}
