import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/client/words/index.ts'

describe('what scripts say in German', async () => {
  const german = await wordsIn('de-CH')

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

test('where a search can be followed is said in German', async () => {
  expect((await wordsIn('de')).follow('Mia Berg')).toBe('Mia Berg in einem Feedreader verfolgen')
})

describe('what scripts say in Spanish', async () => {
  const spanish = await wordsIn('es-AR')

  test.each([
    [0, 0, '0 documentos para red'],
    [1, 0, '1 documento para red'],
    [12, 3, '12 documentos para red, y 3 con la mayoría de las palabras'],
  ])('%d found', (count, most, sentence) => {
    expect(spanish.found(count, spanish.asked('red'), most)).toBe(sentence)
  })

  test.each([
    [['a'], '«a» no aparece en este archivo.'],
    [['a', 'b', 'c'], '«a», «b» y «c» no aparecen en este archivo.'],
  ])('%j do not occur', (words, sentence) => expect(spanish.doNotOccur(words)).toBe(sentence))

  test.each([
    [1, '1 sección más'],
    [4, '4 secciones más'],
  ])('%d more sections', (amount, words) => expect(spanish.moreSections(amount)).toBe(words))

  test.each([
    [1, 'Ningún documento tiene todas las palabras; 1 documento tiene la mayoría'],
    [4, 'Ningún documento tiene todas las palabras; 4 documentos tienen la mayoría'],
  ])('%d with most of the words', (most, sentence) => expect(spanish.noneHasAll(most)).toBe(sentence))
})

test('another language has the words of English', async () => {
  expect(await wordsIn('it')).toBe(await wordsIn('en'))
})
