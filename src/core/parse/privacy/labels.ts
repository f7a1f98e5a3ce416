import { accountLabels, cardLabels } from '../../lexicon/bank.ts'
import { birthLabels } from '../../lexicon/births.ts'
import { homeLabels } from '../../lexicon/homes.ts'
import { identityLabels, numberWords } from '../../lexicon/identity.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { isChatName, labelsChatNames } from './chat-names.ts'
import { isMixed, isSecret } from './chosen.ts'
import { toSpokenWords } from './spoken-words.ts'
import { isRareWord } from './told-values.ts'
import { kindOfLabel, labelAt } from './told-labels.ts'
import { anyOf, type PrivateKind } from './detector.ts'
import { toWatch, type Watched } from '../../text/watch.ts'

const watch = toWatch()

const labels: readonly [PrivateKind, Watched][] = [
  ['PIN', toLabel('pin', '(?:\\s(?:for|für|pour|para|per)\\s\\p{L}+)?')],
  ['password', toLabel('password', '')],
  ['telephone number', toLabel('telephone', '(?:\\s(?:numbers?|no\\.?|nr\\.?))?s?')],
  ['meeting room', toLabel('room', '(?:\\s\\([^()]{1,30}\\))?')],
  ['e-mail address', toLabel('mail', '')],
  ['bank detail', ofWords([...accountLabels, ...cardLabels, 'iban'])],
  ['identity number', ofWords(identityLabels)],
  ['date of birth', ofWords(birthLabels)],
  ['home address', ofWords(homeLabels)],
]

/** One of these words, perhaps with that for a number: `Passport no.`. */
function ofWords(words: readonly string[]): Watched {
  return watch(
    `^(?:${anyOf(numberWords)}\\s(?:de\\s)?)?${anyOf(words)}\\.?(?:[\\s-]{0,2}${anyOf(numberWords)}\\.?)?$`,
    'iu',
  )
}

/** A label alone, perhaps with what it is the label of. */
function toLabel(kind: Parameters<typeof privacyWords>[0], tail: string): Watched {
  return watch(
    `^(?:${kind === 'password' ? '[\\p{L}\\p{N}._-]{1,20}\\s){0,2}' : '(?:conference|meeting|host|guest|user|wifi|our|the)\\s)?'}${anyOf(kind === 'password' ? [...privacyWords(kind), 'pw'] : privacyWords(kind))}\\.?${tail}$`,
    'iu',
  )
}

/** The kind of a label that is looked up word by word, where it is all there is. */
function toSpokenKind(label: string): PrivateKind | null {
  if (!fewWords.test(label)) return null
  const words = toSpokenWords(label)
  // Physicists and radio operators have columns so called.
  if (/^signal$/i.test(label)) return null
  const found = labelAt(words, 0)
  return found && found.length === words.length && !['login', 'key'].includes(found.type) ? kindOfLabel(found) : null
}

/** No label has more words; most of what is looked at is the beginning of a sentence. */
const fewWords = /^\S+(?:\s+\S+){0,4}$/

/** How many figures a cell has at least that holds one. */
const leastFigures: Partial<Record<PrivateKind, number>> = {
  'bank detail': 6,
  'identity number': 5,
  'date of birth': 4,
}

/** Whether a cell holds what its label promises. */
export function holdsSecret(kind: PrivateKind, text: string): boolean {
  if (kind === 'password') return text.trim().length > 2 && isSecret(text.trim()) && !/^\d{1,3}$/.test(text.trim())
  if (kind === 'PIN' && /^\S+$/.test(text.trim()) && (isMixed(text.trim()) || isRareWord(text.trim()))) return true
  if (kind === 'home address') return /\p{L}{3}/u.test(text) && /\d/.test(text)
  const least = leastFigures[kind]
  if (least !== undefined) return text.replace(/\D/g, '').length >= least && !/[a-z]{3}.*[a-z]{3}.*[a-z]{3}/.test(text)
  if (kind === 'chat name') return isChatName(text.trim())
  return kind === 'e-mail address' ? text.includes('@') : /\d.*\d.*\d/.test(text)
}

/** Whether a cell below "Signal" is a name in that messenger, not what a column of physicists holds. */
export function isSignalName(label: string, text: string): boolean {
  return /^\s*signal\s*$/i.test(label) && /^\s*@?\p{L}\w{1,30}[\p{L}_]\.\d{2,9}\s*$/u.test(text)
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
  return (
    labels.find(([, expression]) => expression.test(label))?.[0] ??
    (labelsChatNames(label) ? 'chat name' : toSpokenKind(label))
  )
}
