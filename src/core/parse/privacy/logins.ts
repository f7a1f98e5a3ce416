import { isChosen, isMixed, isPlainlyChosen, isSecret } from './chosen.ts'
import type { Detector } from './detector.ts'

/** Behind what protects a page: `basic auth guest:otter44`, `behind basic auth (guest / otter44)`. */
const basicAuth: Detector = {
  kind: 'password',
  sign: /auth|htaccess|protected|geschützt|protégé|protegid|protett/i,
  expression:
    /(?:(?:basic|http|digest)[\s-]auth(?:entication)?|\bhtaccess|\bprotected|geschützt|protégée?|protegid[oa]|protett[oa])(?!\p{L})[^\n:/(]{0,20}[\s:(]{1,3}["'`]?[a-z][\w.-]{1,30}["'`]?(?:\s?[:/]\s?|\s)["'`]?([^\s,;)<>"'`/]{5,60})/giu,
  accept: (found) => (isMixed(found) || (isChosen(found) && /\d/.test(found)) ? found : null),
}

/** With a name, to log in: `use ops / otter44 to log in`, `log in with ops and otter44`. */
const toLogIn: Detector = {
  kind: 'password',
  sign: /log|sign in|meld|connect|connex|conéct|entra|acced/i,
  expression:
    /(?<!\p{L})(?:(?:use|using|mit|avec|con)\s[\w.-]{2,30}\s?(?:\/|and|und|et|y|e)\s?([^\s,;)"'`/]{6,40})\s(?=(?:to|zum|pour|para|per)\s(?:log|sign|anmeld|einlogg|connec|entr|acced))|log(?:ging|ged)?[ -]?(?:in|on)\s(?:with|as)\s[\w.-]{2,30}\s(?:and|with|\/)\s([^\s,;)"'`/]{6,40})|(?:melde[nt]?\s(?:\p{L}{1,10}\s){0,4}|anmelden\s|angemeldet\s|einloggen\s)als\s[\p{L}\w.-]{2,30}\smit\s([^\s,;)"'`/]{6,40})|(?:connect\p{L}{1,5}(?:-vous)?|conéct\p{L}{1,5}|entra\p{L}{0,3}|acced\p{L}{1,4})\s(?:comme|como|come)\s[\p{L}\w.-]{2,30}\s(?:avec|con|com)\s([^\s,;)"'`/]{6,40}))/giu,
  accept: (found) => {
    const bare = found.replace(/[.:!?]+$/, '')
    return (isMixed(bare) && /^[a-z]/.test(bare)) || isPlainlyChosen(found) ? bare : null
  },
}

/** What opens a file: `The zip is protected with otter44`. */
const protectedWith: Detector = {
  kind: 'password',
  sign: /(?:with|mit|avec|con|par|by|med)\s/i,
  expression:
    /(?<!\p{L})(?:protected|encrypted|locked|unlocked|(?:unlock|decrypt)(?:\s\p{L}{1,12}){0,3}|secured|verschlüsselt|geschützt|entsperrt|protégée?|chiffrée?|protegid[oa]|cifrad[oa]|protett[oa]|cifrat[oa])\s(?:with|mit|avec|con|par|by|med)\s?:?\s["'`]?([^\s,;)<>"'`]{6,60})/giu,
  accept: (found) => {
    const bare = found.replace(/[.:!?]+$/, '')
    return isSecret(bare) &&
      isMixed(bare) &&
      /^[a-z]{5,}\d{2,}$|^[A-Z][a-z]{2,}\d{4}$|^[a-z]+\d[a-z\d]*[a-z]\w*$/.test(bare) &&
      !/^(?:luks|tls|ssl|gpg|pgp|sha|aes|mod)/.test(bare)
      ? bare
      : null
  },
}

/** Cookies of a session: `Cookie: session=4f3e2d1c…`, `curl -b "sid=…"`. */
const cookie: Detector = {
  kind: 'password',
  sign: /cookie|\s-b\s/i,
  expression: /(?:(?:set-)?cookies?\s?:?\s|\s(?:-b|--cookie)\s)["'`]?[\w.-]{2,40}=([^\s;"'`,]{8,400})/giu,
  accept: (found) => (/\d/.test(found) && isSecret(found) ? found : null),
}

/** A name and what it opens, apart by a stroke, in front of a database: `jdbc:oracle:thin:mia/otter44@db`, `connect mia/otter44@ops`, `mia/otter44@db:1521/ops`. */
const atDatabase: Detector = {
  kind: 'password',
  sign: /\/[^\s/@]{2,60}@/,
  expression:
    /(?:(?:jdbc:\w{2,20}:\w{2,10}:|\b(?:connect|conn|sqlplus|expdp|impdp|exp|imp|rman|target|connect\w{0,8}\(|(?:dsn|userid|connection string)\s?[=:])\s?["']?)[\w.$-]{1,40}\/([^\s/@"']{2,60})(?=@)|(?<![\w/:.@-])\w{2,30}\/([^\s/@"']{3,60})(?=@(?:\/\/)?[\w.-]{2,80}:\d{2,5}[/:]\w))/giu,
  accept: (found) => (isSecret(found) ? found : null),
}

/** Several labels, then what each holds: `PIN/Password: 0417 / Otter&co`. */
const severalLabels: Detector = {
  kind: 'password',
  sign: /(?:pin|code|id|number)\s?[/+&]\s?p/i,
  expression:
    /(?<!\p{L})(?:pin|code|id|number|passcode)\s?[/+&]\s?(?:password|passwd|pass|pw|passwort|kennwort)\s?[:=]\s?[\d -]{3,20}\s?\/\s?([^\s,;)<>"'`]{3,60})/giu,
  accept: (found) => (isSecret(found) ? found : null),
}

/** Behind what announces both, without a mark between: `Zugangsdaten: mia, otter44`. */
const announced: Detector = {
  kind: 'password',
  sign: /logins?\b|cred|zugangsd|anmelded|identif|dane |inlogg|login data|log-?in details|dados de acesso/i,
  expression:
    /(?<!\p{L})(?:credentials|creds|zugangsdaten|anmeldedaten|identifiants|credenciales|credenziali|dane (?:logowania|dostępowe)|inlog(?:gegevens|gningsuppgifter)|log-?in (?:data|details)|dados de acesso|logins?)(?:\s(?:for|für|pour|para|per|to)(?:\s\p{L}{1,15}){1,3})?\s?[:=]\s?["'`]?[\p{L}\d][\w.@-]{1,40}["'`]?(?:,\s?|\s(?:-\s)?)["'`]?([^\s,;)"'`]{5,60})(?=["'`]?\s*(?:$|\n|[,;)]))/giu,
  accept: (found) =>
    isChosen(found) && /\d/.test(found) && !/^\p{Ll}+\d$/u.test(found) ? found.replace(/\.$/, '') : null,
}

/** By single letters: `u: mia p: otter44`. */
const byLetters: Detector = {
  kind: 'password',
  sign: /\bp\s?[:=]/i,
  expression: /(?<![\p{L}\p{N}-])u\s?[:=]\s?[\w.@-]{2,40}[\s,;/]{1,3}p\s?[:=]\s?["'`]?([^\s,;)"'`]{4,60})/giu,
  accept: (found) => (isChosen(found) ? found : null),
}

/** In brackets or behind a stroke, with its name: `the guest login (visitor, Tern2020)`, `Log in as ops (Tern2020)`, `Login ops mit Tern2020`. */
const besideName: Detector = {
  kind: 'password',
  sign: /log|anmeld|inlog|přihl|account|zugang|compte|cuenta|accès|acceso|bmc|ipmi|idrac|ilo|pdu/i,
  expression:
    /(?<!\p{L})(?:(?:log-?\s?ins?|account|zugang|compte|cuenta|acceso|accesso|accès)\s\([\w.@-]{2,30}\s?[,/:]\s?([^\s,;)"'`]{5,40})\)|(?:log(?:ging)?[ -]?in|sign in|anmelden)\s(?:as|als)\s[\w.-]{2,30}\s\(([^\s,;)"'`]{5,40})\)|(?:log-?in|anmeld(?:ung|en)|einloggen|inloggen|přihlášení|logowanie|connexion|acceso|accesso)\s(?:(?:mit|met|avec|con|with|als|as)\s)?[\w.-]{2,30}\s?(?:\/|mit|met|avec|con|with)\s?([^\s,;)"'`/]{5,40})(?=\s*(?:$|\n|[,;)]|\.(?!\w)))|(?:bmc|ipmi|idrac|ilo|pdu|switch|router|printer|camera)s?\s?:?\s(?:login\s?:?\s)?(?:root|admin|administrator|user|apc)\s?[/:]\s?([^\s,;)"'`/]{5,40}))/giu,
  accept: (found) => {
    const bare = found.replace(/[.:!?]+$/, '')
    return isChosen(bare) && /\d/.test(bare) && !/^\p{Ll}+-?\d$|\d\.\d/u.test(bare) ? bare : null
  },
}

export const logins: readonly Detector[] = [
  besideName,
  severalLabels,
  basicAuth,
  toLogIn,
  announced,
  byLetters,
  protectedWith,
  cookie,
  atDatabase,
]
