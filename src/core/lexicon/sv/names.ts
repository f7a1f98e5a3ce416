import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in Swedish. */
export const names: NameWords = {
  placeholders: ['alla ledamöter', 'alla närvarande', 'ingen', 'inga', 'övriga'],
  functionWords: [],
  common: [],
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords('herr fru'),
  degrees: [],
}
