import { beforeAll, describe, expect, test } from 'vitest'
import { de } from '../../src/core/words/de/index.ts'
import { en } from '../../src/core/words/en/index.ts'
import { es } from '../../src/core/words/es/index.ts'
import { fr } from '../../src/core/words/fr/index.ts'
import { rules } from '../../src/core/rules/index.ts'
import { endpoints } from '../../src/core/write/api/index.ts'
import { germanRecord } from './german-record.ts'
import { buildPages, outsideMarks, readPage, toWords } from './page-words.ts'

const today = '2024-07-02'

/** Every text of a table of words, however deep; functions are skipped. */
function textsOf(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsOf) : []
}

/** Words of the record itself may stand on any page, and so may names of files and formats. */
const written = new Set(
  [...Object.entries(germanRecord).flat(), 'JSON CSV Atom Commit SVG Markdown UTC CET'].flatMap(toWords),
)

const fileNames = ['documents', 'build', ...endpoints.map(({ name }) => name)]

/** Names that programs give to rules and files of records stand on the pages that explain these. */
const names: Record<string, ReadonlySet<string>> = {
  check: new Set(rules.flatMap(({ id }) => toWords(id))),
  api: new Set(fileNames),
  about: new Set([...fileNames, 'json']),
}

/** List the pages on which words are found that should not be there. */
function findWords(pages: ReadonlyMap<string, string>, find: (html: string) => string[]): string[] {
  return [...pages].flatMap(([path, html]) => {
    const allowed = names[path.split('/')[0] ?? '']
    const found = [...new Set(find(html))].filter((word) => !allowed?.has(word))
    return found.length === 0 ? [] : [`${path}: ${found.join(' ')}`]
  })
}

describe('a record in German', () => {
  const pages = new Map<string, string>()
  beforeAll(() => {
    for (const [path, html] of buildPages(germanRecord, today)) pages.set(path, html)
  }, 120_000)

  const germanWords = new Set(textsOf(de).flatMap(toWords))
  const commonest = toWords(
    'the of and to is are were with on at by from for not no all an it its this that which who what when since until',
  )
  const englishWords = new Set([...textsOf(en).flatMap(toWords), ...commonest])

  test('has no English word on any page', () => {
    const isEnglish = (word: string): boolean => englishWords.has(word) && !germanWords.has(word) && !written.has(word)
    expect(pages.size).toBeGreaterThan(100)
    expect(findWords(pages, (html) => toWords(readPage(html)).filter(isEnglish))).toEqual([])
  })

  test('says its dates as Germans do', () => {
    expect(readPage(pages.get('minutes/betrieb/2024-03-07/index.html') ?? '')).toContain('7. März 2024')
    expect(readPage(pages.get('minutes/betrieb/index.html') ?? '')).toContain('7. März')
  })

  test('lists its series by their titles', () => {
    expect(readPage(pages.get('about/index.html') ?? '')).toMatch(/Reihen\s+Betrieb/)
  })

  test('says its language', () => {
    expect(pages.get('index.html')).toContain('<html lang="de">')
  })
})

/** Words of a language that are spelt as English ones are: `un an` is a year, `comment` is how. */
const alike: Record<string, ReadonlySet<string>> = { fr: new Set(['an', 'comment']) }

/** How a page of minutes leads to the ones before and after, in the same year. */
const steps: Record<string, RegExp> = { fr: /← 7 mars(?! 2024)/, es: /← 7 de marzo(?! de)/ }

describe('the same record', () => {
  test.each(Object.entries({ fr, es }))(
    'has no English word on any page in %s',
    (lang, table) => {
      const files = Object.fromEntries(
        Object.entries(germanRecord).map(([path, text]) => [path, text.replace('lang: de', `lang: ${lang}`)]),
      )
      const [english, own] = [en, table].map((words) => new Set(textsOf(words).flatMap(toWords)))
      const isEnglish = (word: string): boolean =>
        english?.has(word) === true && own?.has(word) !== true && !written.has(word) && alike[lang]?.has(word) !== true
      const pages = buildPages(files, today)
      expect(findWords(pages, (html) => toWords(readPage(html)).filter(isEnglish))).toEqual([])
      expect(readPage(pages.get('minutes/betrieb/2024-03-14/index.html') ?? '')).toMatch(steps[lang] ?? /^$/)
    },
    120_000,
  )
})

/** Headings of tables that the record has in English: in the text of documents they are content, elsewhere they are not. */
const headings = new Set(toWords('planned released notes title owner delivered kind start tool release'))

describe('a record whose interface is marked', () => {
  const files = Object.fromEntries(
    Object.entries(germanRecord).map(([path, text]) => [path, text.replace('lang: de', 'lang: qps')]),
  )

  test('shows nothing outside of the marks but what it says itself', () => {
    const pages = buildPages(files, today)
    const isHardCoded = (word: string): boolean => word.length > 1 && (headings.has(word) || !written.has(word))
    const withoutText = (html: string): string => html.replace(/<article.*?<\/article>/gs, '')
    expect(findWords(pages, (html) => toWords(outsideMarks(readPage(withoutText(html)))).filter(isHardCoded))).toEqual(
      [],
    )
  }, 120_000)
})
