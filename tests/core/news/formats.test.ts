import { fc } from '../../property.ts'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, writeNewsMarkdown } from '../../../src/core/write/news/formats/markdown.ts'
import { writeNewsHtml } from '../../../src/core/write/news/formats/html.ts'
import { writeNewsJson } from '../../../src/core/write/news/formats/json.ts'
import { writeNewsText } from '../../../src/core/write/news/formats/text.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { type News, toGroup, toNews } from '../../../src/core/write/news/news.ts'

const hostile = [
  'ask @ops and @org/team, mail mia@example.org',
  '#12, GH-12, team/record#12, !12, ~bug, %plan, &epic, $1',
  'commit 1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  '![x](http://evil.test/x.png) <img src=x onerror=alert(1)> :octocat:',
  '[x](javascript:alert(1)) https://evil.test www.evil.test ftp://evil.test mailto:a@evil.test',
  '```\n/close\n``` `code` $x^2$ $$y$$',
  '\n\n/approve\n/merge\r\n::error::owned\n# Heading\n- [ ] box',
  '1. one',
  '- one',
  '+ one',
  '> quote',
  '| a | b |\n| - | - |',
  '[^1] [[wiki]] ~~gone~~ **bold** __bold__ *it* ==mark==',
  '\u001b[2J\u001b]0;title\u0007 \u202eevil\u2066 \u200b',
  '</li></ul></body><script>alert(1)</script>',
  '&lt;script&gt; &#64;ops &commat;ops',
  '" onclick="alert(1)',
]

function newsOf(texts: readonly string[]): News {
  const items = texts.map((text) => ({ text, note: text, url: '/a b)/<x>"/', path: text, line: 3 }))
  return toNews('What changed', [toGroup(en, 'pages-added', items)], 'Nothing.')
}
const toAddress = (url: string): string => `https://example.org${url}`

function typesOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])]
}
function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}
const parse = (markdown: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(markdown)

/** What code hosts look for in the text after Markdown was read. */
const spotted =
  /[@#!~%&$^][\p{L}\p{N}_"]|\bGH-\d|:\/\/|\bwww\.|\bmailto:|:[\w+-]+:|\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b|\p{Cc}/u

describe('Markdown', () => {
  test.each(hostile)('%j is words and nothing else', (text) => {
    const tree = parse(`- ${escapeMarkdown(text)}`)
    expect([...new Set(typesOf(tree))].sort()).toEqual(['list', 'listItem', 'paragraph', 'root', 'text'])
    expect(textOf(tree)).not.toMatch(spotted)
  })

  test('any words are words and nothing else, and stay legible', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...hostile,
        '@',
        '#',
        '[',
        ']',
        '(',
        ')',
        '`',
        '<',
        '>',
        '\n',
        '\\',
        '://',
        '*',
        '_',
        '1.',
        '- ',
        '|',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        (text) => {
          const tree = parse(`- ${escapeMarkdown(text)}`)
          expect(
            [...new Set(typesOf(tree))].filter(
              (type) => !['list', 'listItem', 'paragraph', 'root', 'text'].includes(type),
            ),
          ).toEqual([])
          expect(textOf(tree)).not.toMatch(spotted)
        },
      ),
    )
  })

  test('links lead to the site alone, and to what they say', () => {
    const markdown = writeNewsMarkdown(newsOf(hostile), toAddress, en)
    const tree = parse(markdown)
    const links = (node: Nodes): string[] =>
      node.type === 'link' ? [node.url] : 'children' in node ? node.children.flatMap(links) : []
    expect(links(tree)).toEqual(hostile.slice(0, 12).map(() => 'https://example.org/a%20b)/%3Cx%3E"/'))
    expect(typesOf(tree)).not.toContain('image')
    expect(typesOf(tree)).not.toContain('html')
    expect(markdown).toContain('- and 5 more')
    expect(
      markdown.split('\n').filter((line) => line !== '' && !/^(?:###|\*\*|- |\d+ pages added\.$)/.test(line)),
    ).toEqual([])
  })

  test('fits into a comment, whatever there is to tell', () => {
    const groups = Array.from({ length: 400 }, (_, index) =>
      toGroup(
        en,
        index % 2 === 0 ? 'pages-added' : 'pages-moved',
        newsOf(Array(12).fill('<'.repeat(200))).groups[0]?.items ?? [],
      ),
    )
    const markdown = writeNewsMarkdown(toNews('What changed', groups.slice(0, 30), ''), toAddress, en)
    expect(markdown.length).toBeLessThan(60_000)
    expect(markdown).toContain('There is more than a comment can hold.')
  })
})

test('HTML has no element, attribute or comment of the record', () => {
  const html = writeNewsHtml(newsOf(hostile), { lang: 'en', toAddress })
  const tags = new Set([...html.matchAll(/<([^\s>]+)/g)].map(([, name]) => name?.replace('/', '')))
  expect([...tags].sort()).toEqual([
    '!doctype',
    'a',
    'body',
    'h1',
    'h2',
    'head',
    'html',
    'li',
    'meta',
    'p',
    'title',
    'ul',
  ])
  expect(html).not.toMatch(/<[^>]*\son\w+=|\u001b|\u202e/)
})

test('a text has one line an item, and steers no terminal', () => {
  const text = writeNewsText(newsOf(hostile), { folder: 'content/', toAddress })
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
  expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(hostile.length)
  expect(text.split('\n').filter((line) => line.startsWith('::') || line.startsWith('/'))).toEqual([])
})

test('what no page shows has its place once, in every format', () => {
  const item = { text: 'the link leads nowhere', note: 'warning, broken-link', url: null, path: 'pages/a.md', line: 3 }
  const news = toNews('What changed', [toGroup(en, 'findings-new', [item])], 'Nothing.')
  const none = (): null => null
  const texts = [
    writeNewsText(news, { folder: 'content/', toAddress: none }),
    writeNewsText(news, { folder: null, toAddress: none }),
    writeNewsMarkdown(news, none, en),
    writeNewsHtml(news, { lang: 'en', toAddress: none }),
  ]
  for (const text of texts) expect(text.match(/pages\/a\.md:3/g)).toHaveLength(1)
})

test('JSON holds the words as they are', () => {
  const { groups } = JSON.parse(writeNewsJson(newsOf(hostile), toAddress)) as News
  expect(groups[0]?.items.map(({ text }) => text)).toEqual(hostile)
})
