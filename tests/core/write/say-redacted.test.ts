import { expect, test } from 'vitest'
import { toSearchDocuments } from '../../../src/core/write/search/search.ts'
import { toFiles } from '../../../src/site/record/files.ts'
import { compileFiles } from '../content.ts'

const minutes = `# Sitzung 030 23125012

Anwesend: Ada Holz

## Beschlüsse

- Der Hof beschließt, dass 030 23125012 die Nummer der Pumpe ist.

## Aufgaben

- [ ] Ada: neue PIN: 482913 am Tor anbringen
- [ ] Ada: unter 030 23125012 anrufen
`

test.each([
  ['de', 'Telefonnummer entfernt'],
  ['fr', 'numéro de téléphone masqué'],
  ['es', 'número de teléfono oculto'],
  ['en', 'telephone number redacted'],
])('a record in %s says in its own words what was taken out, in JSON, feeds and the search', (lang, words) => {
  const book = compileFiles({
    'site.yaml': `lang: ${lang}\nurl: https://hof.example/\n`,
    'minutes/hof/2024-03-07.md': minutes,
  })
  const files = [...toFiles(book, '1').values()]
  const searched = [...toSearchDocuments(book)].map(({ write }) => write())
  const texts = [...files, ...searched.map(({ text }) => text), ...searched.map(({ content }) => content)]
  expect(files.some((text) => text.includes(`[${words}]`))).toBe(true)
  expect(searched.every(({ text }) => text.includes(`[${words}]`))).toBe(true)
  expect(texts.filter((text) => lang !== 'en' && text.includes(' redacted'))).toEqual([])
})
