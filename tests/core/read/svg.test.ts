import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/core/read/source.ts'
import { findActiveMarkup } from '../../../src/core/read/svg/active-markup.ts'
import { effortOf } from '../../effort.ts'

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

  // No browser is asked to open these: it would be busy for hours.
  test.each([
    ['use', (id: string) => `<use href="#${id}"/>`, 'g'],
    ['use in its older form', (id: string) => `<use xlink:href="#${id}"/>`, 'symbol'],
    ['patterns', (id: string) => `<rect fill="url(#${id})"/>`, 'pattern'],
    ['masks in a style', (id: string) => `<rect style="mask: url('#${id}')"/>`, 'mask'],
  ])('what draws itself ten times over, ten times, by %s is text', (_, draw, name) => {
    const layers = Array.from({ length: 9 }, (_, n) => `<${name} id="a${n + 1}">${draw(`a${n}`).repeat(10)}</${name}>`)
    const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
      <${name} id="a0"><rect/></${name}>${layers.join('\n')}${draw('a9')}</svg>`
    expect(findActiveMarkup(text)?.what).toBe('far more to draw than is written')
  })

  test('elements in a thousand others, or drawn by way of a thousand others, are text', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg">'
    const nested = `${svg}${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}</svg>`
    const chained = Array.from({ length: 50_000 }, (_, n) => `<use id="a${n}" href="#a${n + 1}"/>`).join('')
    const look = (): void => {
      expect(findActiveMarkup(nested)?.what).toBe('elements nested deeper than 1000')
      expect(findActiveMarkup(`${svg}${chained}</svg>`)?.what).toBe('far more to draw than is written')
    }
    expect(effortOf(look)).toBeLessThan(500)
  })

  test('a drawing of a megabyte is looked through in time that grows with it', () => {
    const text = readFileSync(new URL('drawings/shapes.svg', folder), 'utf8')
    const large = text.replace('</g>', `${'<path d="M0 0L9 9"/>'.repeat(50_000)}</g>`)
    expect(effortOf(() => expect(findActiveMarkup(large)).toBeNull())).toBeLessThan(200)
  })
})
