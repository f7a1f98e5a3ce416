import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../../src/cli/external/ask.ts'
import { checkExternal, type ExternalResult } from '../../src/cli/external/check-external.ts'
import { isPrivate } from '../../src/cli/external/private-addresses.ts'
import { compileFiles } from '../core/content.ts'
import { temporary } from './command.ts'

/** Every request that the server got, as `HEAD /there`. */
const asked: string[] = []
let server: Server
let root = ''
let mostAtOnce = 0

beforeAll(async () => {
  let open = 0
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const status = statusOf(request.method ?? '', request.url ?? '')
    if (status === 0) return void request.socket.destroy()
    open += 1
    mostAtOnce = Math.max(mostAtOnce, open)
    const to = request.url === '/moved' ? '/there' : '/loop'
    setTimeout(() => {
      open -= 1
      response.writeHead(status, status === 301 ? { location: to } : {}).end('body')
    }, 5)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  root = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => void server.close())

function statusOf(method: string, url: string): number {
  if (url === '/there' || (url === '/no-head' && method === 'GET')) return 200
  if (url === '/no-head') return 405
  if (url === '/moved' || url === '/loop') return 301
  if (url === '/shut') return 403
  return url === '/broken' ? 0 : 404
}

const options = { userAgent: 'test', patience: 2_000, allowsPrivate: true }

describe('an address is asked', () => {
  test.each([
    ['/there', { type: 'status', status: 200 }],
    ['/no-head', { type: 'status', status: 200 }],
    ['/moved', { type: 'status', status: 200 }],
    ['/gone', { type: 'status', status: 404 }],
    ['/shut', { type: 'status', status: 403 }],
    ['/loop', { type: 'silent', reason: 'it leads on more than 5 times' }],
  ])('%s', async (path, answer) => {
    expect(await ask(root + path, options)).toEqual(answer)
  })

  test('a server that hangs up is silent, a host without a name is not there', async () => {
    expect(await ask(`${root}/broken`, options)).toMatchObject({ type: 'silent' })
    expect(['unknown-host', 'silent']).toContain((await ask('http://nowhere.invalid/', options)).type)
  })

  test('nothing in a private network is asked, by address or by name', async () => {
    const before = asked.length
    const refused = { type: 'silent', reason: 'it lies in a private network' }
    const cautious = { ...options, allowsPrivate: false }
    expect(await ask(`${root}/there`, cautious)).toEqual(refused)
    expect(await ask(`${root.replace('127.0.0.1', 'localhost')}/there`, cautious)).toEqual(refused)
    expect(await ask('http://[::1]/', cautious)).toEqual(refused)
    expect(asked).toHaveLength(before)
  })
})

test.each([
  ['10.1.2.3', true],
  ['169.254.169.254', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['::1', true],
  ['fe80::1', true],
  ['::ffff:10.0.0.1', true],
  ['93.184.216.34', false],
  ['2606:2800:220:1::1', false],
  ['::127.0.0.1', true],
  ['::ffff:0:7f00:1', true],
  ['fec0::1', true],
  ['2001:0:7f00:1::', true],
  ['100::1', true],
  ['2001:1458::1', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected)
})

describe('links of a record', () => {
  const content = temporary()
  const look = (): Promise<ExternalResult> => {
    const book = compileFiles({
      'minutes/ops/2021-03-04.md': `# Ops\n\n[a](${root}/there) [b](${root}/gone#part)\n\n[c](${root}/gone) [d](${root}/shut) [e](mailto:x)\n`,
      'pages/more.md': `# More\n\nSee ${root}/broken and [b](${root}/gone).\n`,
    })
    return checkExternal(book, { ...options, content, pause: 0 })
  }

  test('are one finding an address that is gone, with the archive of its day, and are not asked again', async () => {
    asked.length = 0
    mostAtOnce = 0
    const { findings, all, unsure } = await look()
    expect(findings).toEqual([
      expect.objectContaining({
        path: 'minutes/ops/2021-03-04.md',
        line: 3,
        rule: 'dead-address',
        message: `${root}/gone answers 404, and 2 more links lead there; correct the address, or lead to what the Internet Archive may have kept of it: https://web.archive.org/web/20210304/${root}/gone`,
      }),
    ])
    expect({ all, unsure }).toEqual({ all: 4, unsure: 1 })
    expect(mostAtOnce).toBe(1)
    expect(asked.filter((one) => one.endsWith('/there'))).toEqual(['HEAD /there'])
    asked.length = 0
    expect((await look()).findings).toHaveLength(1)
    expect(asked.filter((one) => !one.endsWith('/broken'))).toEqual([])
  })
})
