import { claim, note } from '../ledger.ts'
import { expandAddress } from './macros.ts'
import { toTarget } from './targets.ts'
import { addLink, escapeHtml, type Topic } from './topic.ts'
import { isWikiWord, spaceOut } from './wiki-word.ts'

/** Longest link that is read, in characters. */
const maxLink = 3_000

/**
 * Render a link in brackets and claim its address.
 *
 * ```
 * [[Web.Topic#Anchor][label]]   [[Spaced title]]   [[https://example.org][label]]   [[https://example.org label]]
 * ```
 */
export function renderBracketLink(
  topic: Topic,
  at: number,
  end: number,
  render: (from: number, to: number) => string,
): { html: string; end: number } | null {
  const text = topic.masked
  const window = text.slice(at, Math.min(end, at + maxLink))
  const match =
    /^\[\[([^\][\n]{1,2000})\](?:\[((?:[^[\]\n]|\[(?!\[)|\](?!\])|\n(?!\n)){0,900})\])?\]/.exec(window) ??
    readBroken(topic, at, window)
  if (!match) return null
  const [whole, written = '', label] = match
  const close = at + whole.length
  const old = label === undefined ? /^((?:https?|ftp|mailto|file):\S+)\s+(\S.*)$/.exec(written) : null
  const address = withProtocol(expandAddress(topic, old?.[1] ?? written))
  const target = toTarget(address, topic, true)
  const href = target === null ? escapeHtml(address) : addLink(topic, at, target)
  if (label === undefined && old === null)
    return { html: `<a href="${href}">${renderLabel(topic, at, close, address)}</a>`, end: close }
  const from = old ? at + 2 + written.length - (old[2] ?? '').length : at + whole.lastIndexOf(label ?? '')
  const to = from + (old?.[2] ?? label ?? '').length
  claim(topic.ledger, at, from, '')
  claim(topic.ledger, to, close, '')
  return { html: `<a href="${href}">${renderImage(topic, from, to) ?? render(from, to)}</a>`, end: close }
}

/** An address of mail is one without `mailto:` too. */
function withProtocol(address: string): string {
  return /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(address) ? `mailto:${address}` : address
}

/** A link that lacks one bracket: `[[https://example.org][label] and text`, `[[Topic]label]]`. */
function readBroken(topic: Topic, at: number, window: string): RegExpExecArray | null {
  const match =
    /^\[\[([^\][\n]{1,500})\]\[([^\][\n]{1,300})\](?!\])/.exec(window) ??
    /^\[\[([^\][\n]{1,500})\]([^\][\n]{1,300})\]\]/.exec(window)
  if (match) note(topic.ledger, at, 'unclosed', match[0].slice(0, 60))
  return match
}

/** The label of a link that is only an address: the address as it is written, the name of a file for an attachment. */
function renderLabel(topic: Topic, from: number, to: number, address: string): string {
  const isPlace = /[\uE010\uE011]/.test(address)
  const label = isPlace ? (address.split('/').at(-1) ?? '') : address.replace(/^mailto:/, '')
  claim(topic.ledger, from, to, label)
  return escapeHtml(label)
}

/** A label that is the address of an image is shown as the image. */
function renderImage(topic: Topic, from: number, to: number): string | null {
  const label = topic.masked.slice(from, to).trim()
  if (!/^(?:https?:\/\/|%(?:ATTACH|PUB)URL(?:PATH)?%)[^\s<>"]+\.(?:png|jpe?g|gif)$/i.test(label)) return null
  claim(topic.ledger, from, to, ' ')
  const address = expandAddress(topic, label)
  const target = toTarget(address, topic, true)
  return `<img src="${target === null ? escapeHtml(address) : addLink(topic, from, target)}" alt="">`
}

/**
 * Render a word that may name a topic: `WeeklyMeeting`, `Ops.WeeklyMeeting`, `Main.MiaBerg`.
 * It becomes a link only where that topic is imported; a person of the wiki becomes a name.
 */
export function renderWikiWord(
  topic: Topic,
  at: number,
  end: number,
  found: string,
): { html: string; end: number } | null {
  const word = found.slice(0, end - at).replace(/[._]+$/, '')
  const parts = word.split('.')
  const name = parts.at(-1) ?? ''
  if (!isWikiWord(name) || parts.some((part) => !/^[A-Z]\w*$/.test(part))) return null
  const web = parts.length > 1 ? parts.slice(0, -1).join('/') : topic.web
  const isPerson = web === 'Main' && parts.length > 1
  const shown = isPerson ? spaceOut(name) : name
  if (parts.length > 1) claim(topic.ledger, at, at + word.length, shown)
  const behind = at + word.length
  const anchor = /^#([A-Za-z]\w{0,80})/.exec(topic.masked.slice(behind, Math.min(end, behind + 82)))?.[1] ?? null
  const hash = anchor === null ? '' : `#${anchor}`
  const href = addLink(topic, at, { type: 'topic', web, topic: name, anchor, isNamed: false, written: word + hash })
  return { html: `<a href="${href}">${escapeHtml(shown + hash)}</a>`, end: behind + hash.length }
}

/**
 * Render what follows a macro that names a place of the wiki: `%MAINWEB%.MiaBerg`, `%ATTACHURL%/plan.pdf`.
 * `null` where nothing that belongs to it follows.
 */
export function renderPlace(topic: Topic, at: number, end: number): { html: string; end: number } | null {
  const window = topic.masked.slice(at, Math.min(end, at + 1_000))
  const person = /^%(?:MAINWEB|USERSWEB)%\.([A-Z]\w{1,80})/.exec(window)
  if (person) {
    const shown = spaceOut(person[1] ?? '')
    claim(topic.ledger, at, at + person[0].length, shown)
    const href = addLink(topic, at, {
      type: 'topic',
      web: 'Main',
      topic: person[1] ?? '',
      anchor: null,
      isNamed: false,
      written: person[0],
    })
    return { html: `<a href="${href}">${escapeHtml(shown)}</a>`, end: at + person[0].length }
  }
  const file = /^%(?:ATTACH|PUB)URL(?:PATH)?%(?:\/(?:%[A-Z]+%|[^\s<>"'|%\])])+)+/.exec(window)
  if (!file) return null
  const address = expandAddress(topic, file[0])
  const target = toTarget(address, topic, true)
  return target === null
    ? null
    : {
        html: `<a href="${addLink(topic, at, target)}">${renderLabel(topic, at, at + file[0].length, address)}</a>`,
        end: at + file[0].length,
      }
}
