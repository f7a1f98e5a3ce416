import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporary } from './command.ts'
import { minutebook } from './warm.ts'
import { git } from './hostile-repository.ts'

/** A repository with two states of a record, and a draft that is in none; returns the content folder. */
function plantRecord(): string {
  const content = join(temporary(), 'content')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  write('minutes/ops/2021-03-01.md', '# Call\n\n- AI #1 (Mia): order the disks\n')
  git(content, 'init', '--quiet', '--initial-branch', 'main', '..')
  const commit = (): void => {
    git(content, 'add', '.')
    git(content, 'commit', '--quiet', '--message', 'More')
  }
  commit()
  write('minutes/ops/2021-03-08.md', '# Call\n\n- AI #1 (Mia): done\n')
  commit()
  write('pages/draft.md', '# Draft\n\nText\n')
  return content
}

const idsOf = (...args: string[]): string[] => {
  const { stdout, stderr, code } = minutebook('changes', '--today', '2021-03-09', ...args, '--format', 'json')
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return (JSON.parse(stdout) as { groups: { id: string }[] }).groups.map(({ id }) => id)
}

test('tells what changed since a commit and against another copy', () => {
  const content = plantRecord()
  expect(idsOf('--content', content, '--since', 'HEAD')).toEqual(['pages-added'])
  expect(idsOf('--content', content, '--since', 'HEAD~1')).toEqual(['actions-closed', 'pages-added'])
  const copy = join(temporary(), 'proposal')
  cpSync(content, copy, { recursive: true })
  rmSync(join(copy, 'minutes/ops/2021-03-08.md'))
  expect(idsOf('--content', copy, '--from', content, '--no-history')).toEqual(['actions-reopened', 'pages-removed'])
  expect(idsOf('--content', copy, '--from', content, '--since', 'HEAD~1', '--no-history')).toEqual(['pages-added'])
})

test('compares a branch with where it began, not with what others did since', () => {
  const content = plantRecord()
  git(content, 'checkout', '--quiet', '-b', 'mine', 'HEAD~1')
  expect(idsOf('--content', content, '--since', 'main')).toEqual(['pages-added'])
  const titleSince = (name: string): string | undefined =>
    minutebook('changes', '--content', content, '--since', name).stdout.split('\n')[0]
  const day = new Date(git(content, 'log', '-1', '--format=%cs'))
  const said = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  expect(titleSince('main')).toBe(`What changed in the record since it left main on ${said}`)
  expect(titleSince('main~1')).toBe('What changed in the record since main~1')
})

describe('of a page that is private now', () => {
  const minutes =
    '# Secret Heron\n\n[Slides](heron.pdf)\n\nPresent: Mia Berg, Otto Kranich\n\n- AI #9 (Mia): sell the lake\n\nDECISION: heron is sold\n'
  const told = (now: Record<string, string>, ...args: string[]): string => {
    const folder = temporary()
    const write = (copy: string, files: Record<string, string>): void => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, copy, path)), { recursive: true })
        writeFileSync(join(folder, copy, path), text)
      }
    }
    const open = { 'pages/open.md': '# Open page\n\n[there](../minutes/board/2021-03-01.md)\n' }
    const slides = { 'minutes/board/heron.pdf': 'x' }
    write('before', { ...open, ...slides, 'minutes/board/2021-03-01.md': minutes })
    write('now', { ...open, ...(Object.keys(now).length === 0 ? {} : slides), ...now })
    const where = ['--content', join(folder, 'now'), '--from', join(folder, 'before'), '--today', '2021-03-09']
    return ['json', 'markdown', 'html', 'terminal']
      .map(
        (format) => minutebook('changes', ...where, '--no-history', '--no-cache', '--format', format, ...args).stdout,
      )
      .join('\n')
  }
  const secret = /heron|kranich|lake|board|secret/i

  test.each([
    ['in place', { 'minutes/board/2021-03-01.md': `---\nprivate: true\n---\n\n${minutes}` }],
    ['and was moved', { 'minutes/club/2021-03-01.md': `---\nprivate: true\n---\n\n${minutes}` }],
    ['by its series', { 'site.yaml': 'series: {board: {private: true}}\n', 'minutes/board/2021-03-01.md': minutes }],
  ])('nothing is told but that there is one: %s', (_, now) => {
    const text = told(now)
    // The link stands in the public document.
    expect(text.replaceAll('../minutes/board/2021-03-01.md', '')).not.toMatch(secret)
    expect(text).toContain('1 page no longer public')
    // What that does to others is told where they stand.
    expect(text).toMatch(/New findings: 1[^]*pages\/open\.md:3/)
    expect(text).not.toContain('series.')
  })

  test('its name is told to the team', () => {
    const text = told({ 'minutes/board/2021-03-01.md': `---\nprivate: true\n---\n\n${minutes}` }, '--audience', 'team')
    expect(text).toContain('1 page that only the team sees now')
    expect(text).toMatch(/Pages that only the team sees now: 1[^]*Secret Heron/)
    expect(text).not.toContain('removed')
  })

  test('one that is deleted is told by its name', () => {
    expect(told({})).toContain('1 page removed')
  })

  test('people.yaml, which both are read with, is told to be another', () => {
    const people = 'people:\n  - {name: Otto Kranich, initials: OK, listAs: initials}\n'
    expect(told({ 'people.yaml': people })).toContain(
      'Files of settings changed: 1\n- people.yaml (OK listed by initials)',
    )
  })

  test('who asked today to be listed by initials is so in what was said before', () => {
    const people = 'people:\n  - {name: Otto Kranich, initials: OK, listAs: initials}\n'
    expect(told({ 'people.yaml': people })).not.toContain('Kranich')
  })
})

/** What is told between two folders, as text. */
function tellBetween(before: Record<string, string>, now: Record<string, string>, ...more: string[]): string {
  const folder = temporary()
  for (const [copy, files] of Object.entries({ before, now }))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, copy, path)), { recursive: true })
      writeFileSync(join(folder, copy, path), text)
    }
  const where = ['--content', join(folder, 'now'), '--from', join(folder, 'before'), '--today', '2021-03-31']
  return minutebook('changes', ...where, '--no-history', '--no-cache', '--format', 'text', ...more).stdout
}

test('no finding about what is hidden is gone, since nobody saw it', () => {
  const settings = (more: string): string => `series:\n  board:\n    title: Board\n${more}`
  const pages = { 'pages/a.md': '# A\n\nText\n', 'minutes/board/2021-03-01.md': '# Call\n\nThe lake is calm.\n' }
  const more = { 'minutes/board/2021-03-08.md': '# Call\n\nThe lake froze.\n' }
  const now = { ...pages, ...more, 'site.yaml': settings('    private: true\n') }
  const told = tellBetween({ ...pages, ...more, 'site.yaml': settings('') }, now)
  expect(told).toContain('2 pages that are private now')
  expect(told).not.toContain('Findings')
})

test.each(['public', 'team'])('nothing that a page said is undone by an error that holds it back: %s', (audience) => {
  const first = '# Call\n\nAttending: Mia Berg\n\n- AI (Mia): order the disks\n- AI (Mia): count the tapes\n'
  const second = '# Call\n\nAttending: Jon Dahl\n\n- AI (Mia): count the tapes\n\nAGREED: the lamp stays\n'
  const files = { 'minutes/ops/2021-03-01.md': first, 'minutes/ops/2021-03-08.md': second }
  const now = { ...files, 'minutes/ops/2021-03-08.md': `---\ntitle: "Call\n---\n${second}` }
  const told = tellBetween(files, now, '--audience', audience)
  expect(told).toContain('it had 1 action, 1 decision; nothing is published until it is mended')
  expect(told).toContain('\n1 page withheld because of an error, 1 new finding.\n')
})

test('settings that cannot be read are named with file and line, and nothing else is told', () => {
  const files = { 'pages/a.md': '# A\n', 'people.yaml': 'people:\n  - name: Mia Berg\n    listsAs: initials\n' }
  const told = tellBetween({ 'pages/a.md': '# A\n' }, files)
  expect(told).toContain('people.yaml:3: "listsAs" is not read')
  expect(told).toContain('nothing is published until it is mended.')
  expect(told).not.toContain('page')
})

test.each([
  [[], 'say since when'],
  [['--since', 'nowhere'], 'git cannot compare with --since nowhere'],
  [['--since', '--output=x'], 'git cannot compare with --since --output=x'],
  [['--since', '1999-01-01'], 'git cannot compare with --since 1999-01-01'],
  [['--since', 'HEAD', '--no-history'], '--no-history forbids it'],
  [['--from', '/nowhere/at/all'], 'there is no folder /nowhere/at/all'],
])('refuses %j', (args, words) => {
  const { code, stderr } = minutebook('changes', '--content', plantRecord(), ...args)
  expect(stderr).toContain(words)
  expect(code).toBe(2)
})
