import { splitWords } from '../../text/split-words.ts'
import { pairsOf } from '../pairs.ts'
import type { PlanWords } from '../plan-words.ts'

/** How sentences in Italian say what those of a meeting are going to do because they settled it. */
export const plans: PlanWords = {
  intends: [],
  settles: [],
  isLast: false,
  hence: [],
  idle: [],
  settled: ['manteniamo', 'rinviamo', 'rimandiamo', 'rinunciamo a', 'teniamo'],
  held: [
    ...pairsOf(
      ['viene', 'vengono', 'sarà', 'saranno', 'resta', 'restano'],
      splitWords(
        `annullato annullata annullati annullate mantenuto mantenuta mantenuti mantenute rimandato rimandata rimandati rimandate
        rinviato rinviata rinviati rinviate sospeso sospesa sospesi sospese invariato invariata invariati invariate`,
      ),
    ),
    ...pairsOf(['si'], ['rinvia', 'rinviano', 'mantiene', 'mantengono', 'rinuncia a']),
  ],
  open: splitWords('se forse potrebbe potrebbero sarebbe quando già che ancora'),
}
