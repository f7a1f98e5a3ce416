import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'

/** Words of which others are made: `Sitzungskennwort`. */
const compound = '\\p{L}{1,30}(?:passwort|kennwort|passwörter|wachtwoord|lösenord)'
const label = `(?:${anyOf([...privacyWords('password'), 'passcode', 'pass code'])}|${compound})`
const is = anyOf(privacyWords('is'))
const value = '[^\\s,;)<>"\'`&]{2,100}'
const stands = '\\s?(?::|=>|=|→|->)|\\s-\\s'
const quote = '["\'`]'
const sign =
  /pass|pw|key|wort|losung|mot|mdp|contrase|clave|parola|chiave|clé|schlüssel|senha|palavra|woord|adgang|kodeord|lösenord|hasł|парол|パス|密|口令/i

/** `password: x`, `"password": "x"`, `Password (if asked): x`. */
const labelled: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(
    `(?<!\\p{L}|etc/)${label}${wordEnd}${quote}?[\\s*_]{0,4}(?:\\([^()\\n]{1,30}\\)[\\s*_]{0,4})?(?:${stands}|${is}${wordEnd}\\s?[:=])[\\s*_:]{0,6}${quote}?(${value})`,
    'giu',
  ),
  accept: (found, { after }) => {
    if (!isSecret(found)) return null
    // "passwords: Jon will rotate them" goes on as prose, a password does not.
    return /^\p{L}+$/u.test(found) && /^\s\p{L}/u.test(after) ? null : found
  },
}

/** In XML: `<password>x</password>`. */
const element: Detector = {
  kind: 'password',
  sign: /<[\w:-]{0,40}(?:pass|pwd|secret)/i,
  expression: new RegExp(`<[\\w:-]{0,40}(?:password|passwd|passphrase|pwd|secret)>\\s?(${value})`, 'giu'),
  accept: (found) => (isSecret(found) ? found : null),
}

/** `the password is x`, `Password changed to x`, `password x`, `password "x"`: only what looks chosen. */
const said: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(`(?<!\\p{L})${label}${wordEnd}[\\s*_]{1,4}(?:${is}[\\s:*_]{1,4})?${quote}?(${value})`, 'giu'),
  accept: (found, { before, after }) => {
    if (/["'`]$/.test(before) && /^["'`]/.test(after)) return isSecret(found) ? found : null
    return isChosen(found) ? found : null
  },
}

/** `Numeric password for phone: x`, `Password di accesso: x`. */
const saidOf: Detector = {
  kind: 'password',
  sign,
  expression: new RegExp(
    `${wordStart}${label}\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}'-]{1,20}){1,3}\\s?[:=]\\s?(${value})`,
    'giu',
  ),
  accept: (found) => (isChosen(found) || /^\d{4,12}$/.test(found) ? found : null),
}

/** Settings: `DB_PASSWORD=x`, `PGPASSWORD=x`, `spring.datasource.password=x`, `SMTP_PASS="x"`. */
const setting: Detector = {
  kind: 'password',
  sign: /passw|_pass|pwd|secret|[_-]pw/i,
  expression: new RegExp(
    `(?<![\\w/])[\\w.-]{0,40}(?:password|passwd|passphrase|_pass|_pwd|_pw|client_?secret|secret_?key)${quote}?\\s?[:=]\\s?${quote}?(${value})`,
    'giu',
  ),
  accept: (found) => (isSecret(found) ? found : null),
}

/** Command lines: `curl -u mia:x`, `mysql -px`, `sshpass -p x`, `--password x`. */
const command: Detector = {
  kind: 'password',
  sign: /curl|wget|mysql|mariadb|sshpass|ldap|--pass/i,
  expression: new RegExp(
    `(?:\\b(?:curl|wget)\\b[^\\n]{0,80}?\\s(?:-u|--user)[\\s=]?\\S{1,60}?:|\\b(?:mysql\\w{0,12}|mariadb\\w{0,8})\\b[^\\n]{0,80}?\\s-p|\\bsshpass\\s-p\\s?|\\bldap\\w{1,12}\\b[^\\n]{0,80}?\\s-w\\s|--pass(?:word|wd|phrase)?[\\s=])${quote}?(${value})`,
    'giu',
  ),
  accept: (found) => (isSecret(found) && !found.startsWith('-') ? found : null),
}

/** `https://mia:x@host.example`. */
const inAddress: Detector = {
  kind: 'password',
  sign: /:\/\/[^\s/@]+@/,
  expression: /:\/\/[^\s/:@]{1,60}:([^\s/@]{1,100})(?=@)/gu,
  accept: (found) => (isSecret(found) ? found : null),
}

const login =
  'user(?:[ -]?name)?|log-?in|account|credentials|wi-?fi|wlan|zugang|zugangsdaten|benutzer|identifiant|usuario|utente'

/** A name and a password apart by a stroke: `login / password: mia / x`, `Wifi: guest / x`. */
const pair: Detector = {
  kind: 'password',
  sign: /(?:log-?in|user|account|credentials|wi-?fi|wlan|zugang|benutzer|identifiant|usuario|utente)[^\n]{0,80}[/:]/i,
  expression: new RegExp(
    `${wordStart}(?:(?:${login})\\s?(?:/|and|und|&)\\s?(?:${label}|pw|pass)|(?:${login}))\\s?[:=]\\s?[^\\s/:]{1,60}(?:\\s?/\\s?|:)(${value})`,
    'giu',
  ),
  accept: (found, { before }) =>
    (isChosen(found) && /[\d\p{P}\p{S}]/u.test(found)) ||
    (new RegExp(`(?:${label}|pw|pass)\\s?[:=]`, 'iu').test(before.slice(-90)) && isSecret(found))
      ? found
      : null,
}

/** `pass: x` and `pw: x`, which are often no password: tests pass, reviews do. */
const short: Detector = {
  kind: 'password',
  sign: /pass|pw/i,
  expression: new RegExp(`(?<![\\p{L}\\p{N}-])(?:pass|pw)(?:\\s?[:=]|\\s)\\s?${quote}?(${value})`, 'giu'),
  accept: (found, { before, after }) => {
    if (/(?:^|\n)[\s*-]*pass\s?:\s?$/i.test(before) && /^\s*(?:$|\n)/.test(after) && /^\p{L}/u.test(found))
      return isSecret(found) ? found : null
    if (/\bpw\s?[:=]\s?["'`]?$/i.test(before)) return isSecret(found) ? found : null
    const isOfUser = new RegExp(`(?:${login})\\b[^\\n]{0,40}$`, 'iu').test(before)
    if (/pass\s$/i.test(before) && !isOfUser) return null
    return isChosen(found) ? found : null
  },
}

/** Keys of services, which have a form of their own, and whatever is labelled as one. */
const keys: Detector = {
  kind: 'password',
  sign: /gh[pousr]_|github_pat_|glpat-|xox[a-z]-|AKIA|ASIA|hf_|[rs]k[-_]|AIza|eyJ|key|token|bearer|secret/i,
  expression:
    /(?<![\w-])(gh[pousr]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,255}|xox[a-z]-[\w-]{10,255}|(?:AKIA|ASIA)[A-Z0-9]{16}|hf_\w{20,255}|sk-[\w-]{20,255}|[rs]k_(?:live|test)_\w{10,255}|AIza[\w-]{30,255}|eyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{5,2000})(?![\w-])|(?<!\p{L})(?:api[\s_-]?key|access[\s_-]?(?:key|token)|auth[\s_-]?token|secret[\s_-]?key|token|bearer)["']?\s?(?:[:=]\s?|\s)["']?((?=[^\s"']{0,60}\d)(?=[^\s"']{0,60}[a-z])[\w.+/=~-]{12,2000})/giu,
}

/** `secret: x`, and the key to a place in its address: `?token=x`. */
const token: Detector = {
  kind: 'password',
  sign: /secret|token|signature|[?&]sig=|auth/i,
  expression: new RegExp(
    `(?:(?<![\\p{L}_-])secrets?\\s?[:=]\\s?${quote}?(?=\\S*\\d)|[?&](?:access_|auth_?|id_)?(?:token|signature|sig|auth)=)(${value})`,
    'giu',
  ),
  accept: (found) => (found.length > 5 && /\d/.test(found) && isSecret(found) ? found : null),
}

/** A private key, from its first line to its last. */
const privateKey: Detector = {
  kind: 'password',
  sign: /PRIVATE KEY/,
  expression:
    /(-{5}BEGIN [A-Z ]{0,30}PRIVATE KEY-{0,5}(?:(?!-{5}BEGIN)[\s\S]){0,10000}?(?:-{5}END [A-Z ]{0,30}PRIVATE KEY-{0,5}|$))/gu,
}

export const passwords: readonly Detector[] = [
  privateKey,
  pair,
  labelled,
  element,
  saidOf,
  said,
  setting,
  command,
  inAddress,
  short,
  keys,
  token,
]

const none = new RegExp(
  `^(?:\\[(?:telephone|PIN|password|meeting|e-mail)|${anyOf(privacyWords('noSecret'))}(?:$|[^\\p{L}\\p{N}-]|-(?!\\p{L})))`,
  'iu',
)

/** Whether a value is one at all: no placeholder, no variable, no address, no path, no word of the sentence. */
function isSecret(found: string): boolean {
  const isPlaceholder = /^(?:[$%{<[*]|x{3,}$|\.{2,}|-+$|https?:|\/|\\)/i.test(found) || /^[*•.]+$/.test(found)
  const isItsName = /^(?:(?:your|my|new|the)?[-_]?(?:password|passwd|passwort|pass|pwd|secret)s?)$/i.test(found)
  return !isPlaceholder && !isItsName && !none.test(found)
}

/** Names of algorithms and versions look chosen and are none. */
const technical =
  /^(?:v?\d[\d.]*|sha-?\d.*|md5.*|oauth\d?.*|x\.?509.*|saml\d?.*|pbkdf2.*|bcrypt.*|argon2.*|utf-?8.*|krb5.*|ipv[46].*|[es]l\d.*|py\d.*|s3|ed25519.*|base64.*|aes.*|rsa\d.*|pam_.*|ldap.*|2fa.*|log4j.*|gt\d.*|\w+\.(?:\w{2,5}))$/i

/** Tickets have such names: `NAV-482`. */
const ticket = /^\(?[A-Z]+-\d+$/

/** Whether a value has the look of a chosen password: letters with figures, signs or capitals among them. */
function isChosen(found: string): boolean {
  const bare = found.replace(/[.:!?]+$/, '')
  if (bare.length < 5 || technical.test(bare) || ticket.test(bare) || !isSecret(bare)) return false
  if (!/\p{L}/u.test(bare)) return false
  return /\d/.test(bare) || /\p{Ll}\p{Lu}/u.test(bare) || /[!$%^*+~?_]/.test(found)
}
