import { chmodSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toObstacle } from '../../src/cli/find-obstacle.ts'
import { temporary } from './command.ts'
import { minutebook } from './warm.ts'

/** An error as the system gives it for a file. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write' })
}

describe('what the system does not let a command do is one sentence', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'there is no right to'],
    ['EROFS', 'this disk is only for reading'],
    ['EWHAT', 'the system says EWHAT'],
  ])('%s', (code, reason) => {
    expect(toObstacle(systemError(code))).toBe(`a file cannot be read or written: ${reason}`)
  })

  test('wherever in the causes of an error it stands', () => {
    const error = new Error('drawing failed', { cause: new Error('writing failed', { cause: systemError('ENOSPC') }) })
    expect(toObstacle(error)).toContain('the disk is full')
  })

  test('and a fault of the program is none', () => {
    expect(toObstacle(new TypeError('x is undefined'))).toBeNull()
    expect(toObstacle('x')).toBeNull()
  })
})

test.each([
  ['loop', 2, 'is a symbolic link that leads nowhere'],
  ['loop/site', 1, 'its symbolic links lead in a circle'],
  ['a'.repeat(300), 1, 'the name is too long'],
])('an output folder that cannot be: %s', (name, code, reason) => {
  const folder = temporary()
  symlinkSync('loop', join(folder, 'loop'))
  const outcome = minutebook('build', '--content', 'tests/fixtures/record', '--out', join(folder, name))
  expect(outcome.stderr).toContain(reason)
  expect(outcome.stderr).not.toMatch(/^ +at /m)
  expect(outcome.code).toBe(code)
  expect(readdirSync(folder)).toEqual(['loop'])
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'an output folder that may not be written',
  () => {
    const folder = temporary()
    chmodSync(folder, 0o555)
    const out = join(folder, 'site')
    const { code, stderr } = minutebook('build', '--content', 'tests/fixtures/record', '--out', out)
    chmodSync(folder, 0o755)
    expect(stderr).toBe(
      `error: the output folder ${out} cannot be written: there is no right to write into ${folder}; give another with --out, or change that\n`,
    )
    expect(code).toBe(2)
  },
)
