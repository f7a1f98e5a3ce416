import type { Rule } from './rule.ts'

/** ```` ```VPN access is down ````. */
export const fenceWords: Rule = {
  id: 'fence-words',
  severity: 'hint',
  summary: 'Words behind the fence that opens a block of code, which are not shown.',
  why: 'The line of three backticks may name the language of the code, and nothing else of it is shown. Move the words to a line above.',
  bad: { 'minutes/ops/2021-03-04.md': '# Operations call\n\n```⟦VPN access is down⟧\nservice restart\n```\n' },
  good: { 'minutes/ops/2021-03-04.md': '# Operations call\n\n```sh\nservice restart\n```\n' },
}
