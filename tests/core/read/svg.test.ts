import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/core/read/source.ts'
import { findActiveMarkup } from '../../../src/core/read/svg/active-markup.ts'

const folder = new URL('../../fixtures/svg/', import.meta.url)
const source = readSource(folder.pathname)
const drawings = source.files.filter(({ path }) => path.startsWith('drawings/'))
const attacks = source.files.filter(({ path }) => path.startsWith('attacks/'))

describe('an SVG image is published as an image only if it does nothing but draw', () => {
  test('every fixture is looked at', () => {
    expect(attacks).toHaveLength(readdirSync(new URL('attacks/', folder)).length)
    expect(drawings.length).toBeGreaterThan(5)
  })

  test.each(attacks)('$path is text', ({ isActive, reason }) => {
    expect(isActive).toBe(true)
    expect(reason).toMatch(/^it (?:holds .+ \(line \d+, column \d+\)|is not UTF-8)$/)
  })

  test.each(drawings)('$path is an image', ({ path, reason }) => {
    expect({ path, reason }).toEqual({ path, reason: null })
  })

  test.each([
    ['<svg xmlns="http://www.w3.org/2000/svg">\n <script/></svg>', 'the element script', 2],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>', 'the attribute onload', 1],
    ['<svg xmlns="http://www.w3.org/2000/svg"><a href="https://example.org/"/></svg>', 'an address in href', 1],
  ])('%j says what is wrong', (text, what, line) => {
    expect(findActiveMarkup(text)).toMatchObject({ what, line })
  })

  test('a drawing of a megabyte is looked through in under a second', () => {
    const text = readFileSync(new URL('drawings/shapes.svg', folder), 'utf8')
    const large = text.replace('</g>', `${'<path d="M0 0L9 9"/>'.repeat(50_000)}</g>`)
    const start = performance.now()
    expect(findActiveMarkup(large)).toBeNull()
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
