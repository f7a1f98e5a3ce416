import { splitWords } from '../../text/split-words.ts'
import type { NameWords } from '../words.ts'

/** Words by which names are told from what is none, in French. */
export const names: NameWords = {
  placeholders: ['tous', 'toutes', 'tout le'],
  functionWords: [],
  common: splitWords(`
    ainsi an ans autres aux avec cinq dans des deux dix et eux fois huit jour jours les leur mois neuf ou par pas plus
    pour quatre qui quelques sans semaine semaines sept six sur tous toutes trois un une
  `),
  bodies: [],
  roles: [],
  remarks: [],
  machines: [],
  particles: [],
  titles: splitWords('m madame messieurs mesdames mlle mm mme mmes monsieur'),
  degrees: [],
}
