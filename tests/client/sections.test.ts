import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../src/client/query.ts'
import { hasPhrases, isForm, type PageText, toSectionHits } from '../../src/client/sections.ts'
import { addIdentifiers } from '../../src/core/write/search/terms.ts'

const text = addIdentifiers(
  'Team meeting. Announcements. The login of a manager moved. Support. Ask the OASIS manager for a login, see SOFTWARE-3947. Nothing else here.',
)
const page: PageText = {
  raw_content: text,
  anchors: ['Announcements', 'Support'].map((title) => ({
    element: 'h2',
    id: title.toLowerCase(),
    text: title,
    location: text.split(/\s+/).findIndex((word) => word.startsWith(title)),
  })),
}
const hits = (words: string) => toSectionHits(page, parseQuery(words))

describe('sections as hits', () => {
  test('the section that has all the words close together comes first', () => {
    expect(hits('oasis manager').map(({ id }) => id)).toEqual(['support', 'announcements'])
    expect(hits('login moved')[0]?.id).toBe('announcements')
  })

  test('show the sentence around the words, marked, without the words that stand for identifiers', () => {
    const [best] = hits('"oasis manager" login')
    const shown = best?.excerpt.map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece)).join('')
    expect(shown).toContain('Ask the [OASIS manager] for a [login,] see SOFTWARE-3947. Nothing')
  })

  test('an identifier is found as written, not in part', () => {
    expect(hits('SOFTWARE-3947')[0]?.id).toBe('support')
    expect(hits('SOFTWARE-394')).toEqual([])
  })

  test('a phrase has to stand as written', () => {
    expect(hasPhrases(page, parseQuery('"OASIS manager"'))).toBe(true)
    expect(hasPhrases(page, parseQuery('"manager oasis"'))).toBe(false)
    expect(hasPhrases(page, parseQuery('"oasis manage"'))).toBe(false)
  })

  test.each([
    ['managers', 'manager'],
    ['released', 'release'],
    ['managing', 'managers'],
  ])('%s is a form of %s', (word, wanted) => {
    expect(isForm(word, wanted)).toBe(true)
  })
  test.each([
    ['ticket', 'tick-tock'],
    ['sit', 'site'],
    ['operator', 'opera house'],
  ])('%s is none of %s', (word, wanted) => {
    expect(isForm(word, wanted)).toBe(false)
  })
})
