import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyFixture, root, snapshot, temporary } from './command.ts'

/** Build a folder while others are built. */
function build(content: string, out: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--out', out], { cwd: root })
  let said = ''
  child.stderr.on('data', (text: Buffer) => void (said += text.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}

test('builds at once from one checkout, into the same folder and into others, all end right', async () => {
  const content = copyFixture('record')
  const folder = temporary()
  const outs = ['one', 'one', 'two', 'three'].map((name) => join(folder, name))
  const outcomes = await Promise.all(outs.map((out) => build(content, out)))
  for (const { code, said } of outcomes) {
    expect(said).toContain('Built 4 documents')
    expect(code).toBe(0)
  }
  expect(readdirSync(folder).sort()).toEqual(['one', 'three', 'two'])
  expect(snapshot(join(folder, 'two'))).toEqual(snapshot(join(folder, 'one')))
  expect(snapshot(join(folder, 'three'))).toEqual(snapshot(join(folder, 'one')))
})
