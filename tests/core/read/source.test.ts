import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/core/read/source.ts'
import { compileFiles, documentAt, type Files, minutes, readFiles, toLines, withFolder } from '../content.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])

describe('what is found', () => {
  test('documents, settings and other files, sorted by path', () => {
    const source = readFiles({
      'site.yaml': 'name: Ops\n',
      'people.yaml': 'people: []\n',
      'pages/b.md': 'b',
      'pages/B.markdown': 'B',
      'pages/a.md': 'a',
      'minutes/ops/plot.png': png,
      'minutes/site.yaml': 'x: y\n',
    })
    expect(source.documents.map(({ path }) => path)).toEqual(['pages/B.markdown', 'pages/a.md', 'pages/b.md'])
    expect(source.site).toBe('name: Ops\n')
    expect(source.people).toBe('people: []\n')
    expect(source.files.map(({ path }) => path)).toEqual(['minutes/ops/plot.png', 'minutes/site.yaml'])
    expect(source.messages).toEqual([])
  })

  test('names that start with a dot and node_modules are passed over', () => {
    const source = readFiles({
      '.git/HEAD.md': 'x',
      '.draft.md': 'x',
      'node_modules/pkg/README.md': 'x',
      'pages/.secret': 'x',
      'pages/a.md': 'a',
    })
    expect([...source.documents, ...source.files].map(({ path }) => path)).toEqual(['pages/a.md'])
  })

  test('what was published into a folder inside is passed over, but never a document: anybody could put the list there', () => {
    const file = { key: '', digests: [] }
    const source = readFiles({
      'site/.minutebook.json': JSON.stringify({
        'index.html': { ...file, size: 1 },
        'api/v1/documents.json': { ...file, size: 2 },
      }),
      'site/index.html': 'x',
      'site/api/v1/documents.json': '{}',
      'old/.minutebook.json': '["index.html"]',
      'old/index.html': 'whatever an earlier version made',
      'minutes/.minutebook.json': '{"ops/2021-03-04.md":["0"]}',
      'minutes/ops/2021-03-04.md': '# Call',
      'minutes/2021/notes.markdown': '# Notes',
    })
    expect([...source.documents, ...source.files].map(({ path }) => path)).toEqual([
      'minutes/2021/notes.markdown',
      'minutes/ops/2021-03-04.md',
    ])
  })

  test('a list of what was published hides nothing else than that', () => {
    const source = readFiles({
      'minutes/.minutebook.json': JSON.stringify({ 'ops/plot.png': { key: '', size: 3, digests: [] } }),
      'minutes/ops/plot.png': png,
      'minutes/ops/hosts.csv': 'host\n',
    })
    expect(source.files.map(({ path }) => path)).toEqual(['minutes/ops/hosts.csv', 'minutes/ops/plot.png'])
  })

  test('names of which no preview is made are told, each once, with what to do', () => {
    const deep = 'a/'.repeat(13)
    const long = `${'n'.repeat(198)}.md`
    const told = (files: Files): string[] =>
      readFiles(files).messages.map(({ path, rule, reason }) => `${path} ${rule}: ${reason.replace(/^.*; /, '')}`)
    expect(told({ 'pages/a: "b"?.md': 'x' })).toEqual([`pages/a: "b"?.md foreign-name: rename it without ":" '"' "?"`])
    expect(told({ 'a\u202eb/c.md': 'x', 'a\u202eb/d.md': 'x' })).toEqual([
      'a\u202eb foreign-name: rename it without U+202E',
    ])
    expect(told({ [`pages/${long}`]: 'x' })).toEqual([`pages/${long} foreign-name: shorten it`])
    expect(told({ [`${deep}b.md`]: 'x', [`${deep}c/d/e.md`]: 'x' })).toEqual([
      `${deep}b.md foreign-name: move it up`,
      `${deep}c foreign-name: move it up`,
    ])
    expect(told({ HEAD: 'x', 'objects/a': 'x', 'refs/b': 'x' })).toEqual(['HEAD foreign-name: rename it'])
    expect(told({ "pages/it's & more (2).pdf": 'x', 'pages/HEAD': 'x', 'pages/refs.md': 'x' })).toEqual([])
  })

  test('a name that leaves no room for an ending is told, as it is counted in bytes, and is not read', () => {
    const name = `${'ü'.repeat(120)}.html`
    const source = readFiles({ [`pages/${name}`]: 'x', [`pages/${'ü'.repeat(117)}.html`]: 'x' })
    expect(source.files).toHaveLength(1)
    expect(source.messages.map(({ path, rule }) => `${path} ${rule}`)).toEqual([`pages/${name} unreadable`])
  })

  test.each(['with space', 'number#1', '100%', '%41', 'it\'s "quoted"', 'naïve Überblick', '会議', 'a&b<c>'])(
    'a file named "%s" is read and has a safe address',
    (name) => {
      const path = `pages/${name}.md`
      const { url } = documentAt(compileFiles({ [path]: 'Text\n' }), path)
      expect(url).toMatch(/^\/[\p{L}\p{N}-]+\/$/u)
    },
  )

  test('no folder: it throws', () => {
    expect(() => readSource('/nowhere/minutebook')).toThrow()
  })
})

describe('what is not read', () => {
  test('an empty file is a warning and still a document', () => {
    const book = compileFiles({ 'minutes/ops/2021-03-04.md': '', 'minutes/ops/2021-03-11.md': ' \n\n' })
    expect(toLines(book.findings)).toEqual([
      'minutes/ops/2021-03-04.md:1:1 warning empty-document',
      'minutes/ops/2021-03-11.md:1:1 warning empty-document',
    ])
    expect(book.documents).toHaveLength(2)
  })

  test('a file of more than 2 MB is withheld', () => {
    const book = compileFiles({ [minutes]: 'word\n'.repeat(400_001), 'pages/a.md': 'word\n'.repeat(20_000) })
    expect(toLines(book.findings)).toEqual([`${minutes}:1:1 error unreadable`])
    expect(book.withheld).toEqual([minutes])
    expect(book.documents.map(({ path }) => path)).toEqual(['pages/a.md'])
  })

  test.each([
    ['list markers', '- '],
    ['list markers of all kinds', '- + * '],
    ['numbers', '1. '],
    ['quotes', '>'],
    ['quotes with spaces', '> '],
  ])('100,000 %s on one line are refused at that line', (_, marker) => {
    const book = compileFiles({ [minutes]: `# Call\n\n${marker.repeat(100_000)}\n` })
    expect(toLines(book.findings)).toEqual([`${minutes}:3:1 error unreadable`])
    expect(book.withheld).toEqual([minutes])
  })

  test.each([
    '- '.repeat(60),
    '* * '.repeat(40).trim(),
    `> ${'word '.repeat(300)}`,
    `- ${'a - b '.repeat(300)}`,
    '-'.repeat(5000),
    `${'*'.repeat(200)}`,
  ])('an honest line is not: %s', (line) => {
    expect(toLines(compileFiles({ [minutes]: `# Call\n\n${line}\n` }).findings)).toEqual([])
  })
})

describe('symbolic links', () => {
  test('to a hidden file of the folder: refused, and not read', () => {
    withFolder(
      { '.git/config': 'The secret.\n', 'node_modules/a.md': 'The secret.\n', 'pages/a.md': 'a' },
      (folder) => {
        symlinkSync('../.git/config', join(folder, 'pages/notes.txt'))
        symlinkSync('../node_modules/a.md', join(folder, 'pages/b.md'))
        const source = readSource(folder)
        expect(source.documents.map(({ path }) => path)).toEqual(['pages/a.md'])
        expect(source.files).toEqual([])
        expect(source.messages.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
          'pages/b.md outside-folder',
          'pages/notes.txt outside-folder',
        ])
      },
    )
  })

  test('out of the folder: refused, and not read', () => {
    withFolder(
      { 'outside/secret.md': 'The secret.\n', 'outside/logo.svg': '<svg/>', 'content/pages/a.md': 'a' },
      (root) => {
        symlinkSync('../../outside/secret.md', join(root, 'content/pages/b.md'))
        symlinkSync(join(root, 'outside/logo.svg'), join(root, 'content/logo.svg'))
        symlinkSync('../outside', join(root, 'content/all'))
        const source = readSource(join(root, 'content'))
        expect(source.documents.map(({ path }) => path)).toEqual(['pages/a.md'])
        expect(source.files).toEqual([])
        expect(source.messages.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
          'all outside-folder',
          'logo.svg outside-folder',
          'pages/b.md outside-folder',
        ])
        expect(JSON.stringify(source)).not.toContain('The secret')
      },
    )
  })

  test('through a folder beside the content whose name starts the same', () => {
    withFolder({ 'content-old/secret.md': 'The secret.\n', 'content/pages/a.md': 'a' }, (root) => {
      symlinkSync('../../content-old/secret.md', join(root, 'content/pages/b.md'))
      expect(readSource(join(root, 'content')).documents.map(({ path }) => path)).toEqual(['pages/a.md'])
    })
  })

  test('inside the folder: followed', () => {
    withFolder({ 'pages/a.md': 'Text\n' }, (folder) => {
      symlinkSync('a.md', join(folder, 'pages/b.md'))
      const source = readSource(folder)
      expect(source.documents.map(({ path, body }) => [path, body])).toEqual([
        ['pages/a.md', 'Text\n'],
        ['pages/b.md', 'Text\n'],
      ])
      expect(source.messages).toEqual([])
    })
  })

  test('to nothing, to itself, to a folder that holds it: a message or nothing, never a failure', () => {
    withFolder({ 'pages/a.md': 'Text\n' }, (folder) => {
      symlinkSync('nothing.md', join(folder, 'pages/b.md'))
      symlinkSync('c.md', join(folder, 'pages/c.md'))
      symlinkSync('..', join(folder, 'pages/loop'))
      const source = readSource(folder)
      expect(source.documents.map(({ path }) => path)).toEqual(['pages/a.md'])
      expect(source.messages.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
        'pages/b.md unreadable',
        'pages/c.md unreadable',
      ])
    })
  })

  test('the content folder itself may be one', () => {
    withFolder({ 'real/pages/a.md': 'Text\n' }, (root) => {
      symlinkSync('real', join(root, 'content'))
      expect(readSource(join(root, 'content')).documents).toHaveLength(1)
    })
  })
})

test('a folder that is named like a document is a folder', () => {
  withFolder({}, (folder) => {
    mkdirSync(join(folder, 'pages.md'))
    writeFileSync(join(folder, 'pages.md/a.md'), 'Text\n')
    expect(readSource(folder).documents.map(({ path }) => path)).toEqual(['pages.md/a.md'])
    rmSync(join(folder, 'pages.md'), { recursive: true })
  })
})

describe('files beside the Markdown', () => {
  test.each([
    ['plot.png', png, 'plot.png'],
    ['data.csv', 'a,b\n', 'data.csv'],
    ['log.txt', 'text', 'log.txt'],
    ['paper.pdf', '%PDF-1.7', 'paper.pdf'],
    ['plot.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>onset</title><path d="M0 0"/></svg>', 'plot.svg'],
    ['script.svg', '<svg><script>alert(1)</script></svg>', 'script.svg.txt'],
    [
      'prefixed.svg',
      '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></s:svg>',
      'prefixed.svg.txt',
    ],
    ['handler.svg', '<svg onload="alert(1)"/>', 'handler.svg.txt'],
    ['link.svg', '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>', 'link.svg.txt'],
    ['escaped.svg', '<svg><a href="&#106;avascript:alert(1)"><text>x</text></a></svg>', 'escaped.svg.txt'],
    ['split.svg', '<svg><a href="java\tscript:alert(1)"><text>x</text></a></svg>', 'split.svg.txt'],
    ['foreign.svg', '<svg><foreignObject><body/></foreignObject></svg>', 'foreign.svg.txt'],
    ['entity.svg', '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>', 'entity.svg.txt'],
    ['upper.SVG', '<svg><SCRIPT>alert(1)</SCRIPT></svg>', 'upper.SVG.txt'],
    ['demo.html', '<p>Text</p>', 'demo.html.txt'],
    ['demo.HTM', '<p>Text</p>', 'demo.HTM.txt'],
    ['demo.xhtml', '<html/>', 'demo.xhtml.txt'],
    ['data.xml', '<data/>', 'data.xml.txt'],
    ['code.js', 'alert(1)', 'code.js.txt'],
    ['code.mjs', 'alert(1)', 'code.mjs.txt'],
  ])('%s is published so that nothing of it runs', (name, content, published) => {
    const book = compileFiles({ [minutes]: 'Text\n', [`minutes/ops/${name}`]: content })
    expect(book.places.files.map(({ url }) => url)).toEqual([`/minutes/ops/${published}`])
    expect(book.findings.some(({ rule }) => rule === 'active-file')).toBe(
      published.endsWith('.txt') && name !== published,
    )
  })
})

test('read again with a memory, the source is that of a first reading, and what nobody touched is the same object', () => {
  withFolder(
    { [minutes]: '---\ntitle: "Call\n---\n', 'pages/a.md': 'aaa\n', 'pages/b.md': 'b\n', 'pages/c.md': '\n' },
    (folder) => {
      const memory = new Map()
      const first = readSource(folder, memory)
      expect(readSource(folder, memory)).toEqual(first)
      writeFileSync(join(folder, 'pages/a.md'), 'xyz\n')
      rmSync(join(folder, 'pages/b.md'))
      writeFileSync(join(folder, 'pages/d.md'), 'd\n')
      const again = readSource(folder, memory)
      expect(again).toEqual(readSource(folder))
      expect(again.documents[0]).toBe(first.documents[0])
      expect(again.documents.map(({ path, body }) => `${path} ${body.trim()}`).slice(1)).toEqual(
        ['pages/a.md xyz', 'pages/c.md', 'pages/d.md d'].map((line) => (line === 'pages/c.md' ? 'pages/c.md ' : line)),
      )
    },
  )
})
