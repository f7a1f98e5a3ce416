import type { Rule } from './rule.ts'

/** `<script>` or `<DB name>`. */
export const shownHtml: Rule = {
  id: 'shown-html',
  severity: 'hint',
  summary: 'HTML that is shown as the text it is.',
  why: 'Nothing that a document brings along is run, and words in angle brackets are often no HTML at all: "use <DB name> here". They are shown as they are written; put them in backticks to say that they are meant so, and on a code host they are shown too.',
  bad: { 'minutes/ops/2021-03-04.md': 'Use ⟦<DB name>⟧ here.\n' },
  good: { 'minutes/ops/2021-03-04.md': 'Use `<DB name>` and H<sub>2</sub>O here.\n' },
  check: ({ documents }) =>
    documents.flatMap(({ path, shownHtml: shown }) =>
      shown.map(({ tag, place }) => ({
        path,
        place,
        reason: `"${tag.slice(0, 60)}" is shown as text; put it in backticks if it is meant as text`,
      })),
    ),
}
