import { inviteLabels, ofRules, phraseLabels, seedLabels } from '../../lexicon/networks.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { isSecret } from './chosen.ts'
import { heads } from './told-labels.ts'
import { isRareWord } from './told-values.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'

const is = anyOf(privacyWords('is'))
const word = "[\\p{L}\\d][\\p{L}\\d'-]{0,13}"
const ofWhat = `(?:\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}\\d'-]{1,16}){1,5}?(?=\\s?[:=]|\\s${is}\\s|\\s["'\`]))?`

/** Words of a sentence, which a row of chosen words has not. */
export const ofSentence = new RegExp(
  `(?<![\\p{L}])(?:${'the and for not that this with from are was has have will can must should you your our their its be to by is it or if no see ask as than when who der die das und zu für ist nicht sein werden muss soll les des une pour est pas que doit être los las una para con debe ser che non per deve essere'
    .split(' ')
    .join('|')})(?![\\p{L}])`,
  'iu',
)

/** Several words behind a label: `Passphrase: seven tin otters`, `passphrase of the key: otters under Bridge 9`. */
const phrase: Detector = {
  kind: 'password',
  sign: /phrase|frase|satz|zin|fras|fraza|фраза|words|wörter|seed/i,
  expression: new RegExp(
    `${wordStart}${anyOf([...phraseLabels, ...seedLabels.filter((name) => name !== 'seed')])}${wordEnd}${ofWhat}(?:\\s?[:=]|\\s${is}(?=\\s))?[\\s*_]{1,3}["'\`]?((?:${word} ){2,7}${word})(?=["'\`*_]{0,3}\\s*(?:$|\\n|[,;)]|\\.(?!\\d)))`,
    'giu',
  ),
  accept: (found, { before }) => {
    const [first = ''] = found.split(' ')
    if (ofSentence.test(found) || !isSecret(first)) return null
    const isMarked = new RegExp(`(?:[:=]|\\s${is})[\\s*_]{1,3}["'\`]?$`, 'iu').test(before)
    return isMarked ||
      (!heads.has(first) && !/(?:s|ed|ing)$|^(?:prot|requ)/.test(first) && !/ (?:in|on|at|twice) /.test(found))
      ? found
      : null
  },
}

/** Small words to the end of a line behind a password's own label and a colon: `WLAN-Passwort: sieben kleine otter`. */
const small: Detector = {
  kind: 'password',
  sign: /[:=]\s?["'`*_]{0,3}\p{Ll}+ \p{Ll}+ \p{Ll}/u,
  expression: new RegExp(
    `${wordStart}(?:\\p{L}{1,20}-)?${anyOf(privacyWords('password'))}${wordEnd}${ofWhat}[\\s*_]{0,3}[:=][\\s*_]{1,3}["'\`]?((?:\\p{L}{3,13} ){2,6}\\p{L}{3,13})(?=["'\`*_]{0,3}\\s*(?:$|\\n))`,
    'giu',
  ),
  accept: (found) => {
    const isPlain = /^[\p{Ll} ]+$/u.test(found) && isSecret(found.split(' ')[0] ?? '')
    return isPlain && !ofSentence.test(found) && !ofRule.test(found) && !/(?:ed|ing)(?: |$)/.test(found) ? found : null
  },
}
const ofRule = new RegExp(`${wordStart}${anyOf(ofRules)}${wordEnd}`, 'iu')

/** Words that let somebody in: `team join code otter quilt maple`. */
const invite: Detector = {
  kind: 'PIN',
  sign: /code|código|codice|kod|words|wörter/i,
  expression: new RegExp(
    `${wordStart}${anyOf(inviteLabels)}${wordEnd}(?:\\s?[:=]|\\s${is}(?=\\s))?[\\s*_]{1,3}["'\`]?((?:\\p{Ll}{3,12}[ -]){2,5}\\p{Ll}{3,12})(?=["'\`*_]{0,3}\\s*(?:$|\\n|[,;)]|\\.(?!\\d)))`,
    'giu',
  ),
  accept: (found) =>
    !ofSentence.test(found) && !ofRule.test(found) && found.split(/[ -]/).filter(isRareWord).length >= 2 ? found : null,
}

/** A dozen words or two: `seed phrase: orbit velvet canyon …`. */
const seed: Detector = {
  kind: 'password',
  sign: /seed|mnemonic|phrase|words|wörter|frase|herstel|fraza/i,
  expression: new RegExp(
    `${wordStart}${anyOf(seedLabels)}${wordEnd}[^\\p{L}\\n]{1,6}(?:${is}[\\s:]{1,2})?((?:\\p{Ll}{3,10}[ ,]{1,2}){11,23}\\p{Ll}{3,10})(?![\\p{L}])`,
    'giu',
  ),
  accept: (found) => (ofSentence.test(found) ? null : found),
}

/** What an application that makes codes is set up with, in blocks: `TOTP seed KR4T 9XQ2 M7PW 5E8R`. */
const blocks: Detector = {
  kind: 'password',
  sign: /2fa|otp|mfa|authent|seed|secret|factor|faktor|geheim/i,
  expression:
    /(?<!\p{L})(?:2FA|2fa|T?OTP|t?otp|MFA|mfa|[Aa]uthenticator|[Ss]eed|SEED|[Ss]ecret|SECRET|[Tt]wo-factor|[Zz]wei-[Ff]aktor)(?!\p{L})[^\n.]{0,50}?[\s:(]((?:[A-Z\d]{4} ){3,12}[A-Z\d]{2,4}(?!\w)|(?:[a-z\d]{4} ){3,12}[a-z\d]{2,4}(?!\w))/gu,
  accept: (found) => (/^[A-Z\d ]+$/.test(found) || /^(?=.*\d.*\d)[a-z\d ]+$/.test(found) ? found : null),
}

export const phrases: readonly Detector[] = [seed, phrase, small, invite, blocks]
