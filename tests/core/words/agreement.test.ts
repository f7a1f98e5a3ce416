import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/core/words/index.ts'
import type { ToolFacts } from '../../../src/core/words/en/tool.ts'
import { toPlain } from '../../../src/core/words/sentence.ts'

const newest = (date: string, days = 0): ToolFacts => ({
  newest: { version: '2.0', href: '/a/', date },
  silence: { days, longest: 10 },
  next: null,
  passed: null,
  supported: [],
  said: 0,
  documents: 0,
  lastSaid: null,
})

describe('one is one, and several are several', () => {
  test.each([
    ['de', 'in 1 Reihe', 'in 2 Reihen'],
    ['fr', 'dans 1 série', 'dans 2 séries'],
    ['es', 'en 1 serie', 'en 2 series'],
  ])('series in %s', (lang, one, several) => {
    const { home, documents } = wordsOf(lang)
    for (const { inSeries } of [home, documents]) {
      expect(inSeries('', 1).trim()).toBe(one)
      expect(inSeries('', 2).trim()).toBe(several)
    }
  })

  test.each([
    ['de', '1 davon nannte sie', '2 davon nannten sie'],
    ['fr', 'dont 1 l’a notée', 'dont 2 l’ont notée'],
    ['es', 'anotada en 1', 'anotada en 2'],
  ])('meetings that listed an action in %s', (lang, one, several) => {
    const { strip } = wordsOf(lang).actions
    expect(strip('5', 1)).toBe(`5, ${one}`)
    expect(strip('5', 2)).toBe(`5, ${several}`)
  })

  test.each([
    ['en', '1 older line', '2 older lines'],
    ['de', '1 ältere Linie', '2 ältere Linien'],
    ['fr', '1 branche plus ancienne', '2 branches plus anciennes'],
    ['es', '1 rama más antigua', '2 ramas más antiguas'],
  ])('lines of releases in %s', (lang, one, several) => {
    const { olderLines } = wordsOf(lang).page
    expect([olderLines(1), olderLines(2)]).toEqual([one, several])
  })

  test.each([
    ['de', 'bei einer Sitzung erfasst', 'bei allen zwei Sitzungen erfasst'],
    ['fr', 'pour la réunion', 'pour les deux réunions'],
    ['es', 'consta en la reunión', 'consta en las dos reuniones'],
  ])('attendance in %s', (lang, one, several) => {
    const { sentence } = wordsOf(lang).turnout
    expect(sentence(1, 1, 3, 4)).toContain(one)
    expect(sentence(2, 2, 3, 4)).toContain(several)
  })
})

describe('a date behind a word that joins with it', () => {
  test.each([
    ['de', '2024-03-05', '5. März', 'mehr als am 5. März'],
    ['de', '2024-03', 'März 2024', 'mehr als im März 2024'],
    ['de', '2024-Q3', 'Q3 2024', 'mehr als im Q3 2024'],
    ['de', '2024', '2024', 'mehr als 2024'],
    ['fr', '2024-03-05', '5 mars', 'de plus que le 5 mars'],
    ['fr', '2024-03', 'mars 2024', 'de plus qu’en mars 2024'],
    ['fr', '2024-Q3', 'T3 2024', 'de plus qu’au T3 2024'],
    ['fr', '2024', '2024', 'de plus qu’en 2024'],
  ])('%s: more than at %s', (lang, date, shown, expected) => {
    expect(wordsOf(lang).numbers.change(3, shown, date.length === 10)).toBe(`3 ${expected}`)
  })

  test.each([
    ['26. Juli 2010', 'vom 26. Juli 2010'],
    ['Juli 2010', 'vom Juli 2010'],
    ['3. Quartal 2010', 'aus dem 3. Quartal 2010'],
    ['Ende September 2010', 'von Ende September 2010'],
    ['2010', 'aus dem Jahr 2010'],
  ])('the newest release in German: %s', (date, expected) => {
    expect(toPlain(wordsOf('de').sentences.tool(newest(date)))).toBe(`Die neueste Version ist 2.0 ${expected}.`)
  })
})

test.each([
  ['en', 'two months'],
  ['de', 'zwei Monaten'],
  ['fr', 'deux mois'],
  ['es', 'dos meses'],
])('sixty days without a release are two months in %s', (lang, expected) => {
  expect(toPlain(wordsOf(lang).sentences.tool(newest('2010', 60)))).toContain(expected)
})
