import { labelSigns } from '../../lexicon/label-signs.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { spokenLabels } from '../../lexicon/spoken-privacy.ts'
import type { PrivateKind } from './detector.ts'
import type { SpokenWord } from './spoken-words.ts'

/** A label in a sentence, and of what. */
export interface ToldLabel {
  type: 'password' | 'key' | 'login' | 'code' | 'extension' | 'telephone' | 'room' | 'call' | 'number'
  /** How many words it has. */
  length: number
  /** Whether it may be a word of prose: to pin a version. */
  isPlain: boolean
  /** Whether what it holds may be several words. */
  isPhrase: boolean
  /** Whether what it holds may be words as well as figures. */
  isWord: boolean
  /** Nouns that make it a part of another word: `password policy`. */
  heads: ReadonlySet<string>
}

type LabelType = ToldLabel['type']

/** What every label of words has in it, and every label of figures; what passes is looked up word by word. */
export const toldWordSign = new RegExp(labelSigns.words.join('|'), 'i')
export const toldNumberSign = new RegExp(labelSigns.numbers.join('|'), 'i')

/** Nouns that make a label a part of another word. */
export const heads: ReadonlySet<string> = new Set(
  (
    'policy policies field fields hash hashes hashing manager managers reset resets database file files server protection ' +
    'prompt dialog entry store vault length strength rule rules format type expiry expiration lifetime check checks change ' +
    'changes generator rotation authentication mode storage cracking cache request requests endpoint exchange profile scope ' +
    "scopes issuer issuers based ring bucket management size name names id ids pair pairs exchange validation signing chiave clave d'ordine"
  ).split(' '),
)

const none: ReadonlySet<string> = new Set()

const labels = toLabels()

function toLabels(): ReadonlyMap<string, LabelType> {
  const map = new Map<string, LabelType>()
  const add = (type: LabelType, words: readonly string[]): void => {
    for (const word of words) map.set(word.toLowerCase().replaceAll('-', ' '), type)
  }
  for (const type of [
    'number',
    'call',
    'room',
    'telephone',
    'extension',
    'code',
    'login',
    'key',
    'password',
  ] as const) {
    add(type, spokenLabels[type])
    if (type === 'login' || type === 'number' || type === 'call') continue
    add(
      type,
      privacyWords(type === 'code' ? 'pin' : type).filter((word) => type !== 'extension' || word.length > 3),
    )
  }
  return map
}

/** The first words of all labels: most words begin none. */
const firstWords: ReadonlySet<string> = new Set([...labels.keys()].map((name) => name.split(' ')[0] ?? name))

const longest = 5

/** The label that begins at a word, the longest first, or `null`. */
export function labelAt(words: readonly SpokenWord[], at: number): ToldLabel | null {
  const first = words[at]?.bare ?? ''
  const compound = ofCompound(first)
  if (!compound && !firstWords.has(first.includes('-') ? first.slice(0, first.indexOf('-')) : first)) return null
  let name = ''
  let found: ToldLabel | null = null
  for (let length = 1; length <= longest; length += 1) {
    const word = words[at + length - 1]
    if (!word) break
    name = (name === '' ? word.bare : `${name} ${word.bare}`).replaceAll('-', ' ')
    const type = labels.get(name) ?? (length === 1 ? compound : undefined)
    if (type) found = toLabel(type, name, length)
    if (word.mark !== '') break
  }
  return found
}

/** Words of which the last part is a label: `Sitzungskennwort`, `API-Token`. */
function ofCompound(bare: string): LabelType | undefined {
  const last = bare.includes('-') ? labels.get(bare.slice(bare.lastIndexOf('-') + 1)) : undefined
  if (last) return last
  if (bare.length < 9) return undefined
  if (/(?:passwort|kennwort|wachtwoord|lösenord)$/.test(bare)) return 'password'
  return /.(?:zugangscode|türcode|kenncode)$/.test(bare) ? 'code' : undefined
}

function toLabel(type: LabelType, name: string, length: number): ToldLabel {
  return {
    type,
    length,
    isPlain: /^(?:pins?|clave|otp)$/.test(name),
    isPhrase: /phrase/.test(name),
    isWord: /pass ?code/.test(name),
    heads: type === 'password' || type === 'key' ? heads : none,
  }
}

/** The kind of private detail that a label announces. */
export function kindOfLabel({ type }: ToldLabel): PrivateKind {
  if (type === 'code') return 'PIN'
  if (type === 'room') return 'meeting room'
  return ['extension', 'telephone', 'call', 'number'].includes(type) ? 'telephone number' : 'password'
}
