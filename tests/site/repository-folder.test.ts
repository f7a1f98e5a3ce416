import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileRecord } from '../../src/cli/record.ts'
import { temporary } from './command.ts'

/** Write a record that names its repository and nothing else. */
function writeRecord(content: string, repository = 'repository: https://github.com/team/record'): string {
  mkdirSync(join(content, 'minutes/ops'), { recursive: true })
  writeFileSync(join(content, 'site.yaml'), `${repository}\n`)
  writeFileSync(join(content, 'minutes/ops/2021-03-04.md'), '# Call\n')
  return content
}

function folderOf(content: string, options: { cachedAs?: string; history?: false } = {}): string | undefined {
  return compileRecord({ content, cache: false, quiet: true, ...options }).settings.repository?.folder
}

function gitRepository(): string {
  const root = temporary()
  execFileSync('git', ['init', '--quiet', root])
  return root
}

test('links to the code host lead to where git keeps the content', () => {
  const root = gitRepository()
  expect(folderOf(writeRecord(join(root, 'docs/minutes')))).toBe('docs/minutes')
})

test('what site.yaml says wins', () => {
  const content = writeRecord(
    join(gitRepository(), 'docs'),
    'repository: {url: "https://github.com/team/record", folder: .}',
  )
  expect(folderOf(content)).toBe('.')
})

test('without git it is the folder that the command was given', () => {
  const content = 'tests/fixtures/record'
  expect(folderOf(writeRecord(join(temporary(), 'copy')), { cachedAs: content, history: false })).toBe(content)
  expect(folderOf(writeRecord(join(temporary(), 'copy')), { cachedAs: '.', history: false })).toBe('')
})

test('of a copy elsewhere nothing is known but the usual name', () => {
  expect(folderOf(writeRecord(join(temporary(), 'record')))).toBe('content')
})
