import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in Italian. */
export const names: NameWords = {
  placeholders: ['tutti', 'tutte', 'nessuno', 'nessuna', 'da definire', 'vedi'],
  functionWords: [],
  common: [],
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords('avv dott dottssa ing profssa sig sigra signor signora'),
  degrees: [],
}
