import { describe, expect, test } from 'vitest'
import { readHarmlessTexts, readPrivateSpellings, readUnrecognisedSpellings, redactMarkdown } from './spellings.ts'

describe('spellings of private details', () => {
  test.each(readPrivateSpellings())('$kind: $text', ({ secret, text }) => {
    expect(redactMarkdown(text).left).not.toContain(secret)
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
