import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { versionsOf } from '../../src/cli/versions.ts'
import { findRepository } from '../../src/git/find.ts'
import { readHistory } from '../../src/git/history.ts'
import { toDocument } from '../../src/site/documents/document.ts'
import { compileFiles, documentAt, minutes } from '../core/content.ts'

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'minutebook-history-'))
}

function commit(folder: string, author: string, day: string): void {
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: 'nobody@example.org',
    GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
    GIT_COMMITTER_NAME: 'Machine',
    GIT_COMMITTER_EMAIL: 'machine@example.org',
  }
  execFileSync('git', ['-C', folder, 'add', '-A'], { env })
  execFileSync('git', ['-C', folder, 'commit', '--quiet', '-m', 'Change'], { env })
}

function repository(): { root: string; content: string } {
  const root = temporary()
  const content = join(root, 'content')
  execFileSync('git', ['-C', root, 'init', '--quiet'])
  mkdirSync(content)
  writeFileSync(join(content, 'a b.md'), 'one\n')
  writeFileSync(join(content, 'ü.md'), 'one\n')
  writeFileSync(join(content, 'q"u\n\\.md'), 'one\n')
  writeFileSync(join(content, 'old.md'), 'one\n')
  commit(root, 'Mia Berg', '2021-03-04')
  writeFileSync(join(content, 'ü.md'), 'two\n')
  writeFileSync(join(root, 'README.md'), 'two\n')
  commit(root, 'Jon Dahl', '2021-03-05')
  renameSync(join(content, 'old.md'), join(content, 'new.md'))
  commit(root, 'Ines', '2021-03-06')
  return { root, content }
}

function historyOf(content: string): ReturnType<typeof readHistory> | null {
  const repository = findRepository(content)
  return repository && readHistory(repository)
}

describe('the last change of every file', () => {
  test('is that of the newest commit that has it, by its author', () => {
    const { content } = repository()
    const history = historyOf(content)
    expect(history?.get('a b.md')).toEqual({ date: '2021-03-04', author: 'Mia Berg' })
    expect(history?.get('q"u\n\\.md')).toEqual({ date: '2021-03-04', author: 'Mia Berg' })
    expect(history?.get('ü.md')).toEqual({ date: '2021-03-05', author: 'Jon Dahl' })
    expect(history?.get('new.md')).toEqual({ date: '2021-03-06', author: 'Ines' })
    expect(history?.has('README.md')).toBe(false)
  })

  test('is what the main line had, on a day until it was committed', () => {
    const { root, content } = repository()
    const call = (...args: string[]): void =>
      void execFileSync('git', ['-C', root, '-c', 'user.name=Lead', '-c', 'user.email=l@example.org', ...args])
    call('switch', '--quiet', '-c', 'side')
    writeFileSync(join(content, 'a b.md'), 'hidden\n')
    commit(root, 'Nobody', '2099-01-01')
    writeFileSync(join(content, 'a b.md'), 'one\n')
    writeFileSync(join(content, 'ü.md'), 'three\n')
    commit(root, 'Nobody', '2099-01-02')
    call('switch', '--quiet', '-')
    call('merge', '--quiet', '--no-ff', '-m', 'Merge', 'side')
    writeFileSync(join(content, 'new.md'), 'two\n')
    commit(root, 'Ines', '2099-01-03')
    const history = historyOf(content)
    expect(history?.get('a b.md')).toEqual({ date: '2021-03-04', author: 'Mia Berg' })
    expect(history?.get('ü.md')?.author).toBe('Lead')
    expect(history?.get('new.md')?.author).toBe('Ines')
    expect([...(history?.values() ?? [])].filter(({ date }) => date.startsWith('2099'))).toEqual([])
  })

  test('is said to be left out where git cannot read it', () => {
    const { root, content } = repository()
    const tree = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD~1^{tree}'], { encoding: 'utf8' }).trim()
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)))
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      expect(versionsOf(content).lastChange('new.md')).toBeNull()
      expect(said.mock.calls).toEqual([
        ['The history of the content folder is left out: git could not read it, or not in time.\n'],
      ])
    } finally {
      said.mockRestore()
    }
  })

  test('is not known of a shallow clone, nor outside of a repository', () => {
    const { root } = repository()
    const clone = join(temporary(), 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone])
    expect(historyOf(join(clone, 'content'))?.size).toBe(0)

    expect(historyOf(temporary())).toBeNull()
  })
})

describe('on the page', () => {
  const shown = (author: string | null, people = ''): string | undefined => {
    const book = compileFiles(
      { [minutes]: '# Call\n\nText\n', 'people.yaml': people },
      { lastChange: () => (author === null ? null : { date: '2021-03-05', author }) },
    )
    return toDocument(book, documentAt(book)).facts.find(({ term }) => term === 'Last changed')?.text
  }

  test('stands the day and who it was', () => {
    expect(shown('Mia Berg')).toBe('5 March 2021 by Mia Berg')
  })

  test('stands nothing where nothing is known', () => {
    expect(shown(null)).toBeUndefined()
  })

  test('stands no address', () => {
    expect(shown('mia@example.org')).toBe('5 March 2021')
  })

  test('people are named as people.yaml names them', () => {
    expect(shown('miab', 'people:\n  - name: Mia Berg\n    spellings: [miab]\n')).toBe('5 March 2021 by Mia Berg')
    expect(
      shown('miab', 'people:\n  - name: Mia Berg\n    initials: MB\n    spellings: [miab]\n    listAs: initials\n'),
    ).toBe('5 March 2021 by MB')
    expect(shown('Mia Berg', 'people:\n  - name: Mia Berg\n    initials: MB\n    listAs: initials\n')).toBe(
      '5 March 2021 by MB',
    )
  })
})
