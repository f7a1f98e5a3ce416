import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveFolder } from '../../src/build/serve.ts'

const above = mkdtempSync(join(tmpdir(), 'minutebook-'))
const folder = join(above, 'site')
let server: Served
beforeAll(async () => {
  mkdirSync(join(folder, 'minutes'), { recursive: true })
  for (const path of ['index.html', 'minutes/index.html', '404.html']) writeFileSync(join(folder, path), path)
  writeFileSync(join(above, 'secret.txt'), 'secret')
  mkdirSync(`${folder}-other`)
  writeFileSync(`${folder}-other/secret.txt`, 'secret')
  symlinkSync('loop', join(folder, 'loop'))
  server = await serveFolder({ folder, base: '/', host: 'localhost', port: 0 })
})
afterAll(async () => {
  await server.stop()
  rmSync(above, { recursive: true })
})

/** Ask as no client of good manners would: the path goes out as it is. */
function ask(path: string, host = `localhost:${server.port}`): Promise<{ status: number; to: string; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: 'localhost', path, headers: { host } }, (answer) => {
      let body = ''
      answer.on('data', (part: Buffer) => (body += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, to: answer.headers.location ?? '', body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('a folder that is served', () => {
  test('shows its pages', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'index.html' })
    expect(await ask('/minutes')).toMatchObject({ status: 301, to: '/minutes/' })
    expect(await ask('/minutes/')).toMatchObject({ status: 200, body: 'minutes/index.html' })
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/../site-other/secret.txt',
    '/..%2fsite-other/secret.txt',
    '//secret.txt',
    '/%00',
    '/%ff',
    '/loop',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(5_000)}`,
  ])('has nothing at %s, and goes on', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '404.html' })
    expect(await ask('/')).toMatchObject({ status: 200 })
  })

  test.each(['/.//minutes', '/%2fminutes', '/%2f%2fminutes'])('leads nobody elsewhere from %s', async (path) => {
    expect((await ask(path)).to).not.toMatch(/^\/\/|^\w+:/)
  })

  test('answers its own machine only', async () => {
    expect(await ask('/', 'elsewhere.example')).toMatchObject({ status: 403 })
    expect(await ask('/', `127.0.0.1:${server.port}`)).toMatchObject({ status: 200 })
  })
})
