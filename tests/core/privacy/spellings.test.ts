import { describe, expect, test } from 'vitest'
import { privacyWords } from '../../../src/core/lexicon/privacy.ts'
import { findPrivate } from '../../../src/core/parse/privacy/privacy.ts'
import {
  readHarmlessTexts,
  readPrivateSpellings,
  readUnrecognisedSpellings,
  redactMarkdown,
  wordsOfMarkdown,
} from './spellings.ts'

describe('spellings of private details', () => {
  test.each(readPrivateSpellings())('$kind: $text', ({ secret, text }) => {
    expect(redactMarkdown(text).left).not.toContain(secret)
  })
})

test('every secret of the tables stands in its text', () => {
  const spellings = [...readPrivateSpellings(), ...readUnrecognisedSpellings()]
  expect(spellings.filter(({ secret, text }) => !wordsOfMarkdown(text).includes(secret))).toEqual([])
})

describe('every word of the lexicon is known at the start of a line', () => {
  test.each([
    ['pin', ': 482913'],
    ['password', ': hunter2x'],
    ['telephone', ': 555 01 23 45'],
    ['room', ': 555 010 1234'],
    ['mail', ': mia@nordlab'],
    ['call', ' 5550100199'],
  ] as const)('%s', (kind, value) => {
    const unknown = privacyWords(kind).filter(
      (word) => findPrivate(`${word.charAt(0).toUpperCase()}${word.slice(1)}${value}`).length === 0,
    )
    expect(unknown).toEqual([])
  })
})

describe('spellings that cannot be told from harmless words', () => {
  test.each(readUnrecognisedSpellings())('$text is shown as yet', ({ secret, text }) => {
    expect(redactMarkdown(text).left).toContain(secret)
  })

  test('are fewer than three in a hundred', () => {
    expect(readUnrecognisedSpellings().length / readPrivateSpellings().length).toBeLessThan(0.03)
  })
})

describe('texts that look as if they held one', () => {
  test.each(readHarmlessTexts())('$group: $text', ({ text }) => {
    expect(redactMarkdown(text).count).toBe(0)
  })
})
