import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readBeside } from '../../../src/core/read/read-beside.ts'
import { readSource } from '../../../src/core/read/source.ts'

const root = mkdtempSync(join(tmpdir(), 'minutebook-beside-'))
afterAll(() => rmSync(root, { recursive: true }))

function write(folder: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true })
    writeFileSync(join(root, folder, path), text)
  }
  return join(root, folder)
}

test('equals the folder with all of its files', () => {
  const same = {
    'minutes/ops/2021-03-04.md': '---\nodd: [\n---\n# Call\n',
    'a|b/notes.md': '# Notes\n',
    'pages/empty.md': '',
    'slides.svg': '<svg/>',
  }
  const now = write('now', { ...same, 'site.yaml': 'name: Now\n', 'pages/a.md': '# A\n', 'pages/new.md': '# New\n' })
  const then = write('then', { 'site.yaml': 'name: Then\n', 'pages/a.md': '# An A\n', 'a|b/gone.md': '' })
  const whole = join(root, 'whole')
  cpSync(then, whole, { recursive: true })
  write('whole', same)
  const found = readBeside(then, { source: readSource(now), paths: new Set(Object.keys(same)) })
  const expected = readSource(whole)
  expect({ ...found, messages: new Set(found.messages) }).toEqual({ ...expected, messages: new Set(expected.messages) })
  expect(found.messages).toHaveLength(expected.messages.length)
  expect(expected.messages.map(({ path }) => path)).toContain('a|b')
})
