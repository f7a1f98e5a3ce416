import { describe, expect, test } from 'vitest'
import { readHarmlessTexts, readPrivateSpellings, redactMarkdown } from './spellings.ts'

describe('spellings of private details', () => {
  test.each(readPrivateSpellings())('$kind: $text', ({ secret, text }) => {
    expect(redactMarkdown(text).left).not.toContain(secret)
  })
})

describe('texts that look as if they held one', () => {
  test.each(readHarmlessTexts())('$group: $text', ({ text }) => {
    expect(redactMarkdown(text).count).toBe(0)
  })
})
