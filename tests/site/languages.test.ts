import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { de } from '../../src/core/words/de/index.ts'
import { en } from '../../src/core/words/en/index.ts'
import { minutebook, temporary } from './command.ts'

const files = {
  'site.yaml':
    'name: Reiherhof\nlang: de\nseries: {betrieb: {title: Betrieb, quorum: 2}, pumpe: {title: Pumpe, tool: pumpe}}\n',
  'werkzeuge/pumpe.md': '---\nkind: tool\nname: Pumpe\n---\n\nHebt Wasser.\n',
  'minutes/betrieb/2024-03-07.md': `# Betrieb

**Anwesend:** Ada Holz, Ben Rode
**Entschuldigt:** Mia Berg

## Teich

Die Pumpe läuft wieder.

| Werkzeug | Bestand |
| --- | --- |
| Netz | 4 |
| Eimer | 2 |

- [x] Ufer gemäht

- AI #12 (Ben): Netz kaufen
- BESCHLUSS: zweimal täglich füttern
`,
  'minutes/pumpe/2024-03-05.md': '# Pumpe\n\n| Version | Release |\n| --- | --- |\n| 1.2 | 2024-04-30 |\n',
  'minutes/pumpe/2024-03-26.md': '# Pumpe\n\n| Version | Release |\n| --- | --- |\n| 1.2 | 2024-05-30 |\n',
  'minutes/betrieb/2024-03-14.md': `---
status: draft
---

# Betrieb

**Anwesend:** Ada Holz

## Teich

- AI #12 (Ben): Netz kaufen
- AI #13 (Ada): Becken leeren
`,
  'minutes/betrieb/2024-03-21.md': '# Betrieb\n\n## Teich\n\n- AI #13 (Ada): Becken leeren\n',
}

const content = join(temporary(), 'content')
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}
const out = join(temporary(), 'site')
const built = minutebook('build', '--content', content, '--out', out, '--today', '2024-07-02')

const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}']+/gu) ?? []

/** Every text of a table of words, however deep; functions are skipped. */
function textsOf(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsOf) : []
}

/** The text of documents may stand on any page; a table of releases has its columns in English. */
const written = Object.entries(files).flatMap(([path, text]) => (path.startsWith('minutes/pumpe/') ? [] : [text]))
const germanWords = new Set([...textsOf(de), ...written].flatMap(toWords))
/** Words that are English alone: of the tables, and the commonest of the language. */
const isEnglish = (word: string): boolean => !germanWords.has(word) && (englishWords.has(word) || commonest.has(word))
const englishWords = new Set(textsOf(en).flatMap(toWords))
const commonest = new Set(
  toWords(
    'the of and to is are was were with on at by from for not no all an it its this that which who what when since until',
  ).filter((word) => word !== 'was'),
)

/** What a reader sees or hears of a page: its text, and the names of its parts. */
function readPage(path: string): string {
  const html = readFileSync(join(out, path), 'utf8').replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
  const names = [...html.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(([, name = '']) => name)
  return [html.replace(/<code>.*?<\/code>|<[^>]*>/gs, ' '), ...names].join(' ').replace(/&\w+;/g, ' ')
}

describe('a record in German', () => {
  test('is built', () => expect(built.code).toBe(0))

  test.each([
    'index.html',
    'minutes/index.html',
    'minutes/betrieb/index.html',
    'minutes/betrieb/2024-03-07/index.html',
    'minutes/betrieb/2024-03-14/index.html',
    'minutes/betrieb/latest/index.html',
    'actions/index.html',
    'actions/betrieb/index.html',
    'actions/betrieb/12/index.html',
    'actions/state/left-the-list/index.html',
    'decisions/index.html',
    'minutes/betrieb/attendance/index.html',
    'minutes/betrieb/y2024/text/index.html',
    'calendars/index.html',
    'quarters/index.html',
    'quarters/2024-Q1/index.html',
    'years/2024/index.html',
    'tools/werkzeuge/pumpe/plans/index.html',
    'search/index.html',
    '404.html',
  ])('has no English word on %s', (path) => {
    expect(toWords(readPage(path)).filter(isEnglish)).toEqual([])
  })

  test('says its dates as Germans do', () => {
    expect(readPage('minutes/betrieb/2024-03-07/index.html')).toContain('7. März 2024')
    expect(readPage('minutes/betrieb/index.html')).toContain('7. März')
  })

  test('lists its series by the names that site.yaml calls them', () => {
    expect(readPage('about/index.html')).toMatch(/Reihen\s+betrieb/)
  })

  test('says its language', () => {
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<html lang="de">')
  })
})
