import type { PrivateKind } from './detector.ts'
import type { PrivateRange } from './range.ts'

/** Addresses, wherever they end. */
const addresses = /https?:\/\/[^\s<>"')\]]{1,4000}/gi

/** What an address may not hand on: where to meet, whom to write to. */
const handedOn: ReadonlySet<PrivateKind> = new Set(['meeting room', 'access link', 'e-mail address'])

/**
 * Find addresses that hold another one in percent codes, once or several times over, which is private.
 *
 *     https://eur01.safelinks.example/?url=https%3A%2F%2Fzoom.us%2Fj%2F5550101234
 */
export function findDisguised(text: string, find: (decoded: string) => PrivateRange[]): PrivateRange[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return []
  return [...text.matchAll(addresses)].flatMap(({ 0: address, index }) => {
    if (!/%[0-9a-f]{2}/i.test(address)) return []
    const decoded = decodeLoosely(address)
    // The address in front hides nothing: what counts stands behind it.
    const kind = find(decoded.slice(8)).find((range) => handedOn.has(range.kind))?.kind
    return kind ? [{ kind, start: index, end: index + address.length }] : []
  })
}

/** Decode percent codes as often as they were written, at most three times; what is none stays. */
export function decodeLoosely(address: string): string {
  let decoded = address
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(decoded); round += 1) {
    decoded = decoded.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      try {
        return decodeURIComponent(codes)
      } catch {
        return codes
      }
    })
  }
  return decoded
}
