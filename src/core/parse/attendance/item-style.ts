import { beginsSurname, isBody, isName, isRole, isSmallName } from './name-words.ts'
import { joinDegrees, surnameLast } from './split-names.ts'

/** What stands in an item before and behind its first separator. */
interface Parts {
  person: string
  rest: string[]
}

/**
 * Make a function that puts what follows a name in an item of its own into parentheses, and a surname that is written
 * first behind. What a comma separates is told from further names by all items of the list, and of those before it.
 *
 *     Mia Berg, Cosmetica        gives  Mia Berg (Cosmetica)
 *     Mia Berg | Acme | @mia     gives  Mia Berg (Acme) @mia
 *     Berg, Mia                  gives  Mia Berg
 */
export function toItemReader(
  items: readonly string[],
  isSpanish = false,
  earlier: readonly string[] = [],
): (item: string) => string {
  if (isSpanish && items.length > 1 && items.every((item) => turned(item) !== null))
    return (item) => turned(item) ?? item
  const all = [...earlier, ...items]
  const pairs = all.flatMap((item) => partsAtCommas(joinDegrees(item)) ?? [])
  const full = pairs.filter(({ person }) => isWhole(person))
  const isPairList =
    full.length > 1 && full.length * 2 > all.length && full.some(({ rest }) => rest.some(isSurelyNoName))
  return (written) => {
    const item = joinDegrees(written)
    const parted = partsAtSigns(item) ?? partsAtSemicolons(item)
    if (parted) return join(parted)
    const parts = partsAtCommas(item)
    if (!parts) return item
    if (isWhole(parts.person) && (isPairList || parts.rest.some(isSurelyNoName))) return join(parts)
    return (parts.rest.length === 1 && !isPairList && surnameLast(item)) || item
  }
}

/** `Castillejo Vela, Manuel` below a Spanish label, where all others are written so. */
function turned(item: string): string | null {
  const [, last = '', first = '', rest = ''] = /^([^,()]+),\s*([^,()]+?)\s*(\(.*\))?$/.exec(item.trim()) ?? []
  const isShort = last.split(' ').length < 5 && first.split(' ').length < 4
  return isShort && isName(last, false) && isName(first, false) && !isBody(first) && !isRole(first)
    ? `${first} ${last} ${rest}`.trim()
    : null
}

/** `|`, ` / ` and `—` separate a person from the rest, unless all parts are whole names. */
function partsAtSigns(item: string): Parts | null {
  const [person = '', ...rest] = splitOutside(item, signs)
  if (rest.length === 0 || !isPerson(person) || (rest.length > 1 && rest.every((part) => isWhole(part)))) return null
  return { person, rest }
}

/** `Berg, Mia; Cosmetica`: behind a surname that is written first, or before what is nobody, a semicolon ends the person. */
function partsAtSemicolons(item: string): Parts | null {
  const [first = '', ...rest] = splitOutside(item, semicolon).map((piece) => piece.trim())
  if (rest.length === 0 || rest.length > 2) return null
  const person = surnameLast(first)
  if (person !== null) return { person, rest: rest.filter((part) => part !== '') }
  return isWhole(first) && rest.every(isSurelyNoName) ? { person: first, rest } : null
}

function partsAtCommas(item: string): Parts | null {
  const [person = '', ...rest] = splitOutside(item, comma).map((piece) => piece.trim())
  return rest.length > 0 && rest.length < 4 && isPerson(person) ? { person, rest } : null
}

/** No entry of one person is longer; looking for what stands in no parentheses takes the square of the length. */
const longestEntry = 1000

const outside = '(?![^()]*\\))(?![^[\\]]*\\])'
const comma = new RegExp(`,\\s*${outside}`)
const semicolon = new RegExp(`;\\s*${outside}`)
const signs = new RegExp(`(?:\\s*\\|\\s*|\\s+/\\s+|\\s*—\\s*)${outside}`)

/** Split at a sign where it stands in no parentheses: at the stroke of `Mia Berg / IT`, not of `Mia Berg (CERN / IT)`. */
function splitOutside(item: string, sign: RegExp): string[] {
  return item.length > longestEntry ? [item] : item.split(sign)
}

function join({ person, rest }: Parts): string {
  const behind = rest
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [words = '', aside = ''] = part.split(/(?=[([])/)
      return /^@/.test(part) ? part : `(${words.trim()}) ${aside}`.trim()
    })
  return [person, ...behind].join(' ')
}

function isPerson(text: string): boolean {
  const bare = withoutAsides(text)
  return isName(bare, true) || isSmallName(bare) || /^@[\w-]+$/.test(bare)
}

/** Whether words are a name of two words or more. */
function isWhole(text: string): boolean {
  const bare = withoutAsides(text)
  const isSurname = beginsSurname(bare.split(' ')[0] ?? '')
  return bare.includes(' ') && !isSurname && (isName(bare, false) || isSmallName(bare)) && !isBody(bare)
}

/** `Mia Berg, el Capitan`: what somebody is called beside their name. */
const byname = /^(?:the|el|la|le|der|die) \p{Lu}\S*$/u

/** Whether what follows a whole name in its item is nobody else: a single word, a body, a role, a handle. */
function isSurelyNoName(text: string): boolean {
  const bare = withoutAsides(text)
  return !bare.includes(' ') || isBody(bare) || isRole(bare) || !isName(bare, false) || byname.test(bare)
}

function withoutAsides(text: string): string {
  return text
    .replace(/[([][^()[\]]*[)\]]|(?<![\w.])@[\w-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
