import type { Book } from '../../core/book.ts'
import { findPrivate, redaction } from '../../core/parse/privacy/privacy.ts'
import { cut } from '../../core/parse/privacy/cut.ts'
import { type Example, markedText, type MarkedPiece, splitMarks } from '../../core/rules/example.ts'
import { rules } from '../../core/rules/index.ts'
import type { Rule } from '../../core/rules/rule.ts'
import { toHref } from './shell.ts'
import { type Late, late } from '../late.ts'

/** A file of an example as a page shows it. */
export interface ShownFile {
  path: string
  /** What is to be known of the file besides its text. */
  note: string | null
  pieces: Late<MarkedPiece[]>
}

/** What the page of a rule shows. */
export interface RuleView {
  type: 'rule'
  title: string
  trail: { text: string; href: string }[]
  summary: string
  why: string
  severity: string
  /** Language of what the rule says, where it is another than that of the page. */
  lang: string | null
  /** What in `site.yaml` sets another severity. */
  setting: string
  bad: ShownFile[]
  good: ShownFile[]
}

/** What the list of rules shows. */
export interface RulesView {
  type: 'rules'
  title: string
  lead: string
  lang: string | null
  rules: { id: string; href: string; severity: string; summary: string }[]
}

/** Address of the page of a rule, below the base. */
export function ruleAddress(id: string): string {
  return `/check/${id}/`
}

/** List every rule. */
export function toRules(book: Book): RulesView {
  const words = book.words.checks
  return {
    type: 'rules',
    title: words.title,
    lead: words.lead,
    lang: words.rulesLang,
    rules: rules.map(({ id, summary, severity }) => ({
      id,
      summary,
      severity: words.severities[severity],
      href: toHref(book, ruleAddress(id)),
    })),
  }
}

/** Show a rule with its examples. */
export function toRule(book: Book, { id, summary, why, severity, bad, good }: Rule): RuleView {
  return {
    type: 'rule',
    title: id,
    trail: [{ text: book.words.checks.title, href: toHref(book, '/check/') }],
    summary,
    why,
    severity: book.words.checks.weights[severity],
    lang: book.words.checks.rulesLang,
    setting: `rules:\n  ${id}: ${severity === 'hint' ? 'off' : 'hint'}`,
    bad: toShownFiles(book, bad),
    good: toShownFiles(book, good),
  }
}

function toShownFiles({ words: { checks } }: Book, example: Example): ShownFile[] {
  return Object.entries(example).map(([path, file]) => ({
    path,
    note: typeof file === 'string' ? null : 'link' in file ? checks.symbolicLink : checks.oldEncoding,
    pieces: toPieces(markedText(file).trimEnd()),
  }))
}

function toPieces(text: string): Late<MarkedPiece[]> {
  return late(text, () => redactPieces(splitMarks(text)))
}

/** No page shows what looks like a private detail, not even an example of one. */
function redactPieces(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const texts = pieces.map(({ text }) => text)
  const shown = cut(texts, findPrivate(texts.join('')), ({ kind }) => redaction(kind))
  return pieces.map((piece, index) => ({ ...piece, text: shown[index] ?? '' }))
}
