import { distance } from 'fastest-levenshtein'
import { parse, TomlDate, TomlError } from 'smol-toml'
import { frontMatterKeys, ownKeys, plainHeadKeys } from '../../lexicon/front-matter-keys.ts'
import { type Head, placeKeys, toHeadData } from './head.ts'

/**
 * Read a head of TOML, as Hugo and Zola write it; `null` where the text has none.
 *
 *     +++
 *     title = "Coordination meeting"
 *     draft = true
 *     +++
 */
export function readTomlHead(text: string): Head | null {
  const found = /^\+\+\+[ \t]*\n((?:.*\n)*?)\+\+\+[ \t]*(?:\n|$)/.exec(text)
  if (!found) return null
  const [whole, toml = ''] = found
  try {
    const data = toHeadData(Object.entries(parse(toml)).map(([key, value]) => [key, withoutClock(value)]))
    return { data, places: placeKeys(whole, /^([\w-]+)\s*=/), problems: [], end: whole.length }
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1
    const reason = `this TOML cannot be read (${error instanceof TomlError ? firstLine(error.message) : 'unknown'}); write keys as key = "value"`
    const place = { line, column: 1, endLine: line, endColumn: (whole.split('\n')[line - 1] ?? '').length + 1 }
    return { data: {}, places: {}, problems: [{ place, reason }], end: whole.length }
  }
}

/** A day of TOML is a day, not the midnight of one. */
function withoutClock(value: unknown): unknown {
  return value instanceof TomlDate ? value.toISOString() : value
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
}

/** Read a head of JSON: an object that begins the text and has a key that generators know; else `null`, and it is text. */
export function readJsonHead(text: string): Head | null {
  const whole = /^\{[ \t]*\n(?:.*\n)*?\}[ \t]*(?:\n|$)/.exec(text)?.[0]
  if (whole === undefined) return null
  try {
    const data: unknown = JSON.parse(whole)
    if (
      typeof data !== 'object' ||
      data === null ||
      !Object.keys(data).some((key) => frontMatterKeys.has(key.toLowerCase()))
    )
      return null
    return {
      data: toHeadData(Object.entries(data)),
      places: placeKeys(whole, /^\s*"([\w-]+)"\s*:/),
      problems: [],
      end: whole.length,
    }
  } catch {
    return null
  }
}

/**
 * Read a head without lines around it, as Pelican, Nikola and MultiMarkdown write it: from the first line of the text to a blank one, with a
 * title and no key that is not theirs; else `null`, for minutes often begin with lines such as `Date: …` and `Present: …`.
 *
 *     Title: Coordination meeting
 *     Status: draft
 */
export function readPlainHead(text: string): Head | null {
  const whole = /^(?:[A-Za-z]\w*[ \t]*:.*\n|[ \t]+\S.*\n)+(?=[ \t]*\n|$)/.exec(text)?.[0]
  if (whole === undefined) return null
  const entries: [string, string][] = []
  for (const line of whole.trimEnd().split('\n')) {
    const [, key = '', value = ''] = /^([A-Za-z]\w*)[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
    const last = entries.at(-1)
    if (key !== '') entries.push([key.toLowerCase(), value.trim()])
    else if (last) last[1] += ` ${line.trim()}`
  }
  const keys = entries.map(([key]) => key)
  if (
    !keys.includes('title') ||
    new Set(keys).size !== keys.length ||
    keys.length < 2 ||
    !keys.every((key) => plainHeadKeys.has(key))
  )
    return null
  const places = Object.fromEntries(
    Object.entries(placeKeys(whole, /^([A-Za-z]\w*)[ \t]*:/)).map(([key, place]) => [key.toLowerCase(), place]),
  )
  return { data: toHeadData(entries), places, problems: [], end: whole.length }
}

/** Whether a key is one that a generator reads, or one of the site's own with a slip in it: `statuss`. */
export function isKnownKey(key: string): boolean {
  const small = key.toLowerCase()
  return frontMatterKeys.has(small) || ownKeys.some((own) => distance(own, small) <= (own.length >= 6 ? 2 : 1))
}
