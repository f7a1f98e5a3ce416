import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in Norwegian. */
export const names: NameWords = {
  placeholders: ['alle', 'ingen', 'resten'],
  functionWords: [],
  common: [],
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords('hr fru'),
  degrees: [],
}
