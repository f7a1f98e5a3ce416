import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keysOf } from '../src/core/records/front-matter-schema.ts'
import { kinds } from '../src/core/records/kinds.ts'
import { settingsSchema } from '../src/core/records/settings.ts'
import { peopleSchema } from '../src/core/records/people-settings.ts'
import { compileFiles, documentAt, type Files } from './core/content.ts'

const contributing = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Every template: the path that stands above it → its text. */
const templates: Files = Object.fromEntries(
  [...contributing.matchAll(/^`content\/([\w./-]+\.md)`\n\n```md\n(.*?)^```$/gms)].map(([, path = '', text = '']) => [
    path,
    text,
  ]),
)
const book = compileFiles(templates)

describe('the templates', () => {
  test('are one of every kind', () => {
    expect(book.documents.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
  })

  test('pass check together, without an error, a warning or a hint', () => {
    expect(book.findings).toEqual([])
  })

  test.each(Object.entries(templates))('%s passes check alone, but for links to the others', (path, text) => {
    const others = ['broken-link', 'unknown-tool', 'citation-disagrees', 'schedule-without-tool']
    expect(compileFiles({ [path]: text }).findings.filter(({ rule }) => !others.includes(rule))).toEqual([])
  })

  test.each(Object.keys(templates))(
    '%s says something of every key it has, and every key of its kind stands in some template',
    (path) => {
      const { kind } = documentAt(book, path)
      const [, front = ''] = String(templates[path]).split(/^---$/m)
      for (const line of front.trim().split('\n')) expect(line).toMatch(/^\w+: \S.* # \w.{10,}$/)
      const keys = [...front.matchAll(/^(\w+):/gm)].map(([, key]) => key)
      expect(keys.filter((key) => !keysOf[kind].some((known) => known === key))).toEqual([])
    },
  )

  test('together have every key', () => {
    const keys = new Set(
      Object.values(templates).flatMap((text) =>
        [...(String(text).split(/^---$/m)[1] ?? '').matchAll(/^(\w+):/gm)].map(([, key]) => key),
      ),
    )
    expect([...new Set(Object.values(keysOf).flat())].filter((key) => !keys.has(key))).toEqual([])
  })

  test('are read as they say', () => {
    const minutes = documentAt(book, 'minutes/ops/2021-03-04.md')
    expect(minutes).toMatchObject({
      date: '2021-03-04',
      series: 'ops',
      status: 'draft',
      authors: ['Jon Dahl'],
      title: 'Operations call',
    })
    expect(minutes.attendance.attendees.map(({ name, presence }) => `${name} ${presence}`)).toEqual([
      'Mia Berg present',
      'Jon Dahl present',
      'Ines Roth present',
      'Paulo Reis apologies',
    ])
    expect(
      book.releases.byTool
        .get('gocdb')
        ?.map(({ version, status }) => `${version} ${status}`)
        .sort(),
    ).toEqual(['5.10 overdue', '5.9 released'])
  })
})

describe('the examples of what is understood', () => {
  /** The block of Markdown below a paragraph that begins with these words, as minutes. */
  const exampleOf = (subject: string): string =>
    new RegExp(`\\*\\*${subject}\\*\\*(?:(?!\\n\\n\\*\\*).)*?\\n\`\`\`md\\n(.*?)\`\`\``, 's').exec(contributing)?.[1] ??
    ''

  test('actions', () => {
    const { actions, findings } = compileFiles({ 'minutes/ops/2010-08-23.md': exampleOf('Actions') })
    expect(findings).toEqual([])
    const shown = actions.all.map(({ number, owners, due }) => [number, owners.join(' '), due])
    expect(shown).toEqual([
      [79, '', null],
      [80, '', null],
      [81, 'Mia', '2010-09-01'],
      [190, 'Torsten', '2010-09-06'],
      [null, 'joe', null],
      [null, 'Derek', null],
      [null, 'Mia', null],
      [null, 'Mia', null],
      [null, 'Joe', null],
      [null, 'mia', null],
      [null, 'Mia Joe', '2010-12-20'],
    ])
  })

  test('decisions', () => {
    const { decisions } = compileFiles({ 'minutes/ops/2021-03-04.md': exampleOf('Decisions') })
    expect(decisions.map(({ state }) => state)).toEqual(['agreed', 'deferred', 'agreed', 'rejected', 'proposed'])
  })

  test('motions', () => {
    const { decisions } = compileFiles({ 'minutes/ops/2021-03-04.md': exampleOf('Motions') })
    expect(decisions.map(({ state }) => state)).toEqual(['agreed', 'agreed', 'agreed', 'rejected', 'agreed'])
  })

  test('fields and rows that say what they are', () => {
    const { documents, decisions } = compileFiles({ 'minutes/ops/2021-03-04.md': exampleOf('Fields') })
    expect(documents[0]?.actions.map(({ text, owners, due }) => [text, ...owners, due])).toEqual([
      ['draw the plan', 'Mia', '2021-03-18'],
      ['Paint the hall', 'Jon', null],
      ['order the lamps', 'Ines', null],
    ])
    expect(decisions.map(({ text }) => text)).toEqual(['keep the boat'])
  })

  test('votes', () => {
    const [text = ''] = /^- Ines moves to keep the geese\.[^`]*/m.exec(contributing) ?? []
    const { decisions } = compileFiles({ 'minutes/ops/2021-03-04.md': text })
    expect(decisions.map(({ state, text: words }) => [state, words.split('.')[0]])).toEqual([
      ['agreed', 'Ines moves to keep the geese'],
      ['agreed', 'Antrag Der Vorstand beantragt den Kauf der Säge'],
    ])
  })

  test('HTML', () => {
    const { documents } = compileFiles({ 'minutes/ops/2021-03-04.md': exampleOf('HTML') })
    expect(documents[0]?.attendance.attendees.map(({ name }) => name)).toEqual(['Mia Berg', 'Jon Dahl'])
    expect(documents[0]?.actions.map(({ text, owners }) => [text, ...owners])).toEqual([
      ['order the lamps', 'Mia'],
      ['paint the hall', 'Mia'],
    ])
  })

  test('who was there', () => {
    const { documents } = compileFiles({ 'minutes/ops/2021-03-04.md': exampleOf('Who was there') })
    expect(documents[0]?.attendance.attendees.map(({ name, presence }) => [name, presence])).toEqual([
      ['Mia Berg', 'present'],
      ['Jon Dahl', 'present'],
      ['Ines Roth', 'absent'],
    ])
  })

  test('motions of clubs', () => {
    const { decisions } = compileFiles({ 'minutes/club/2021-03-04.md': exampleOf('Motions of clubs') })
    expect(decisions.map(({ text }) => text)).toEqual([
      'It was moved, seconded and carried to cut the hedge.',
      'Buy a new gate',
    ])
  })

  test('what a decision changes', () => {
    const { decisions } = compileFiles({
      'minutes/ops/2021-03-04.md': 'RESOLVED: #D12 the tapes stay.\n',
      'minutes/ops/2021-03-11.md': exampleOf('What a decision changes'),
    })
    expect(decisions.map(({ number, standing }) => [number, standing])).toEqual([
      [12, 'superseded'],
      [15, 'in force'],
    ])
  })

  test('incidents', () => {
    const text = `# Call\n\n${exampleOf('Incidents')}`
    const { incidents } = compileFiles({ 'minutes/ops/2021-03-04.md': text })
    expect(incidents.map(({ start, end, minutes, why }) => [start.day, start.time, end?.time, minutes, why])).toEqual([
      ['2021-03-09', '08:00', '11:00', 180, null],
      ['2021-03-02', null, undefined, 45, null],
      ['2021-03-02', '10:20', '14:00', 220, 'a broken fan'],
      ['2021-03-01', '22:00', '01:30', 210, 'disk full'],
    ])
  })
})

describe('the examples of paths, files of meetings and attendance', () => {
  const blockBelow = (subject: string, language: string): string => {
    const from = contributing.indexOf(`**${subject}**`)
    return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(contributing.slice(from))?.[1] ?? ''
  }

  test('dates and series', () => {
    const lines = blockBelow('Dates', 'text').trim().split('\n')
    const stated = lines.map((line) => /^(\S+) +(\S+), (?:series (\w+)|the .*)$/.exec(line)?.slice(1) ?? [])
    const paths = stated.map(([path = '']) => path)
    const read = compileFiles(Object.fromEntries(paths.map((path) => [path, '# Call\n\nWe met.\n'])))
    expect(paths).toHaveLength(4)
    for (const [path = '', date, series] of stated)
      expect(documentAt(read, path)).toMatchObject({ kind: 'minutes', date, series: series ?? 'ops' })
  })

  test('several meetings in one file', () => {
    const read = compileFiles({ 'minutes/ops/2024.md': blockBelow('Several meetings in one file', 'md') })
    expect(read.documents.map(({ date, status }) => [date, status])).toEqual([
      ['2024-11-12', null],
      ['2024-11-05', 'cancelled'],
    ])
  })

  test('attendance', () => {
    const read = compileFiles({ 'minutes/ops/2021-03-04.md': blockBelow('Attendance', 'md') })
    const { attendees } = documentAt(read, 'minutes/ops/2021-03-04.md').attendance
    expect(
      attendees.map(({ name, initials, organisation, role, presence, handle }) => [
        name,
        initials,
        organisation,
        role,
        presence,
        handle,
      ]),
    ).toEqual([
      ['Mia Berg', 'MB', 'Acme', null, 'present', null],
      ['Jon Dahl', null, 'Beta University', null, 'present', 'jond'],
      ['Ines Roth', null, null, null, 'present', null],
      ['Paulo Reis', null, null, 'chair', 'present', null],
      ['Ola Nord', null, null, null, 'absent', null],
    ])
  })
})

describe('people.yaml as it is shown', () => {
  const yaml = /^```yaml\n(people:.*?)^```$/ms.exec(contributing)?.[1] ?? ''

  test('passes check and keeps private what it says', () => {
    const {
      findings,
      people: { settings: people },
    } = compileFiles({ ...templates, 'people.yaml': yaml })
    expect(findings).toEqual([])
    expect(people.map(({ name, listAs }) => `${name} ${listAs}`)).toEqual(['Mia Berg name', 'Jon Dahl initials'])
  })

  test('has every key', () => {
    expect(
      Object.keys(peopleSchema.shape.people.unwrap().element.shape).filter(
        (key) => !new RegExp(`^ *(?:- )?${key}:`, 'm').test(yaml),
      ),
    ).toEqual([])
  })
})

test('the number of an action is told from a count by a sign, as it says', () => {
  const numberOf = (line: string): unknown =>
    compileFiles({ 'minutes/ops/2021-03-04.md': `# Call\n\n## Review of open actions\n\n- ${line}\n` }).actions.all[0]
      ?.number
  const [, shown = ''] = /In a review list the number(.*?)nothing tells/s.exec(contributing) ?? []
  const lines = [...shown.matchAll(/`([^`]*)`/g)].map(([, line = '']) => line).filter((line) => /\d/.test(line))
  expect(lines.map(numberOf)).toEqual([12, 12, 12, null])
})

test('boxes of attendance mean what it says', () => {
  const attendanceOf = (list: string): unknown => {
    const { isRecorded, attendees } = documentAt(
      compileFiles({ 'minutes/ops/2021-03-04.md': `# Call\n\n## Attendance\n\n${list}\n` }),
      'minutes/ops/2021-03-04.md',
    ).attendance
    return [isRecorded, ...attendees.map(({ presence }) => presence)]
  }
  expect(attendanceOf('- [x] Mia Berg\n- [ ] Jon Dahl')).toEqual([true, 'present', 'absent'])
  expect(attendanceOf('- [ ] Mia Berg\n- [ ] Jon Dahl')).toEqual([false])
})

describe('site.yaml as the README shows it', () => {
  const yaml = /^```yaml\n(name:.*?)^```$/ms.exec(readme)?.[1] ?? ''

  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>'

  test('passes check beside what it speaks of', () => {
    const { findings } = compileFiles({
      ...templates,
      'site.yaml': yaml,
      'notes/telcons/2021-03-05.md': '# Telephone conference\n\nText\n',
      'art/logo.svg': drawing,
      'art/icon.svg': drawing,
      'art/own.css': 'h1 { letter-spacing: 0 }\n',
      'pages/welcome.md': '# Welcome\n\nText\n',
      'drafts/idea.md': '# Idea\n\nText\n',
      'minutes/ops/OpsTemplate.md': '# Template\n\nText\n',
      'minutes/board/2021-03-04.md': '# Board\n\nText\n',
      'minutes/grid/2021-03-04.md': '# Grid\n\nText\n',
      'README.md': '# About the folder\n\nText\n',
    })
    expect(findings.filter(({ path }) => path === 'site.yaml')).toEqual([])
  })

  test('has every key', () => {
    expect(Object.keys(settingsSchema.shape).filter((key) => !new RegExp(`^${key}:`, 'm').test(yaml))).toEqual([])
  })
})
