import type { Book } from '../../core/book.ts'
import { findPrivate, redaction } from '../../core/parse/privacy/privacy.ts'
import { cut } from '../../core/parse/privacy/cut.ts'
import { type Example, markedText, type MarkedPiece, splitMarks } from '../../core/rules/example.ts'
import { rules } from '../../core/rules/index.ts'
import type { Rule } from '../../core/rules/rule.ts'
import { toHref } from './shell.ts'

/** A file of an example as a page shows it. */
export interface ShownFile {
  path: string
  /** What is to be known of the file besides its text. */
  note: string | null
  pieces: MarkedPiece[]
}

/** What the page of a rule shows. */
export interface RuleView {
  type: 'rule'
  title: string
  trail: { text: string; href: string }[]
  summary: string
  why: string
  severity: string
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
  rules: { id: string; href: string; severity: string; summary: string }[]
}

/** Address of the page of a rule, below the base. */
export function ruleAddress(id: string): string {
  return `/check/${id}/`
}

/** List every rule. */
export function toRules(book: Book): RulesView {
  return {
    type: 'rules',
    title: rulesTitle,
    lead: 'Everything that is looked for in the Markdown before it is published. Errors stop a build; warnings and hints do not.',
    rules: rules.map(({ id, summary, severity }) => ({ id, summary, severity, href: toHref(book, ruleAddress(id)) })),
  }
}

const weight: Record<Rule['severity'], string> = {
  error: 'Error: nothing is published until it is mended.',
  warning: 'Warning: it is published, but hardly as it was meant.',
  hint: 'Hint: good to know; nothing need be done.',
  off: 'Not looked for unless site.yaml says so.',
}

/** Title of the list of rules. */
export const rulesTitle = 'What check looks for'

/** Show a rule with its examples. */
export function toRule(book: Book, { id, summary, why, severity, bad, good }: Rule): RuleView {
  return {
    type: 'rule',
    title: id,
    trail: [{ text: rulesTitle, href: toHref(book, '/check/') }],
    summary,
    why,
    severity: weight[severity],
    setting: `rules:\n  ${id}: ${severity === 'hint' ? 'off' : 'hint'}`,
    bad: toShownFiles(bad),
    good: toShownFiles(good),
  }
}

function toShownFiles(example: Example): ShownFile[] {
  return Object.entries(example).map(([path, file]) => ({
    path,
    note: typeof file === 'string' ? null : 'link' in file ? 'a symbolic link to' : 'saved as Windows-1252',
    pieces: redactPieces(splitMarks(markedText(file).trimEnd())),
  }))
}

/** No page shows what looks like a private detail, not even an example of one. */
function redactPieces(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const texts = pieces.map(({ text }) => text)
  const shown = cut(texts, findPrivate(texts.join('')), ({ kind }) => redaction(kind))
  return pieces.map((piece, index) => ({ ...piece, text: shown[index] ?? '' }))
}
