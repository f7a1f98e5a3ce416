import { expect, test } from 'vitest'
import { toNumbersSentence } from '../../../src/core/words/en/number-page.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { toYearChange } from '../../../src/site/metrics/standing.ts'
import { toOrganisationSentence, toPeopleSentence } from '../../../src/core/words/en/people.ts'
import { type PersonFacts, toPersonSentence } from '../../../src/core/words/en/person.ts'
import { toPlain } from '../../../src/core/words/sentence.ts'
import { type ToolFacts, toToolSentence } from '../../../src/core/words/en/tool.ts'

const tool: ToolFacts = {
  newest: { version: '3.11.3', date: '30 January 2026', href: '/a/' },
  silence: { days: 296, longest: 169 },
  next: null,
  passed: null,
  supported: [],
  said: 281,
  documents: 187,
  lastSaid: { date: '19 November 2024', href: '/b/' },
}

test.each<[string, Partial<ToolFacts>, string]>([
  [
    'that fell silent',
    {},
    'The newest version is 3.11.3, of 30 January 2026; nothing was released in the nine months since, the longest silence on record.',
  ],
  [
    'with versions that are supported',
    {
      silence: null,
      supported: [
        { version: '3.10', until: 'for 14 more days', href: '/c/' },
        { version: '3.11', until: 'until 30 April 2028', href: '/d/' },
      ],
    },
    'The newest version is 3.11.3, of 30 January 2026. Supported: 3.10 for 14 more days, 3.11 until 30 April 2028.',
  ],
  [
    'that was silent for longer before',
    { silence: { days: 100, longest: 169 } },
    'The newest version is 3.11.3, of 30 January 2026.',
  ],
  [
    'that is silent for years',
    { silence: { days: 3000, longest: 169 } },
    'The newest version is 3.11.3, of 30 January 2026; nothing was released in the eight years since, the longest silence on record.',
  ],
  [
    'with a plan',
    { silence: null, next: { version: '3.12', date: 'June 2026', href: '/' } },
    'The newest version is 3.11.3, of 30 January 2026. Next comes 3.12, planned for June 2026.',
  ],
  ['that is only spoken of', { newest: null, silence: null }, '187 documents speak of it, last on 19 November 2024.'],
  [
    'that one document names',
    { newest: null, silence: null, said: 1, documents: 1, lastSaid: null },
    'One document speaks of it.',
  ],
  [
    'that nobody names',
    { newest: null, silence: null, said: 0, documents: 0, lastSaid: null },
    'No document speaks of it yet.',
  ],
])('a tool %s', (_, facts, sentence) => {
  expect(toPlain(toToolSentence({ ...tool, ...facts }))).toBe(sentence)
})

const person: PersonFacts = {
  attended: 258,
  recorded: 296,
  span: '2017 to 2024',
  actions: 309,
  actionsHref: '/',
  listed: 4,
}

test.each<[string, Partial<PersonFacts>, string]>([
  [
    'who comes often',
    {},
    'At 258 of the 296 meetings between their first and last that recorded who came, 2017 to 2024. Took 309 actions; four are on the list.',
  ],
  [
    'who came always',
    { attended: 3, recorded: 3, span: 'in 2017', actions: 0, listed: 0 },
    'At three meetings, in 2017.',
  ],
  [
    'who came once',
    { attended: 1, recorded: 1, span: null, actions: 1, listed: 1 },
    'At one meeting. Took one action; it is on the list.',
  ],
  [
    'who only sent apologies',
    { attended: 0, recorded: 0, span: null, actions: 2, listed: 1 },
    'At no meeting. Took two actions; one is on the list.',
  ],
])('somebody %s', (_, facts, sentence) => {
  expect(toPlain(toPersonSentence({ ...person, ...facts }))).toBe(sentence)
})

test.each([
  [
    508,
    240,
    '508 names stand in attendance lists, 240 of them once. Two spellings are one person only where that is certain.',
  ],
  [2, 2, 'Two names stand in attendance lists, each once. Two spellings are one person only where that is certain.'],
  [1, 1, 'One name stands in attendance lists.'],
])('%i people, %i of them once', (all, once, sentence) => {
  expect(toPlain(toPeopleSentence(all, once))).toBe(sentence)
})

test.each([
  [3, 12, 'Three people come from it, named with it at twelve meetings.'],
  [1, 0, 'One person comes from it.'],
])('%i people of an organisation at %i meetings', (people, meetings, sentence) => {
  expect(toPlain(toOrganisationSentence(people, meetings))).toBe(sentence)
})

const standout = { name: 'In progress', value: '45', href: '/', range: 'the most in 52 meetings' }

test.each([
  [
    8,
    103,
    [standout],
    'Eight numbers are still stated, 103 no longer. In progress, at 45, is the most in 52 meetings.',
  ],
  [1, 1, [], 'One number is still stated, one no longer.'],
  [0, 2, [], 'Two numbers were stated, none is any more.'],
  [0, 1, [], 'One number was stated, none is any more.'],
  [3, 0, [], 'Three numbers are still stated.'],
])('%i living numbers and %i others', (living, ended, standouts, sentence) => {
  expect(toPlain(toNumbersSentence(living, ended, standouts))).toBe(sentence)
})

test.each([
  [45, 25, '20 more than a year before'],
  [221, 247, '26 fewer than a year before'],
  [0.3, 0.1, '0.2 more than a year before'],
  [7, 7, 'the same as a year before'],
  [7, null, null],
])('%d after %d', (now, before, words) => {
  expect(toYearChange(now, before, en)).toBe(words)
})
