import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in Dutch. */
export const names: NameWords = {
  placeholders: ['allen', 'iedereen', 'geen', 'niemand', 'zie'],
  functionWords: [],
  common: [],
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords('dhr drs ir mevr mevrouw mw'),
  degrees: [],
}
