import { privacyWords } from '../../lexicon/privacy.ts'
import { isCommonWord } from '../../lexicon/common-words.ts'
import { isChosen, isMixed, isPlainlyChosen, isSecret } from './chosen.ts'
import { changedPasswords } from './changed-passwords.ts'
import { heads } from './told-labels.ts'
import { saying } from './told-values.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'

/** Words of which others are made: `Sitzungskennwort`. */
const compound = '\\p{L}{1,30}(?:passwort|kennwort|passwörter|wachtwoord|lösenord)'
const label = `(?:${anyOf([...privacyWords('password'), 'passcode', 'pass code', 'kenncode', 'lösenkod'])}|${compound})`
const is = anyOf(privacyWords('is'))
const value = '[^\\s,;)<>"\'`&]{2,100}'
const stands = '\\s?(?::|=>|=|→|->|\\|)|\\s-\\s'
const quote = '["\'`]'
const sign =
  /pass|pw|psw|psk|key|wort|wört|losung|mot|mdp|contrase|clave|parola|chiave|clé|kenncode|schlüssel|senha|palavra|woord|adgang|kodeord|lösenord|hasł|hesl|salas|jelsz|ifre|p\/w|парол|パス|密|口令/i

/** `password: x`, `"password": "x"`, `Password (if asked): x`. */
const labelled: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(
    `(?<!\\p{L}|etc/|(?:palabras?|parole|mots) )${label}${wordEnd}(?!_[\\p{L}\\d])${quote}?[\\s*_]{0,4}(?:\\([^()\\n]{1,30}\\)[\\s*_]{0,4})?(?:${stands}|${is}${wordEnd}\\s?[:=])[\\s*_:]{0,6}${quote}?(${value})`,
    'giu',
  ),
  accept: (found, { after }) => {
    if (!isSecret(found) || /^\d{1,3}$/.test(found)) return null
    // "passwords: Jon will rotate them" goes on as prose, a password does not.
    return /^\p{L}+$/u.test(found) && /^\s\p{L}/u.test(after) ? null : found
  },
}

const aside = '(?:\\([^()\\n]{1,30}\\)[\\s*_]{1,4})?'

/** `the password is x`, `Password changed to x`, `password x`, `password "x"`: only what looks chosen. */
const said: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(
    `(?<!\\p{L})${label}${wordEnd}(?!_[\\p{L}\\d])[\\s*_]{1,4}${aside}(?:(${is}|to|auf|à|en|in)[\\s:*_]{1,4})?${quote}?(${value})`,
    'giu',
  ),
  accept: (found, { before, after }) => {
    if (isQuoted(before, after)) return isSecret(found) ? found : null
    // "the password to node12" says whose it is, "we changed the password to" what it is.
    const isWhose = leadsTo.test(before) && !isSaid.test(before) && !changes.test(before)
    if (isChosen(found) && (isPlainlyChosen(found) || !isWhose)) return found
    // "The password is Kingfisher." names it; a sentence that goes on says something of it.
    const isNamed = isSaid.test(before) && /^\p{Lu}\p{Ll}{4,}(?:-\p{L}{3,}){0,3}$/u.test(withoutEnd(found))
    if (isNamed && /^(?:[,.;!)]|\s*$)/.test(found.slice(withoutEnd(found).length) + after))
      return isCommonWord(withoutEnd(found).toLowerCase()) || !isSecret(found) ? null : withoutEnd(found)
    // "room 955 5504 1771, pw otter": a word behind the number that it goes with.
    const goesWith = new RegExp(`(?:\\d[)\\]]?(?: redacted\\])?[,;]|\\d{6,}) {0,2}${label} $`, 'iu').test(before)
    return goesWith &&
      !heads.has(withoutEnd(found).toLowerCase()) &&
      /^\p{L}{3,}$/u.test(withoutEnd(found)) &&
      /^\s*(?:$|[,.;)])/.test(after) &&
      isSecret(found)
      ? withoutEnd(found)
      : null
  },
}
/** "as the new password, from today" names one, "as the password manager" something else. */
const endsInLabel = new RegExp(`${label}${wordEnd}(?!\\s\\p{L}{4,})`, 'iu')

function isQuoted(front: string, after: string): boolean {
  return /["'`]$/.test(front) && /^["'`]/.test(after)
}

const leadsTo = /\s(?:to|auf|à|en|in)\s$/i
const changes = /\b(?:chang|set|reset|updat|switch|rotat|geänder|gesetzt|changé|cambi)\p{L}{0,6}\b[^.\n]{0,50}$/iu
const isSaid = new RegExp(`\\s${is}[\\s:*_]{1,4}$`, 'iu')

function withoutEnd(found: string): string {
  return found.replace(/[.!?:]+$/, '')
}

/** With words between: `I set the root pw on the nodes to x`, `Das Passwort hab ich auf x gesetzt`: only what is no word at all. */
const saidFar: Detector = {
  kind: 'password',
  sign: /pass|pw|wort|contrase|clave|parola|mot/i,
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${label}|pw)${wordEnd}(?:\\s[\\p{L}'-]{1,20}){0,5}?\\s(?:${is}|to|auf|à|a|en|in)${wordEnd}\\s${quote}?(${value})`,
    'giu',
  ),
  accept: (found) => (isPlainlyChosen(found) ? found : null),
}

/** In front of what it is: `We use x as the new root password`, `"x" is the guest password`. */
const before: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(
    `(?<![^\\s"'\`(])["'\`]?([^\\s,;)<>"'\`&]{4,100})["'\`]?\\s(?:as|is|was|als|ist|comme|est|como|es|come|è)(?:\\s[\\p{L}-]{1,20}){0,4}?\\s(?=${label}${wordEnd})`,
    'giu',
  ),
  accept: (found, { before: front, after }) =>
    isPlainlyChosen(found) || (isChosen(found) && (isQuoted(front, after) || endsInLabel.test(after))) ? found : null,
}

/** `Numeric password for phone: x`, `Password di accesso: x`, `the password for the wiki is x`. */
const saidOf: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(
    `${wordStart}${label}\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}'-]{1,20}){1,3}?(?:\\s?[:=]|\\s-(?=\\s)|\\s${is}(?=\\s))\\s?${quote}?(${value})`,
    'giu',
  ),
  accept: (found) => (isChosen(found) || /^\d{4,12}$/.test(found) ? found : null),
}

/** Words that are a label and nothing else, so that a word behind them is what they announce. */
const plainLabels =
  '(?:p/w|pwd|psk|mdp|heslo|hasło|lösenord|passord|adgangskode|kodeord|wachtwoord|salasana|jelszó|şifre|senha|пароль|kennwort|passwort|passcode|kenncode|codewort|losungswort|pw)'

/** A word alone behind such a label: `p/w Otter`, and in small letters where a mark sets both apart: `guest, heslo otter`. */
const word: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])${plainLabels}\\s["'\`]?(\\p{L}[\\p{L}-]{4,30}|\\p{L}\\p{Ll}{2,15}\\.\\p{L}{2,15})(?=["'\`]?\\s*(?:$|\\n|[,;)(|]|\\.(?!\\p{L})))`,
    'giu',
  ),
  accept: (found, { before }) => {
    const isSetApart = /[,;(/|]\s{0,2}[\p{L}/]+\s["'`]?$/u.test(before)
    // A capital and a dot inside: `pw Sop.rano`.
    if (/^\p{Lu}\p{Ll}+\.\p{L}+$/u.test(found)) return files.test(found) ? null : found
    const isName =
      /^\p{Lu}\p{Ll}+(?:-\p{L}+)*$/u.test(found) || (isSetApart && /^\p{Ll}/u.test(found) && !saying.test(found))
    return isName && !isCommonWord(found.toLowerCase()) && !heads.has(found.toLowerCase()) && isSecret(found)
      ? found
      : null
  },
}

/** Endings of files, which have capitals too. */
const files =
  /\.(?:te?xt|pdf|docx?|xlsx?|html?|json|ya?ml|md|conf|java|py|js|ts|zip|com|org|net|de|fr|ch|uk|eu|it|es)$/i

const login =
  'user(?:[ -]?name)?|log-?in|account|credentials|wi-?fi|wlan|zugang|zugangsdaten|benutzer|identifiants?|credenciales|credenziali|usuario|utente|accès|acceso|accesso|acesso|dane logowania|inlog|inloggning|innlogging|přihlášení|доступ'

/** What lets in may be a door as well: `Accès : bâtiment / porte4`. */
const ofPlace = /(?:accès|acceso|accesso|acesso)\s?[:=][^:=]*$/iu

/** A name and a password apart by a stroke: `login / password: mia / x`, `Wifi: guest / x`. */
const pair: Detector = {
  kind: 'password',
  sign: /(?:log-?in|user|account|credentials|wi-?fi|wlan|zugang|benutzer|identifiant|credenci|credenzi|usuario|utente|accès|acces|dane log|inlog|innlog|přihl|доступ)[^\n]{0,80}[/:]/i,
  expression: new RegExp(
    `${wordStart}(?:(?:${login})\\s?(?:/|and|und|&)\\s?(?:${label}|pw|pass)|(?:${login}))\\s?(?:[:=]|is(?=\\s)|are(?=\\s))\\s?[^\\s/:]{1,60}(?:\\s?/\\s?|:)(${value})`,
    'giu',
  ),
  accept: (found, { before }) =>
    (isChosen(found) && /[\d\p{P}\p{S}]/u.test(found) && !(ofPlace.test(before) && /^\p{L}+\d$/u.test(found))) ||
    (new RegExp(`(?:${label}|pw|pass)\\s?[:=]`, 'iu').test(before.slice(-90)) && isSecret(found))
      ? found
      : null,
}

/** `pass: x` and `pw: x`, which are often no password: tests pass, reviews do. */
const short: Detector = {
  kind: 'password',
  sign: /pass|pw/i,
  expression: new RegExp(
    `(?:(?<![\\p{L}\\p{N}-])pass|(?<![\\p{L}\\p{N}])pw)(?:["']?\\s?[:=]|\\s)\\s?${quote}?(${value})`,
    'giu',
  ),
  accept: (found, { before, after }) => {
    // Tests say PASS: of what passed.
    if (/PASS\s?:\s?$/.test(before) && !/\d/.test(found)) return null
    if (/[,;(]\s{0,2}pw\s$/i.test(before))
      return isMixed(found) || (/\d[)\]]?(?: redacted\])?[,;(]\s{0,2}pw\s$/i.test(before) && /^\d{4,12}$/.test(found))
        ? found
        : null
    if (/(?:^|\n)[\s*-]*pass\s?:\s?$/i.test(before) && /^\s*(?:$|\n)/.test(after) && /^\p{L}/u.test(found))
      return isSecret(found) ? found : null
    if (/\bpw\s?[:=]\s?["'`]?$/i.test(before)) return isSecret(found) ? found : null
    const isOfUser = new RegExp(`(?:${login})\\b[^\\n]{0,40}$`, 'iu').test(before)
    // "We pass `dryRun` to the job" hands something on.
    if (/pass\s["'`]?$/i.test(before) && !isOfUser)
      return /["'`]$/.test(before) && isPlainlyChosen(found) ? found : null
    return isChosen(found) ? found : null
  },
}

/** Before whatever else could be found in them. */
export const pairs: readonly Detector[] = [pair]

export const passwords: readonly Detector[] = [
  ...changedPasswords,
  labelled,
  word,
  saidOf,
  said,
  saidFar,
  before,
  short,
]
