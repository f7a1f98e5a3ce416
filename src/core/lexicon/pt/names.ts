import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in Portuguese. */
export const names: NameWords = {
  placeholders: ['todos', 'todas', 'nenhum', 'nenhuma', 'ninguém', 'a definir', 'ver'],
  functionWords: [],
  common: [],
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords('dra dona exma exmo ilma ilmo profa sr sra srs vereador vereadora'),
  degrees: [],
}
