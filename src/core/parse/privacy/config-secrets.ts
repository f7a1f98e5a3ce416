import { isChosen, isSecret } from './chosen.ts'
import type { Detector } from './detector.ts'
import { isNameWithNumber } from './made.ts'
import { ofSentence } from './phrases.ts'

const value = '[^\\s,;)<>"\'`&]{2,100}'
const quote = '["\'`]'

/** In XML and HTML: `<password>x</password>`, `<property name="password" value="x"/>`, `<dt>Password</dt><dd>x</dd>`. */
const element: Detector = {
  kind: 'password',
  sign: /<[\w:-]{0,40}(?:pass|pwd|secret)|(?:pass\w*|wort)\s?:?<\/|(?:name|key)=["'][\w.-]{0,40}(?:pass|pwd|secret)/i,
  expression: new RegExp(
    `(?:<(?:[\\w:-]{0,40}(?:password|passwd|passphrase|pwd|secret)|pass)(?:>\\s?|\\svalue=["'])|>[\\w.-]{0,30}(?:password|passwd|passphrase|passcode|passwort|kennwort|secret)\\s?:?</\\w{1,8}>\\s{0,12}<\\w{1,8}>|\\b(?:name|key)=["'][\\w.-]{0,40}(?:password|passwd|passphrase|pwd|secret)["'](?:\\s{1,3}\\w{2,10}=["']\\w{0,20}["'](?=>))?(?:\\s{1,3}value=["']|>\\s?))(${value})|<\\w{2,20}\\s{1,3}value=["'](${value})(?=["']\\s{1,3}(?:name|key)=["'][\\w.-]{0,40}(?:password|passwd|passphrase|pwd|secret)["'])`,
    'giu',
  ),
  accept: (found) => (isSecret(found) && !found.startsWith('@') ? found : null),
}

/** Settings: `DB_PASSWORD=x`, `spring.datasource.password=x`, `"webhook_secret": "x"`, `requirepass x`. */
const setting: Detector = {
  kind: 'password',
  sign: /passw|_pass|\$\w{0,20}pass|pwd|secret|[_-]pw|requirepass|masterauth/i,
  expression: new RegExp(
    `(?:(?<![\\w/])[\\w.-]{0,40}(?:password|passwd|passphrase|_pass|_pwd|_pw|[a-z]_?-?secret|secret_?key|\\$\\w{0,20}pass)${quote}?\\s?[:=]\\s?${quote}?|\\b(?:requirepass|masterauth)\\s{1,3})(${value})`,
    'giu',
  ),
  accept: (found) => (isSecret(found) ? found : null),
}

/** Several words between quotes: `STORE_PASSPHRASE="nine dry otters"`. */
const ofWords: Detector = {
  kind: 'password',
  sign: /(?:PASS\w*|SECRET|PWD|PW)\s?[:=]\s?["']/,
  expression:
    /(?<![\w/])\w{0,40}(?:PASS(?:WORD|WD|PHRASE)?|SECRET|PWD|PW)\s?[:=]\s?(["'])([^\s"'][^"'\n]{2,80}?\s[^"'\n]{1,80})(?=\1)/gu,
  accept: (found) => (isSecret(found) && !ofSentence.test(found) ? found : null),
}

/** In code, quoted: `apiKey := "x"`, `config["secret"] = 'x'`, `private_key "x";`. */
const assigned: Detector = {
  kind: 'password',
  sign: /(?:key|secret|token|passw(?:or)?d|pwd)["'\][]{0,4}\s{0,3}(?::|=|\s)[=>]?\s{0,3}@?["'`]/i,
  expression: new RegExp(
    `(?:api_?key|secret(?:_?key)?|(?:private|access|auth|deploy)_?key|token|passw(?:or)?d|pwd)["'\\][]{0,4}\\s{0,3}(?::=|=>|[:=]|\\s)\\s{0,3}@?${quote}([^\\s"'\`]{8,200})(?=${quote})`,
    'giu',
  ),
  accept: (found) => (isChosen(found) && /\d/.test(found) && !isNameWithNumber(found) ? found : null),
}

/** Databases: `identified by 'x'`, and pairs in code: `auth = ("mia", "x")`. */
const query: Detector = {
  kind: 'password',
  sign: /identified by|auth\s?=/i,
  expression: new RegExp(
    `(?:\\bidentified by\\s{1,3}(?:password\\s{1,3})?["']?|\\bauth\\s?=\\s?\\(\\s?["'][^"'\\n]{1,60}["']\\s?,\\s?["'])(${value})`,
    'giu',
  ),
  accept: (found) => (isSecret(found) ? found : null),
}

/** Programs that take a password, and how: `curl -u mia:x`, `mysql -px`, `docker login -p x`, `echo x | kinit`. */
const programs = [
  '\\b(?:curl|wget)\\b[^\\n]{0,80}?\\s(?:-u|--user)[\\s=]?\\S{1,60}?:',
  '\\b(?:mysql\\w{0,12}|mariadb\\w{0,8})\\b[^\\n]{0,80}?\\s-p',
  '\\b(?:docker|podman|helm|oc|skopeo)\\b[^\\n]{0,40}?\\blogin\\b[^\\n]{0,80}?\\s(?:-p|--token)[\\s=]',
  '\\bsshpass\\s-p\\s?',
  '\\bldap\\w{1,12}\\b[^\\n]{0,80}?\\s-w\\s',
  '\\bredis-cli\\b[^\\n]{0,80}?\\s(?:-a|--pass)\\s',
  '\\bsqlplus\\s(?:-\\w{1,10}\\s){0,3}[\\w.$]{1,40}/',
  '\\b(?:smbclient|net|rpcclient|mount)\\b[^\\n]{0,80}?\\s-U\\s?["\']?[\\w.\\\\-]{1,40}%',
  '\\bhttps?\\s[^\\n]{0,60}?(?:-a|--auth)[\\s=]\\S{1,60}?:',
  '\\bnet use\\b[^\\n]{0,80}?/user:\\S{1,60}\\s',
  '\\bnet use\\s(?:\\S{1,60}\\s){0,2}?(?:\\\\|/)\\S{1,60}\\s(?=\\S{1,60}\\s/user:)',
  '--pass(?:word|wd|phrase)?[\\s=]',
  '\\b(?:un)?zip\\b[^\\n]{0,40}?\\s-P\\s?',
  '\\b7za?\\b[^\\n]{0,40}?\\s-p',
  '\\b(?:ipmitool|sqlcmd)\\b[^\\n]{0,80}?\\s-P\\s',
  '\\bsnmp\\w{2,10}\\b[^\\n]{0,40}?\\s-c\\s',
  '\\blftp\\b[^\\n]{0,40}?\\s-u\\s[^\\s,]{1,40},',
  '\\bwpa_passphrase\\s\\S{1,40}\\s',
  '\\s-(?:src|dest)?(?:store|key)pass\\s',
  '\\b(?:xfreerdp|mstsc|wfreerdp)\\b[^\\n]{0,80}?\\s/p:',
  '\\bmongo\\w{0,8}\\b[^\\n]{0,80}?\\s-p\\s',
  '\\bhtpasswd\\s-\\w{0,4}b\\w{0,4}\\s\\S{1,60}\\s\\S{1,40}\\s',
  '\\bopenssl\\b[^\\n]{0,40}?\\s-k\\s',
  '\\b(?:wandb|huggingface-cli|vault|heroku)\\slogin\\s(?=\\S{0,60}\\d)',
]

/** Command lines. */
const command: Detector = {
  kind: 'password',
  sign: /zip|7z|ipmi|snmp|lftp|wpa_|storepass|keypass|freerdp|mstsc|mongo|htpasswd|openssl|wandb|hugging|heroku|sqlcmd|curl|wget|\s-a\s|--auth|net use|mysql|mariadb|sshpass|ldap|--pass|login|redis-cli|sqlplus|smbclient|rpcclient|\s-U\s/i,
  expression: new RegExp(`(?:${programs.join('|')})${quote}?(${value})`, 'giu'),
  accept: (found, { before }) => {
    // `sqlplus mia/x@db` names the database behind.
    const own = /\bsqlplus\s(?:-\w+\s)*\S+$/i.test(before) ? found.replace(/@.*/, '') : found
    return isSecret(own) && !own.startsWith('-') ? own : null
  },
}

/** What is piped or fed into a program that asks for a password: `echo x | kinit`, `--password-file=<(echo x)`. */
const piped: Detector = {
  kind: 'password',
  sign: /\|\s?\w|<\(|<<</,
  expression: new RegExp(
    `\\b(?:echo|printf)\\s(?:-n\\s)?${quote}?(${value})${quote}?\\s?\\|\\s?(?:(?:kinit|sudo -S|passwd|chpasswd|su|klog|openssl|cryptsetup|ssh-add|ansible-vault|restic|borg)\\b|[\\w-]{2,20}\\s[^\\n|]{0,60}?(?:\\blogin\\b|--?(?:(?:pw|pass(?:word|phrase|wd)?)-?(?:stdin|fd|file)|stdin[-_]?pass)))|(?:pass|pw|secret|key)[\\w-]{0,20}[\\s=]<\\(\\s?(?:echo|printf)\\s(?:-n\\s)?${quote}?(${value})|\\b(?:kinit|passwd|chpasswd|su|sudo|gpg|cryptsetup|openssl|login)\\b[^\\n<]{0,60}<<<\\s?${quote}?(${value})`,
    'giu',
  ),
  accept: (found) => (isSecret(found) ? found : null),
}

/** Heads of requests: `Authorization: Basic x`, `PRIVATE-TOKEN: x`, `X-API-Key: x`. */
const head: Detector = {
  kind: 'password',
  sign: /authorization|-token|-key|-auth|-secret|cookie/i,
  expression: new RegExp(
    `\\b(?:(?:proxy-)?authorization\\s?:\\s?(?:basic|bearer|token|digest)\\s{1,2}|(?:x-)?(?:[a-z]{2,20}-){1,3}(?:token|key)\\s?:\\s?|x-(?:[a-z]{2,20}-){0,2}(?:auth|token|secret|key)\\s?:\\s?(?=[^\\s"']{0,60}\\d[^\\s"']{0,60}\\d))(?=[^\\s"']{0,60}[\\d=])(${value})`,
    'giu',
  ),
  accept: (found) => (found.length >= 6 && isSecret(found) ? found : null),
}

/** `https://mia:x@host.example`, `redis://:x@host`. */
const inAddress: Detector = {
  kind: 'password',
  sign: /:\/\/[^\s/@]+@/,
  expression: /:\/\/[^\s/:@]{0,60}:([^\s/@]{1,100})(?=@)/gu,
  accept: (found) => (isSecret(found) ? found : null),
}

export const configSecrets: readonly Detector[] = [
  element,
  ofWords,
  setting,
  assigned,
  query,
  command,
  piped,
  head,
  inAddress,
]
