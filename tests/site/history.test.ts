import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
