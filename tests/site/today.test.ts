import { expect, test } from 'vitest'
import { readSource } from '../../src/core/read/source.ts'
import { compile } from '../../src/core/index.ts'
import { toRoutes } from '../../src/site/routes.ts'
import { compileFiles, type Files } from '../core/content.ts'
import type { Book } from '../../src/core/book.ts'

/**
 * The pages that may say another thing tomorrow though nobody wrote a word: registers, timelines, people and their actions,
 * the home page. Minutes and reports are none of them.
 */
const mayDepend = [
  /^\/$/,
  /^\/about\/$/,
  /^\/roadmaps\//,
  /^\/tools\//,
  /^\/milestones\//,
  /^\/actions\//,
  /^\/people\//,
  /^\/organisations\//,
  /^\/incidents\//,
  /^\/(?:minutes|reports)\/$/,
  // The list of a series says what lies ahead of it.
  /^\/(?:minutes|reports)\/[^/]+\/$/,
]

function pagesOf(book: Book): Map<string, string> {
  return new Map(toRoutes(book).map(({ address, make }) => [address, JSON.stringify(make())]))
}

function changedPages(toBook: (today: string) => Book, [before, after]: [string, string]): string[] {
  const [old, young] = [pagesOf(toBook(before)), pagesOf(toBook(after))]
  return [...new Set([...old.keys(), ...young.keys()])].filter((address) => old.get(address) !== young.get(address))
}

const isAllowed = (address: string): boolean => mayDepend.some((pattern) => pattern.test(address))

const files: Files = {
  'tools/gocdb.md': '# GOCDB\n',
  'roadmaps/gocdb.md':
    '| Release | Planned | Released | EOL |\n| --- | --- | --- | --- |\n| 5.8 | 2024-01-10 | 2024-01-11 | 2024-04-01 |\n| 5.9 | 2024-04-02 | | |\n',
  'milestones/grid.md': '| Id | Title | Due |\n| --- | --- | --- |\n| MS704 | Roadmap | 2024-04-02 |\n',
  'minutes/ops/2024-03-05.md':
    '**Attending:** Mia Berg\n\n## Actions\n\n- #7 ask the sites (Mia Berg) due 2024-04-02\n\nAGREED: stay with GOCDB.\n\nNetwork outage on 1 March from 10:00 to 12:00 UTC.\n',
  'minutes/ops/2024-03-12.md': '**Attending:** Mia Berg\n\n## Actions\n\n- #7 ask the sites (Mia Berg)\n',
}

test('only listed pages depend on the day, and none of them is a page of minutes', () => {
  const changed = changedPages((today) => compileFiles(files, { today }), ['2024-03-20', '2024-06-20'])
  expect(changed).toContain('/roadmaps/')
  expect(changed.filter((address) => !isAllowed(address))).toEqual([])
})

test('of minutes only an agenda becomes another page, and those of its series that it follows', () => {
  const ahead = { ...files, 'minutes/board/2024-04-09.md': '**Attending:** Zoe Lee\n\nAGREED: go.\n' }
  const changed = changedPages((today) => compileFiles(ahead, { today }), ['2024-03-20', '2024-06-20'])
  expect(changed.filter((address) => /^\/minutes\/[^/]+\/\d/.test(address))).toEqual(['/minutes/board/2024-04-09/'])
})

test('so it is with the example', () => {
  const source = readSource(new URL('../../content', import.meta.url).pathname)
  const toBook = (today: string): Book =>
    compile(source, { today, fallbackToday: today, commit: null, base: null, url: null })
  const changed = changedPages(toBook, ['2021-03-20', '2021-06-20'])
  expect(changed.filter((address) => !isAllowed(address))).toEqual([])
})
