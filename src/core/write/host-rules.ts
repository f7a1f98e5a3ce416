import { decodeWholeAddress } from '../text/decode-address.ts'
import escapeExpression from 'escape-string-regexp'
import type { Book } from '../book.ts'
import { isFollowed } from './redirect.ts'

/** Servers and hosts that read redirects from a file of the site. */
export const servers = ['netlify', 'cloudflare', 'apache', 'nginx'] as const

export type Server = (typeof servers)[number]

/** An old address and where it leads, both below the base. */
interface Move {
  /** As a browser asks for it, decoded, with its slash at the end: `/record/old place/`. */
  from: string
  /** As it is written in a header, encoded: `/record/new/`, `https://example.org/`. */
  to: string
}

/**
 * Write what a server must know of a site, in its own language: the old addresses, which lead on by status 301 instead of
 * by a page, and how long a browser may keep what. Returns path below the output folder → text.
 */
export function writeHostRules(book: Book, server: Server): Map<string, string> {
  const moves = book.places.redirects.flatMap(({ from, to }) => {
    const target = to.startsWith('/') ? encodeURI(book.base + to.slice(1)) : (URL.parse(to)?.href ?? null)
    return target === null || !isFollowed(book, to) ? [] : [{ from: book.base + from.slice(1), to: target }]
  })
  return new Map(Object.entries(writers[server](moves, book.base)))
}

const writers: Record<Server, (moves: readonly Move[], base: string) => Record<string, string>> = {
  // A page of the site stands at each old address, too: only with "!" Netlify puts the redirect before it.
  netlify: (moves, base) => ({ _redirects: writeRedirects(moves, '301!'), _headers: writeHeaders(base) }),
  cloudflare: (moves, base) => ({ _redirects: writeRedirects(moves, '301'), _headers: writeHeaders(base) }),
  apache: (moves, base) => ({ '.htaccess': writeHtaccess(moves, base) }),
  nginx: (moves) => ({ 'redirects.nginx.conf': writeNginxMap(moves) }),
}

/** Files there are named by what they hold, so a name never holds anything else. */
const keptForEver = 'public, max-age=31536000, immutable'

function writeRedirects(moves: readonly Move[], status: string): string {
  return moves.map(({ from, to }) => `${encodeURI(from)} ${to} ${status}\n`).join('')
}

function writeHeaders(base: string): string {
  return `${base}*
  X-Content-Type-Options: nosniff
${base}assets/*
  Cache-Control: ${keptForEver}
`
}

function writeHtaccess(moves: readonly Move[], base: string): string {
  const lines = moves.map(({ from, to }) => {
    const target = toUnencoded(to).replaceAll('$', '\\$')
    return `RedirectMatch 301 "^${escapeExpression(from.replace(/\/$/, ''))}/?$" "${target}"\n`
  })
  return `ErrorDocument 404 ${base}404.html
<IfModule mod_headers.c>
  Header set X-Content-Type-Options nosniff
  Header set Cache-Control no-cache
  <If "%{REQUEST_URI} =~ m#^${base}assets/#">
    Header set Cache-Control "${keptForEver}"
  </If>
</IfModule>
${lines.join('')}`
}

/**
 * Apache encodes the path that it leads to by itself. What could end the text or the line, and with it begin a rule of a
 * stranger's, stays encoded, and so does what names a variable of the server, `${PATH}`, for which nothing escapes the sign.
 */
function toUnencoded(address: string): string {
  const path = /^[^?#]*/.exec(address)?.[0] ?? ''
  return (decodeWholeAddress(path) + address.slice(path.length)).replace(
    /[\u0000-\u001f\u007f"\\]|(?<=\$)\{/g,
    encodeURIComponent,
  )
}

/** A map for `http { … }`: `$moved_to` is where the address leads, empty where it is none of these. */
function writeNginxMap(moves: readonly Move[]): string {
  const lines = moves.flatMap(({ from, to }) => {
    const target = to.replaceAll('$', '%24').replaceAll('\\', '%5C').replaceAll('"', '%22')
    const bare = from.replace(/\/$/, '')
    return [...new Set([bare, from])].map((address) => `  "${address}" "${target}";\n`)
  })
  return `map $uri $moved_to {\n  default "";\n${lines.join('')}}\n`
}
