import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in German. */
export const names: NameWords = {
  placeholders: [
    'alle',
    'alle mitglieder',
    'jeder',
    'keine',
    'keiner',
    'niemand',
    'niemand fehlt',
    'siehe',
    'noch offen',
    'wird nachgetragen',
  ],
  functionWords: [],
  common: [],
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords('dr dipl frau fr herr hr prof'),
  degrees: [],
}
