import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lookup } from 'mrmime'

/** Serve a folder as a host of today does: over HTTP/2, text packed. The certificate is made for this run alone. */
export async function serveHttp2(folder: string): Promise<{ origin: string; stop: () => void }> {
  const server = createSecureServer(makeCertificate(), (request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, 'https://host').pathname))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) return void response.writeHead(404).end()
    const type = lookup(extname(file)) ?? 'application/octet-stream'
    const isText = /^text|javascript|json|svg/.test(type)
    response.writeHead(200, { 'content-type': type, ...(isText ? { 'content-encoding': 'gzip' } : {}) })
    response.end(isText ? gzipSync(readFileSync(file)) : readFileSync(file))
  })
  await new Promise<void>((started) => server.listen(0, started))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { origin: `https://localhost:${port}`, stop: () => server.close() }
}

function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const read = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return read
}
