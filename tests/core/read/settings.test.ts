import { describe, expect, test } from 'vitest'
import { compileFiles, type Files, minutes, toLines } from '../content.ts'

describe('site.yaml', () => {
  test('is not needed', () => {
    const { settings, findings } = compileFiles({ [minutes]: 'Text\n' })
    expect(settings).toMatchObject({
      lang: 'en',
      url: null,
      repository: null,
      noindex: false,
      privateDetails: 'redact',
      series: {},
      rules: {},
    })
    expect(findings).toEqual([])
  })

  test('says what the site is', () => {
    const { settings, findings } = compileFiles({
      'site.yaml':
        'name: Ops\ndescription: What we do.\nurl: https://record.example/ops/\nlang: de-CH\nlicence: CC BY 4.0\naccent: "#336699"\nrepository: https://git.example/ops\n',
    })
    expect(settings).toMatchObject({
      name: 'Ops',
      description: 'What we do.',
      url: 'https://record.example/ops/',
      lang: 'de-CH',
      licence: 'CC BY 4.0',
      accent: '#336699',
      repository: { url: 'https://git.example/ops', branch: 'main', folder: 'content' },
    })
    expect(findings).toEqual([])
  })

  test('may say where in the repository the content lies', () => {
    const { settings } = compileFiles({
      'site.yaml': 'repository:\n  url: https://git.example/ops\n  branch: trunk\n  folder: docs\n',
    })
    expect(settings.repository).toEqual({ url: 'https://git.example/ops', branch: 'trunk', folder: 'docs' })
  })

  test.each([
    ['accent: red', '1:1'],
    ['name: Ops\nurl: ftp://example.org', '2:1'],
    ['name: Ops\nurl: javascript:alert(1)', '2:1'],
    ['url: https://example.org/a b/', '1:1'],
    ['url: https://example.org/a"b/', '1:1'],
    ["url: https://example.org/it's/", '1:1'],
    ['url: https://example.org/a%20b/', '1:1'],
    ['url: https://example.org/record/?draft', '1:1'],
    ['url: https://mia:secret@example.org/', '1:1'],
    ['lang: English please', '1:1'],
    ['asOf: soon', '1:1'],
    ['asOf: 2021-02-30', '1:1'],
    ['asOf: 2021-03', '1:1'],
    ['noindex: maybe', '1:1'],
    ['privateDetails: hide', '1:1'],
    ['name:\n  - Ops', '1:1'],
    ['repository: nowhere', '1:1'],
    ['# comment\nseries:\n  ops:\n    title: Ops\n    noindex: maybe', '5:5'],
    ['folders:\n  protocols: minute', '2:3'],
    ['rules:\n  no-date: fatal', '2:3'],
    ['redirects:\n  /old/:\n    - /new/', '2:3'],
    [
      'tickets:\n  - match: GOC ticket {number}\n    url: https://tickets.example/{number}\n  - match: RT\n    url: https://tickets.example/',
      '4:5',
    ],
    ['name: Ops: all', '1:7'],
    ['- name: Ops', '1:1'],
    ['Ops', '1:1'],
  ])('%j is an error with its place', (yaml, at) => {
    const { findings, withheld } = compileFiles({ 'site.yaml': `${yaml}\n`, [minutes]: 'Text\n' })
    expect(toLines(findings)).toEqual([`site.yaml:${at} error site-settings`])
    expect(withheld).toEqual([])
  })

  test('a key that is not a setting is a warning', () => {
    const { findings } = compileFiles({ 'site.yaml': 'name: Ops\ndescripton: What we do.\ncolour: red\n' })
    expect(toLines(findings)).toEqual(['site.yaml:2:1 warning unread-setting', 'site.yaml:3:1 warning unread-setting'])
    expect(findings[0]?.message).toContain('"description"')
  })
})

describe('severity of a rule', () => {
  const files: Files = { [minutes]: 'See [the plan](plan.md).\n' }

  test.each([
    ['off', [], []],
    ['hint', [`${minutes}:1:5 hint broken-link`], []],
    ['warning', [`${minutes}:1:5 warning broken-link`], []],
    ['error', [`${minutes}:1:5 error broken-link`], [minutes]],
  ])('%s', (severity, lines, withheld) => {
    const book = compileFiles({ ...files, 'site.yaml': `rules:\n  broken-link: ${severity}\n` })
    expect(toLines(book.findings)).toEqual(lines)
    expect(book.withheld).toEqual(withheld)
  })

  test('of a rule that is noticed while reading', () => {
    const book = compileFiles({ [minutes]: '', 'site.yaml': 'rules:\n  empty-document: off\n' })
    expect(book.findings).toEqual([])
  })

  test('of a rule that there is not is a hint at its place', () => {
    const book = compileFiles({ 'site.yaml': 'rules:\n  broken-link: off\n  broken-lnik: off\n' })
    expect(toLines(book.findings)).toEqual(['site.yaml:3:3 hint unknown-key'])
    expect(book.findings[0]?.message).toContain('broken-link')
  })
})

describe('what is wrong is said in words', () => {
  test.each([
    [
      'site.yaml',
      'repository: nowhere',
      [
        'repository: expected a web address, or below it the keys url, host, branch and folder, of which url is a web address',
      ],
    ],
    [
      'site.yaml',
      'tickets:\n  - match: RT {number}',
      ['tickets, entry 1, url: expected a text, but the key is missing'],
    ],
    [
      'people.yaml',
      'people:\n  - name: Mia Berg\n  - initials: JD',
      ['people, entry 2, name: expected a text, but the key is missing'],
    ],
    ['people.yaml', 'people: Mia Berg', ['people: expected a list of people, each with "- name:"']],
    ['people.yaml', 'people:\n  - {nam: Joe, name: Joe}', ['"nam" is not read; did you mean "name"?']],
  ])('%s: %j', (path, yaml, messages) =>
    expect(compileFiles({ [path]: `${yaml}\n` }).findings.map(({ message }) => message)).toEqual(messages),
  )
})

describe('people.yaml', () => {
  test('with a key that is not read names nobody, and stops the build', () => {
    const {
      people: { settings: people },
      findings,
    } = compileFiles({
      'people.yaml': 'people:\n  - {name: Mia Berg, initials: MB, listas: initials}\n',
    })
    expect(people).toEqual([])
    expect(toLines(findings)).toEqual(['people.yaml:2:36 error people-list'])
  })

  test('lists people with their spellings', () => {
    const {
      people: { settings: people },
      findings,
    } = compileFiles({
      'people.yaml':
        'people:\n  - name: Tim Theisen\n    initials: TimT\n    spellings: [Tim T, TimT]\n    organisation: Nordlab\n  - name: Mia Berg\n',
    })
    expect(people).toEqual([
      { name: 'Tim Theisen', initials: 'TimT', spellings: ['Tim T', 'TimT'], organisation: 'Nordlab', listAs: 'name' },
      { name: 'Mia Berg', initials: null, spellings: [], organisation: null, listAs: 'name' },
    ])
    expect(findings).toEqual([])
  })

  test.each([
    ['people: Mia Berg', 1],
    ['people:\n  - Mia Berg', 2],
    ['people:\n  - name: Mia Berg\n  - initials: JF', 3],
    ['people:\n  - name: Mia Berg\n  - name: Jonas Falk\n    listAs: nobody', 4],
    ['people:\n  - name: Mia Berg\n  name: x', 3],
  ])('%j is an error at its line', (yaml, line) => {
    const { findings } = compileFiles({ 'people.yaml': `${yaml}\n` })
    expect(findings.map((finding) => [finding.rule, finding.line])).toEqual([['people-list', line]])
  })
})
