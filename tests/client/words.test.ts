import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/client/words/index.ts'

describe('what scripts say in German', () => {
  const german = wordsIn('de-CH')

  test.each([
    [0, 0, '0 Dokumente zu Netz'],
    [1, 0, '1 Dokument zu Netz'],
    [12, 3, '12 Dokumente zu Netz und 3 mit den meisten der Wörter'],
  ])('%d found', (count, most, sentence) => {
    expect(german.found(count, german.asked('Netz'), most)).toBe(sentence)
  })

  test.each([
    [['a'], '„a“ kommt in diesem Archiv nicht vor.'],
    [['a', 'b', 'c'], '„a“, „b“ und „c“ kommen in diesem Archiv nicht vor.'],
  ])('%j do not occur', (words, sentence) => expect(german.doNotOccur(words)).toBe(sentence))

  test.each([
    [1, '1 weiterer Abschnitt'],
    [4, '4 weitere Abschnitte'],
  ])('%d more sections', (amount, words) => expect(german.moreSections(amount)).toBe(words))
})

test('another language has the words of English', () => {
  expect(wordsIn('it')).toBe(wordsIn('en'))
})
