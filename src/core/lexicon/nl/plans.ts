import { splitWords } from '../../text/split-words.ts'
import { pairsOf } from '../pairs.ts'
import type { PlanWords } from '../plan-words.ts'

/** How sentences in Dutch say what those of a meeting are going to do because they settled it. */
export const plans: PlanWords = {
  intends: ['we gaan', 'wij gaan', 'we zullen', 'wij zullen', 'we willen', 'wij willen', 'gaan we', 'zullen we'],
  settles: splitWords(
    `aanhouden aanschaffen afschaffen afwachten behouden doorgaan handhaven invoeren opheffen opzeggen overstappen schrappen stoppen
    uitstellen verhogen verlagen verplaatsen verschuiven verzetten wachten`,
  ),
  isLast: true,
  hence: [],
  idle: [],
  settled: [
    'we houden het bij',
    'wij houden het bij',
    'we houden vast aan',
    'we blijven bij',
    'wij blijven bij',
    'we stoppen met',
    'we wachten met',
    'we gaan door met',
    'we zien af van',
    'wij zien af van',
    'we gaan voor',
  ],
  held: [
    ...pairsOf(
      ['wordt …', 'worden …', 'wordt', 'worden'],
      splitWords(
        `aangehouden aangeschaft verhoogd verlaagd afgelast afgeschaft behouden geschrapt gehandhaafd opgeheven opgezegd stopgezet uitgesteld
        verplaatst verschoven verzet`,
      ),
    ),
    ...pairsOf(['blijft …', 'blijven …', 'blijft', 'blijven'], ['bestaan', 'gehandhaafd', 'ongewijzigd', 'staan']),
  ],
  open: splitWords('als indien misschien mogelijk wellicht zou zouden waarschijnlijk helaas'),
}
