import type { Rule } from './rule.ts'

/** `[[2021-03-04]]`, `## Plan {#plan}`, `{{< note >}}`. */
export const foreignMarkup: Rule = {
  id: 'foreign-markup',
  severity: 'hint',
  summary: 'Markup of another program that is shown as the text it is.',
  why: 'Wiki links, attribute lists, admonitions and shortcodes are no part of the Markdown that code hosts show, so readers see their signs. Attribute lists of kramdown and what Jekyll puts before an address are not shown, and said here. The finding says what to write instead; of each kind only the first of a document has its place.',
  bad: {
    'pages/a.md':
      'See ⟦[[2021-03-04|the call]]⟧ and [[other]].\n\n## Plan ⟦{#plan}⟧\n\n⟦!!! note⟧\n\nText\n\n⟦:::info⟧\n\n⟦{{< youtube abc >}}⟧\n\n⟦[TOC]⟧\n\nIt is ⟦==marked==⟧.\n',
  },
  good: {
    'pages/a.md': 'See [the call](b.md) and `[[other]]`, {a} and 1 == 1.\n\n> [!NOTE]\n> Text\n',
    'pages/b.md': 'Text\n',
  },
}
