import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in Spanish. */
export const names: NameWords = {
  placeholders: ['todos', 'todas', 'ninguno', 'ninguna', 'nadie', 'por definir', 'ver'],
  functionWords: [],
  common: [],
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords(
    'd dª dña doña dra excma excmo ilma ilmo lic señor señora señores señoras sr sra srta sres concejal concejala',
  ),
  degrees: [],
}
