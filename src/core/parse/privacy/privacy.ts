import type { PrivateRange } from './range.ts'
import type { Detector, PrivateKind } from './detector.ts'
import { bankAccounts } from './bank-accounts.ts'
import { births } from './births.ts'
import { chatNames } from './chat-names.ts'
import { findCompanions } from './companions.ts'
import { configSecrets } from './config-secrets.ts'
import { cut } from './cut.ts'
import { findDisguised } from './disguised.ts'
import { eastern } from './eastern.ts'
import { extensions } from './extensions.ts'
import { findInFlatRows } from './flat-rows.ts'
import { homeAddresses } from './home-addresses.ts'
import { identityNumbers } from './identity-numbers.ts'
import { localNumbers } from './local-numbers.ts'
import { keys } from './keys.ts'
import { openingCodes } from './lock-codes.ts'
import { mails } from './mail.ts'
import { logins } from './logins.ts'
import { networkKeyDetectors } from './network-keys.ts'
import { pairs, passwords } from './passwords.ts'
import { phrases } from './phrases.ts'
import { pins } from './pins.ts'
import { toPlain } from './plain.ts'
import { roomCodes } from './room-codes.ts'
import { roomLinks } from './room-links.ts'
import { rooms } from './rooms.ts'
import { findSeconds } from './seconds.ts'
import { secretsByPlace } from './secrets-by-place.ts'
import { shareLinks } from './share-links.ts'
import { spelled } from './spelled.ts'
import { strongValues } from './strong-values.ts'
import { telephones } from './telephone.ts'
import { findTold } from './told.ts'
import { toWatch } from '../../text/watch.ts'
import { toldNumberSign, toldWordSign } from './told-labels.ts'
import { typedCodes } from './typed-codes.ts'

export type { PrivateKind } from './detector.ts'

/** In the order in which they are looked for: the first that matches a stretch names it. */
const detectors: readonly Detector[] = [
  ...keys.slice(0, 1),
  ...rooms,
  ...roomLinks,
  ...shareLinks,
  ...bankAccounts,
  ...identityNumbers,
  ...births,
  ...homeAddresses,
  ...mails,
  ...chatNames,
  ...eastern,
  ...phrases,
  ...networkKeyDetectors,
  ...logins,
  ...pairs,
  ...openingCodes,
  ...pins,
  ...typedCodes,
  ...roomCodes,
  ...extensions,
  ...telephones,
  ...localNumbers,
  ...spelled,
  ...passwords,
  ...configSecrets,
  ...secretsByPlace,
  ...strongValues,
  ...keys.slice(1),
]

const watch = toWatch()
const watched = detectors.map((detector) => ({
  ...detector,
  sign: watch(detector.sign),
  form: watch(detector.expression),
}))
const among = watch.among(watched, ({ sign, form }) => [sign, form])
/** What a sentence tells behind a label is looked for with them, by signs of its own. */
const told = { words: watch(toldWordSign), numbers: watch(toldNumberSign) }

/** Find every private detail in a text, of whatever kind, sorted and without overlap. */
export function findPrivate(written: string): PrivateRange[] {
  const { text, toWritten } = toPlain(written)
  const found = findInPlain(text)
  const seconds = [...found, ...findSeconds(text, found)]
  return [...seconds, ...findCompanions(text, seconds)]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, ...toWritten(start, end) }))
}

function findInPlain(text: string): PrivateRange[] {
  const found: PrivateRange[] = findDisguised(text, findInPlain)
  const hasFigures = /\d.*\d.*\d/s.test(text)
  const asked = among(text).filter(({ isNumber, sign }) => (hasFigures || !isNumber) && sign.test(text))
  const isTold = told.words.test(text) || (hasFigures && told.numbers.test(text))
  const isFlat = /\|\s*:?-{2,}/.test(text)
  if (asked.length === 0 && !isTold && !isFlat) return found
  const taken = new Uint8Array(text.length)
  for (const { start, end } of found) taken.fill(1, start, end)
  for (const { kind, expression, accept } of asked) {
    expression.lastIndex = 0
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const secret = match.slice(1).findLast((group) => group !== undefined && group.length > 1) ?? match[0]
      const start = match.index + match[0].lastIndexOf(secret)
      const around = {
        before: text.slice(Math.max(0, start - 120), start),
        after: text.slice(start + secret.length, start + secret.length + 40),
      }
      const own = accept ? accept(secret, around) : secret
      // What was not private may begin with something that is, and be followed by something that is.
      expression.lastIndex = own === null ? Math.max(match.index + 1, start) : start + own.length
      if (own === null) continue
      // What runs into something found before is private as far as that.
      const met = taken.subarray(start, start + own.length).indexOf(1)
      const end = start + (met === -1 ? own : own.slice(0, met).replace(/[\s,;*]+$/, '')).length
      if (met !== -1 && !/\d.*\d.*\d/.test(text.slice(start, end))) continue
      taken.fill(1, start, end)
      found.push({ kind, start, end })
    }
    expression.lastIndex = 0
  }
  if (isTold || isFlat)
    for (const range of [...findInFlatRows(text), ...(isTold ? findTold(text) : [])]) {
      if (taken.subarray(range.start, range.end).includes(1)) continue
      taken.fill(1, range.start, range.end)
      found.push(range)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Every kind of private detail. */
export const kinds: readonly PrivateKind[] = [
  'telephone number',
  'PIN',
  'password',
  'meeting room',
  'access link',
  'e-mail address',
  'chat name',
  'bank detail',
  'identity number',
  'date of birth',
  'home address',
]

/** The words that stand where a private detail stood. */
export function redaction(kind: PrivateKind): string {
  return `[${kind} redacted]`
}

/** Replace every private detail of a text. */
export function redactText(text: string): string {
  return cut([text], findPrivate(text), ({ kind }) => redaction(kind)).join('')
}
