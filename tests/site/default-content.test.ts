import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { minutebookFrom, temporary } from './command.ts'

/** What `check` finds in a folder with these files, called there without a word on where the content is. */
function checkIn(...paths: string[]): string {
  const folder = temporary()
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), path.endsWith('.yaml') ? 'name: Ops\n' : '# Notes\n\n[gone](gone.md)\n')
  }
  const { stdout, stderr } = minutebookFrom(folder, 'check')
  return [...`${stdout}${stderr}`.matchAll(/^([\w/.-]+\.md):/gm)].map(([, path]) => path).join(' ')
}

test('the content is the folder of that name', () => {
  expect(checkIn('content/a.md', 'README.md', 'docs/b.md')).toBe('content/a.md')
})

test('or the working folder, where there is none', () => {
  expect(checkIn('notes/a.md')).toBe('notes/a.md')
})

test('a folder of that name that is added does not take the place of a record with settings of its own', () => {
  expect(checkIn('site.yaml', 'notes/a.md', 'content/b.md')).toBe('content/b.md notes/a.md')
  expect(checkIn('site.yaml', 'notes/a.md', 'content/b.md', 'content/site.yaml')).toBe('content/b.md notes/a.md')
})
