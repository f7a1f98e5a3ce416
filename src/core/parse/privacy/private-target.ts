import type { Link, Parents } from 'mdast'
import { toText } from '../text/text.ts'
import { decodeLoosely } from './disguised.ts'
import { opensByParameter } from './keys.ts'
import { findPrivate, type PrivateKind } from './privacy.ts'

/** The kind of private detail that a link target gives away, or `null`; what has been judged where it stands is no link to edit. */
export function privateTarget(url: string, isJudged = false): PrivateKind | null {
  if (/^mailto:(?!git@)/i.test(url)) return 'e-mail address'
  if (/^(?:tel|callto|sms|sip|skype):/i.test(url)) return 'telephone number'
  if (opensByParameter(url)) return 'password'
  if (/[?&#][\w-]{0,20}(?:tel|phone|mobile)=/i.test(url)) return 'telephone number'
  const address = decodeLoosely(url)
  const range = findPrivate(address).find(({ kind }) => givenByTarget.has(kind) && !(isJudged && ofWords.has(kind)))
  if (range) return range.kind
  // The id of a heading is its words with hyphens: `#call-44-20-7946-0958-pin-482913`.
  const hash = address.indexOf('#')
  return hash === -1 ? null : (findPrivate(toWords(address.slice(hash + 1)))[0]?.kind ?? null)
}

/** Kinds whose forms tell them in an address, where figures are mostly none of a telephone. */
const givenByTarget: ReadonlySet<PrivateKind> = new Set([
  'meeting room',
  'access link',
  'e-mail address',
  'password',
  'chat name',
])

/** Kinds of which the words around an address tell. */
const ofWords: ReadonlySet<PrivateKind> = new Set(['access link', 'chat name'])

/** The words of an address or an anchor, which hyphens join. */
export function toWords(slug: string): string {
  return slug.replace(/[-_]+/g, ' ')
}

/** Addresses of which the words around them tell whether they are private: of a chat, of a document to write on. */
const byWords =
  /(?:t|telegram)\.me\/|discord|line\.me|threema|wechat|\/s\/|dropbox|sharepoint|we\.tl|\.google\.com|icloud/i

/** The kind of private detail that a link gives away where it stands: `anyone may edit [the list](https://docs.google.com/…)`. */
export function privateLink(link: Link, index: number, parent: Parents | null): PrivateKind | null {
  if (!parent || !byWords.test(link.url)) return privateTarget(link.url)
  const before = textBefore(parent, index)
  const own = toText(link)
  const text = `${before}${own === link.url ? '' : `${own} `}${link.url} ${textAfter(parent, index)}`
  const start = text.indexOf(link.url, before.length)
  const found = findPrivate(text).find((range) => range.start < start + link.url.length && range.end > start)
  return found && givenByTarget.has(found.kind) ? found.kind : privateTarget(link.url, true)
}

/** Some words of what stands before a child; long paragraphs are not read as a whole for each of their links. */
function textBefore({ children }: Parents, index: number): string {
  let text = ''
  for (let at = index - 1; at >= 0 && text.length < 100; at -= 1) text = toText(children[at] ?? []) + text
  return text.slice(-100)
}

function textAfter({ children }: Parents, index: number): string {
  let text = ''
  for (let at = index + 1; at < children.length && text.length < 60; at += 1) text += toText(children[at] ?? [])
  return text.slice(0, 60)
}
