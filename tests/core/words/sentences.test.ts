import { describe, expect, test } from 'vitest'
import { toFate } from '../../../src/core/words/en/fate.ts'
import { type HomeFacts, toHomeSentence } from '../../../src/core/words/en/home.ts'
import { type MinutesFacts, toMinutesSentence } from '../../../src/core/words/en/minutes.ts'
import { toChange, toRange } from '../../../src/site/metrics/standing.ts'
import { de } from '../../../src/core/words/de/index.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { es } from '../../../src/core/words/es/index.ts'
import { toPlain } from '../../../src/core/words/sentence.ts'
import { list, number } from '../../../src/core/words/en/amounts.ts'
import { toSeriesSentence, toYearNote, type YearFacts } from '../../../src/core/words/en/series.ts'

describe('words', () => {
  test.each([
    [0, 'no actions'],
    [1, 'one action'],
    [12, 'twelve actions'],
    [13, '13 actions'],
    [1040, '1,040 actions'],
  ])('%d', (amount, words) => expect(number(amount, 'action')).toBe(words))

  test.each([
    [[], ''],
    [['Ann'], 'Ann'],
    [['Ann', 'Bob'], 'Ann and Bob'],
    [['Ann', 'Bob', 'Cy'], 'Ann, Bob and Cy'],
  ])('%j', (names, words) => expect(list(names)).toBe(words))
})

const home: HomeFacts = {
  noun: 'meeting',
  series: null,
  href: '/minutes/ops/2021-03-04/',
  present: 4,
  raised: 7,
  decided: 0,
  listed: 8,
  left: 4,
  listHref: '/actions/',
  moved: 0,
  late: null,
  silentSince: null,
}

describe('the sentence of the home page', () => {
  const cases: [string, Partial<HomeFacts>, string][] = [
    [
      'many',
      {},
      'The last meeting, with four people, raised seven actions. Eight are on the list; four of the meeting before were left out without a word.',
    ],
    [
      'one',
      { present: 1, raised: 1, listed: 1, left: 1 },
      'The last meeting, with one person, raised one action. One is on the list; one of the meeting before was left out without a word.',
    ],
    [
      'none',
      { raised: 0, listed: 0, left: 0 },
      'The last meeting, with four people, raised no action. None is on the list.',
    ],
    [
      'none, one person',
      { present: 1, raised: 0, listed: null, left: null },
      'The last meeting, with one person, raised no action.',
    ],
    [
      'attendance unknown',
      { present: null },
      'The last meeting raised seven actions. Eight are on the list; four of the meeting before were left out without a word.',
    ],
    [
      'attendance unknown, nothing done',
      { present: null, raised: 0, listed: null, left: null },
      'The last meeting raised no action.',
    ],
    ['no list kept', { listed: null, left: null }, 'The last meeting, with four people, raised seven actions.'],
    [
      'decisions',
      { decided: 2, raised: 1 },
      'The last meeting, with four people, took two decisions and raised one action. Eight are on the list; four of the meeting before were left out without a word.',
    ],
    [
      'all of it',
      { decided: 2, moved: 1, listed: null },
      'The last meeting, with four people, took two decisions, raised seven actions and moved the date of one release.',
    ],
    [
      'a moved release',
      { raised: 0, moved: 1, listed: null },
      'The last meeting, with four people, moved the date of one release.',
    ],
    [
      'decisions alone, which are not on the list',
      { decided: 2, raised: 0, left: 0 },
      'The last meeting, with four people, took two decisions. Eight actions are on the list.',
    ],
    [
      'a moved release last',
      { raised: 1, moved: 1, left: 0 },
      'The last meeting, with four people, raised one action and moved the date of one release. Eight actions are on the list.',
    ],
    [
      'one of several series',
      { series: 'Ops' },
      'The last meeting of Ops, with four people, raised seven actions. Eight are on the list; four of the meeting before were left out without a word.',
    ],
    [
      'late',
      { late: [{ kind: 'action', amount: 1, href: '/actions/' }], left: 0 },
      'The last meeting, with four people, raised seven actions. Eight are on the list. One action is overdue.',
    ],
    [
      'late in several registers',
      {
        late: [
          { kind: 'release', amount: 1, href: '/roadmaps/' },
          { kind: 'milestone', amount: 4, href: '/milestones/' },
        ],
        listed: null,
      },
      'The last meeting, with four people, raised seven actions. One release and four milestones are overdue.',
    ],
    [
      'nothing late',
      { late: [], left: 0 },
      'The last meeting, with four people, raised seven actions. Eight are on the list. Nothing is overdue.',
    ],
    [
      'silent',
      { silentSince: '3 December 2024', left: 0 },
      'The last meeting, with four people, raised seven actions. Eight are on the list. No meeting is on record since 3 December 2024.',
    ],
    ['a report', { noun: 'report', present: null, raised: 2, listed: null }, 'The last report raised two actions.'],
  ]
  test.each(cases)('%s', (_, facts, words) => expect(toPlain(toHomeSentence({ ...home, ...facts }))).toBe(words))

  test('leads to the meeting and to the list', () => {
    const links = toHomeSentence(home).filter((piece) => typeof piece !== 'string')
    expect(links.map(({ href }) => href)).toEqual(['/minutes/ops/2021-03-04/', '/actions/'])
  })
})

const year = (name: string, meetings: number, recorded: number, usual: number | null): YearFacts => ({
  year: name,
  href: `/y${name}/`,
  meetings,
  recorded,
  usual,
})

describe('the sentence of a series', () => {
  const cases: [string, YearFacts[], number, string][] = [
    [
      'many years',
      [year('2024', 42, 25, 4), year('2023', 36, 36, 5), year('2022', 46, 46, 7)],
      0,
      '124 meetings in three years, 36 to 46 a year. Usually seven people came in 2022, four people in 2024; 17 of the 42 meetings of 2024 did not record who.',
    ],
    [
      'the same in all',
      [year('2024', 12, 12, 4), year('2023', 12, 12, 4)],
      0,
      '24 meetings in two years, 12 a year. Usually four people came.',
    ],
    ['one year', [year('2024', 3, 3, 1)], 0, '3 meetings in 2024. Usually one person came.'],
    ['one meeting', [year('2024', 1, 0, null)], 0, '1 meeting in 2024. No meeting recorded who came.'],
    ['one meeting that did', [year('2024', 1, 1, 12)], 0, '1 meeting in 2024. Twelve people came.'],
    [
      'the last year unrecorded',
      [year('2024', 2, 0, null), year('2023', 2, 2, 5)],
      0,
      '4 meetings in two years, 2 a year. Usually five people came; no meeting of 2024 recorded who.',
    ],
    ['no date', [], 3, '3 meetings, none with a date.'],
    ['nothing', [], 0, 'No meeting is on record.'],
  ]
  test.each(cases)('%s', (_, years, undated, words) =>
    expect(toPlain(toSeriesSentence('meeting', years, undated))).toBe(words),
  )

  test('of reports says nothing of people', () => {
    expect(toPlain(toSeriesSentence('report', [year('2024', 2, 0, null)], 0))).toBe('2 reports in 2024.')
  })

  test.each([
    [toYearNote('meeting', 42, 145, 17), '42 meetings, 17 without attendance, 145 actions raised'],
    [toYearNote('meeting', 1, 1, 0), '1 meeting, 1 action raised'],
    [toYearNote('meeting', 2, 0, 2), '2 meetings, attendance not recorded'],
    [toYearNote('report', 3, 0, 3), '3 reports'],
  ])('%s', (note, words) => expect(note).toBe(words))
})

const minutes: MinutesFacts = {
  decided: 0,
  raised: 9,
  carried: 2,
  closed: 0,
  moved: 0,
  again: 2,
  topics: [],
  sections: null,
}

describe('the sentence of a meeting', () => {
  const cases: [string, Partial<MinutesFacts>, string][] = [
    ['many', {}, 'Nine actions raised, two carried on; the next meeting spoke of two of the eleven again.'],
    ['one', { raised: 1, carried: 0, again: 1 }, 'One action raised; the next meeting spoke of it again.'],
    ['one, dropped', { raised: 1, carried: 0, again: 0 }, 'One action raised; the next meeting did not speak of it.'],
    ['all again', { again: 11 }, 'Nine actions raised, two carried on; the next meeting spoke of all of them again.'],
    ['none again', { again: 0 }, 'Nine actions raised, two carried on; the next meeting spoke of none of them.'],
    ['no next meeting', { again: null }, 'Nine actions raised, two carried on.'],
    ['only done', { raised: 0, carried: 0, closed: 3, again: 0 }, 'Three actions done.'],
    [
      'decisions and dates',
      { decided: 1, raised: 0, carried: 0, moved: 2, again: null },
      'One decision, the date of two releases moved.',
    ],
    ['topics alone', { raised: 0, carried: 0, topics: ['Bologna', 'Votes'] }, 'On Bologna and Votes.'],
    ['nothing', { raised: 0, carried: 0 }, ''],
    [
      'a report',
      { raised: 0, carried: 0, sections: { said: 6, all: 9 } },
      'Six of nine sections have something to report.',
    ],
    [
      'a report of one voice',
      { raised: 0, carried: 0, sections: { said: 1, all: 9 } },
      'One of nine sections has something to report.',
    ],
    [
      'a whole report',
      { raised: 0, carried: 0, sections: { said: 9, all: 9 } },
      'All nine sections have something to report.',
    ],
    [
      'an empty report',
      { raised: 0, carried: 0, sections: { said: 0, all: 9 } },
      'None of nine sections has something to report.',
    ],
  ]
  test.each(cases)('%s', (_, facts, words) => expect(toPlain(toMinutesSentence({ ...minutes, ...facts }))).toBe(words))
})

describe('the fate of an action', () => {
  const later = { day: '10 Oct', isLater: true }
  test.each([
    ['only here', { since: null, meetings: 1, until: null, end: 'left' }, null],
    [
      'listed on',
      { since: '1 Aug', meetings: 9, until: later, end: 'left' },
      'since 1 Aug, listed until 10 Oct, 9 meetings',
    ],
    ['done later', { since: null, meetings: 2, until: later, end: 'over' }, 'done on 10 Oct, 2 meetings'],
    [
      'done here',
      { since: '1 Aug', meetings: 2, until: { day: '8 Aug', isLater: false }, end: 'over' },
      'since 1 Aug, 2 meetings',
    ],
    ['still there', { since: null, meetings: 3, until: later, end: 'listed' }, 'still on the list, 3 meetings'],
  ] as const)('%s', (_, facts, words) => expect(toFate(facts)).toBe(words))
})

describe('a number', () => {
  const steady = [3, 4, 5, 4, 3, 4, 5, 4, null]
  test.each([
    [[...steady, 6], 'the most in 9 meetings'],
    [[...steady, 2], 'the least in 9 meetings'],
    [[...steady, 5], null],
    [[3, 9], null],
    [[], null],
  ])('%j stands at %s', (values, words) => expect(toRange(values, en)).toBe(words))

  test.each([
    [[3, 11], '8 more than on 9 Sep', '8 mehr als am 9. Sep.', '8 más que el 9 de septiembre'],
    [[4, 3], '1 fewer than on 9 Sep', '1 weniger als am 9. Sep.', '1 menos que el 9 de septiembre'],
    [[11, null, 3], '8 fewer than on 2 Sep', '8 weniger als am 2. Sep.', '8 menos que el 2 de septiembre'],
    [[3, 3], 'the same as on 9 Sep', 'so viel wie am 9. Sep.', 'igual que el 9 de septiembre'],
    [[0.1, 0.3], '0.2 more than on 9 Sep', '0,2 mehr als am 9. Sep.', '0,2 más que el 9 de septiembre'],
    [[3], null, null, null],
  ])('%j changed %s', (values, english, german, spanish) => {
    const days = ['2024-09-02', '2024-09-09', '2024-09-16'].slice(-values.length)
    const stated = values.map((value, index) => ({ value, date: days[index] ?? '' }))
    expect(toChange(stated, en)).toBe(english)
    expect(toChange(stated, de)).toBe(german)
    expect(toChange(stated, es)).toBe(spanish)
  })

  test.each([
    ['2023-12-18', '1 more than on 18 Dec 2023'],
    ['2024-07', '1 more than in Jul'],
    ['2023-Q4', '1 more than in Q4 2023'],
    ['2023', '1 more than in 2023'],
  ])('that was stated on %s changed since', (date, words) => {
    const stated = [
      { value: 1, date },
      { value: 2, date: '2024-09-16' },
    ]
    expect(toChange(stated, en)).toBe(words)
  })
})
