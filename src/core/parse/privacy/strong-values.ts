import { isChosen, isSecret } from './chosen.ts'
import type { Detector } from './detector.ts'

/** Words of a way in, of which a value may be the key: `log in as root with x`, `user ops, x`, `snmp-server community x`. */
const ofAccess =
  /(?<!\p{L})(?:pass(?:word|wd|phrase|code)?s?|psw|pw|log(?:ged|ging)?[ -]?in|log(?:ged|ging)? on|root|admin(?:istrator)?|guest|demo|gast|invité|invitado|ospite|accès|user(?:name)?|account|cred(?:ential)?s|secret|community|kinit|sudo|wi-?fi|wlan|ssid|zugang|anmeld\p{L}{1,4}|(?:ge)?sperrt|passwort|kennwort|benutzer|identifiants?|compte|mot de passe|usuario|contraseña|clave|acceso|utente|accesso|credenziali|bmc|ipmi|ilo|idrac|pdu)(?!\p{L})/iu

/**
 * A value with a sign of which no name is made, letters and figures, beside a word of access. Nothing but a password is
 * written so: `the old one (Winter!14x) no longer opens the PDU`, `{ "login": "ops", "secret": "x" }`.
 */
const strong: Detector = {
  kind: 'password',
  sign: /\w[!$^*~]\w|\d[!^~*]/,
  expression: /(?<![^\s"'`(,:=])([\p{L}\d!$%^*?#~_+.-]{7,40})(?=$|[\s"'`),;\\]|:\d)/gu,
  accept: (found, { before, after }) => {
    const bare = found.replace(/[.?:]+$/, '')
    if (!isStrong(bare) || !isChosen(bare)) return null
    // A sentence that ends in an exclamation: `See you at Oslo2014! The login …`.
    const mayEnd = bare.endsWith('!') && /^\s+\p{Lu}|^\s*$/u.test(after)
    return ofAccess.test(before.slice(-90)) || (!mayEnd && ofAccess.test(after)) ? bare : null
  },
}

/** Three letters, a figure, and a sign inside or behind a figure; an exclamation ends a word without one. */
function isStrong(bare: string): boolean {
  return (
    (bare.match(/\p{L}/gu)?.length ?? 0) >= 3 &&
    /\d/.test(bare) &&
    /[\p{L}\d][!$^*?~#+][\p{L}\d]|\d[!^~*]$/u.test(bare) &&
    !bare.startsWith('-')
  )
}

/** Behind an option of any program that names a user too: `racadm -u root -p x`, `useradd -p x`, `rabbitmqctl add_user ops x`. */
const option: Detector = {
  kind: 'password',
  sign: /(?:^|\s)-(?:p|P|pw|w)[\s=]|<<<|net user|add_?user|user_?add|change_password/,
  expression:
    /(?:\s(?:-u|-U|-D|--user(?:name)?|-l)[\s=]?[^\s]{1,60}[^\n]{0,60}?\s-(?:p|P|pw|w)[\s=]|\buser(?:add|mod)\b[^\n]{0,40}?\s-p\s|\b(?:add_user|change_password)\s\S{1,40}\s|\bnet user\s\S{1,40}\s|(?:^|\s)-p\s(?=[^\s-]\S{0,60}\s-[uU]\s)|\b(?:kinit|sudo|su)\b[^\n]{0,60}<<<\s?)["'`]?([^\s,;)<>"'`&]{5,60})/gu,
  accept: (found) => (isSecret(found) && /\p{L}/u.test(found) && /[\d!$%^*?#~+]/.test(found) ? found : null),
}

export const strongValues: readonly Detector[] = [option, strong]
