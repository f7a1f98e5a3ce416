import { describe, expect, test } from 'vitest'
import { compileFiles, type Files, minutes } from '../content.ts'

/** A record with nothing to mend, and with these settings. */
const set = (settings: string): Files => ({ [minutes]: '# Call\n\nPresent: Mia Berg\n', 'site.yaml': settings })
const write = (text: string): Files => ({ [minutes]: text })

/** What people write first and wrong, and what is said of it: a place, and a sentence that says what to do. */
const mistakes: [mistake: string, files: Files, place: string, said: string][] = [
  ['a setting that is misspelt', set('logoo: a.svg\n'), 'site.yaml:1:1', 'did you mean "logo"?'],
  ['a setting of another generator', set('site_name: Ops\n'), 'site.yaml:1:1', 'write "name"'],
  ['a setting of nothing', set('sidebar: true\n'), 'site.yaml:1:1', 'remove it, or see the list of settings'],
  ['a series that is misspelt', set('series:\n  opps: {title: O}\n'), 'site.yaml:2:3', 'did you mean "ops"?'],
  ['a private series of none', set('series: {bord: {private: true}}\n'), 'site.yaml:1:10', 'there are ops'],
  ['a value of another kind', set('accent: red\n'), 'site.yaml:1:1', 'expected a colour such as "#8a2f1d"'],
  ['a language by its name', set('lang: my german\n'), 'site.yaml:1:1', 'such as en or de-CH'],
  ['an address without https', set('url: example.org\n'), 'site.yaml:1:1', 'such as https://example.org/record/'],
  ['a quote that is not closed', set('name: "Ops\n'), 'site.yaml:1:7', 'close it at the end of the value'],
  ['a tab', set('series:\n\tops: {}\n'), 'site.yaml:2:1', 'use blanks'],
  ['a list where keys are', set('- name: Ops\n'), 'site.yaml:1:1', 'expected keys and values'],
  ['a logo that is not there', set('logo: logo.svg\n'), 'site.yaml:1:1', 'is not there; give an image'],
  ['a pattern of no file', set('exclude: [drafts]\n'), 'site.yaml:1:11', 'no file is excluded by "drafts"'],
  ['a rule that is misspelt', set('rules:\n  broken-lnk: off\n'), 'site.yaml:2:3', 'did you mean "broken-link"?'],
  ['a redirect to nothing', set('redirects:\n  /a/: b.md\n'), 'site.yaml:2:3', 'is no path of the content'],
  [
    'a tool that is misspelt',
    { ...set('series: {ops: {tool: portl}}\n'), 'tools/portal.md': '# Portal\n' },
    'site.yaml:1:16',
    'did you mean "portal"?',
  ],
  ['front matter that is not closed', write('---\ntitle: x\n\n# Call\n'), `${minutes}:1:1`, 'add a line of `---`'],
  [
    'a day that is none',
    write('---\ndate: 2021-02-30\n---\n\n# Call\n'),
    `${minutes}:2:1`,
    'is no day of the calendar',
  ],
  ['a status that is none', write('---\nstatus: aproved\n---\n'), `${minutes}:2:1`, 'expected one of draft, approved'],
  ['two days', write('# Call of 5 March 2021\n'), `${minutes}:1:1`, 'correct the one that is wrong'],
  ['no day', { 'minutes/ops/notes.md': '# Call\n\nText\n' }, 'minutes/ops/notes.md:1:1', 'name the file by its date'],
  ['a link to nothing', write('# Call\n\n[Plan](plan.md)\n'), `${minutes}:3:1`, 'correct the path'],
  ['an image that is not there', write('# Call\n\n![G](g.png)\n'), `${minutes}:3:1`, 'leads to no file'],
  ['a heading that is none', write('# Call\n\n##Plan\n\nText\n'), `${minutes}:3:1`, 'put a blank behind ##'],
  ['a numbered heading', write('# Call\n\n3. Disks\n------\n'), `${minutes}:3:1`, 'write "## 3. Disks"'],
  ['a row too wide', write('# Call\n\n| A | B |\n| - | - |\n| 1 | 2 | 3 |\n'), `${minutes}:5:9`, 'the header 2'],
  [
    'initials of nobody',
    write('# Call\n\nPresent: Mia Berg (MB)\n\nMX: hello all\n'),
    `${minutes}:5:1`,
    'the nearest is "MB"',
  ],
  ...[
    ['2024-05-02', 'it says no other day, so keep one row'],
    ['2024-05-03', 'keep one row, and the other date in its notes'],
  ].map(([day, said]): (typeof mistakes)[number] => [
    `a release twice, on ${day}`,
    {
      'tools/portal.md': '# Portal\n',
      'roadmaps/portal.md': `| Release | Released |\n| --- | --- |\n| 1.0 | 2024-05-02 |\n| 1.0 | ${day} |\n`,
    },
    'roadmaps/portal.md:4:3',
    said ?? '',
  ]),
  [
    'a date of two meanings',
    {
      ...set('name: Ops\n'),
      'tools/portal.md': '# Portal\n',
      'roadmaps/portal.md': '| Release | Planned |\n| --- | --- |\n| 1.0 | 9/12/2026 |\n',
    },
    'roadmaps/portal.md:3:9',
    'write it as year-month-day',
  ],
  [
    'two files of one day',
    { 'minutes/ops/2021-03-04.md': '# A\n\nx\n', 'minutes/ops/4-March-2021.md': '# B\n\ny\n' },
    'minutes/ops/4-March-2021.md:1:1',
    'Rename the file',
  ],
  ['letters of an old encoding', { [minutes]: Buffer.from('# \xe9t\xe9\n', 'latin1') }, `${minutes}:1:3`, 'as UTF-8'],
]

describe('each mistake gets one sentence, at its place', () => {
  test.each(mistakes)('%s', (_, files, place, said) => {
    const found = compileFiles(files).findings.map(({ path, line, column, message }) => ({
      place: `${path}:${line}:${column}`,
      message,
    }))
    expect(found).toEqual([{ place, message: expect.stringContaining(said) }])
    expect(found[0]?.message).toMatch(/^[^\n]{10,260}$/)
  })
})

test('a setting by its former name counts', () => {
  const { settings } = compileFiles(set('site_name: Wombats\nlanguage: de\nrepo_url: https://github.com/a/b\n'))
  expect(settings).toMatchObject({ name: 'Wombats', lang: 'de', repository: { url: 'https://github.com/a/b' } })
})

test('a setting by both names is that of its name', () => {
  const { settings, findings } = compileFiles(set('name: Wombats\ntitle: Herons\n'))
  expect(settings.name).toBe('Wombats')
  expect(findings).toMatchObject([{ line: 2, rule: 'unread-setting' }])
})

test('a mistake in a setting is told where it stands, whatever its key is called', () => {
  const { findings } = compileFiles(set('name: Ops\nsite_url: example.org\n'))
  expect(findings.map(({ line, column, rule }) => [line, column, rule])).toContainEqual([2, 1, 'site-settings'])
})
