import { readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { redactTree } from '../../../src/core/parse/privacy/redact.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

/** A spelling of a private detail: what must not be shown, and the text around it. */
export interface PrivateSpelling {
  kind: string
  secret: string
  text: string
}

/** Text that looks as if it held a private detail. */
export interface HarmlessText {
  group: string
  text: string
}

/** Read the spellings of private details that must be hidden. */
export function readPrivateSpellings(): PrivateSpelling[] {
  const byKind = [
    'chat-names',
    'share-links',
    'extensions',
    'opening-codes',
    'passwords-by-place',
    'mixed',
    'seldom-written',
    'bank-identity-home',
    'variants',
  ]
  return [
    'telephone',
    'secrets',
    'rooms-and-mail',
    'as-written',
    'in-notes',
    'by-form',
    'told',
    'told-freely',
    ...byKind,
  ].flatMap(readSpellings)
}

/** Read the spellings that are known and not hidden, for they cannot be told from harmless words. */
export function readUnrecognisedSpellings(): PrivateSpelling[] {
  return readSpellings('not-recognised')
}

function readSpellings(name: string): PrivateSpelling[] {
  return readRows(name).map(([kind = '', secret = '', text = '']) => ({ kind, secret, text }))
}

/** Read the texts that must stay as they are. */
export function readHarmlessTexts(): HarmlessText[] {
  return [
    'harmless',
    'as-written-harmless',
    'in-notes-harmless',
    'by-form-harmless',
    'told-harmless',
    'by-kind-harmless',
    'seldom-written-harmless',
    'bank-identity-home-harmless',
    'variants-harmless',
  ].flatMap((name) => readRows(name).map(([group = '', text = '']) => ({ group, text })))
}

/** Everything of a Markdown text that a page shows, private or not. */
export function wordsOfMarkdown(text: string): string {
  return wordsOf(parseMarkdown(text))
}

/** Everything of a Markdown text that is left once its private details are out, and how many there were. */
export function redactMarkdown(text: string): { left: string; count: number } {
  const { tree, details } = redactTree(parseMarkdown(text), text.split('\n'))
  return { left: wordsOf(tree), count: details.length }
}

function wordsOf(node: Nodes): string {
  const own = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : ''
  const address = 'url' in node ? ` ${node.url} ` : ''
  return own + address + ('children' in node ? node.children.map(wordsOf).join('') : '')
}

/** Rows of a table below its header; `\n` and `\u00ad` stand for the sign. */
function readRows(name: string): string[][] {
  const table = readFileSync(new URL(`../../fixtures/privacy/${name}.tsv`, import.meta.url), 'utf8')
  const rows = table.trimEnd().split('\n').slice(1)
  return rows.map((row) => row.split('\t').map(unescape))
}

function unescape(cell: string): string {
  return cell
    .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\n', '\n')
}
