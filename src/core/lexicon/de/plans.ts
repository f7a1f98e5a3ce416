import { splitWords } from '../../text/split-words.ts'
import { pairsOf } from '../pairs.ts'
import type { PlanWords } from '../plan-words.ts'

/** How sentences in German say what those of a meeting are going to do because they settled it. */
export const plans: PlanWords = {
  intends: ['wir werden', 'wir wollen', 'werden wir', 'wollen wir'],
  settles: splitWords(
    `abschaffen absagen abwarten anschaffen aufgeben auflösen aussetzen behalten beibehalten belassen einführen einstellen erhöhen
    festhalten kündigen senken streichen umstellen verlegen verlängern verschieben vertagen verzichten weiterführen zurückstellen`,
  ),
  isLast: true,
  hence: [],
  idle: [],
  settled: [
    'wir bleiben bei',
    'wir bleiben beim',
    'wir belassen es',
    'wir behalten',
    'wir verzichten auf',
    'wir verschieben',
    'wir vertagen',
    'wir halten fest an',
    'wir halten an',
    'wir warten ab',
    'es bleibt bei',
    'es bleibt beim',
    'es bleibt dabei, dass',
    'auf weiteres wird verzichtet',
  ],
  held: [
    ...pairsOf(
      ['wird …', 'werden …', 'wird', 'werden'],
      splitWords(
        `abgeschafft abgesagt angeschafft bewilligt erhöht gesenkt gekauft aufgelöst ausgesetzt beibehalten eingestellt gestrichen gekündigt umbenannt verschoben
        verlegt vertagt verzichtet zurückgestellt`,
      ),
    ),
    ...pairsOf(
      ['bleibt …', 'bleiben …', 'bleibt', 'bleiben'],
      ['bestehen', 'erhalten', 'unverändert', 'geschlossen', 'in kraft'],
    ),
    ...pairsOf(
      ['soll', 'sollen'],
      ['künftig', 'zukünftig', 'in zukunft', 'ab sofort', 'jeden', 'jede', 'weiterhin', 'nicht mehr', 'immer'],
    ),
    'wird künftig',
    'werden künftig',
    'wird zukünftig',
    'werden zukünftig',
    'wird ab sofort',
    'werden ab sofort',
  ],
  open: splitWords(
    'falls wenn ob sofern vielleicht eventuell evtl voraussichtlich möglicherweise könnte könnten würde würden sollte sollten bereits leider',
  ),
}
