import type { Rule } from './rule.ts'

/** A hundred and one times `> ` on a line. */
export const unreadable: Rule = {
  id: 'unreadable',
  severity: 'error',
  summary: 'A file that cannot be read: no text, too large, or nested too deep.',
  why: 'Nothing of such a file can be published. It is a picture or an office document under a Markdown name, a generated file of megabytes, or text made to keep a program busy. Save it as UTF-8 text, or split it.',
  bad: { 'pages/replies.md': `# Replies\n\n⟦⟧${'> '.repeat(101)}yes\n` },
  good: { 'pages/replies.md': `# Replies\n\n${'> '.repeat(10)}yes\n` },
}
