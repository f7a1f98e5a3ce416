import type { Rule } from './rule.ts'

/** `<script>` or `<DB name>`. */
export const shownHtml: Rule = {
  id: 'shown-html',
  severity: 'hint',
  summary: 'HTML that is shown as the text it is.',
  check: ({ documents }) =>
    documents.flatMap(({ path, shownHtml: shown }) =>
      shown.map(({ tag, place }) => ({ path, place, rule: 'shown-html', reason: `"<${tag}>" is shown as text; put it in backticks if it is meant as text` })),
    ),
}
