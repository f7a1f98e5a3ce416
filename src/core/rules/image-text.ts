import type { Rule } from './rule.ts'

/** `![](load.png)`. */
export const imageText: Rule = {
  id: 'image-text',
  severity: 'hint',
  summary: 'An image without words.',
  why: 'Who cannot see the image, and the search, have only its words to go by. Say what it shows, not that it is an image.',
  bad: { 'minutes/ops/2021-03-04.md': '⟦![](load.png)⟧\n', 'minutes/ops/load.png': 'bytes' },
  good: {
    'minutes/ops/2021-03-04.md': '![Load of the mirror, twice that of February](load.png)\n',
    'minutes/ops/load.png': 'bytes',
  },
}
