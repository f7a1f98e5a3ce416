import { splitWords } from '../../text/split-words.ts'
import { pairsOf } from '../pairs.ts'
import type { PlanWords } from '../plan-words.ts'

/** How sentences in Portuguese say what those of a meeting are going to do because they settled it. */
export const plans: PlanWords = {
  intends: ['vamos', 'iremos'],
  settles: splitWords('abandonar adiar adotar aguardar cancelar conservar eliminar esperar manter suspender'),
  isLast: false,
  hence: [],
  idle: [],
  settled: ['mantemos', 'adiamos', 'cancelamos', 'desistimos de'],
  held: pairsOf(
    ['fica', 'ficam', 'ficou', 'ficaram', 'será', 'serão'],
    splitWords(
      'adiado adiada adiados adiadas cancelado cancelada cancelados canceladas mantido mantida mantidos mantidas suspenso suspensa',
    ),
  ),
  open: splitWords('se talvez poderia poderiam seria quando já que ainda'),
}
