import {
  alarms,
  combinations,
  doors,
  lockCodes,
  lockJoints,
  locks,
  openingLabels,
  typedWith,
} from '../../lexicon/locks.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { isCounted } from './counted.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'
import { code, ended, isCode, one, thing } from './lock-parts.ts'
import { openingVerbs } from './opening-verbs.ts'

/** As they are typed or turned: `#4719*`, `47 A 19`, `L22 R71 L8`, `left 47, right 19`. */
const side = '(?:L|R|left|right|links|rechts|gauche|droite|izquierda|derecha|sinistra|destra)'
const turn = `(?:${side}\\s?\\d{1,2}|\\d{1,2}\\s${side})`
const further = `[#*]\\d{3,8}[#*]?|\\d{2} [A-Z] \\d{2}|${turn}(?:[\\s,/-]{1,3}${turn}){1,4}`
const is = `(?:${anyOf([...privacyWords('is'), 'changed to', 'lautet', 'is now', 'jetzt', 'nun', 'maintenant', 'ahora', 'adesso', 'still', 'now', 'est le', 'jest', 'je', 'er', 'är', 'to'])}${wordEnd}|[:=(]|→|->)`
const led = `[\\s*_]{0,3}(?:${is}[\\s*_("':]{0,4}){0,2}[\\s*_"'(]{0,3}`
const joints = `(?:\\s(?:${anyOf(lockJoints)})(?=\\s|(?<='))){0,3}\\s?`
const sign = new RegExp([...lockCodes, ...locks, ...openingLabels].map((word) => word.slice(0, 5)).join('|'), 'i')

/** `door code 4719`, `code de la porte : 4719`, `Puerta: código 4719`, `alarm code changed to 4719`. */
const named: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign,
  expression: new RegExp(
    `${wordStart}(?:${thing}(?:\\s\\d{1,3})?[\\s,:(-]{0,3}${code}|${anyOf(locks)}(?:\\s[\\p{L}\\d]{1,10}){1,3}\\s${code}|${code}${joints}${thing}(?:\\s\\d{1,3})?)${wordEnd}(?:(?:\\s\\p{L}{1,10}){1,4}(?=\\s?:))?${led}(${further}|${one})${ended}`,
    'giu',
  ),
  accept: (found, { after }) => (isCode(found, 3) && !isCounted(after) ? found : null),
}

/** A combination alone, or with its lock: `Kombination 4719`, `The combination of the lock on the shed - 4719`. */
const ofCombination: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /[ck]ombi|szyfr|safe|lock|tresor|coffre|caja|cassa/i,
  expression: new RegExp(
    `${wordStart}(?:${anyOf(combinations)}${wordEnd}(?:(?:\\s[\\p{L}'-]{1,16}){1,8}?(?=\\s?[:=-]|\\s${is}))?(?:\\s-)?|(?:safe|tresor|coffre|caja fuerte|cassaforte|lock|schloss)(?=\\s?:))${led}(${turn}(?:[\\s,/-]{1,3}${turn}){1,4}|\\d{4,6}|\\d{2}[ -]\\d{2}[ -]\\d{2})(?=["'*_)]{0,3}\\s*(?:$|\\n|[,;(]|\\.(?!\\d)))${ended}`,
    'giu',
  ),
  accept: (found, { before }) => {
    const between = new RegExp(`${wordStart}${anyOf(combinations)}${wordEnd}([^.\\n]*)$`, 'iu').exec(before)?.[1] ?? ''
    const isOfLock = new RegExp(`${wordStart}${thing}${wordEnd}`, 'iu').test(between)
    const isBare = /^[^\p{L}]*(?:\p{L}{1,7}[^\p{L}]*)?$/u.test(between)
    return isCode(found, 3) && (isBare || isOfLock) ? found : null
  },
}

/** Without "code": `keypad 4719`, `cadenas : 471`, `The padlock is 4719`. */
const bare: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: new RegExp(locks.map((word) => word.slice(0, 5)).join('|'), 'i'),
  expression: new RegExp(
    `${wordStart}${anyOf(locks)}${wordEnd}(?:\\s(?:by|at|next to|near|beside|am|an|à|en|al|bij|przy|vid|ved)\\s(?:\\p{L}{1,12}\\s){0,3}?\\p{L}{1,12},|(?:\\s\\p{L}{1,12}){1,4}(?=\\s?:|\\sis\\s))?${led}(${one})${ended}`,
    'giu',
  ),
  accept: (found, { after }) => (isCode(found, 3) && !isCounted(after) ? found : null),
}

/** A door has other numbers, so a mark or a word leads to its code: `Tür: 4719`, `alarm is 0412`, `Door (4719)`, `gate 4719#`. */
const ofDoor: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: new RegExp(doors.map((word) => word.slice(0, 4)).join('|'), 'i'),
  expression: new RegExp(
    `${wordStart}${anyOf(doors)}${wordEnd}(?:\\s(?:off|aus|code))?(?:[\\s*_]{0,3}${is}[\\s*_("':]{0,4}(${one})(?=["'*_]{0,3}(?:\\s*$|\\n|[,;)]|\\.(?!\\d)))|\\s(\\d{3,8}#|(?<=alarm\\s)\\d{4,6}(?=\\s*(?:$|\\n))))${ended}`,
    'giu',
  ),
  accept: (found) => (isCode(found, 4) ? found : null),
}

/** Behind a label that nothing else has, and whose it is: `Türcode Nebeneingang 2580A`. */
const behindLabel: Detector = {
  kind: 'PIN',
  sign,
  expression: new RegExp(
    `${wordStart}${anyOf(openingLabels)}(?!\\p{L})(?:\\s\\p{L}[\\p{L}-]{1,19}){0,2}?${led}(${further}|${one})${ended}`,
    'giu',
  ),
  accept: (found, { after }) => (isCode(found, 4) && !isCounted(after) ? found : null),
}

/** What may follow a code that silences an alarm; anything else is counted. */
const behindAlarm =
  'when|to|within|before|after|then|and|or|at|on|if|ausgeschaltet|abgeschaltet|deaktiviert|entschärf\\p{L}*|scharf|unscharf|innerhalb|binnen|quand|pour|avant|dans|para|cuando|antes|per|quando|prima|entro|om|när|når|aby'

/** By what silences it: `The alarm must be disarmed with 3392`, `switch off the alarm with 3392`, `alarm (3392 then ENTER)`. */
const ofAlarm: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /larm|panel|сигнал/i,
  expression: new RegExp(
    `${wordStart}${anyOf(alarms)}(?!\\p{L})(?:[^.\\n\\d]{0,50}?\\s${anyOf(typedWith)}\\s|\\s?\\(|\\son\\s?[:=]\\s?)(${one})(?=\\s*(?:$|\\n|[.,;)]|#|\\*)|\\s(?:${behindAlarm})(?!\\p{L}))${ended}`,
    'giu',
  ),
  accept: (found, { before, after }) =>
    isCode(found, 4) &&
    !isCounted(after) &&
    !(before.endsWith('(') && !/^\s?(?:then|and|\+|#|\*|\)|puis|dann|e\s|y\s)/i.test(after))
      ? found
      : null,
}

/** Behind what it opens, with its name: `The key is in the box (code 4719)`. */
const besideThing: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /code|kod|código|codice|pin|combi/i,
  expression: new RegExp(
    `[,;(:-]\\s?(?:the\\s|der\\s|le\\s)?${code}${led}(${one})(?=\\)|\\s*(?:$|\\n|[.,;]))${ended}`,
    'giu',
  ),
  accept: (found, { before }) =>
    isCode(found, 4) &&
    new RegExp(`(?<!\\p{L})(?:keys?|schlüssel|clés?|llaves?|chiav[ei]|${thing})${wordEnd}[^.\\n]{0,60}$`, 'iu').test(
      before,
    )
      ? found
      : null,
}

const types =
  '(?:type|enter|press|punch(?: in)?|key in|dial|use|tipp(?:e|en|t)|eingeben|drück(?:e|en|t)|gib|tapez|taper|composez|saisir|saisissez|marcar|marca|marque|teclear|pulsar|digitare|digita|digitate|premere|typ|toets|wpisz|wcisnąć|slå|tast)'
const confirm =
  '(?:OK|\\*|✓|✔|star|asterisk|stern|étoile|asterisco|bell|key|haken|glocke|enter|return|hash|#|confirm|green|grün|vert|schlüssel|clé|llave)'

/** Typed, and confirmed by a key: `type 4719 + OK`, `tapez 4719 puis OK`, `enter 4719 and press the key sign`. */
const typed: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /\d\s?(?:\+|and|then|und|dann|puis|et|y|e|poi|en|i|,)/i,
  expression: new RegExp(
    `(?<!\\p{L})${types}\\s(?:the\\s|code\\s|le\\s|in\\s){0,2}(${one})\\s?(?:\\+|,|(?:and|then|and then|und|dann|puis|et|y|e|poi|en|i|followed by)(?!\\p{L}))\\s?(?:(?:press|the|then|drücken|pulsar|premere|appuyer|sur|la|le|tecla|touche|il|tasto)\\s){0,3}${confirm}(?![\\p{L}])|(?<![\\w.])(${one})\\s(?:followed by|suivi d[eu]|gefolgt von|seguido d[ea]|seguito d[ai])\\s(?:the\\s|la\\s|le\\s)?${confirm}(?!\\p{L})`,
    'giu',
  ),
  accept: (found) => (isCode(found, 3) ? found : null),
}

/** At a door: `punch in 4719 at the door`, `Use C4719# at the gate`, `4719 eintippen`. */
const typedAt: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: new RegExp(`eintipp|einzugeben|${doors.slice(0, 12).join('|')}`, 'i'),
  expression: new RegExp(
    `(?<!\\p{L})${types}\\s(?:the\\s|code\\s|le\\s){0,2}(${one})\\s(?:at|on|into|an|am|à|en|al|bij|przy)\\s(?:\\p{L}{1,8}\\s){0,2}?${thing}${wordEnd}|(?<![\\w.,:-])(${one})\\s(?:eintippen|eingeben)(?!\\p{L})`,
    'giu',
  ),
  accept: (found) => (isCode(found, /[A-Z]/.test(found) ? 3 : 4) ? found : null),
}

export const openingCodes: readonly Detector[] = [
  named,
  ofCombination,
  bare,
  ofDoor,
  ...openingVerbs,
  behindLabel,
  ofAlarm,
  besideThing,
  typed,
  typedAt,
]
