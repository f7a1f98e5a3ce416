import { splitWords } from '../../text/split-words.ts'
import { pairsOf } from '../pairs.ts'
import type { PlanWords } from '../plan-words.ts'

/** How sentences in French say what those of a meeting are going to do because they settled it. */
export const plans: PlanWords = {
  intends: ['nous allons', 'on va'],
  settles: splitWords(
    `abandonner adopter annuler arrêter attendre conserver garder maintenir reconduire reporter renoncer rester retenir supprimer
    suspendre`,
  ),
  isLast: false,
  hence: [],
  idle: [],
  settled: [
    'nous gardons',
    'on garde',
    'nous conservons',
    'on conserve',
    'nous maintenons',
    'on maintient',
    'nous reportons',
    'on reporte',
    'nous renonçons à',
    'on renonce à',
    'on abandonne',
    'on part sur',
    'nous partons sur',
    'on reste sur',
    'nous restons sur',
    'on opte pour',
    'nous optons pour',
    'on retient',
    'nous retenons',
  ],
  held: pairsOf(
    ['est', 'sont', 'sera', 'seront', 'est donc', 'sont donc', 'sera donc', 'seront donc'],
    splitWords(
      `fixé fixée fixés fixées abandonné abandonnée abandonnés abandonnées annulé annulée annulés annulées conservé conservée conservés conservées reconduit
      reconduite reconduits reconduites reporté reportée reportés reportées supprimé supprimée supprimés supprimées suspendu suspendue
      suspendus suspendues`,
    ),
  ),
  open: splitWords(
    'si peut-être éventuellement probablement quand lorsque pourrait pourraient serait seraient déjà malheureusement',
  ),
}
