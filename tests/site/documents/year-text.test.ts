import { describe, expect, test } from 'vitest'
import { asChapter, toTextYears, toYearText } from '../../../src/site/documents/year-text.ts'
import { compileFiles } from '../../core/content.ts'

const book = compileFiles({
  'minutes/ops/2021-03-04.md': '**Attending:** Mia Berg\n\n## News\n\nSee [below](#plans).\n\n## Plans\n\nA mirror.\n',
  'minutes/ops/2021-03-11.md': '## News\n\nThe mirror is up.\n',
  'minutes/ops/2022-01-06.md': '## News\n\nQuiet.\n',
})
const [series] = book.series

describe('a year as one document', () => {
  test('is there for years of more than one meeting', () => {
    if (!series) throw new Error('no series')
    expect([...toTextYears(book, series).keys()]).toEqual(['2021'])
  })

  test('has its meetings from the first to the last, with who was there', () => {
    if (!series) throw new Error('no series')
    const { title, meetings } = toYearText(book, series, '2021')
    expect(title).toBe('Ops, 2021')
    expect(meetings.map(({ id, title: day }) => `${id}: ${day}`)).toEqual([
      '2021-03-04: 4 March 2021',
      '2021-03-11: 11 March 2021',
    ])
    expect(meetings[0]?.presence[0]?.people.map(({ name }) => name)).toEqual(['Mia Berg'])
  })

  test('has no anchor twice, and links lead to the anchors of their own meeting', () => {
    if (!series) throw new Error('no series')
    const html = toYearText(book, series, '2021').meetings.map((meeting) => meeting.html.make())
    const ids = html.flatMap((text) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(html[0]).toContain('href="#2021-03-04-plans"')
    expect(html[0]).toContain('<h3 id="2021-03-04-plans">')
  })
})

test('the text of a document becomes a chapter', () => {
  expect(asChapter('<table aria-labelledby="a b"></table><p id="c">', 'x')).toBe(
    '<table aria-labelledby="x-a x-b"></table><p id="x-c">',
  )
  expect(
    asChapter('<h2 id="news">News<a href="#news"></a></h2><a href="/tools/#x">x</a><code>&lt;h2&gt;</code>', 'a'),
  ).toBe('<h3 id="a-news">News<a href="#a-news"></a></h3><a href="/tools/#x">x</a><code>&lt;h2&gt;</code>')
})
