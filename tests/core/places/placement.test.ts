import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, type Files, toLines } from '../content.ts'

/** Addresses of documents that hold one sentence each, by path. */
function addresses(paths: readonly string[], others: Files = {}): Record<string, string> {
  const book = compileFiles({ ...Object.fromEntries(paths.map((path) => [path, 'We met.\n'])), ...others })
  return Object.fromEntries(book.documents.map(({ path, url }) => [path, url]))
}

describe('address of a document by itself', () => {
  test.each([
    ['minutes/ops/2021-03-04.md', '/minutes/ops/2021-03-04/'],
    ['minutes/ops/2021-03-04-kick-off.md', '/minutes/ops/2021-03-04-kick-off/'],
    ['minutes/ops/2019/11-05-minutes.md', '/minutes/ops/2019-11-05/'],
    ['minutes/ops/2019/11/05.md', '/minutes/ops/2019-11-05/'],
    ['minutes/ops/archive/2021-03-04.md', '/minutes/ops/2021-03-04/'],
    ['minutes/ops/kick-off.md', '/minutes/ops/kick-off/'],
    ['minutes/ops/2010-07-summary.md', '/minutes/ops/2010-07-summary/'],
    ['minutes/Grid Ops/2021-03-04.md', '/minutes/grid-ops/2021-03-04/'],
    ['minutes/бюро/2021-03-04.md', '/minutes/бюро/2021-03-04/'],
    ['minutes/2019/09-tokyo/2019-09-16.md', '/minutes/tokyo/2019-09-16/'],
    ['telcons/2019/11-05.md', '/minutes/telcons/2019-11-05/'],
    ['meetings/2017-11-28.md', '/minutes/meetings/2017-11-28/'],
    ['reports/osg-production/2011-09-20.md', '/reports/osg-production/2011-09-20/'],
    ['reports/quarterly/2010-Q3.md', '/reports/quarterly/2010-Q3/'],
    ['faqs/fail-over.md', '/faqs/fail-over/'],
    ['roadmaps/gocdb.md', '/roadmaps/gocdb/'],
    ['tools/gocdb.md', '/tools/gocdb/'],
    ['milestones/egi-inspire.md', '/milestones/egi-inspire/'],
    ['pages/contribute.md', '/contribute/'],
    ['pages/Wie es geht?.md', '/wie-es-geht/'],
    ['notes.md', '/notes/'],
  ])('%s lies at %s', (path, url) => {
    expect(addresses([path])).toEqual({ [path]: url })
  })
})

describe('series of file names', () => {
  test('a folder that holds several series is split by what its file names say', () => {
    expect(
      addresses([
        'minutes/2019-01-30-packaging.md',
        'minutes/2019-01-31-coordination.md',
        'minutes/2019-02-06-packaging.md',
        'minutes/2019-02-07-coordination.md',
      ]),
    ).toEqual({
      'minutes/2019-01-30-packaging.md': '/minutes/packaging/2019-01-30/',
      'minutes/2019-01-31-coordination.md': '/minutes/coordination/2019-01-31/',
      'minutes/2019-02-06-packaging.md': '/minutes/packaging/2019-02-06/',
      'minutes/2019-02-07-coordination.md': '/minutes/coordination/2019-02-07/',
    })
  })

  test('in a folder of one series the words stand behind the date', () => {
    expect(
      addresses(['minutes/ops/2021-03-04.md', 'minutes/ops/2021-03-11.md', 'minutes/ops/2021-03-18-site-visit.md']),
    ).toEqual({
      'minutes/ops/2021-03-04.md': '/minutes/ops/2021-03-04/',
      'minutes/ops/2021-03-11.md': '/minutes/ops/2021-03-11/',
      'minutes/ops/2021-03-18-site-visit.md': '/minutes/ops/2021-03-18-site-visit/',
    })
  })

  test('a folder without a name of its own takes that of its files', () => {
    expect(addresses(['minutes/TechArea20190826.md', 'minutes/TechArea20190902.md'])).toEqual({
      'minutes/TechArea20190826.md': '/minutes/techarea/2019-08-26/',
      'minutes/TechArea20190902.md': '/minutes/techarea/2019-09-02/',
    })
  })

  test('words for minutes do not name a series', () => {
    expect(
      addresses([
        'minutes/ops/2021-03-04-minutes.md',
        'minutes/ops/2021-03-11-meeting-notes.md',
        'minutes/ops/2021-03-18.md',
      ]),
    ).toEqual({
      'minutes/ops/2021-03-04-minutes.md': '/minutes/ops/2021-03-04/',
      'minutes/ops/2021-03-11-meeting-notes.md': '/minutes/ops/2021-03-11/',
      'minutes/ops/2021-03-18.md': '/minutes/ops/2021-03-18/',
    })
  })

  test('two folders with files of the same words stay two folders', () => {
    const paths = ['north', 'south'].flatMap((team) =>
      ['2021-01-05-board', '2021-01-06-staff', '2021-02-02-board', '2021-02-03-staff'].map(
        (name) => `minutes/${team}/${name}.md`,
      ),
    )
    const series = new Set(Object.values(addresses(paths)).map((url) => url.split('/')[2]))
    expect([...series].sort()).toEqual(['north-board', 'north-staff', 'south-board', 'south-staff'])
  })
})

describe('kind and series that are stated', () => {
  test('front matter wins over the folder', () => {
    expect(addresses([], { 'minutes/ops/2021-03-04.md': '---\nkind: report\nseries: Weekly\n---\nText\n' })).toEqual({
      'minutes/ops/2021-03-04.md': '/reports/weekly/2021-03-04/',
    })
  })

  test('site.yaml names the kind of a folder', () => {
    expect(addresses(['protocols/ops/2021-03-04.md'], { 'site.yaml': 'folders:\n  protocols: minutes\n' })).toEqual({
      'protocols/ops/2021-03-04.md': '/minutes/ops/2021-03-04/',
    })
  })

  test('a dated file in no known folder is minutes, or a report if it says so', () => {
    const book = compileFiles({
      'ops/2021-03-04.md': 'a',
      'ops/2021-03-05-status-report.md': 'b',
      'ops/how-to.md': 'c',
      'minutes/ops/README.md': 'd',
    })
    expect(book.documents.map(({ path, kind }) => [path, kind])).toEqual([
      ['minutes/ops/README.md', 'page'],
      ['ops/2021-03-04.md', 'minutes'],
      ['ops/2021-03-05-status-report.md', 'report'],
      ['ops/how-to.md', 'page'],
    ])
  })

  test('a date that only the title states stands before the file name', () => {
    const book = compileFiles({ 'minutes/ops/kick-off.md': '# Kick-off on 4 March 2021\n\nText\n' })
    expect(documentAt(book, 'minutes/ops/kick-off.md')).toMatchObject({
      url: '/minutes/ops/2021-03-04-kick-off/',
      date: '2021-03-04',
    })
  })

  test('title and description of a series come from site.yaml, its documents are oldest first', () => {
    const book = compileFiles({
      'site.yaml': 'series:\n  ops:\n    title: Operations\n    description: Weekly call.\n',
      'minutes/ops/2021-03-11.md': 'b',
      'minutes/ops/2021-03-04.md': 'a',
      'minutes/ops/kick-off.md': 'c',
      'minutes/ops/2021.md': 'd',
    })
    expect(book.series).toMatchObject([
      { id: 'ops', kind: 'minutes', title: 'Operations', description: 'Weekly call.', url: '/minutes/ops/' },
    ])
    expect(book.series[0]?.documents).toEqual([
      'minutes/ops/2021.md',
      'minutes/ops/2021-03-04.md',
      'minutes/ops/2021-03-11.md',
      'minutes/ops/kick-off.md',
    ])
  })
})

describe('two documents with one address', () => {
  test('the later path gets -2, then -3, and a warning', () => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md': 'a',
      'minutes/ops/20210304.md': 'b',
      'minutes/ops/4Mar2021.md': 'c',
    })
    expect(book.documents.map(({ path, url }) => [path, url])).toEqual([
      ['minutes/ops/2021-03-04.md', '/minutes/ops/2021-03-04/'],
      ['minutes/ops/20210304.md', '/minutes/ops/2021-03-04-2/'],
      ['minutes/ops/4Mar2021.md', '/minutes/ops/2021-03-04-3/'],
    ])
    expect(toLines(book.findings)).toEqual([
      'minutes/ops/20210304.md:1:1 warning address-taken',
      'minutes/ops/4Mar2021.md:1:1 warning address-taken',
    ])
  })

  test('an address of the site itself is not given away', () => {
    const book = compileFiles({ 'pages/search.md': 'How to search.' })
    expect(documentAt(book, 'pages/search.md').url).toBe('/search-2/')
    expect(toLines(book.findings)).toEqual(['pages/search.md:1:1 warning address-taken'])
  })

  test('nothing of a record lies where previews of changes are published', () => {
    const book = compileFiles({
      'pages/preview.md': 'How to look.',
      'pages/preview/7.md': '---\naliases: [/preview/8/]\n---\nThe seventh.',
      'preview/9.pdf': 'x',
    })
    const addresses = book.documents.map(({ url }) => url)
    expect(addresses.sort()).toEqual(['/preview-2/', '/preview-2/7/'])
    expect(book.places.redirects).toEqual([])
    expect(toLines(book.findings).sort()).toEqual([
      'pages/preview.md:1:1 warning address-taken',
      'pages/preview/7.md:1:1 warning address-taken',
      'pages/preview/7.md:2:1 warning redirect',
      'preview/9.pdf:1:1 warning address-taken',
    ])
  })
})

test('folders named like what every object has are folders like any other', () => {
  const book = compileFiles({
    'constructor/2021-03-04.md': 'Text\n',
    '__proto__/2021-03-11.md': 'Text\n',
    'toString/a.md': 'Text\n',
  })
  expect(book.documents.map(({ kind }) => kind)).toEqual(['minutes', 'minutes', 'page'])
})
