import { expect, test } from 'vitest'
import { type ActionFacts, toActionSentence } from '../../../src/core/words/en/action.ts'
import { type ActionsFacts, toActionsSentence } from '../../../src/core/words/en/actions.ts'
import { toPlain } from '../../../src/core/words/sentence.ts'

const register: ActionsFacts = {
  all: 1040,
  listed: 8,
  left: 4,
  leftHref: '#left',
  asleep: 0,
  overdue: 0,
  done: 5,
  once: 728,
  isCarried: true,
}

test.each<[string, Partial<ActionsFacts>, string]>([
  ['nothing', { all: 0 }, ''],
  [
    'many',
    {},
    'Eight are on the list. Four left it at the last meeting, and nobody said why. 728 of the 1,032 no longer on it were listed at one meeting only. Five are stated as done.',
  ],
  [
    'one of each',
    { all: 3, listed: 1, left: 1, overdue: 1, done: 1, once: 0 },
    'One is on the list, one of them past its day. One left it at the last meeting, and nobody said why. One is stated as done.',
  ],
  ['none on the list', { all: 25, listed: 0, left: 0, done: 0, once: 3 }, 'None are on the list.'],
  [
    'several late',
    { all: 9, left: 0, overdue: 2, done: 0, once: 1 },
    'Eight are on the list, two of them past their day.',
  ],
  [
    'series that no longer meet',
    { all: 9, asleep: 3, left: 0, done: 0, once: 1 },
    'Eight are on the list, three of them in series that no longer meet.',
  ],
  [
    'only series that no longer meet',
    { all: 9, asleep: 8, left: 0, done: 0, once: 1 },
    'Eight are on the list of series that no longer meet.',
  ],
  [
    'all of one meeting',
    { all: 28, left: 0, done: 0, once: 20 },
    'Eight are on the list. All 20 no longer on it were listed at one meeting only.',
  ],
  [
    'a series without a list',
    { isCarried: false, done: 0 },
    'Eight are on the list. 728 of the 1,032 no longer on it were listed at one meeting only.',
  ],
])('a register with %s', (_, facts, sentence) => {
  expect(toPlain(toActionsSentence({ ...register, ...facts }))).toBe(sentence)
})

const action: ActionFacts = {
  raised: { text: '10 August 2021', href: '/a/' },
  meetings: 13,
  last: { text: '9 November 2021', href: '/b/' },
  lastNews: null,
  owners: ['Mat', 'BrianL'],
  fate: 'left',
  state: null,
  overdueSince: null,
}

test.each<[string, Partial<ActionFacts>, string]>([
  [
    'left the list',
    {},
    'Raised on 10 August 2021, on the list of 13 meetings until 9 November 2021, then gone from it without a word. Last owners: Mat and BrianL.',
  ],
  [
    'is on the list',
    { fate: 'open', owners: ['Mat'], overdueSince: '1 May 2021' },
    'Raised on 10 August 2021, on the list of 13 meetings. Overdue since 1 May 2021. Owner: Mat.',
  ],
  ['is new', { fate: 'open', meetings: 1, owners: [] }, 'Raised on 10 August 2021 and on the list. Nobody is named.'],
  [
    'was listed once',
    { fate: 'once', meetings: 1, owners: [] },
    'Raised on 10 August 2021, in a series that lists its actions once. Nobody is named.',
  ],
  [
    'left at once',
    { meetings: 1, owners: ['A', 'B', 'C'] },
    'Raised on 10 August 2021, then gone from the list without a word. Last owners: A, B and C.',
  ],
  [
    'is done',
    { fate: 'over', state: 'done', meetings: 2, lastNews: '3 May 2021' },
    'Raised on 10 August 2021, on the list of two meetings until 9 November 2021, then done. Nothing new was said after 3 May 2021. Last owners: Mat and BrianL.',
  ],
  [
    'is older than the record',
    { raised: null, last: null, fate: 'over', state: 'closed' },
    'On the list since before this record begins, then closed. Last owners: Mat and BrianL.',
  ],
  [
    'is older than the record and on the list',
    { raised: null, last: null, fate: 'open', meetings: 1, owners: [] },
    'On the list since before this record begins. Nobody is named.',
  ],
  [
    'is older than the record and carried on',
    { raised: null, fate: 'open', meetings: 3, owners: [] },
    'On the list since before this record begins, at three meetings. Nobody is named.',
  ],
])('an action that %s', (_, facts, sentence) => {
  expect(toPlain(toActionSentence({ ...action, ...facts }))).toBe(sentence)
})
