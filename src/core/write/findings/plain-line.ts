import { steering, withFewMarks } from '../../text/steering.ts'

/**
 * Write a text as one line that steers nothing: what steers a terminal becomes a sign that stands for it, and what GitHub
 * Actions, Azure Pipelines or TeamCity take for a command, at the start of a line or after `##` anywhere, becomes none.
 *
 *     '::error::a.md:1:1: …' → './::error::a.md:1:1: …'
 */
export function toPlainLine(text: string): string {
  return withFewMarks(text.replace(steering, '�'))
    .replace(/^\s*::/, './$&')
    .replace(/##(?=\w*\[)/g, '## ')
}

/** The same for a text of several lines. */
export function toPlainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => toPlainLine(line))
    .join('\n')
}
