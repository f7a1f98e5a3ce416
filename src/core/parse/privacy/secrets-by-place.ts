import { isChosen, isPlainlyChosen, isSecret } from './chosen.ts'
import { alternations, isNameWithNumber, isShuffled } from './made.ts'
import type { Detector } from './detector.ts'

const label = '(?:pass(?:word|phrase|code|wd)|passwort|kennwort|mot de passe|contraseña|clave|senha|wachtwoord)'
const types =
  '(?:use|type|enter|try|speak|say|utilise[rz]|tape[rz]|saisi[rs]|usar?|introduci[rd]|inserire|nimm|nehmt|verwende[nt]?|(?:unlock|open)(?:\\s\\w+){1,3}\\swith)'

/** In quotes in front of its label: `use 'letmein' for the demo account's password`. */
const quotedBefore: Detector = {
  kind: 'password',
  sign: /pass|kennwort|contrase|clave|senha|woord/i,
  expression: new RegExp(
    `(?<!\\p{L})${types}\\s["'\`]([^"'\`\\n]{3,40})["'\`](?=[^.\\n]{0,60}(?<!\\p{L})${label}(?!\\p{L}))`,
    'giu',
  ),
  accept: (found) => (isSecret(found) ? found : null),
}

/** Typed as one: `type opensesame (all lower case) as the password`. */
const typedAs: Detector = {
  kind: 'password',
  sign: /\s(?:as|als|comme|como|come)\s[^.\n]{0,40}(?:pass|wort|mot |contras|clave|senha|woord)/i,
  expression: new RegExp(
    `(?<!\\p{L})${types}\\s([^\\s,;"'\`]{4,40})\\s(?:\\([^()\\n]{1,30}\\)\\s)?(?:as|als|comme|como|come)\\s(?:\\p{L}{1,12}\\s){0,2}${label}(?=\\s*(?:$|[.,;)]))`,
    'giu',
  ),
  accept: (found) => (isSecret(found) ? found : null),
}

/** Behind a name of an account: `admin:B4rnOwl`, `root / t0or99x`. */
const ofAccount: Detector = {
  kind: 'password',
  sign: /(?:root|admin|administrator|guest|demo|operator|gast) ?[:/]/i,
  expression:
    /(?<![\w/.@-])(?:root|admin|administrator|guest|demo|operator|gast)(?::| ?\/ ?)([^\s,;)"'`/:]{5,40})(?![\w/])/giu,
  accept: (found) => (isPlainlyChosen(found) ? found.replace(/[.!?]+$/, '') : null),
}

/** A name of a setting that says a key: `PrivateKey = x`, `_auth=x`, `client-key-data: x`. */
const named: Detector = {
  kind: 'password',
  sign: /key|token|auth|secret/i,
  expression:
    /(?<![\w/])(?:[\w.-]{0,40}(?:[a-z]Key|[_-][Kk]ey|KEY(?:_BASE)?|[Tt]oken|TOKEN|_auth|[Ss]ecret|SECRET)(?:-data)?|rndc key|auth)["']?\s?[:= ]\s?["']?([\w+/.~-]{10,400}={0,2})(?![\w@=])/gu,
  accept: (found) => (isMadeByMachine(found) && isSecret(found) ? found : null),
}

function isMadeByMachine(found: string): boolean {
  const signs = found.replace(/[-_.=]/g, '')
  if ((isNameWithNumber(found) && !isShuffled(found)) || !/[a-z]/i.test(signs) || /^\d{4}-\d\d/.test(found))
    return false
  if (/\d/.test(signs))
    return (
      (alternations(signs) >= 5 || (alternations(signs) >= 3 && /[a-z][A-Z].*[a-z][A-Z]/.test(signs))) &&
      !/(?:19|20)\d\d-?[01]\d-?[0-3]\d/.test(found)
    )
  return isShuffled(signs) || (signs.length >= 16 && (signs.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3)
}

/** Behind a login: `log in as demo with demo1234x`. */
const loginWith: Detector = {
  kind: 'password',
  sign: /log-?\s?in|anmeld|connect|entrar|acced/i,
  expression:
    /(?<!\p{L})(?:log(?:ging|ged)?[ -]?in|anmelden|connecter|connectez|entrar|acceder|accedere)(?:\s\p{L}{1,15}){0,3}\s(?:with|mit|avec|con)\s["'`]?([^\s,;)"'`]{6,40})/giu,
  accept: (found) => {
    const own = found.replace(/[.!?]+$/, '')
    return isChosen(own) && /^[a-z]/.test(own) && /\d/.test(own) ? own : null
  },
}

/** Behind what says it again: `Password hint: the usual one, i.e. Harvest23`. */
const saidAgain: Detector = {
  kind: 'password',
  sign: /pass|kennwort|contrase|clave|senha|woord|hesl|hasł|lösen|pw/i,
  expression: new RegExp(
    `(?<!\\p{L})(?:${label}|heslo|hasło|lösenord|passord|pw)(?!\\p{L}|\\s(?:polic|reset|rule|manager|hash|length|format))[^\\n]{0,70}?[\\s(](?:i\\.\\s?e\\.|namely|that is|d\\.\\s?h\\.|das heißt|nämlich|c'est-à-dire|à savoir|es decir|o sea|cioè|ossia|namelijk|d\\.w\\.z\\.|ou seja|isto é|czyli|tj\\.|dvs\\.|то есть)[,:]?\\s["'\`]?([^\\s,;)"'\`]{5,40})`,
    'giu',
  ),
  accept: toChosen,
}

/** In front of what is to be done with it: `it's Welcome2Unit, change the password`, `Willkommen7x - bitte Passwort ändern`. */
const toBeChanged: Detector = {
  kind: 'password',
  sign: /chang|änder|cambi|modif|wijzig|zmie|byt|skift|bytt|alter|смен|změ/i,
  expression: new RegExp(
    `(?<=(?::|\\s(?:is|it's|ist|lautet|est|c'est|es|è|é|to|är|er|je)|[(–-])\\s?["'\`]?)([^\\s,;:()"'\`]{6,40})(?=["'\`)]{0,2}[,;.–-]?\\s[^.\\n]{0,30}?(?:(?:change|reset|replace|changez|modifiez|changer|cambiad|cambiar|cambie|cambiate|modificate|wijzig|zmień|zmieńcie|byt|skift|bytt|altere|смените|změňte)\\s(?:\\p{L}{1,6}\\s){0,2}(?:${label}|heslo|hasło|lösenord\\p{L}*|passord\\p{L}*|kodeord\\p{L}*)|${label}\\s(?:\\p{L}{1,8}\\s){0,3}(?:ändern|wijzigen))(?!\\p{L}))`,
    'giu',
  ),
  accept: toChosen,
}

/** What can be nothing but chosen, with a figure in it. */
function toChosen(found: string): string | null {
  const own = found.replace(/[.!?]+$/, '')
  return isPlainlyChosen(own) || (isChosen(own) && /^\p{Lu}?\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)*\d+/u.test(own)) ? own : null
}

/** Behind a name that many share: `wiki: guest/Owlclock7`, `account: guest, owlclock77`. */
const ofGuest: Detector = {
  kind: 'password',
  sign: /guest|gast|invit|ospite|convidado|visitor/i,
  expression:
    /(?<![\w/.@-])(?:guest|gast|invité?e?|invitado|ospite|convidado|visitor)(?:\s?\/\s?|:\s?|,\s)["'`]?(\p{L}{5,24}\d{1,4})(?=["'`]?\s*(?:$|\n|[,;)]|\.(?!\w)))/giu,
  accept: (found) =>
    isChosen(found) && !/(?:19|20)\d\d$/.test(found) && (/\p{L}\d\d/u.test(found) || /^\p{Lu}/u.test(found))
      ? found
      : null,
}

export const secretsByPlace: readonly Detector[] = [
  ofGuest,
  quotedBefore,
  typedAs,
  ofAccount,
  named,
  loginWith,
  saidAgain,
  toBeChanged,
]
