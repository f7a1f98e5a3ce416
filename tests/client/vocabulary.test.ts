import { describe, expect, test } from 'vitest'
import { isKnown, readWords, suggest } from '../../src/client/vocabulary.ts'
import { shardOf, toTerms } from '../../src/core/write/search/terms.ts'
import { writeVocabulary } from '../../src/core/write/search/vocabulary.ts'

const plan = 'XRootD moved; the oasis manager releases 3.4.1-2 of xrootd.'
const texts = [plan, plan, plan, 'An orchestra, a xroots and École.']
const terms = texts.flatMap((text) => [...new Set(toTerms(text))]).sort()
const parts = writeVocabulary([...Map.groupBy(terms, (term) => term)].map(([term, all]) => [term, all.length]))
const words = (first: string) => readWords(parts.get(first) ?? '')

describe('the vocabulary', () => {
  test('counts the documents that have a word, by first letter', () => {
    expect(parts.get('x')).toBe('xrootd 3\nxroots 1\n')
    expect([...words('3').keys()]).toEqual(['3', '3.4.1-2'])
    expect(words(shardOf('école')).has('ecole')).toBe(true)
  })

  test.each(['xrootd', 'xroo', 'releases', 'released', 'releasing', '3.4.1-2'])(
    'knows %s, as it stands, as a beginning or as another form',
    (word) => {
      expect(isKnown(word, words(word.charAt(0)))).toBe(true)
    },
  )
  test.each(['xrotd', 'orchidzz', '3.4.1', '3.4.1-3', 'managerial'])('does not know %s', (word) => {
    expect(isKnown(word, words(word.charAt(0)))).toBe(false)
  })

  test('suggests the nearest word, of two equally near the one in more documents', () => {
    expect(suggest('xrotd', words('x'))).toBe('xrootd')
    expect(suggest('xroott', words('x'))).toBe('xrootd')
    expect(suggest('orchidzz', words('o'))).toBe(null)
    expect(suggest('3.4', words('3'))).toBe('3.4.1-2')
  })

  test('takes two letters that changed places for one slip', () => {
    expect(
      suggest(
        'gocbd',
        new Map([
          ['goc', 9],
          ['gocdb', 2],
        ]),
      ),
    ).toBe('gocdb')
  })
})
