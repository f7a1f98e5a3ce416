import { isDateAlone } from '../dates/date-alone.ts'
import { type AttendanceLabel, parseLabel, present } from './labels.ts'

/** A line split at its label. */
export interface LabelledLine {
  label: AttendanceLabel
  rest: string
}

/** `Apologies for absence were received from Mia Berg`, `Regrets from Jon`, `Apologies Mia Berg` */
const spokenForms = [
  /^\s*[*-]?\s*(?:apologies|regrets) (?:(?:for absence )?(?:(?:were|was|had been|have been) )?(?:received|given|accepted|noted|sent) )?(?:for|from)\s+(?!absence\b)(?!.*:)(?<names>.+)$/i,
  /^\s*[*-]?\s*(?:Apologies|Regrets)\s+(?!.*:)(?<names>\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+(?:,.*)?)$/u,
]

function readSpoken(line: string): LabelledLine | null {
  const names = spokenForms.flatMap((form) => form.exec(line)?.groups?.names ?? [])[0]
  return names === undefined ? null : { label: { ...present, presence: 'apologies' }, rest: names }
}

/** Split `Present: Ann, Bob` at its colon where the words before it are a label. */
export function splitLabel(line: string): LabelledLine | null {
  const spoken = readSpoken(line)
  if (spoken) return spoken
  const dash = /^([\p{L}/ ]{5,30}?)\s+(?:[-–—]|--)\s+(?=\p{Lu})/u.exec(line)
  const dashed = dash ? parseLabel(dash[1] ?? '') : null
  if (dash && dashed?.isList) return { label: dashed, rest: line.slice(dash[0].length) }
  const bot = /^\s*(present|regrets)\+\s+(?=\S)/i.exec(line)
  const called = bot ? parseLabel(bot[1] ?? '') : null
  if (bot && called) return { label: called, rest: line.slice(bot[0].length) }
  const colon = colonOf(line)
  if (colon < 1) return null
  const label = parseLabel(line.slice(0, colon))
  const rest = line.slice(colon + 1).replace(/^[\s*_:]+/, '')
  // `Meeting minutes: Mia - 4th May; Jon - 5th May` says who is to write them when.
  const isDay = label?.role === 'scribe' && (/\s[-–—]\s+\d/.test(rest) || isDateAlone(rest))
  return label && !isDay ? (readSpoken(rest) ?? { label, rest }) : null
}

/** Where the colon of a label stands: not in its parentheses, which may be long, and never far behind them. */
function colonOf(line: string): number {
  if (!line.includes(':')) return -1
  const outside = line.slice(0, 300).replace(/[([][^()[\]]*[)\]]/g, (aside) => ' '.repeat(aside.length))
  const colon = outside.indexOf(':')
  return outside.slice(0, colon).replace(/\s+/g, ' ').length > 60 ? -1 : colon
}
