import { describe, expect, test } from 'vitest'
import { findRoute } from '../../src/site/routes.ts'
import type { Page } from '../../src/site/route.ts'
import { compileFiles, documentAt } from '../core/content.ts'
import type { Book } from '../../src/core/book.ts'

/** A record of two teams, one of which speaks German. */
const files = {
  'site.yaml': 'name: Both\nseries: {betrieb: {lang: de}, ops: {}}\n',
  'minutes/betrieb/2024-03-07.md':
    '# Sitzung\n\nAnwesend: Ada Holz\nEntschuldigt: Ben Rode\n\n## Beschlüsse\n\n- Der Hof beschließt, den Teich zu füllen.\n\n## Pumpe\n\n- [ ] Pumpe holen (Ada)\n',
  'minutes/betrieb/2024-03-14.md': '# Sitzung\n\nAnwesend: Ada Holz\n\n## Aufgaben\n\n- Ada: Pumpe holen\n',
  'minutes/ops/2024-03-08.md': '# Call\n\nAttending: Mia Berg\n\n- [ ] Order disks (Mia)\n',
  'pages/hof.md': '# Hof\n\nWald.\n',
}

const pageOf = (book: Book, address: string): Page => {
  const page = findRoute(book, address)?.make()
  if (!page) throw new Error(`no page ${address}`)
  return page
}

describe('a series with a language of its own', () => {
  const book = compileFiles(files, { today: '2024-04-01' })

  test.each([
    ['/minutes/betrieb/', 'de'],
    ['/minutes/betrieb/2024-03-07/', 'de'],
    ['/minutes/betrieb/latest/', 'de'],
    ['/minutes/ops/', 'en'],
    ['/minutes/ops/2024-03-08/', 'en'],
    ['/minutes/', 'en'],
    ['/hof/', 'en'],
    ['/', 'en'],
  ])('%s says that it is in %s', (address, lang) => {
    expect(pageOf(book, address).shell.lang).toBe(lang)
  })

  test('has navigation, dates and the words around its text in it, others keep theirs', () => {
    const own = JSON.stringify(pageOf(book, '/minutes/betrieb/2024-03-07/'))
    expect(own).toContain('7. März 2024')
    expect(own).toContain('Protokolle')
    const other = JSON.stringify(pageOf(book, '/minutes/ops/2024-03-08/'))
    expect(other).toContain('8 March 2024')
    expect(other).not.toContain('Protokolle')
  })

  test('has in its text what the program says there in it, too', () => {
    const html = (path: string): string => book.lookup.htmlOf(documentAt(book, path))
    expect(html('minutes/betrieb/2024-03-07.md')).toMatch(/aria-label="offen/)
    expect(html('minutes/ops/2024-03-08.md')).toMatch(/aria-label="open/)
  })

  test('is read in it like any other, with those of other series in one register', () => {
    expect(book.decisions.map(({ state }) => state)).toEqual(['agreed'])
    expect(book.actions.all.map(({ series }) => series).sort()).toEqual(['/minutes/betrieb/', '/minutes/ops/'])
  })

  test('a tag that is none is a mistake with its place', () => {
    const { findings } = compileFiles({ ...files, 'site.yaml': 'series: {ops: {lang: german please}}\n' })
    expect(findings).toMatchObject([{ rule: 'site-settings', path: 'site.yaml', line: 1 }])
    expect(findings[0]?.message).toContain('expected a language tag such as en or de-CH')
  })
})
