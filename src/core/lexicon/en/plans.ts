import { splitWords } from '../../text/split-words.ts'
import { pairsOf } from '../pairs.ts'
import type { PlanWords } from '../plan-words.ts'

/** How sentences in English say what those of a meeting are going to do because they settled it. */
export const plans: PlanWords = {
  intends: ['we will', "we'll", 'we shall', 'we are going to', "we're going to"],
  settles: [
    ...splitWords(
      `abandon accept adopt allow approve cancel close decline defer delay discontinue drop exclude forgo hold keep leave
      limit merge park permit postpone proceed rename reject replace reschedule retain retire revert skip stay stick stop
      table wait waive withdraw`,
    ),
    'go ahead',
    'go for',
    'go forward',
    'go back to',
    'go with',
    'move ahead',
    'move forward',
    'put off',
    'switch to',
    'switch over',
    'carry on',
    'return to',
    'settle on',
    'settle for',
    'meet every',
  ],
  isLast: false,
  hence: ['so', 'therefore', 'thus', 'hence', 'for now', 'instead', 'from now on', 'consequently'],
  idle: splitWords(
    `also able always be become finish hit lose make manage reach continue discuss find get hear hope have just know learn like look need not only see start talk think try
    want wonder`,
  ),
  settled: [],
  held: [
    'will be held every',
    'will be held weekly',
    'will be held monthly',
    'will take place every',
    'will meet every',
    'will meet weekly',
    'will meet monthly',
    'stays as it is',
    'stays as is',
    'stays the same',
    'stay as they are',
    'stays unchanged',
    'remains unchanged',
    'remain unchanged',
    ...pairsOf(['will', 'shall'], ['wait until', 'wait till', 'wait for']),
    ...pairsOf(
      ['will remain', 'will stay', 'shall remain', 'shall stay'],
      splitWords('as at closed free in on open optional the unchanged voluntary with'),
    ),
    ...pairsOf(
      ['will be', 'shall be', 'will not be', 'will now be', 'will instead be', 'will therefore be'],
      splitWords(
        `abandoned cancelled canceled deferred discontinued dropped handled kept left postponed rescheduled retained retired
        skipped waived`,
      ),
    ),
    ...pairsOf(
      ['was', 'were', 'is', 'are', 'has been', 'have been'],
      ['put on hold', 'put off until', 'put off to', 'left as is', 'left as it is', 'kept as is', 'kept as it is'],
    ),
  ],
  open: [
    'if',
    'unless',
    'once',
    'when',
    'whenever',
    'whether',
    'depending',
    'eventually',
    'ideally',
    'hopefully',
    'probably',
    'perhaps',
    'possibly',
    'likely',
    'maybe',
    'might',
    'would',
    'could',
    'should',
    'hope',
    'keep the communication',
    'keep in contact',
    'keep in mind',
    'keep an eye',
    'keep in touch',
    'keep you posted',
    'keep trying',
    'keep everyone',
    'keep track',
    'and then we will',
    "and then we'll",
    'already',
  ],
}
