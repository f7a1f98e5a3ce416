import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lookup } from 'mrmime'

/** A folder that is served, and what it has sent. */
export interface Served {
  origin: string
  /** Bytes and answers since this was asked last. */
  takeSent: () => { bytes: number; requests: number }
  stop: () => void
}

/** A certificate of one run, and the digest of its public key by which a browser is told to trust it. */
export interface Certificate {
  key: Buffer
  cert: Buffer
  digest: string
}

/** Serve a folder as hosts of today do: text packed, and kept by the browser for some minutes; over HTTP/2 with a certificate. */
export async function servePacked(folder: string, certificate: Certificate | null): Promise<Served> {
  let sent = { bytes: 0, requests: 0 }
  const take = (url: string): Answer => {
    const answer = toAnswer(folder, url)
    sent = { bytes: sent.bytes + answer.body.length, requests: sent.requests + 1 }
    return answer
  }
  const server = certificate
    ? createSecureServer(certificate, ({ url }, response) => {
        const { status, headers, body } = take(url)
        response.writeHead(status, headers).end(body)
      })
    : createServer(({ url = '/' }, response) => {
        const { status, headers, body } = take(url)
        response.writeHead(status, headers).end(body)
      })
  await new Promise<void>((started) => server.listen(0, started))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `${certificate ? 'https' : 'http'}://localhost:${port}`,
    takeSent: () => {
      const taken = sent
      sent = { bytes: 0, requests: 0 }
      return taken
    },
    stop: () => server.close(),
  }
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

function toAnswer(folder: string, url: string): Answer {
  const path = join(folder, decodeURIComponent(new URL(url, 'https://host').pathname))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  if (!existsSync(file)) return { status: 404, headers: {}, body: Buffer.alloc(0) }
  const type = lookup(extname(file)) ?? 'application/octet-stream'
  const body = readFileSync(file)
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' }
  return /^text|javascript|json|svg/.test(type)
    ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body, { level: 9 }) }
    : { status: 200, headers, body }
}

/** Make a certificate for this machine with openssl. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const read = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  const publicKey = new X509Certificate(read.cert).publicKey.export({ type: 'spki', format: 'der' })
  return { ...read, digest: createHash('sha256').update(publicKey).digest('base64') }
}
