import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Misuse } from './misuse.ts'

/** Write the content folder as it was at a commit to a temporary folder, and read it there. Throws `Misuse` where git knows no such commit. */
export function withEarlier<Value>(folder: string, since: string, read: (earlier: string) => Value): Value {
  const temporary = mkdtempSync(join(tmpdir(), 'minutebook-'))
  try {
    const content = join(temporary, 'content')
    mkdirSync(content)
    writeOut(folder, since, content, join(temporary, 'index'))
    return read(content)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** An index of its own keeps that of the repository, and so what is about to be committed, as it is. */
function writeOut(folder: string, since: string, to: string, index: string): void {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_INDEX_FILE: index },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trimEnd()
  try {
    const [root = '', inside = ''] = git('rev-parse', '--show-toplevel', '--show-prefix').split('\n')
    const commit = git('rev-parse', '--verify', '--end-of-options', `${since}^{commit}`)
    // A folder that the commit does not have yet was empty.
    if (inside !== '' && git('-C', root, 'ls-tree', '-d', commit, '--', inside.replace(/\/$/, '')) === '') return
    git('-C', root, 'read-tree', `${commit}:${inside.replace(/\/$/, '')}`)
    git('-C', root, 'checkout-index', '--all', `--prefix=${to}/`)
  } catch {
    throw new Misuse(`git cannot compare with --since ${since}; give a commit that this clone has, such as origin/main`)
  }
}
