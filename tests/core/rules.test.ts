import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/core/index.ts'
import { readSource } from '../../src/core/read/source.ts'
import type { Finding } from '../../src/core/records/finding.ts'
import { rules } from '../../src/core/rules/index.ts'
import { compileFiles, type Files, minutes, withFolder } from './content.ts'

interface Case {
  /** Files in which the rule finds one thing, and the place of it. */
  bad: Files
  at: string
  /** Files that come close and are all right. */
  good: Files
}

const text = 'Text\n'
const next = 'minutes/ops/2021-03-11.md'
const latin1 = Uint8Array.from([0x61, 0x0a, 0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x0a])

const cases: Record<string, Case> = {
  unreadable: { bad: { [minutes]: `# Call\n\n${'> '.repeat(200)}deep\n` }, at: `${minutes}:3:1`, good: { [minutes]: `# Call\n\n${'> '.repeat(20)}deep\n` } },
  'front-matter': { bad: { [minutes]: '---\ntitle: Call\nauthor: [Mia]]\n---\nText\n' }, at: `${minutes}:3:14`, good: { [minutes]: '---\ntitle: Call\nauthor: [Mia]\n---\nText\n' } },
  'impossible-date': { bad: { [minutes]: '---\ntitle: Call\ndate: 2021-02-30\n---\nText\n' }, at: `${minutes}:3:1`, good: { [minutes]: '---\ndate: 2021-03-04\n---\nText\n' } },
  'site-settings': { bad: { 'site.yaml': 'name: Ops\naccent: red\n' }, at: 'site.yaml:2:1', good: { 'site.yaml': 'name: Ops\naccent: "#336699"\n' } },
  'people-list': { bad: { 'people.yaml': 'people: nobody\n' }, at: 'people.yaml:1:1', good: { 'people.yaml': 'people:\n  - name: Mia Berg\n' } },
  'front-matter-value': { bad: { [minutes]: '---\ntitle: Call\nstatus: final\n---\nText\n' }, at: `${minutes}:3:1`, good: { [minutes]: '---\nstatus: approved\n---\nText\n' } },
  'unclear-date': { bad: { [minutes]: '---\ntitle: Call\ndate: 9/12/2021\n---\nText\n' }, at: `${minutes}:3:1`, good: { [next]: '---\ndate: 2021-Q1\n---\nText\n' } },
  encoding: { bad: { [minutes]: latin1 }, at: `${minutes}:2:2`, good: { [minutes]: 'Zürich\n' } },
  'empty-document': { bad: { [minutes]: '\n\n' }, at: `${minutes}:1:1`, good: { [minutes]: '# Cancelled\n' } },
  'address-taken': { bad: { [minutes]: text, 'minutes/ops/20210304.md': text }, at: 'minutes/ops/20210304.md:1:1', good: { [minutes]: text, [next]: text } },
  redirect: { bad: { 'site.yaml': 'name: Ops\nredirects:\n  /minutes/ops/2021-03-04/: /old/\n', [minutes]: text }, at: 'site.yaml:3:3', good: { 'site.yaml': 'redirects:\n  /old/: /minutes/ops/2021-03-04/\n', [minutes]: text } },
  'unknown-key': { bad: { [minutes]: '---\ntitle: Call\nstatuss: draft\n---\nText\n' }, at: `${minutes}:3:1`, good: { [minutes]: '---\nlayout: minutes\ntags: [a]\n---\nText\n' } },
  'date-disagrees': { bad: { [minutes]: '---\nkind: minutes\n---\n\n# Call of 5 March 2021\n\nText\n' }, at: `${minutes}:5:1`, good: { [minutes]: '# Call of March 4, 2021, next on 11 March 2021\n', 'reports/2021-03.md': '# Report of 2021-03-31\n' } },
  'no-date': { bad: { 'minutes/ops/kick-off.md': '\n# Kick-off\n\nText\n' }, at: 'minutes/ops/kick-off.md:2:1', good: { 'minutes/ops/kick-off.md': '# Kick-off, 4 March 2021\n', 'pages/a.md': text, 'reports/2010.md': text } },
  'broken-link': { bad: { [minutes]: '# Call\n\nSee [the plan](plan.md).\n' }, at: `${minutes}:3:5`, good: { [minutes]: 'See [next](2021-03-11.md), [a site](https://example.org/plan.md), [top](/) and `[plan](plan.md)`.\n', [next]: text } },
  'broken-anchor': { bad: { [minutes]: `See [the plan](2021-03-11.md#release-plan).\n`, [next]: '## Plan of releases\n' }, at: `${minutes}:1:5`, good: { [minutes]: 'See [next](2021-03-11.md#plan), [this](#this-one).\n\n## This one\n\nText[^1]\n\n[^1]: Note\n', [next]: '# Call\n\n## Plan\n' } },
  'unsafe-link': { bad: { [minutes]: 'Text\n\n- [click](javascript:alert(1))\n' }, at: `${minutes}:3:3`, good: { [minutes]: '[a](https://example.org) [b](ftp://example.org) [c](irc://example.org/x)\n' } },
  'shown-html': { bad: { [minutes]: 'Text\n\nUse <DB name> here.\n' }, at: `${minutes}:3:5`, good: { [minutes]: 'Use `<DB name>`, H<sub>2</sub>O, a < b, <https://example.org> <!-- <script> -->\n' } },
  'foreign-image': { bad: { [minutes]: 'Text ![plot](https://example.org/plot.png)\n' }, at: `${minutes}:1:6`, good: { [minutes]: '![plot](plot.png) [plot](https://example.org/plot.png)\n', 'minutes/ops/plot.png': 'x' } },
  'active-file': { bad: { 'pages/demo.html': '<p>x</p>' }, at: 'pages/demo.html:1:1', good: { 'pages/plot.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'pages/data.csv': 'a,b' } },
  'private-details': { bad: { [minutes]: 'Text\n\n- one\n- PIN: 482913\n' }, at: `${minutes}:4:3`, good: { [minutes]: 'Please pin up release 3.4.1-2 of 2021-03-04.\n' } },
  'unknown-tool': { bad: { 'roadmaps/gocdb.md': '---\ntool: gocbd\n---\n\nText\n', 'tools/gocdb.md': text }, at: 'roadmaps/gocdb.md:2:1', good: { 'roadmaps/gocdb.md': text, 'tools/gocdb.md': text, 'site.yaml': 'series:\n  ops:\n    tool: gocdb\n' } },
}

/** Places at which a rule found something. */
function found(findings: readonly Finding[], id: string): string[] {
  return findings.filter(({ rule }) => rule === id).map(({ path, line, column }) => `${path}:${line}:${column}`)
}

test('every rule has a case, and every case a rule', () => {
  expect([...Object.keys(cases), 'outside-folder'].sort()).toEqual(rules.map(({ id }) => id).sort())
})

describe.each(Object.entries(cases))('%s', (id, { bad, at, good }) => {
  const rule = rules.find((each) => each.id === id)

  test('finds what is wrong, at its place', () => {
    const { findings } = compileFiles(bad)
    expect(found(findings, id)).toEqual([at])
    expect(findings.find((finding) => finding.rule === id)).toMatchObject({ severity: rule?.severity, message: expect.stringMatching(/\w+ \w+/) })
  })

  test('passes over what is right', () => {
    expect(found(compileFiles(good).findings, id)).toEqual([])
  })

  test('can be switched off', () => {
    if (id === 'site-settings') return // a site.yaml that cannot be read switches nothing off
    const site = `${String(bad['site.yaml'] ?? '')}rules:\n  ${id}: off\n`
    expect(found(compileFiles({ ...bad, 'site.yaml': site }).findings, id)).toEqual([])
  })
})

test('outside-folder', () => {
  withFolder({ 'outside/a.md': text, 'content/pages/b.md': text }, (root) => {
    const options = { today: null, fallbackToday: '2026-01-31', commit: null, base: null, url: null }
    const content = join(root, 'content')
    mkdirSync(join(content, 'faqs'))
    symlinkSync('../pages/b.md', join(content, 'faqs/c.md'))
    expect(found(compile(readSource(content), options).findings, 'outside-folder')).toEqual([])
    symlinkSync('../../outside/a.md', join(content, 'pages/a.md'))
    expect(found(compile(readSource(content), options).findings, 'outside-folder')).toEqual(['pages/a.md:1:1'])
  })
})

describe('more on what a rule finds', () => {
  test.each<[string, Files, string[]]>([
    ['unreadable', { 'pages/a.md': 'a\0b', 'pages/b.md': 'word\n'.repeat(500_000), 'people.yaml': 'a\0b' }, ['pages/a.md:1:1', 'pages/b.md:1:1']],
    ['impossible-date', { 'minutes/ops/2021-02-30.md': text }, []],
    ['no-date', { 'minutes/ops/2021-02-30.md': text }, ['minutes/ops/2021-02-30.md:1:1']],
    ['date-disagrees', { [minutes]: '---\ndate: 2021-03-05\n---\nText\n' }, [`${minutes}:4:1`]],
    ['date-disagrees', { 'pages/2021-03-04.md': '# Plan of 5 March 2021\n' }, []],
    ['front-matter-value', { 'tools/a.md': '---\nhomepage: javascript:alert(1)\nnoindex: yes\nauthor:\n  x: y\n---\n' }, ['tools/a.md:2:1', 'tools/a.md:3:1', 'tools/a.md:4:1']],
    ['broken-link', { [minutes]: '![plot](plot.png)\n\n[a]: nowhere.md\n\n[out](../../../etc/passwd)\n' }, [`${minutes}:1:1`, `${minutes}:3:1`, `${minutes}:5:1`]],
    ['broken-anchor', { [minutes]: '# Call\n\n[x](#nowhere)\n' }, [`${minutes}:3:1`]],
    ['broken-anchor', { [minutes]: '# Planning\n\n[x](#plan-of-releases)\n' }, [`${minutes}:3:1`]],
    ['unknown-key', { 'site.yaml': 'name: Ops\nlicense: CC0\n' }, ['site.yaml:2:1']],
    ['unknown-tool', { 'site.yaml': 'series:\n  ops:\n    tool: gocdb\n' }, ['site.yaml:3:5']],
    ['people-list', { 'people.yaml': 'a\0b' }, ['people.yaml:1:1']],
    ['active-file', { 'pages/a.svg': '<svg onload="x()"/>' }, ['pages/a.svg:1:1']],
    ['shown-html', { [minutes]: '<script>\nalert(1)\n</script>\n' }, [`${minutes}:1:1`]],
  ])('%s', (id, files, places) => {
    expect(found(compileFiles(files).findings, id)).toEqual(places)
  })
})
