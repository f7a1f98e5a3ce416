import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/core/records/finding.ts'
import { writeAnnotations } from '../../../src/core/write/findings/annotations.ts'
import { writeCodeQuality } from '../../../src/core/write/findings/code-quality.ts'
import { writeFindingsJson, writeTerminal } from '../../../src/core/write/findings/findings.ts'
import { writeSarif } from '../../../src/core/write/findings/sarif.ts'
import { writeSummary } from '../../../src/core/write/findings/summary.ts'
import { toChangeNews } from '../../../src/core/write/news/changes/changes.ts'
import { toDigest } from '../../../src/core/write/news/digest/digest.ts'
import { writeNewsHtml } from '../../../src/core/write/news/formats/html.ts'
import { writeNewsJson } from '../../../src/core/write/news/formats/json.ts'
import { bytesIn, longestComment, writeNewsMarkdown } from '../../../src/core/write/news/formats/markdown.ts'
import { writeNewsText } from '../../../src/core/write/news/formats/text.ts'
import { compareDocuments } from '../../../src/core/write/news/side-by-side/comparison.ts'
import { writeComparisonHtml } from '../../../src/core/write/news/side-by-side/write-html.ts'
import { writeComparisonJson } from '../../../src/core/write/news/side-by-side/write-json.ts'
import { writeComparisonMarkdown } from '../../../src/core/write/news/side-by-side/write-markdown.ts'
import { writeComparisonText } from '../../../src/core/write/news/side-by-side/write-text.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { compileFiles, documentAt, type Files } from '../content.ts'
import { payloads } from './payloads.ts'

/** A text within a line of Markdown, as far as it stays in it. */
const inLine = (text: string): string => text.replace(/[\n\r\u0000]/g, ' ')

/** A record in which a payload stands wherever something can be told from. */
function toRecord(payload: string, index: number): Files {
  const [text, quoted] = [inLine(payload), JSON.stringify(payload)]
  const number = index + 1
  const meeting = (more: string): string =>
    `---\ntitle: ${quoted}\n${quoted}: x\n---\n\n**Attending:** Mia Berg, ${text}\n\n## ${text}\n\n${more}\n\nOpen tickets: 4 ${text}\n\n[x](nowhere.md "${text}") [${text}](no where ${text}.md)\n`
  const action = (state: string): string => `- AI #${number} (Mia): ${state}`
  return {
    'site.yaml': `name: ${quoted}\nurl: https://example.org\nseries:\n  ops: {title: ${quoted}}\n${quoted}: 1\n`,
    'tools/gocdb.md': `---\nname: ${quoted}\n---\n# G\n`,
    'roadmaps/gocdb.md': `# G\n\n| Release | Planned | Notes |\n| --- | --- | --- |\n| 1.0 ${text} | 2026-02-01 | ${text} |\n| ${text} | 2026-02-03 | x |\n`,
    'minutes/ops/2026-01-06.md': meeting(`${action(text)}\n- AI (${text}): ${text}\n\nAGREED: ${text}\n`),
    'minutes/ops/2026-01-13.md': meeting(`${action('done')}\n- ${text}\n\nDECISION: ${text} again\n`),
    'pages/x.md': `# ${text}\n\n${text}\n`,
    ...toNamed(payload),
  }
}

/** Files that are named by a payload, as far as a name can be so; git knows names with line ends, too. */
function toNamed(payload: string): Files {
  const name = Buffer.from(payload.replaceAll('/', ':').replaceAll('\u0000', ' '))
    .subarray(0, 200)
    .toString()
    .replace(/\ufffd+$/, '')
  return { [`pages/p ${name}.md`]: '# P\n\n[x](nowhere.md)\n', [`pages/f ${name}.pdf`]: 'x' }
}

const toAddress = (url: string): string => `https://example.org${encodeURI(url)}`
const steering =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u
const commands = /^\s*::|##\w*\[/m
const manyMarks = /\p{M}{5}/u

/** What is told of the record, in every format, and what is found in it. */
function tell(files: Files, since: string): Record<string, string> {
  const [before, after] = [compileFiles({ 'pages/y.md': '# Y\n' }), compileFiles(files)]
  const [first, second] = ['minutes/ops/2026-01-06.md', 'minutes/ops/2026-01-13.md']
  const written: Record<string, string> = {}
  for (const [name, news] of Object.entries({
    changes: toChangeNews(before, after, since),
    back: toChangeNews(after, before, since),
    digest: toDigest(after, { from: '2026-01-01', person: null, series: after.series }),
  })) {
    written[`${name}.md`] = writeNewsMarkdown(news, toAddress, en)
    written[`${name}.txt`] = writeNewsText(news, { folder: '', toAddress })
    written[`${name}.mail`] = writeNewsText(news, { folder: null, toAddress })
    written[`${name}.html`] = writeNewsHtml(news, { lang: 'en', toAddress })
    written[`${name}.json`] = writeNewsJson(news, toAddress)
  }
  if (after.byPath.has(first) && after.byPath.has(second)) {
    const compared = compareDocuments(after, documentAt(after, first), documentAt(after, second))
    written['diff.md'] = writeComparisonMarkdown(compared, en)
    written['diff.txt'] = writeComparisonText(compared, en)
    written['diff.html'] = writeComparisonHtml(compared, toAddress, en)
    written['diff.json'] = writeComparisonJson(compared, toAddress)
  }
  return { ...written, ...tellFindings(after.findings) }
}

function tellFindings(findings: readonly Finding[]): Record<string, string> {
  const help = (): null => null
  return {
    'findings.annotations': writeAnnotations(findings, '', help),
    'findings.txt': writeTerminal(findings, { all: true, folder: '' }),
    'summary.txt': writeSummary(findings, ''),
    'findings.json': writeFindingsJson(findings, help),
    'quality.json': writeCodeQuality(findings, ''),
    'sarif.json': writeSarif(findings, '', { version: '1', rules: [], helpOf: help }),
  }
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

const plain = new Set(['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem', 'link', 'html'])
/** What GitHub and GitLab look for in texts after Markdown was read. */
const spotted =
  /[@#!~%&$^*[{][\p{L}\p{N}_"+:-]|\bGH-\d|:\/\/|\bwww\.|\b(?:mailto|xmpp):|:[\w+-]+:|\b[0-9a-f]{7,40}\b|\w>|\p{Cc}|^\//u

/** What is wrong in a text for a comment. */
function faultsOfMarkdown(markdown: string): string[] {
  const nodes = nodesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown))
  const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []))
  return [
    ...nodes.filter(({ type }) => !plain.has(type)).map(({ type }) => `a node ${type}`),
    ...nodes.flatMap((node) => (node.type === 'html' && !/^<\/?(?:del|ins)>$/.test(node.value) ? [node.value] : [])),
    ...nodes.flatMap((node) =>
      node.type === 'link' && !node.url.startsWith('https://example.org/') ? [node.url] : [],
    ),
    ...words.filter((text) => spotted.test(text)).map((text) => `spotted in ${text}`),
    ...(bytesIn(markdown) > longestComment + 200 ? ['too long'] : []),
  ]
}

const tags = /^(?:!doctype|html|head|meta|title|body|h1|h2|p|ul|li|a|bdi|table|thead|tbody|tr|th|td|del|ins)$/

/** Where nothing of a payload can run, whatever stands in the path. */
const ownAddress = /href="https:\/\/example\.org\/[^"]*"/

function faultsOfHtml(html: string): string[] {
  const found = [...html.matchAll(/<\/?([^\s>/]*)([^>]*)>/g)]
  return [
    ...found.flatMap(([whole, name = '']) => (tags.test(name) ? [] : [whole])),
    ...found.flatMap(([whole, , attributes = '']) =>
      /\bon\w+\s*=|javascript:|style=/i.test(attributes.replace(ownAddress, '')) ? [whole] : [],
    ),
    ...[...html.matchAll(/href="([^"]*)"/g)].flatMap(([, url = '']) =>
      url.startsWith('https://example.org/') ? [] : [url],
    ),
    ...(html.includes('<!--') ? ['a comment'] : []),
  ]
}

function faultsOf(name: string, text: string): string[] {
  const own = name.endsWith('.md') ? faultsOfMarkdown(text) : name.endsWith('.html') ? faultsOfHtml(text) : []
  const isJson = name.endsWith('.json')
  if (isJson) JSON.parse(text)
  const annotations = text.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) file=/.test(line))
  return [
    ...own,
    ...(steering.test(text) ? [`steers: ${JSON.stringify(steering.exec(text))}`] : []),
    ...(text.isWellFormed() ? [] : ['half a letter']),
    ...(name.endsWith('.annotations')
      ? annotations
      : commands.test(text) && !name.endsWith('.html')
        ? ['a command']
        : []),
    ...(!isJson && manyMarks.test(text) ? ['marks'] : []),
    ...(/\.(?:txt|mail)$/.test(name) && text.split('\n').some((line) => line.length > 2500) ? ['a long line'] : []),
  ]
}

describe('nothing of a pull request is run, mentioned, linked or shown elsewhere', () => {
  test('with more than a hundred ways to try it', () => {
    expect(new Set(payloads).size).toBeGreaterThan(130)
  })

  test.each(payloads.map((payload, index) => [JSON.stringify(payload).slice(0, 60), payload, index] as const))(
    '%s',
    (_, payload, index) => {
      const faults = Object.entries(tell(toRecord(payload, index), payload)).flatMap(([name, text]) =>
        faultsOf(name, text).map((fault) => `${name}: ${fault}`),
      )
      expect(faults).toEqual([])
    },
  )
})
