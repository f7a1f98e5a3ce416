/** A number as a text states it. */
export interface Quantity {
  /** In the unit as written; `2.8M` is 2,800,000. Of a range the lower end. */
  value: number
  /** Upper end of a range such as `200TB to 400TB`, else `null`. */
  to: number | null
  /** `%`, `TB/day`, `fb-1`; `null` where only the words around the number say what it counts. */
  unit: string | null
  /** As written, without words of estimation: `12-13K`. */
  text: string
  /** Size of the last figure written, in the unit: 100,000 for `2.8M`. Two numbers closer than that may be one. */
  step: number
  /** Offsets of the text. */
  start: number
  end: number
}

const number = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
const rate = '(?:/(?:day|week|month|year|hour|hr|h|min|sec|s)\\b| per (?:day|week|month|year|hour|minute|second)\\b)'
const known = '(?:%|percent\\b|[afpn]b-1\\b|[kMGTP]i?B\\b|[MG]b/s|T\\b|[kMG]hours?\\b)'
const unit = `(?: ?${known}${rate}?| ?[A-Za-z]+${rate})`
const one = `(${number})([kKM](?![A-Za-z]))?(${unit})?`
const pattern = `${one}(?: ?(?:[-–~]|to) ?${one})?`
// No part of a version, date, time, identifier or address.
const before = '(?<![\\p{L}\\p{N}_#@=/:]|[-.,]|\\d )'
const behind =
  '(?![\\p{L}\\p{N}_@]|[-/:.,]\\p{N}|[-/]\\p{L}|(?:st|nd|rd|th)\\b| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b| ?[ap]m\\b| o.clock)'
const anywhere = new RegExp(before + pattern + behind, 'giu')
const months = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $/i

/**
 * Find every quantity of a text: `149`, `12-13K`, `about 363 TB/day`, `1,029,687.13`, `85%`.
 * A number of a version, a date, a time or an identifier is none.
 */
export function findQuantities(text: string): Quantity[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(anywhere)].flatMap((match) => {
    const quantity = toQuantity(match)
    return months.test(text.slice(Math.max(0, quantity.start - 12), quantity.start)) || isYear(quantity)
      ? []
      : [quantity]
  })
}

/** Whether a quantity says of itself that it was measured: it has a unit, or is written as thousands or millions. */
export function isMeasured({ unit, text }: Quantity): boolean {
  return unit !== null || /\d[kKM]\b/.test(text)
}

function toQuantity(match: RegExpMatchArray): Quantity {
  const [text, low = '', lowScale, lowUnit, high, highScale, highUnit] = match
  const scale = scaleOf(lowScale ?? highScale)
  const value = times(toNumber(low), scale)
  const start = match.index ?? 0
  const upper = high === undefined ? null : times(toNumber(high), scaleOf(highScale ?? lowScale))
  return {
    value,
    to: upper,
    unit: (highUnit ?? lowUnit)?.trim() ?? null,
    text,
    step: stepOf(low) * scale,
    start,
    end: start + text.length,
  }
}

function toNumber(written: string): number {
  return Number(written.replaceAll(',', ''))
}

/** Multiply without the noise of binary fractions: 1.1 times a million is 1,100,000. */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12))
}

function scaleOf(letter: string | undefined): number {
  return letter === undefined ? 1 : letter.toLowerCase() === 'k' ? 1_000 : 1_000_000
}

function stepOf(written: string): number {
  return 10 ** -(written.split('.')[1]?.length ?? 0)
}

/** Four figures that are a year far more often than a count. */
function isYear({ text, unit }: Quantity): boolean {
  return unit === null && /^(?:19|20)\d{2}$/.test(text)
}

/** What stands in parentheses behind a value and says how it changed: `(–6)`, `(+0)`, `(+-0)`; `null` for anything else. */
export function parseChange(text: string): number | null {
  const match = /^\s*\(?\s*([+\-–—−±]|\+\/?-)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*\)?\s*$/.exec(text)
  if (!match) return null
  const size = toNumber(match[2] ?? '')
  if (match[1] === undefined) return size
  return /^[-–—−]$/.test(match[1]) ? 0 - size : size
}
