import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toListenError } from '../../src/cli/listening.ts'
import { Misuse } from '../../src/cli/misuse.ts'
import { minutebook as spawned, temporary } from './command.ts'
import { minutebook } from './warm.ts'

const noAddress = {
  code: 2,
  stdout: '',
  stderr: expect.stringContaining('error: this machine has no address "10.9.8.7"') as string,
}

describe('where a server cannot listen, a sentence says what to give instead', () => {
  test.each([
    ['EADDRINUSE', 'port 80 is taken; give another with --port'],
    ['EACCES', 'port 80 may not be used without more rights; give another with --port, such as 4321'],
    ['ENOTFOUND', 'this machine has no address "wombat.invalid"; leave --host out'],
    ['EADDRNOTAVAIL', 'this machine has no address "wombat.invalid"; leave --host out'],
  ])('%s', (code, sentence) => {
    const error = toListenError(Object.assign(new Error(code), { code }), { host: 'wombat.invalid', port: 80 })
    expect(error).toBeInstanceOf(Misuse)
    expect(error).toHaveProperty('message', expect.stringContaining(sentence))
  })

  test('and any other error stays what it is', () => {
    const error = new TypeError('x is undefined')
    expect(toListenError(error, { host: 'localhost', port: 80 })).toBe(error)
  })

  test('dev ends with it', () => {
    expect(spawned('dev', '--content', 'tests/fixtures/record', '--host', '10.9.8.7')).toMatchObject(noAddress)
  })

  test('preview ends with it', () => {
    const out = temporary()
    mkdirSync(join(out, 'api/v1'), { recursive: true })
    writeFileSync(join(out, 'api/v1/build.json'), '{"base":"/"}')
    expect(minutebook('preview', '--out', out, '--host', '10.9.8.7')).toMatchObject(noAddress)
  })
})
