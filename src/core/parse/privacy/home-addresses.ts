import {
  dwellingWords,
  homeLabels,
  homeNouns,
  homesOf,
  livingWords,
  memberLabels,
  perhapsHomeLabels,
  residentWords,
  streetEndings,
  streetLeads,
  streetNouns,
} from '../../lexicon/homes.ts'
import { anyOf, type Detector, wordStart } from './detector.ts'

/** What may follow, of which `accept` takes as much as is an address. */
const rest = '([^\\n;|]{5,160})'
const numbered = '\\d{1,5}\\s?(?:[a-z]|bis|ter)?(?![\\p{L}\\p{N}])'
const noun = `${anyOf(streetNouns)}(?!\\p{L})\\.?`
const lead = `${anyOf(streetLeads)}(?!\\p{L})\\.?`
const named = `[\\p{L}\\p{M}'’.-]{1,25}`

/** A street with the number of a house, on either side: `12 Elm Road`, `12, rue des Glycines`, `Lindenweg 17`, `Calle del Olmo, 23`. */
const street = new RegExp(
  [
    `^${numbered},?\\s(?:(?:${named}\\s){1,4}${noun}|${lead}\\s${named})`,
    `^(?:${named}\\s){1,4}${noun}\\s${numbered}`,
    `^${lead}\\s(?:${named}\\s){0,5}?${named},?\\s(?:n[º°.]\\s?|nr\\.?\\s|д\\.\\s?|no\\.?\\s)?${numbered}`,
    `^(?:${named}\\s){0,2}\\p{L}{2,25}[\\s-]?(?:${streetEndings.join('|')})\\.?,?\\s(?:nr\\.?\\s)?${numbered}`,
  ].join('|'),
  'iu',
)

/** The same without any word for a street: `Am Mühlbach 4, 99999 Beispielhausen`. */
const loose = new RegExp(
  `^${numbered},?\\s(?:\\p{Lu}|d[eu]s?\\s)${named}|^\\p{Lu}${named}(?:\\s${named}){0,4},?\\s(?:n[º°.]\\s?|nr\\.?\\s)?${numbered}(?=\\s*(?:$|[,.;)/]))`,
  'u',
)

/** Scripts without blanks: a number with the sign of a house, street or quarter. */
const ofEast = /^[^\s,，。]{2,30}[\d０-９]+(?:号|號|番|丁目|-\d)[^\s,，。]{0,20}/u

const labelsAddress = `${wordStart}${anyOf(homeLabels)}(?!\\p{L}|\\s(?:addr|postal|is\\shome|social|fiscal|legal|profes|permit|servi|page|office))\\.?(?:\\s?\\([^()\\n]{1,25}\\)|(?:\\s[\\p{L}.'-]{1,16}){1,4}?(?=\\s?:))?`
const leads =
  '[\\s*_]{0,3}(?:[:=,(–-]|is|at|ist|est|es|è|é|är|er|は|为|是)?[\\s*_:("\'`]{0,4}(?:at\\s|in\\s|au\\s|à\\s|en\\s|in\\s|a\\s|na\\s|på\\s)?'

/** Behind its label: `home address: 12 Elm Road, Springfield`, `Privatanschrift: Lindenweg 17, 12345 Musterstadt`. */
const labelled: Detector = {
  kind: 'home address',
  sign: /home|addr|private|resid|my |her |his |privat|wohn|heimat|melde|adresse|haus|domicil|mon |chez|casa|direcci|indiriz|morada|endere|huis|thuis|hem|bostad|hjem|bop|bosted|koti|adres|miejsce|bydl|lakc|cím|адрес|место|住|自宅/i,
  expression: new RegExp(`${labelsAddress}${leads}${rest}`, 'giu'),
  accept: (found) => toAddress(found, [street, loose, ofEast]),
}

/** Of whom it is said that they live there, in words of the law: `wohnhaft Am Mühlbach 4`. */
const resident: Detector = {
  kind: 'home address',
  sign: /resid|domicil|wohnhaft|gemeldet|demeur|woonacht|bosatt|bopæl|zam|bytem|прожив/i,
  expression: new RegExp(
    `${wordStart}${anyOf(residentWords)}(?!\\p{L})[.:]?\\s{1,2}(?:in\\s|in der\\s|au\\s|à\\s|en\\s|na\\s|op\\s|aan\\s)?${rest}`,
    'giu',
  ),
  // Processes reside in memory; nobody but people is `wohnhaft`.
  accept: (found, { before }) => toAddress(found, /resid/i.test(before.slice(-20)) ? [street] : [street, loose]),
}

/** In prose only where a street follows: `lives at 12 Elm Road`, not `lives at 10.0.0.1`. */
const living: Detector = {
  kind: 'home address',
  sign: /liv|wohn|habit|vit|loge|viv|abit|mor[ao]|woont|bor |mieszk|bydl|жив|home/i,
  expression: new RegExp(`${wordStart}${anyOf(livingWords)}(?!\\p{L})\\s{1,2}${rest}`, 'giu'),
  accept: (found) => toAddress(found, [street]),
}

/** At somebody's: `at Ann's house, 38 Quarry Lane, from 6 pm`. */
const atHome: Detector = {
  kind: 'home address',
  sign: /['’]s? (?:house|home|place|flat|apart|private)/i,
  expression: new RegExp(`(?<=\\p{L}['’]s?\\s)${anyOf(homeNouns)}\\s?(?:,|\\(|:|at|is)\\s?${rest}`, 'giu'),
  accept: (found) => toAddress(found, [street]),
}

const partsOfAddress = new RegExp(
  `^(?:\\s?(?:\\d|\\p{Lu}|[A-Z]-\\d)|\\s(?:${anyOf([...dwellingWords, ...streetLeads])}(?!\\p{L})))`,
  'u',
)
const endsAddress =
  /\s(?:tel|phone|mobile|fax|e-?mail|handy|tél|móvil|cell|and|und|from|until|for|by|with|who|which|is|was|will|please|on)(?!\p{L})|[:(@]|\.\s|\.$|\s[-–]\s/iu

/** As much of a text as is an address: its street, and the parts behind commas that go on with it. */
function toAddress(found: string, forms: readonly RegExp[]): string | null {
  const [first = '', ...parts] = found.split(/(?=,)/)
  const beginning = parts.length > 0 && /^\s?(?:\d|(?:n[º°.]\s?)?\d|\p{Ll})/u.test(parts[0]?.slice(1) ?? '') ? 2 : 1
  const own = [first, ...parts].slice(0, beginning).join('')
  if (!forms.some((form) => form.test(own))) return null
  let address = cutAtEnd(first)
  if (address.length < first.length) return address
  for (const part of parts) {
    const isFirst = address === first && beginning === 2
    if (!isFirst && !partsOfAddress.test(part.slice(1))) break
    const kept = cutAtEnd(part)
    if (part.split(/\s/).length > 8) break
    address += kept
    if (kept.length < part.length) break
  }
  return address.replace(/[\s,."'*_)-]+$/u, '')
}

/** A part without what the sentence goes on with; an abbreviation for a street ends none. */
function cutAtEnd(part: string): string {
  const abbreviated = part.replace(
    /(?<=\b(?:str|st|rd|av|bd|dr|ave|blvd|ln|ul|no|nr|apt|n|c|via|pl|os|appt|bât))\./giu,
    '·',
  )
  const end = abbreviated.search(endsAddress)
  return end === -1 ? part : part.slice(0, end)
}

/** Behind a word of home and a mark: `Home: 27 Birch Avenue`; behind whose home it is: `a casa di Lia, via Verdi 3`. */
const marked: Detector = {
  kind: 'home address',
  sign: /home|priv|partic|perso|casa|chez|thuis|hemma|hjemme|dom|дом|daheim|mine|hause/i,
  expression: new RegExp(
    `${wordStart}(?:${anyOf(perhapsHomeLabels)}\\s?[:=]\\s{0,2}|home\\s-\\s|${anyOf(homesOf)}(?!\\p{L})(?:\\s[\\p{L}.-]{2,20}){0,2}\\s?[,:(]\\s?|(?:at home|zu hause|thuis|daheim|chez (?:lui|elle|eux)|en su casa|a casa sua|hemma|hjemme)\\s?[,:(]\\s?)${rest}`,
    'giu',
  ),
  accept: (found) => toAddress(found, [street]),
}

/** With a town before the street: `wohnhaft in Nordstadt, Kirchgasse 9`, `residente a Nordia in via Verdi 3`. */
const inTown: Detector = {
  kind: 'home address',
  sign: /resid|wohnhaft|abita|domicil|vive en|zamiesz|woonachtig/i,
  expression: new RegExp(
    `${wordStart}(?:residente|resident|residing|wohnhaft|abita|domicilié|domiciliée|domiciliat[oa]|domiciliad[oa]|zamieszkał[ya]|woonachtig)\\s(?:in|a|ad|à|en|w|te)\\s\\p{L}[\\p{L}-]{1,25}(?:,\\s|\\s(?:in|en|au)\\s)${rest}`,
    'giu',
  ),
  accept: (found) => toAddress(found, [street]),
}

/** Who joined, and where to write to: `New member: Mia Berg, 12 Elm Road, Springfield`. */
const ofMember: Detector = {
  kind: 'home address',
  sign: /member|mitglied|membre|adhérent|soci[oa]|medlem|członek|členov/i,
  expression: new RegExp(
    `${wordStart}${anyOf(memberLabels)}\\s?:\\s(?:\\p{L}[\\p{L}.'’-]{0,20}\\s){1,3}?\\p{L}[\\p{L}'’-]{1,20},\\s${rest}`,
    'giu',
  ),
  accept: (found) => toAddress(found, [street]),
}

export const homeAddresses: readonly Detector[] = [labelled, inTown, resident, living, atHome, marked, ofMember]
