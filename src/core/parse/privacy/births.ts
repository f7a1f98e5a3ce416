import { birthLabels, bornAtWords, bornWords } from '../../lexicon/births.ts'
import { anyOf, type Detector, wordStart } from './detector.ts'

const year = '(?:19|20)\\d{2}'
const ofMonth = "(?:\\.|st|nd|rd|th|er|º|ª|°|-?го)?,?\\s{1,2}(?:of\\s|de\\s|d['’]|den\\s)?"
/** `17-05-1975`, `1987/3/14`, `14.03.87`, `6 avril 1984`, `14 de marzo de 1987`, `March 14, 1987`, `1987年3月14日`. */
const day = [
  `[0-3]?\\d\\s?[./-]\\s?[01]?\\d\\s?[./-]\\s?(?:${year}|\\d{2})`,
  `[01]?\\d[./-][0-3]?\\d[./-](?:${year}|\\d{2})`,
  `${year}[./-][01]?\\d[./-][0-3]?\\d`,
  `[0-3]?\\d${ofMonth}\\p{L}{3,12}\\.?,?\\s(?:de[l]?\\s)?${year}`,
  `[0-3]?\\d[-/ ]\\p{L}{3,9}\\.?[-/ ](?:${year}|\\d{2})`,
  `\\p{L}{3,12}\\.?\\s[0-3]?\\d(?:st|nd|rd|th|\\.)?,?\\s${year}`,
  `${year}年\\s?\\d{1,2}月\\s?\\d{1,2}日`,
].join('|')
const ended = '(?![\\p{L}\\p{N}]|[./-]\\d)'
const place =
  "\\s(?:in|à|a|en|ad|em|i|te|w|v|в)\\s\\p{Lu}[\\p{L}'-]{1,20}(?:\\s\\p{Lu}[\\p{L}'-]{1,20})?,?(?:\\s(?:on|am|le|el|il|op|den|em))?"

/** Behind its label: `DOB: 1979-11-02`, `Geburtsdatum 23.08.1991`. */
const labelled: Detector = {
  kind: 'date of birth',
  sign: /birth|d\. ?o|dob|gebu|geb|naiss|ddn|naci|nac|nasc|geboo|föd|fød|synt|urodz|data ur|naroz|nar|szül|рожд|出生|生年|生日/i,
  expression: new RegExp(
    `${wordStart}${anyOf(birthLabels)}(?!\\p{L})\\.?(?:\\s?\\([^()\\n]{1,25}\\)|\\s(?:of|von|de|di|van)(?:\\s[\\p{L}'-]{1,16}){1,3}?(?=\\s?:))?[\\s*_]{0,3}(?:[:=]|is|was|ist|est|es|è|é|は|为|是)?[\\s*_:("'\`-]{0,5}(?:am\\s|le\\s|el\\s|il\\s|on\\s)?(${day})${ended}`,
    'giu',
  ),
  accept: (found) => (isOfLiving(found) ? found : null),
}

/** What is said of somebody: `Sasha Petrov, born 14/03/1987`, `née le 6 avril 1984`. */
const born: Detector = {
  kind: 'date of birth',
  sign: /born|geb|né|nacid|nació|nat[oa]|nasc|föd|født|f\. |synt|urodz|ur\.|naroz|nar\.|szül|роди|г\.р|д\.р|生于/i,
  expression: new RegExp(
    `((?<![\\p{L}\\p{N}])(?:${anyOf(bornWords)}(?!\\p{L})[.:]?(?:${place})?|${anyOf(bornAtWords)}${place})\\s{0,2}(?:on\\s|am\\s|den\\s|the\\s|le\\s)?)(${day})${ended}|(?<![\\p{L}\\p{N}.,-])([0-3]?\\d\\.[01]?\\d\\.${year})(?=\\s?г\\.?\\s?р)`,
    'giu',
  ),
  accept: (found, { before }) => (isOfSomebody(before) && isOfLiving(found) ? found : null),
}

const ofEnglish = /(?<!\p{L})born(?:\s[^,.;:\n]{0,40})?\s$/iu
/** `she was`, `Mia Berg, `, `(`: a pronoun, a whole name, or the beginning of a line or bracket. */
const ofPerson =
  /(?:(?:^|\n|[;(|]\s?|:\s)|(?<!\p{L})(?:[Hh]e|[Ss]he|who|I|[Tt]hey)\s(?:was\s|were\s|is\s)?|(?<!\p{L})(?!The\s)\p{Lu}\p{Ll}[\p{L}'’.-]*\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’.-]+(?:\s\([^()\n]{1,30}\))?,?\s(?:was\s|is\s)?)$/u

/** Behind another detail that only people have: `passport X4418820, born 14 March 1987`. */
const besideDetail =
  /(?<!\p{L})(?:passport|visa|nationality|citizen(?:ship)?|national id|id card|employee|student|ssn|tax id|resident|phone|mobile)(?!\p{L})[^\n;.]{0,50},\s$/iu

/** Projects are born in English too, people behind their name or another detail of theirs, a pronoun or a mark alone. */
function isOfSomebody(before: string): boolean {
  const match = ofEnglish.exec(before)
  if (match === null) return true
  const front = before.slice(0, match.index)
  return ofPerson.test(front) || besideDetail.test(front)
}

/** Whether a day lies in the life of people of today; the dead of centuries are of history. */
function isOfLiving(found: string): boolean {
  const written = /(?:19|20)\d\d/.exec(found)?.[0]
  return written === undefined || (Number(written) >= 1920 && Number(written) <= 2012)
}

/** By a letter or star in brackets or behind a name: `Mia (b. 14 March 1987)`, `Mia Berg, * 14.03.1987`. */
const bySign: Detector = {
  kind: 'date of birth',
  sign: /\bb\.|\*/,
  expression: new RegExp(`(?<=\\p{L}\\s?[(,]\\s?)(?:b\\.|\\*)\\s?(${day})${ended}`, 'giu'),
  accept: (found) => (/(?:19|20)\d\d/.test(found) && isOfLiving(found) ? found : null),
}

export const births: readonly Detector[] = [labelled, born, bySign]
