import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { toHomeFigures } from '../../../src/site/record/home-figures.ts'
import { compileFiles } from '../../core/content.ts'

const files = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, week) => [`minutes/ops/2024-03-0${week + 1}.md`, text]))

const figuresOf = (book: Book) => toHomeFigures(book, book.series[0] ?? null)
const terms = (book: Book): string[] => figuresOf(book).map(({ term, value }) => `${term} ${value}`)

describe('the figures of the home page', () => {
  test('lead to where a number is drawn over time', () => {
    const texts = [5, 7, 9].map(
      (open) =>
        `**Attending:** Mia, Jon\n\n## Tickets\n\n| # of tickets | State |\n| --- | --- |\n| ${open} | Open |\n`,
    )
    const [, number] = figuresOf(compileFiles(files(texts)))
    expect(number?.value).toBe('9 tickets')
    expect(number?.href).toBe('/minutes/ops/numbers/')
  })

  test.each([
    ['beside a single figure, who was there', '**Attending:** Mia, Jon\n\n- AI (Mia): order disks\n', 2],
    ['never one alone', '- AI (Mia): order disks\n', 0],
    ['nor who was there alone', '**Attending:** Mia, Jon\n\nQuiet.\n', 0],
  ])('show %s', (_, text, amount) => {
    expect(terms(compileFiles(files([text, text, text])))).toHaveLength(amount)
  })
})
