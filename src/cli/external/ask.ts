import { lookup } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivate } from './private-addresses.ts'

/** What an address answered: a status of HTTP, or why nothing was heard. */
export type Answer = { type: 'status'; status: number } | { type: 'unknown-host' } | { type: 'silent'; reason: string }

/** How an address is asked. */
export interface AskOptions {
  userAgent: string
  /** Milliseconds for one request. */
  patience: number
  /** Whether addresses of private networks may be asked: only where a test serves them. */
  allowsPrivate: boolean
}

/** Most redirects that are followed. */
const maxRedirects = 5

/** Status codes by which servers say that they do not answer HEAD, or not like this. */
const headRefused: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503])

/**
 * Ask whether a web address still leads anywhere: HEAD first, then GET where a server may not know that, of which nothing
 * but the status is read. Redirects are followed, none into a private network. Never throws.
 */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  const first = await follow(url, 'HEAD', options)
  return first.type === 'status' && headRefused.has(first.status) ? follow(url, 'GET', options) : first
}

async function follow(url: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<Answer> {
  let at = url
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const heard = await request(at, method, options)
    if (heard.type !== 'redirect') return heard
    if (!URL.canParse(heard.to, at)) return { type: 'silent', reason: 'it leads on to what is no address' }
    at = new URL(heard.to, at).href
  }
  return { type: 'silent', reason: `it leads on more than ${maxRedirects} times` }
}

type Heard = Answer | { type: 'redirect'; to: string }

function request(url: string, method: string, options: AskOptions): Promise<Heard> {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:')
    return Promise.resolve({ type: 'silent', reason: `it leads on to an address that starts with ${protocol}` })
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (!options.allowsPrivate && isIP(literal) !== 0 && isPrivate(literal)) return Promise.resolve(refused)
  return new Promise((resolve) => {
    const { request: send } = protocol === 'http:' ? http : https
    const sent = send(
      url,
      {
        method,
        agent: false,
        headers: { 'user-agent': options.userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(options.patience),
        lookup: options.allowsPrivate ? lookup : publicLookup,
      },
      ({ statusCode = 0, headers: { location } }) => {
        const isRedirect = statusCode >= 301 && statusCode <= 308 && location !== undefined
        resolve(isRedirect ? { type: 'redirect', to: location } : { type: 'status', status: statusCode })
        sent.destroy()
      },
    )
    sent.on('error', (error) => resolve(toAnswer(error)))
    sent.end()
  })
}

const refused: Answer = { type: 'silent', reason: 'it lies in a private network' }

/** Look a name up, and refuse it where any of its addresses is private: it is this very answer that is connected to. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0)
    if (addresses.some(({ address }) => isPrivate(address)))
      return callback(Object.assign(new Error('private'), { code: 'EPRIVATE' }), '', 0)
    const [first] = addresses
    if (options.all === true) return callback(null, addresses)
    return callback(null, first?.address ?? '', first?.family ?? 0)
  })
}

function toAnswer(error: Error): Answer {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND') return { type: 'unknown-host' }
  if (code === 'EPRIVATE') return refused
  const isSlow = error.name === 'TimeoutError' || code === 'ABORT_ERR' || code === 'ETIMEDOUT'
  return {
    type: 'silent',
    reason: isSlow ? 'it does not answer in time' : `it cannot be reached (${code || error.name})`,
  }
}
