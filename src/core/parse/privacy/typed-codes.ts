import { isCounted } from './counted.ts'
import { isDay } from './days.ts'
import type { Detector } from './detector.ts'

const figures = '\\d(?:[\\d -]{1,16}\\d)'
/** The sign, alone: `8443 # https` is a comment. */
const hash =
  '(?:#(?![^\\S\\n]*[\\p{L}\\d#])|hash|pound|di[eè]se|raute|almohadilla|cancelletto|hekje|krzyżyk|fyrkant|square)'
const then =
  '(?:(?:and|then|followed by|puis|suivi d[eu]|et|und|dann|gefolgt von|seguid[oa] d[ei]l?|poi|e|y|plus|gevolgd door)\\s){0,2}'
const article = '(?:(?:the|a|key|la|le|der|die|il|touche|taste|tecla|signe|sign|press)\\s){0,2}'

/** What is typed into a telephone: `44 71 90 then hash`, `4471902 und Raute`. */
const beforeHash: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: new RegExp(hash, 'iu'),
  expression: new RegExp(`(?<![\\w.#/+-]|\\d )(${figures})(?=[,;]? ${then}${article}${hash}(?![\\p{L}\\d]))`, 'giu'),
  accept: (found) => (found.replace(/\D/g, '').length >= 4 && !/^0\d{3}/.test(found) && !isDay(found) ? found : null),
}

const asked =
  '(?:(?:at|after) the (?:prompt|tone|beep)|(?:when|if|once|wenn|sobald|quand|lorsque|cuando|quando)\\s[^.\\n]{0,24}(?:prompted|asked|aufgefordert|gefragt|demandé|pida|pide|richiesto))'
const types =
  '(?:enter|type|key in|dial|press|geben sie|eingeben|tapez|composez|entrez|saisissez|marque|introduzca|digitare|digitate|inserire)'

/** `when prompted, enter 4471902`, `enter 4471902 when asked`. */
const whenAsked: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /prompt|tone|beep|asked|aufgefordert|gefragt|demand|pid[ae]|richiesto/i,
  expression: new RegExp(
    `(?:${asked},?\\s(?:\\p{L}+\\s){0,3}?${types}|${types}(?=\\s(?:le\\s|il\\s|el\\s)?${figures}\\s${asked}))\\s(?:le\\s|il\\s|el\\s)?(${figures})(?![\\w.])`,
    'giu',
  ),
}

/** Behind a call: `dial the bridge and enter 4471902`, `das Gerät anwählen und 4471902 eingeben`. */
const whenConnected: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /\d{4}/,
  expression: new RegExp(
    `(?<!\\p{L})(?:dial|(?:call|ring)(?=\\s(?:the\\s)?(?:bridge|number|line|conference|mcu))|wählt?|anwählen|anrufen|appele[rz]|compose[rz]|llamar|llame|marcar|chiamare|chiamate|bel|zadzwoń)\\s[^.\\n]{0,50}?\\s(?:and|then|und|dann|puis|et|y|e|poi|en|i|och|og)\\s(?:dann\\s|then\\s|luego\\s)?(?:(?:${types}|introducir|marcar|saisir|toets|wpisz|slå|tast)\\s(?:the\\s|code\\s|le\\s|in\\s)?(\\d{4,12})|(\\d{4,12})\\s(?:eingeben|intoetsen|wählen|tippen))(?![\\w-]|[.,:/]\\d)`,
    'giu',
  ),
  accept: (found, { after }) => (isCounted(after) || isDay(found) ? null : found),
}

/** Of two factors, or sent to somebody: `2FA: 719 462`, `Your code is 719-462`. */
const ofTwoFactors: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /[2m]fa|factor|faktor|facteur|fattor|otp|co[dg]i?[eo]|kod/i,
  expression:
    /(?<![\p{L}\p{N}])(?:(?:2FA|MFA|T?OTP|(?:two|zwei|twee|två|to|dwu)-?\s?fa[ck]t\p{L}{0,12}|(?:double|deux|dos|due|dois)\s(?:facteurs?|factores|fattori|fatores))(?:[\s-](?:code|kod|kode|pin|codice|código))?|(?:your|ihr|dein|votre|ton|tu|su|tuo|twój|din|uw|seu)\s(?:\p{L}{2,12}\s)?(?:code|kod|kode|codice|código))\s?(?:[:=]|\s(?:is|ist|lautet|est|es|è|é|är|er|to))\s?(\d{3}[ -]\d{3}|\d{2} \d{2} \d{2}|\d{6,8})(?![\w-]|[.,:/]\d| \d)/giu,
  accept: (found, { after }) => (isCounted(after) || isDay(found) || found.endsWith(' 000') ? null : found),
}

/** In front of what it is: `wants 31415 as participant code`. */
const asCode: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /\d\s(?:as|als|comme|como|come)\s/i,
  expression: new RegExp(
    `(?<![\\w.])(${figures})\\s(?:as|als|comme|como|come)\\s(?:\\p{L}{1,15}\\s){0,3}?(?:\\p{L}{0,20}(?:code|pin|kennung)|pass ?code|código|codice)(?![\\p{L}])`,
    'giu',
  ),
}

const role =
  '(?:guest|host|leader|chair(?:person|man)?|moderator|presenter|participants?|attendees?|access|voicemail|alarm|gast|teilnehmer|leiter|hôte|invité|animateur|modérateur|anfitrión|invitado|moderador|participantes?|ospite|partecipant[ei]|moderatore)'

/** What says beside it that a call is meant, or another role with figures: `Attendees: 1250` alone is how many came. */
const ofCall = new RegExp(
  `(?<!\\p{L})(?:dial|bridge|audio|conference|conf\\.?\\s?call|pins?|pass ?codes?|codes?|codice|código|kod|einwahl|telefon|telekonferenz|téléconférence|voicemail|keypad|phone|zoom|webex|host key)(?!\\p{L})|(?<!\\p{L})(?:guest|host|leader|chair|moderator|presenter|gast|leiter|hôte|invité|animateur|anfitrión|invitado|moderador|ospite|moderatore)(?:\\s?[:=]\\s?|\\s(?:is\\s)?)\\d{4}`,
  'iu',
)

/** Roles that one has: figures of five or more behind them count nobody. */
const ofOne =
  /(?:leader|chair(?:person|man)?|moderator|leiter|animateur|modérateur|moderador|moderatore|access\s?[:=])(?:\s\(\p{L}{2,20}\))?[\s:=]{0,3}$/iu

/** By who types it: `guest: 8812, host: 7713`, `Moderator (Anna) 77120`. */
const byRole: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /guest|host|leader|chair|moder|present|particip|attend|access|voicemail|alarm|gast|teilnehmer|leiter|hôte|invité|animat|anfitri|invitado|ospite|partecip/i,
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])${role}(?:\\s\\(\\p{L}{2,20}\\))?(?:\\s?[:=]\\s?|\\sis\\s|\\s)((?!19\\d\\d(?!\\d)|20\\d\\d(?!\\d))\\d{4,9})(?=\\s?[,;)#]|\\s(?:for|on|für|pour|per|para)\\s|\\.?\\s*$|\\.\\s)`,
    'giu',
  ),
  accept: (found, { before, after }) =>
    ofCall.test(before) || ofCall.test(after) || (found.length > 4 && ofOne.test(before)) ? found : null,
}

/** A code in groups, which codes of errors are not written in: `code 44 71 90`. */
const grouped: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /co[dg]|kod/i,
  expression:
    /(?<![\p{L}\p{N}-])(?<!(?:error|exit|status|return|zip|area|country|fehler|bar|source|erreur|errore)\s)(?:code|codice|código|kod)\s?:?\s(\d{2,3}(?: \d{2,3}){1,3})(?![\w-]|[.,:/]\d| \d)/giu,
  accept: (found, { after }) => (isCounted(after) || /^(?:19|20)\d /.test(found) ? null : found),
}

/** In brackets behind the link of a room: `https://zoom.us/j/5550101234 (482913)`. */
const besideRoom: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /\s\(\d{4,10}\)/,
  expression:
    /(?:https?:\/\/[\w.-]{0,60}(?:zoom|webex|meet|teams|bluejeans|bbb|jitsi)[^\s()]{1,300}|room redacted\])\s\((\d{4,10})\)/giu,
}

const typesIn =
  '(?:can\\s|should\\s)?(?:uses?|enters?|types?|dial in with|join with|dial|nehmen|wählen|utilisent|entrent|tapent|usan|marcan|usano|digitano)'
const notYear = '(?!19\\d\\d(?!\\d)|20\\d\\d(?!\\d))'

/** What each role types: `participants use 215574`, `guests enter 4433`, `use 215574 as a guest`, `claim host with 443322`. */
const ofRole: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /\s\d{4}/,
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${role})s?|everyone else|others)\\s${typesIn}\\s(?:code\\s|pin\\s)?(${notYear}\\d{4,9}#?)(?=\\s*(?:$|\\n|[,;)])|\\.(?!\\d))|(?<!\\p{L})(?:use|enter|dial|type)\\s(\\d{5,9}#?)\\sas\\s(?:a\\s|the\\s)?${role}(?!\\p{L})|(?<!\\p{L})(?:claim|reclaim|become)\\s(?:the\\s)?host(?:\\s\\p{L}{4,6})?\\s(?:with|using)\\s(?:key\\s|code\\s)?(\\d{6})(?!\\d)`,
    'giu',
  ),
}

export const typedCodes: readonly Detector[] = [
  ofRole,
  besideRoom,
  beforeHash,
  whenAsked,
  whenConnected,
  ofTwoFactors,
  asCode,
  byRole,
  grouped,
]
