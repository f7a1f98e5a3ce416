import { decodeLoosely } from './disguised.ts'
import { opensByParameter } from './keys.ts'
import { findPrivate, type PrivateKind } from './privacy.ts'

/** The kind of private detail that a link target gives away, or `null`. */
export function privateTarget(url: string): PrivateKind | null {
  if (/^mailto:(?!git@)/i.test(url)) return 'e-mail address'
  if (/^(?:tel|callto|sms|sip|skype):/i.test(url)) return 'telephone number'
  if (opensByParameter(url)) return 'password'
  if (/[?&#][\w-]{0,20}(?:tel|phone|mobile)=/i.test(url)) return 'telephone number'
  const address = decodeLoosely(url)
  const range = findPrivate(address).find(({ kind }) => givenByTarget.has(kind))
  if (range) return range.kind
  // The id of a heading is its words with hyphens: `#call-44-20-7946-0958-pin-482913`.
  const hash = address.indexOf('#')
  return hash === -1 ? null : (findPrivate(toWords(address.slice(hash + 1)))[0]?.kind ?? null)
}

/** Kinds whose forms tell them in an address, where figures are mostly none of a telephone. */
const givenByTarget: ReadonlySet<PrivateKind> = new Set(['meeting room', 'access link', 'e-mail address', 'password'])

/** The words of an address or an anchor, which hyphens join. */
export function toWords(slug: string): string {
  return slug.replace(/[-_]+/g, ' ')
}
