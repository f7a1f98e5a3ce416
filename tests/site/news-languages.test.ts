import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/core/book.ts'
import { de } from '../../src/core/words/de/index.ts'
import { en } from '../../src/core/words/en/index.ts'
import { es } from '../../src/core/words/es/index.ts'
import { fr } from '../../src/core/words/fr/index.ts'
import { toChangeNews } from '../../src/core/write/news/changes/changes.ts'
import { toDigest } from '../../src/core/write/news/digest/digest.ts'
import { writeNewsHtml } from '../../src/core/write/news/formats/html.ts'
import { writeNewsText } from '../../src/core/write/news/formats/text.ts'
import type { News } from '../../src/core/write/news/news.ts'
import { compareDocuments } from '../../src/core/write/news/side-by-side/comparison.ts'
import { writeComparisonText } from '../../src/core/write/news/side-by-side/write-text.ts'
import { toFeeds } from '../../src/site/record/feeds.ts'
import { compileFiles, documentAt } from '../core/content.ts'
import { germanRecord } from './german-record.ts'
import { outsideMarks, toWords } from './page-words.ts'

const today = '2024-03-14'

/** The record before a pull request that touches all of it. */
const earlier: Record<string, string> = {
  'site.yaml': germanRecord['site.yaml'] ?? '',
  'tools/pumpe.md': germanRecord['tools/pumpe.md'] ?? '',
  'roadmaps/pumpe.md':
    '# P\n\n| Version | Planned | Released |\n| --- | --- | --- |\n| 0.9 | 2024-01-01 | |\n| 2.0 | 2024-04-01 | |\n| 3.0 | 2024-06-01 | |\n',
  'minutes/betrieb/2024-02-01.md':
    '# Betrieb\n\nAnwesend: Ida Moor\n\n- AI #90 (Ida): Reiher zählen\n\nAGREED: Teich bleibt\n',
}

/** Whom `people.yaml` listed before. */
const formerPeople = [
  { name: 'Ada Holz', initials: 'AH', spellings: [], organisation: 'Hofamt', listAs: 'name' as const },
  { name: 'Rolf Ufer', initials: 'RU', spellings: [], organisation: null, listAs: 'initials' as const },
]

function compileIn(lang: string, files: Record<string, string>): Book {
  const own = Object.entries(files).map(([path, text]) => [path, text.replace('lang: de', `lang: ${lang}`)])
  return compileFiles(Object.fromEntries(own) as Record<string, string>, { today })
}

const write = (news: News): string => writeNewsText(news, { folder: null, toAddress: () => null })

/** Everything that is written of a record beside its pages: what changes to and fro, digests, a comparison, feeds, calendars. */
function tellAll(lang: string): Record<string, string> {
  const [before, after] = [compileIn(lang, earlier), compileIn(lang, germanRecord)]
  const person = after.people.all[0] ?? null
  const [first, second] = [
    documentAt(after, 'reports/woche/2024-03-18.md'),
    documentAt(after, 'reports/woche/2024-03-25.md'),
  ]
  const { series } = after
  return {
    'what came': write(toChangeNews(before, after, '2024')),
    'what went': write(toChangeNews(after, before, '2024', { hidden: 1, people: formerPeople })),
    'nothing that changed': write(toChangeNews(after, after, '2024')),
    'a digest': write(toDigest(after, { from: '2024-01-01', person: null, series })),
    'a digest for somebody': write(toDigest(after, { from: '2024-03-01', person, series })),
    'two reports': writeComparisonText(compareDocuments(after, first, second), after.words),
    ...Object.fromEntries([...toFeeds(after)].map(([path, text]) => [path, read(path, text)])),
  }
}

/** What a reader sees of a feed or a calendar. */
function read(path: string, text: string): string {
  if (path.endsWith('.xml'))
    return [...text.matchAll(/<(?:title|summary)[^>]*>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?<\//gs)]
      .map(([, words]) => words)
      .join('\n')
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  return lines
    .flatMap((line) => /^(?:SUMMARY|DESCRIPTION)[^:]*:(.*)/.exec(line)?.[1]?.replaceAll('\\n', ' ') ?? [])
    .join('\n')
}

/** Words of the record itself; what rules say of it, and their names, stay in English. */
const written = new Set([...Object.entries(germanRecord), ...Object.entries(earlier)].flat().flatMap(toWords))
const isFinding = (line: string): boolean => /\([^)]*, (?:[a-z]+-)*[a-z]+; /.test(line)

function textsOf(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsOf) : []
}

function findWords(lang: string, isWrong: (word: string) => boolean, strip = (line: string): string => line): string[] {
  return Object.entries(tellAll(lang)).flatMap(([name, text]) => {
    const lines = text.split('\n').filter((line) => !isFinding(line))
    const found = [...new Set(lines.flatMap((line) => toWords(strip(line))).filter(isWrong))]
    return found.length === 0 ? [] : [`${name}: ${found.join(' ')}`]
  })
}

describe('what is told of a record beside its pages', () => {
  test('has every kind of news', () => {
    const told = tellAll('en')
    expect(Object.keys(told).length).toBeGreaterThan(20)
    for (const words of [
      'plan moved',
      'no longer on record',
      'page added',
      'page removed',
      'person',
      'action overdue|action due',
    ])
      expect(Object.values(told).join('\n')).toMatch(new RegExp(words))
  })

  test('says nothing outside of the words of the interface but what the record says itself', () => {
    expect(findWords('qps', (word) => word.length > 1 && !written.has(word), outsideMarks)).toEqual([])
  })

  test.each(Object.entries({ de, fr, es }))('has no English word in %s', (lang, table) => {
    const [english, own] = [en, table].map((words) => new Set(textsOf(words).flatMap(toWords)))
    const common = new Set(
      toWords('the of and to is was were with on at by from for no later earlier days move than then since which'),
    )
    const isEnglish = (word: string): boolean =>
      (english?.has(word) === true || common.has(word)) && own?.has(word) !== true && !written.has(word)
    expect(findWords(lang, isEnglish)).toEqual([])
  })

  test('is HTML of its language', () => {
    const book = compileIn('fr', germanRecord)
    expect(writeNewsHtml(toChangeNews(book, book, '2024'), { lang: book.words.tag, toAddress: () => null })).toContain(
      '<html lang="fr',
    )
  })
})
