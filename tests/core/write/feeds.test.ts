import { type Element, xml2js } from 'xml-js'
import { describe, expect, test } from 'vitest'
import { toFeeds } from '../../../src/site/record/feeds.ts'
import { compileFiles } from '../content.ts'

const files = {
  'minutes/ops/2024-05-06.md': '# Call on <DB name> & "Quokkascope"\n\nWe met & spoke of Quokkascope ]]> 1 < 2.\n',
  'minutes/ops/2024-05-13.md': '# Call\n\nNothing.\n',
  'minutes/ops/2024-05-20.md': '# Call CANCELLED\n',
  'tools/quokka.md': '# Quokkascope\n',
  'roadmaps/quokka.md': '| Release | Released |\n| --- | --- |\n| 2.1 | 2024-05-02 |\n',
}

const feeds = toFeeds(compileFiles(files, { url: 'https://example.org/rec/' }))

function feedOf(path: string): Element {
  const root = xml2js(feeds.get(path) ?? '') as Element
  const feed = root.elements?.find(({ name }) => name === 'feed')
  if (!feed) throw new Error(`${path} is no feed`)
  return feed
}

const children = (element: Element, name: string): Element[] =>
  element.elements?.filter((child) => child.name === name) ?? []
const textOf = (element: Element, name: string): string =>
  String(
    children(element, name)[0]
      ?.elements?.map(({ text, cdata }) => text ?? cdata ?? '')
      .join('') ?? '',
  )

describe.each(['feed.xml', 'minutes/ops/feed.xml', 'tools/quokka/feed.xml'])('%s is valid Atom', (path) => {
  const feed = feedOf(path)

  test('the feed has an id, a title, an author, the day of its newest entry and a link to itself (RFC 4287 §4.1.1)', () => {
    expect(feed.attributes?.xmlns).toBe('http://www.w3.org/2005/Atom')
    expect([
      children(feed, 'id').length,
      children(feed, 'title').length,
      children(feed, 'updated').length,
      children(feed, 'author').length,
    ]).toEqual([1, 1, 1, 1])
    expect(textOf(feed, 'updated')).toBe(
      children(feed, 'entry')
        .map((entry) => textOf(entry, 'updated'))
        .sort()
        .at(-1),
    )
    expect(children(feed, 'link').map(({ attributes }) => `${attributes?.rel} ${attributes?.href}`)).toContain(
      `self https://example.org/rec/${path}`,
    )
  })

  test('every entry has an id of its own, a title, a day and a link (§4.1.2)', () => {
    const entries = children(feed, 'entry')
    expect(entries.length).toBeGreaterThan(0)
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length)
    for (const entry of entries) {
      expect(URL.canParse(textOf(entry, 'id'))).toBe(true)
      expect(textOf(entry, 'title')).not.toBe('')
      expect(textOf(entry, 'updated')).toMatch(/^2024-05-\d\dT00:00:00\.000Z$/)
      expect(children(entry, 'link').length).toBe(1)
    }
  })
})

test('text of documents stays text', () => {
  const entry = children(feedOf('minutes/ops/feed.xml'), 'entry').at(-1)
  expect(entry && textOf(entry, 'title')).toBe('Call on &#60;DB name&#62; &#38; &#34;Quokkascope&#34;, 2024-05-06')
  expect(entry && textOf(entry, 'summary')).toBe('We met &#38; spoke of Quokkascope ]]&#62; 1 &#60; 2.')
})

test('the feed of a tool tells of its releases and of the documents that mention it', () => {
  expect(children(feedOf('tools/quokka/feed.xml'), 'entry').map((entry) => textOf(entry, 'title'))).toEqual([
    'Call on &#60;DB name&#62; &#38; &#34;Quokkascope&#34;, 2024-05-06',
    'Quokkascope 2.1 released',
  ])
})

test('without an address of the site there are calendars but no feeds', () => {
  expect([...toFeeds(compileFiles(files)).keys()]).toEqual([
    'calendar.ics',
    'minutes/meetings.ics',
    'roadmaps/releases.ics',
    'minutes/ops/meetings.ics',
    'tools/quokka/releases.ics',
  ])
})
