import { describe, expect, test } from 'vitest'
import { readSearch } from '../../src/client/address.ts'
import type { Answer, Hit } from '../../src/client/engine/engine.ts'
import { countedFacets, toChoices } from '../../src/client/facets.ts'
import { sayNotes, sayOffer, sayStatus, sayTitle } from '../../src/client/sentences.ts'
import {
  change,
  choose,
  lacksUpTo,
  noChoice,
  onlyChoice,
  startState,
  takeAnswer,
  takeCounts,
  takeFailure,
  takeMore,
  totalOf,
} from '../../src/client/state.ts'

const answer: Answer = {
  count: 2,
  most: 0,
  unknown: [],
  corrections: [],
  suggestions: [],
  unread: [],
  offers: [],
  nearest: null,
  marks: 'mirror',
  pages: 60,
}
const hit: Hit = {
  url: '/minutes/ops/2021-03-04/',
  title: 'Ops',
  date: '2021-03-04',
  kind: 'minutes',
  series: 'Ops',
  gist: '',
  from: null,
  sections: [],
  missing: [],
}
const asked = startState(readSearch('?q=mirror'))
const shown = takeAnswer(asked, answer, [hit])

describe('the state of a search', () => {
  test('is empty, waiting, shown, or failed', () => {
    expect(startState(readSearch('')).phase).toBe('empty')
    expect(asked.phase).toBe('waiting')
    expect(shown.phase).toBe('shown')
    expect(takeFailure(shown)).toMatchObject({ phase: 'failed', answer: null, hits: [] })
  })
  test('keeps the old answer while a new one is awaited, and nothing once nothing is asked', () => {
    expect(change(shown, { words: 'mirrors' })).toMatchObject({ phase: 'waiting', answer, hits: [hit] })
    expect(change(shown, { words: ' ' })).toMatchObject({ phase: 'empty', answer: null, hits: [] })
  })
  test('takes more hits behind those it has', () => {
    expect(takeMore(shown, [{ ...hit, title: 'Next' }], 1).hits.map(({ title }) => title)).toEqual(['Ops', 'Next'])
    expect(totalOf(shown)).toBe(2)
  })
  test('chooses, and chooses no more', () => {
    const chosen = change(shown, choose(shown.search, 'tool', 'Quokka', true))
    expect(onlyChoice(chosen.search)).toBe(null)
    expect(onlyChoice(change(chosen, { words: '' }).search)).toEqual({ facet: 'tool', value: 'Quokka' })
    expect(change(chosen, choose(chosen.search, 'tool', 'Quokka', false)).search.chosen.tool).toEqual([])
    expect(change(chosen, noChoice).search.chosen.tool).toEqual([])
  })
})

describe('what is said', () => {
  const said = (changed: Partial<Answer>, query = '?q=mirror'): string =>
    sayStatus(takeAnswer(startState(readSearch(query)), { ...answer, ...changed }, []))
  test.each<[string, Partial<Answer>, string | undefined]>([
    ['2 documents for mirror', {}, undefined],
    ['1 document for mirror', { count: 1 }, undefined],
    ['2 documents for mirror, and 3 with most of the words', { most: 3 }, undefined],
    ['No document has all of the words; 3 documents have most of them', { count: 0, most: 3 }, undefined],
    ['No document has all of the words; 1 document has most of them', { count: 0, most: 1 }, undefined],
    ['Nothing found: “mirror” does not occur in this record.', { count: 0, unknown: ['mirror'] }, undefined],
    ['Nothing found: “a” and “b” do not occur in this record.', { count: 0, unknown: ['a', 'b'] }, undefined],
    ['Nothing found for mirror in this choice.', { count: 0 }, '?q=mirror&year=2021'],
    ['Nothing found for mirror.', { count: 0 }, undefined],
  ])('%s', (line, changed, query) => {
    expect(said(changed, query)).toBe(line)
  })
  test('notes tell what is not read and what does not occur', () => {
    const notes = sayNotes(takeAnswer(asked, { ...answer, unread: ['title:'], unknown: ['wombat'] }, []))
    expect(notes).toEqual([
      '“title:” means nothing here: its word was looked for everywhere.',
      '“wombat” does not occur in this record.',
    ])
  })
  test('an offer names the choice, and the window what is looked for', () => {
    expect(sayOffer({ facet: 'kind', value: 'faq', words: 'mirror' })).toBe('mirror, only in FAQ')
    expect(sayOffer({ facet: 'tool', value: 'Quokka', words: '' })).toBe('everything of Quokka')
    expect(sayTitle(asked, 'Search')).toBe('mirror · Search')
  })
})

test('a list is filled up to ten, or to what there is', () => {
  const few = takeAnswer(asked, { ...answer, count: 8 }, [hit])
  expect(lacksUpTo(few)).toBe(8)
  expect(lacksUpTo(takeAnswer(asked, { ...answer, count: 40 }, [hit]))).toBe(10)
  expect(lacksUpTo(takeAnswer(asked, { ...answer, count: 1 }, [hit]))).toBeNull()
})

describe('facets', () => {
  test('years come newest first, others by what is chosen and counted', () => {
    const counted = takeCounts(change(shown, choose(shown.search, 'tool', 'B', true)), {
      year: { '2020': 5, '2021': 1 },
      tool: { A: 9, B: 1, C: 0 },
    })
    expect(toChoices('year', counted).map(({ value }) => value)).toEqual(['2021', '2020'])
    expect(toChoices('tool', counted).map(({ value }) => value)).toEqual(['B', 'A'])
  })
  test('people of many documents are counted only once they are asked for', () => {
    expect(countedFacets(shown)).toContain('person')
    const large = takeAnswer(asked, { ...answer, pages: 5000 }, [])
    expect(countedFacets(large)).not.toContain('person')
    expect(countedFacets(takeCounts(large, { person: { Zoe: 1 } }))).toContain('person')
  })
})
