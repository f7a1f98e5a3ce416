import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, type PrivateKind } from './detector.ts'

const labels: readonly [PrivateKind, RegExp][] = [
  ['PIN', toLabel('pin', '(?:\\s(?:for|für|pour|para|per)\\s\\p{L}+)?')],
  ['password', toLabel('password', '')],
  ['telephone number', toLabel('telephone', '(?:\\s(?:numbers?|no\\.?|nr\\.?))?s?')],
  ['meeting room', toLabel('room', '(?:\\s\\([^()]{1,30}\\))?')],
  ['e-mail address', toLabel('mail', '')],
]

/** A label alone, perhaps with what it is the label of. */
function toLabel(kind: Parameters<typeof privacyWords>[0], tail: string): RegExp {
  return new RegExp(
    `^(?:(?:conference|meeting|host|guest|user|wifi|our|the)\\s)?${anyOf(privacyWords(kind))}\\.?${tail}$`,
    'iu',
  )
}

/** Whether a column or row so labelled holds private details, and of which kind: `PIN code for phone`, `Kennwort`. */
export function privateLabel(text: string): PrivateKind | null {
  const label = text
    .trim()
    .slice(0, 60)
    .replace(/[\s:*_]+$/, '')
  // "User/Password" is a label of words; a path that ends in passwd is none.
  if (label.includes('/')) {
    const isWords = /^[\p{L} -]+(?:\/[\p{L} -]+)+$/u.test(label) && !/\/passwd$/.test(label)
    return isWords
      ? (label
          .split('/')
          .map((part) => privateLabel(part))
          .find((kind) => kind !== null) ?? null)
      : null
  }
  return labels.find(([, expression]) => expression.test(label))?.[0] ?? null
}
