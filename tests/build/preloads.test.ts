import { expect, test } from 'vitest'
import { toPreloader } from '../../src/build/renderer/preloads.ts'

const scripts: Record<string, string> = {
  '/base/assets/page.js': 'import{t as e}from"./shared.js";import"./side.js";e();import("./later.js")',
  '/base/assets/shared.js': 'import{a}from"./deep.js";export const t=()=>a',
  '/base/assets/deep.js': 'export const a=1',
  '/base/assets/side.js': 'export const b=`from"./text.css"`',
}
const preload = toPreloader((address) => scripts[address] ?? '')

test('a page names ahead what its scripts import, once, and not what they load later', () => {
  expect(preload('<main></main><script type="module" src="/base/assets/page.js"></script>')).toBe(
    '<main></main>' +
      ['shared', 'deep', 'side'].map((name) => `<link rel="modulepreload" href="/base/assets/${name}.js">`).join('') +
      '<script type="module" src="/base/assets/page.js"></script>',
  )
})
test('a page names ahead the words of its own language, for which its scripts wait', () => {
  const read = (address: string): string =>
    address.endsWith('page.js')
      ? 'import{w}from"./words.js";'
      : 'const l={de:()=>import(`./de.a1.js`),fr:()=>import(`./fr.a1.js`)}'
  const page = (lang: string): string =>
    toPreloader(read)(`<html lang="${lang}"><script type="module" src="/base/assets/page.js"></script>`)
  expect(page('de-CH')).toContain('<link rel="modulepreload" href="/base/assets/de.a1.js">')
  expect(page('de-CH')).not.toContain('fr.a1.js')
  expect(page('en')).not.toMatch(/(?:de|fr)\.a1\.js/)
})

test('a page names ahead the worker that its scripts start', () => {
  const read = (address: string): string =>
    address.endsWith('page.js') ? 'import"./ask.js";' : 'const w=new Worker(new URL(`/base/assets/worker-a1.js`,``+u))'
  const html = toPreloader(read)('<script type="module" src="/base/assets/page.js"></script>')
  expect(html).toContain('<link rel="modulepreload" href="/base/assets/worker-a1.js">')
})

test('a page whose scripts import nothing stays as it is', () => {
  const html = '<p>No script</p>'
  expect(preload(html)).toBe(html)
})
