import { splitWords } from '../../text/split-words.ts'
import { pairsOf } from '../pairs.ts'
import type { PlanWords } from '../plan-words.ts'

/** How sentences in Spanish say what those of a meeting are going to do because they settled it. */
export const plans: PlanWords = {
  intends: ['vamos a', 'no vamos a'],
  settles: splitWords(
    `abandonar adoptar aplazar cancelar conservar dejar eliminar esperar mantener posponer renunciar retirar suspender`,
  ),
  isLast: false,
  hence: [],
  idle: [],
  settled: ['mantenemos', 'conservamos', 'aplazamos', 'posponemos', 'renunciamos a', 'descartamos'],
  held: pairsOf(
    ['se', 'no se'],
    splitWords(
      `fija fijan aplaza aplazan pospone posponen cancela cancelan mantiene mantienen suspende suspenden elimina eliminan descarta descartan
      conserva conservan`,
    ),
  ),
  open: splitWords('si quizás quizá podría podrían sería cuando ya que aún todavía'),
}
