import type { Rule } from './rule.ts'

/** `[the offer](../board/2021-03-02.md)` where `site.yaml` keeps the series `board` private. */
export const privateLink: Rule = {
  id: 'private-link',
  severity: 'warning',
  summary: 'A link of a public document to a private one.',
  why: 'The public site has no such page, so readers get the words of the link and nothing behind them, and the file still tells where it led. Say what everybody may know in the public document itself, or keep both private.',
  bad: {
    'site.yaml': 'series:\n  board:\n    private: true\n',
    'minutes/board/2021-03-02.md': 'We took the cheaper offer.\n',
    'minutes/ops/2021-03-04.md': 'The mirror is bought, see ⟦[why](../board/2021-03-02.md)⟧.\n',
  },
  good: {
    'site.yaml': 'series:\n  board:\n    private: true\n',
    'minutes/board/2021-03-02.md': 'We took the cheaper offer, see [operations](../ops/2021-03-04.md).\n',
    'minutes/ops/2021-03-04.md': 'The mirror is bought.\n',
  },
}
